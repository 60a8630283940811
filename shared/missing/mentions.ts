/** An enclosure that a letter speaks of. `count`: only how many there are, without a name. */
export type Mention =
  | { readonly name: string; readonly page: number }
  | { readonly count: number; readonly page: number }

const mostWords = 12
const verb = String.raw`(?:treft u|vindt u|ontvangt u|stuur ik u?|sturen wij u?|zenden wij u|zend ik u|gaat|gaan|voeg ik|voegen wij)`
/** "Als bijlage treft u hierbij het verslag aan." */
const asEnclosure = new RegExp(
  String.raw`\bals bijlagen?\s+${verb}\s+(?:hierbij\s+|ook\s+|bij\s+deze\s+brief\s+)*([^.;\n]+?)(?:\s+(?:aan|mee|toe|bij))?[.;]`,
  'giu',
)
/** "Bijgevoegd is een offerte van De Bootwerf: …" */
const enclosedFirst = new RegExp(
  String.raw`\bbijgevoegd\s+(?:is|zijn|${verb})\s+(?:hierbij\s+)?([^.:;\n]+?)(?:\s+aan)?[.:;]`,
  'giu',
)
/** "Een kopie van het besluit en de machtiging zijn bijgevoegd." */
const enclosedLast =
  /(?:^|[.:;]\s+)([^.:;]+?)\s+(?:is|zijn|heb ik|hebben wij)\s+(?:als bijlage\s+)?bijgevoegd\b/giu
/** "Bijlagen: verslag, weekoverzicht" on a line of its own, or its heading with the names below it. */
const headed = /^\s*bijlagen?(?:\s*\(?n\)?)?(?:\s*\d{1,2})?\s*(?::\s*(.*))?$/iu
const listed = /^\s*(?:[-•*–]|\d{1,2}[.)]?)\s+(.+)$/u
const none = /^(?:geen|n\.?v\.?t\.?|-)\b/iu

/** The enclosures that the pages of a letter speak of, each once. Pages count from 1. */
export function mentionsOf(pages: readonly string[]): Mention[] {
  const found = pages.flatMap((text, at) => onPage(text, at + 1))
  const seen = new Set<string>()
  return found.filter((mention) => {
    const key = 'name' in mention ? mention.name.toLocaleLowerCase() : `#${mention.count}`
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}

function onPage(text: string, page: number): Mention[] {
  // Sentences run over the ends of lines.
  const flat = text.replaceAll(/\s*\n\s*/g, ' ')
  const spoken = [asEnclosure, enclosedFirst, enclosedLast].flatMap((pattern) =>
    [...flat.matchAll(pattern)].flatMap((match) => namesIn(match[1] ?? '')),
  )
  return [...spoken.map((name) => ({ name, page })), ...underHeads(text.split('\n'), page)]
}

function underHeads(lines: readonly string[], page: number): Mention[] {
  return lines.flatMap((line, at) => {
    const match = headed.exec(line)
    if (!match) return []
    const same = (match[1] ?? '').trim()
    // What stands at the head of a page is the enclosure itself, not a word about it.
    if (same !== '') return at < 2 && page > 1 ? [] : listOrCount(same, page)
    return below(lines.slice(at + 1), page)
  })
}

function below(lines: readonly string[], page: number): Mention[] {
  const [first = ''] = lines.filter((line) => line.trim() !== '')
  const items: string[] = []
  for (const line of lines) {
    const item = listed.exec(line)?.[1]
    if (item === undefined) {
      if (line.trim() === '' && items.length === 0) continue
      break
    }
    items.push(item)
  }
  if (items.length > 0) return items.flatMap(namesIn).map((name) => ({ name, page }))
  return isShort(first) ? listOrCount(first.trim(), page) : []
}

function listOrCount(text: string, page: number): Mention[] {
  if (none.test(text)) return []
  const count = /^\d{1,2}$/.exec(text)
  if (count) return Number(count[0]) > 0 ? [{ count: Number(count[0]), page }] : []
  return namesIn(text).map((name) => ({ name, page }))
}

const isShort = (line: string): boolean => line.trim().length <= 60 && !/[.?!]$/.test(line.trim())

/** What is left of "treft u hierbij aan" is no name. */
const particle = /^(?:aan|mee|toe|bij)$/iu
const article = /^(?:een|het|de|uw|mijn|ons|onze|ook|hierbij|nog)\s+/iu

/** "een kopie van het besluit en de machtiging" names two. */
function namesIn(text: string): string[] {
  return text
    .split(/\s*[,;]\s*|\s+en\s+/u)
    .map((part) =>
      part
        .replace(/^\d{1,2}[.)]?\s+/, '')
        .replace(article, '')
        .replace(/[\s.:]+$/, '')
        .trim(),
    )
    .filter((part) => /\p{L}{3}/u.test(part) && !particle.test(part) && part.split(/\s+/).length <= mostWords)
}
