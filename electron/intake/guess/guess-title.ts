import { leftOutMark, surely, withoutCitizenNumbers } from '../../../shared/redaction/citizen-numbers.ts'
import { composed } from '../compose.ts'

const shortest = 4
const longest = 150

/** What a title can be guessed from. */
export interface TitleSources {
  /** The title that the program that made the file wrote into it. */
  readonly declared?: string | undefined
  /** A line set larger than the rest of the first page; asked for only when nothing better is there. */
  readonly largest?: () => string | undefined
  /** Text of the first page. */
  readonly text?: string | undefined
  /** The file's own name, foreign. */
  readonly fileName: string
}

/**
 * A title to propose: the file's own when it says something, else the subject line of the letter, its heading,
 * its first telling line, else the file name made readable. Without any citizen service number that stands there.
 */
export function guessTitle(sources: TitleSources): string {
  const declared = tidyDeclared(sources.declared)
  if (declared !== undefined) return declared
  const lines = (sources.text ?? '').slice(0, 4_000).split('\n')
  const subject = subjectOf(lines)
  if (subject !== undefined) return subject
  const largest = sources.largest?.()
  const heading = largest === undefined ? undefined : lineOf(largest)
  if (tells(heading)) return cut(heading)
  return lines.slice(0, 12).map(lineOf).find(tells) ?? titleFromName(sources.fileName)
}

/**
 * A title without citizen service numbers: it is printed in index, bookmarks and timeline of every dossier (UAVG 46).
 * Empty when nothing else stood there.
 */
export function withoutNumbers(title: string): string {
  const rest = withoutCitizenNumbers(title, surely)
  return rest.replaceAll(leftOutMark, '').trim() === '' ? '' : rest
}

/** A file name without its extension, with spaces for underscores; `document` when nothing is left. */
export function titleFromName(fileName: string): string {
  const stem = fileName.replace(/\.\p{L}[\p{L}\p{N}]{0,9}$/u, '')
  const words = oneLine(
    stem
      .replace(/[_+]+|%20/g, ' ')
      .replace(/(?<=\p{L})[-.]+(?=\p{L}{2})/gu, (mark) => (mark === '-' ? '-' : ' ')),
  )
  return cut(withoutNumbers(words) || 'document')
}

/** A line as it may be a title. */
const lineOf = (text: string): string => withoutNumbers(oneLine(text))

const oneLine = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/^[\s\-–—•*]+(?=\p{L})|\s+$/gu, '')

function cut(text: string): string {
  const line = oneLine(text)
  if (line.length <= longest) return line
  return `${line
    .slice(0, longest - 1)
    .replace(/\s+\S*$/, '')
    .toWellFormed()}…`
}

/** What mail programs put before a subject that was answered or sent on. */
const onward = /^(?:(?:re|fwd?|antw|betr|doorst|aw|wg|tr)\s*:\s*)+(?=\S)/iu
/** "uitnodiging", not "eHerkenning" or "iPad"; "ij" is one letter. */
const small = /^(?:ij|\p{Ll})(?!\p{Lu})/u

/** Words as a title: it stands in the index of a dossier, so with a capital and without what a mail program added. */
export const asTitle = (words: string): string =>
  words.replace(onward, '').replace(small, (letter) => letter.toLocaleUpperCase('nl'))

/** What a letter itself says that it is about. */
export function subjectOf(lines: readonly string[]): string | undefined {
  for (const [index, line] of lines.entries()) {
    const found = /^\s*(?:betreft|betr\.|onderwerp|subject|re)\s*(?::\s*(.*)|$)/iu.exec(line)
    if (found === null) continue
    const subject = lineOf(found[1] ?? '') || lineOf(lines[index + 1] ?? '')
    if (tells(subject)) return cut(subject)
  }
  return undefined
}

/** Titles that programs and templates leave behind. */
const saysNothing =
  /^(?:untitled.*|naamloos.*|zonder titel|no title|title|titel|document ?\d*|brief|letter|sjabloon.*|template.*|standaardbrief.*|scan.*|img.*|dsc.*|slide \d+|dia \d+|powerpoint.*|print.*|page \d+|pagina \d+|about:blank|null|undefined|new document|nieuw document|default|index|test|temp|tmp.*|\(?anonymous\)?)$/iu

function tidyDeclared(declared: string | undefined): string | undefined {
  if (declared === undefined) return undefined
  const title = lineOf(composed(declared.slice(0, 5_000)).replace(/\p{Cc}|\p{Cf}/gu, ' '))
    .replace(/^(?:microsoft (?:word|excel|powerpoint|outlook)|word|acrobat pdfmaker)\s*-\s*/iu, '')
    .replace(
      /\.(?:docx?|dotx?|odt|xlsx?|pptx?|pdf|rtf|txt|html?|indd|tex|dvi|eps|ps|cdr|p65|qxd|pub|wpd|fm)$/iu,
      '',
    )
  return tells(title) && title.length <= longest && !/^https?:|^[\w]:\\|\.\w{2,4}$|\uFFFD/iu.test(title)
    ? title
    : undefined
}

const address =
  /^(?:\d{4} ?[a-z]{2}\b|postbus|p\.?o\.? box|t\.a\.v\.|aan:?\b|to:|retouradres|www\.|https?:|tel|fax|kvk|iban|pagina \d|page \d|dhr\.?|mevr\.?|de heer|mevrouw|mr\.?|mrs\.?|ms\.?) ?/iu
const dateOnly = /^[\d\s\p{P}]*(?:\p{L}+[.,]?)?[\d\s\p{P}]*$/u

/** Whether a line can be a title: some real words, no address, no date, no number. */
function tells(line: string | undefined): line is string {
  if (line === undefined || line.length < shortest || line.length > 300) return false
  return hasWords(line) && ![saysNothing, address, /@/].some((form) => form.test(line)) && !isDate(line)
}

const hasWords = (line: string): boolean =>
  /\p{L}{3}/u.test(line) && line.replace(/\P{L}/gu, '').length >= shortest

const isDate = (line: string): boolean => dateOnly.test(line) && /\d/.test(line)
