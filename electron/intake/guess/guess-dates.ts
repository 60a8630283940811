import { findDates, type FoundDate } from './find-dates.ts'
import { ranked, sawOf, type Guess, type GuessInput } from './guess.ts'
import type { Line } from './lay-out.ts'

type DateField = 'date' | 'sent' | 'received'

/** A date where it stands: what is written before and after it, and above it. */
interface Placed extends FoundDate {
  readonly line: Line
  readonly no: number
  readonly before: string
  readonly after: string
  readonly above: string
}

interface Verdict {
  readonly field: DateField
  readonly score: number
}

/** Words right before a date that say what it is, the surest first; a score of 0: not the letter's own. */
const labels: readonly (readonly [RegExp, DateField, number])[] = [
  [/(?:ontvangen|ingekomen|received|binnengekomen)(?: op| on)?\s*:?\s*(?:d\.d\.)?\s*$/iu, 'received', 0.85],
  [/\bontvangst(?:datum)?\s*:?\s*$/iu, 'received', 0.7],
  [
    /(?:verzonden|verzenddatum|datum verzend(?:ing|en)|verzending|sent|date sent|bekendgemaakt)(?: op| on)?\s*:?\s*$/iu,
    'sent',
    0.9,
  ],
  [
    /\b(?:geboren|geboorte(?:datum)?|geb\.?|geb\. ?datum|born|date of birth|dob)(?: op| on)?\s*:?\s*$/iu,
    'date',
    0,
  ],
  [
    /\b(?:uw|your) (?:brief|bericht|aanvraag|melding|schrijven|bezwaar(?:schrift)?|klacht|verzoek|mail|e-mail|kenmerk|letter|application)(?:\s*\/\s*kenmerk)?(?: van| of| d\.d\.)?\s*:?\s*$/iu,
    'date',
    0,
  ],
  [
    /\b(?:vanaf|ingaande|ingangsdatum(?: \p{L}+)?|einddatum|t\/m|tot(?: en met)?|geldig(?: tot| vanaf)?|uiterlijk(?: op)?|v(?:óó|oo)r|since|from|until|by|before|per|looptijd|vervaldatum|betalen voor|valid until|due date|due)\s*(?:op|van|:)?\s*:?\s*$/iu,
    'date',
    0,
  ],
  [
    /\bdatum (?:van (?:het |de )?)?(?:brief|besluit|beschikking|verslag|rapport|advies|uitspraak|nota|factuur|beslissing|opstelling|schrijven|dagtekening|rapportage|plan|letter|afgifte|ondertekening)\s*:?\s*$/iu,
    'date',
    0.97,
  ],
  [
    /\b(?:factuurdatum|notadatum|dagtekening|dagtekeningdatum|briefdatum|besluitdatum|rapportdatum|offertedatum|invoice date|date of (?:this )?(?:letter|decision)|gedagtekend|verslagdatum|printdatum)(?: op)?\s*:?\s*$/iu,
    'date',
    0.97,
  ],
  [
    /\bdatum (?:van (?:het |de )?)?(?:huisbezoek|gesprek|onderzoek|melding|aanvraag|ontvangst|afspraak|hoorzitting|zitting|ingang|overlijden|opname|spreekuur|start|einde|indiensttreding|evaluatie|bezoek|geboorte)\s*:?\s*$/iu,
    'date',
    0.22,
  ],
  [
    /\b(?:opgesteld|opgemaakt|getekend|ondertekend|gemaakt|vastgesteld|geschreven|gedaan|signed|drawn up|printed)(?: te [\p{L}' -]{2,30},?| at [\p{L}' -]{2,30},?| in [\p{L}' -]{2,30},?)?(?: op| on| d\.d\.)?(?: (?:ma|di|wo|do|vr|za|zo)\p{L}*)?\s*:?\s*$/iu,
    'date',
    0.8,
  ],
  [
    /(?:^|[\s|(])(?:datum|date|dated|d\.\s?d\.|dd\.?|bericht|oatum|daturn)(?: en tijd)?\s*[:;.]?\s*(?:op )?$/iu,
    'date',
    0.92,
  ],
  [/\buitspraak van (?:de [\p{L} -]{3,40} van )?$/iu, 'date', 0.75],
]

const labelAlone =
  /^(?:datum|date|dagtekening|factuurdatum|datum (?:brief|besluit|verslag)|oatum|daturn|onze datum|our date)\s*:?$/iu
const sentAlone = /^(?:verzonden|verzenddatum|datum verzending|verzendatum|date sent)\s*:?$/iu
const receivedAlone = /^(?:ontvangen|ingekomen|received|datum ontvangst)\s*:?$/iu
const otherAlone =
  /^(?:geboortedatum|geboren|uw brief van|uw bericht van|uw brief|date of birth|ingangsdatum|einddatum|uw aanvraag van|geldig tot|vervaldatum|your letter of)\s*:?$/iu
const columns =
  /(?:kenmerk|referentie|behandeld|telefoon|doorkiesnummer|bijlagen?|onderwerp|reference).*\bdat(?:um|e)\b|\bdatum\b.*(?:kenmerk|referentie|behandeld|telefoon|bijlagen?)/iu
const place =
  /^(?:'[st][- ])?\p{Lu}[\p{L}'’ .-]{1,40}?(?:,|\s)\s*(?:d\.d\.|de|den|the)?\s*(?:(?:ma|di|wo|do|vr|za|zo|mon|tues|wednes|thurs|fri|satur|sun)\p{L}*day?,?\s*)?$/u
const weekday =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\s*$/iu
const inProse = /\b(?:op|van|on|in|het|een|de|dat|die|is|wordt|was|at|of|our|uw|your)\s*$/iu

/** Dates of the letter: on it, sent, received. Never more than a month after today. */
export function guessDates(lines: readonly Line[], input: GuessInput): Guess[] {
  const latest = monthAfter(input.today)
  const placed = lines.flatMap((line, no) => placeDates(lines, line, no)).filter(({ date }) => date <= latest)
  const guesses = placed.flatMap((found): Guess[] => {
    const { field, score } = judge(found)
    if (score === 0) return []
    const saw = sawOf(around(found))
    return [{ field, value: found.date, saw, source: 'text', page: found.line.page, score }]
  })
  const own = [...guesses, ...sentAsDate(guesses), ...fromElsewhere(input, latest)]
  return (['date', 'sent', 'received'] as const).flatMap((field) =>
    ranked(
      own.filter((guess) => guess.field === field),
      field === 'date' ? 4 : 2,
    ),
  )
}

function placeDates(lines: readonly Line[], line: Line, no: number): Placed[] {
  if (!/[\dOIl]/.test(line.text)) return []
  return findDates(line.text).map((found) => ({
    ...found,
    line,
    no,
    before: line.text.slice(0, found.at),
    after: line.text.slice(found.at + found.length),
    above: lines[no - 1]?.text ?? '',
  }))
}

/** What a date is, by the words around it. */
function judge(found: Placed): Verdict {
  const verdict = byLabel(found) ?? byPlace(found)
  const far = found.line.page > 1 ? 0.8 : 1
  return { field: verdict.field, score: verdict.score * far }
}

function byLabel({ before, above, line, no }: Placed): Verdict | undefined {
  const short = before.slice(-70)
  for (const [form, field, score] of labels) {
    if (!form.test(short)) continue
    // "… dat u op 3 juni hebt verzonden" in a sentence is not a stamp.
    const sentence = line.zone === 'body' && before.length > 45 && field !== 'date'
    return { field, score: sentence ? 0.15 : score }
  }
  if (before.trim() !== '' && !/^[-–\s\d./A-Z]*$/.test(before)) return undefined
  if (labelAlone.test(above)) return { field: 'date', score: 0.93 }
  if (sentAlone.test(above)) return { field: 'sent', score: 0.9 }
  if (receivedAlone.test(above)) return { field: 'received', score: 0.85 }
  if (otherAlone.test(above)) return { field: 'date', score: 0 }
  return columns.test(above) && no < 40 ? { field: 'date', score: 0.88 } : undefined
}

/** Without a label: alone on its line or after a place above the text is likely; in a sentence it is not. */
function byPlace({ before, after, line, no }: Placed): Verdict {
  const top = line.page === 1 && line.zone !== 'body'
  const bonus = top ? 0.12 : 0
  const endsLine = /^\s*[.,;]?\s*(?:\(?pagina.*|\d{1,2}[:.]\d{2}.*|,?\s*aanvang.*)?$/iu.test(after)
  const date = (score: number): Verdict => ({ field: 'date', score })
  if (/^(?:,? (?:geboren|born)|\s*\(geb)/iu.test(after)) return date(0)
  if (endsLine && (before.trim() === '' || weekday.test(before))) return date(0.7 + bonus)
  if (endsLine && place.test(before) && !inProse.test(before)) return date(0.74 + bonus)
  if (top && before.trim() === '') return date(0.6)
  if (line.zone === 'subject') return date(0.12)
  if (inProse.test(before)) return date(0.1)
  if (top && endsLine && !/[.!?]\s/.test(before)) return date(0.55)
  return date(top ? 0.3 : no < 30 ? 0.14 : 0.08)
}

/** A letter that only says when it was sent bears that date. */
const sentAsDate = (guesses: readonly Guess[]): Guess[] =>
  guesses.flatMap((guess) =>
    guess.field === 'sent' && guess.score > 0.5 ? [{ ...guess, field: 'date' as const, score: 0.86 }] : [],
  )

/** The day that a mail, a photo or a name of a file bears. */
function fromElsewhere(input: GuessInput, latest: string): Guess[] {
  const { found, mime, fileName } = input
  const guesses: Guess[] = []
  const add = (value: string, saw: string, source: Guess['source'], score: number): void => {
    if (value <= latest) guesses.push({ field: 'date', value, saw: sawOf(saw), source, page: null, score })
  }
  if (found.date !== null && /^\d{4}-\d{2}-\d{2}$/.test(found.date)) {
    if (isMail(mime)) add(found.date, found.date, 'mail', 0.97)
    else if (mime.startsWith('image/')) add(found.date, found.date, 'camera', 0.45)
  }
  for (const { date } of findDates(fileName.replaceAll('_', ' '), { compact: true }))
    add(date, fileName, 'file', 0.42)
  return guesses
}

export const isMail = (mime: string): boolean => /rfc822|outlook|ms-tnef/.test(mime)

function around({ line, at, length }: Placed): string {
  if (line.text.length <= 90) return line.text
  const from = Math.max(0, at - 40)
  return `${from > 0 ? '…' : ''}${line.text.slice(from, at + length + 20)}`
}

function monthAfter(today: string): string {
  const [year = 2099, month = 12, day = 31] = today.split('-').map(Number)
  return new Date(Date.UTC(year, month, Math.min(day, 28))).toISOString().slice(0, 10)
}
