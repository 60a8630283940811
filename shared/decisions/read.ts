import { nothingDecided, type DecisionFacts } from '../domain/decision.ts'
import { plainDate } from '../domain/dates.ts'
import { readEuros, readHours } from './amounts.ts'

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const day = String.raw`(\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}\s+(?:${months.join('|')})\s+\d{4})`
const between = new RegExp(
  String.raw`\b(?:van|vanaf|met ingang van|ingaande(?: op)?|per)\s+${day}\s*(?:,)?\s*tot en met\s+${day}`,
  'iu',
)
const begins = new RegExp(
  String.raw`\b(?:met ingang van|ingangsdatum:?|vanaf|gaat in op|start op)\s+${day}`,
  'iu',
)
const ends = new RegExp(
  String.raw`\b(?:tot en met|t\/m|einddatum:?|geldig tot en met|loopt tot en met|eindigt op)\s+${day}`,
  'iu',
)

/** What people and agencies call the help; the first that a decision speaks of is what it is about. */
const products: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:hulp (?:bij|in) het huishouden|huishoudelijke (?:hulp|ondersteuning|verzorging)|schoon (?:en leefbaar )?huis)/iu,
    'huishoudelijke hulp',
  ],
  [/\bbegeleiding groep|groepsbegeleiding|dagbesteding/iu, 'dagbesteding'],
  [/\b(?:individuele begeleiding|begeleiding individueel|begeleiding)\b/iu, 'begeleiding'],
  [/\bpersoonlijke verzorging/iu, 'persoonlijke verzorging'],
  [/\bverpleging/iu, 'verpleging'],
  [/\b(?:kortdurend verblijf|respijtzorg|logeren|logeeropvang)/iu, 'kortdurend verblijf'],
  [/\b(?:leerlingenvervoer|leerlingvervoer)/iu, 'leerlingenvervoer'],
  [/\b(?:vervoersvoorziening|collectief vervoer|regiotaxi|taxivervoer|wmo-vervoer)/iu, 'vervoer'],
  [/\btraplift/iu, 'traplift'],
  [/\bscootmobiel/iu, 'scootmobiel'],
  [/\brolstoel/iu, 'rolstoel'],
  [/\bbeschermd wonen/iu, 'beschermd wonen'],
  [/\b(?:ambulante jeugdhulp|jeugdhulp)/iu, 'jeugdhulp'],
]

/** Letters: the first pages of a decision say what it decides; the rest is how to object. */
const mostRead = 60_000

/** What can be recognised in the text of a decision. A proposal: the person confirms it. */
export function readDecision(text: string): DecisionFacts {
  const flat = text.slice(0, mostRead).replaceAll(/\s+/gu, ' ')
  return {
    ...nothingDecided,
    product: productIn(flat),
    ...amountIn(flat),
    form: formIn(flat),
    ...daysIn(flat),
    reasons: reasonsIn(flat),
    result: resultIn(flat),
  }
}

/** Money that goes over another time than the help is about something else: an own contribution. */
function amountIn(text: string): Pick<DecisionFacts, 'minutes' | 'euros' | 'period'> {
  const help = readHours(text)
  const money = readEuros(text)
  if (help === null) return { minutes: null, euros: money?.euros ?? null, period: money?.period ?? '' }
  const isBeside = money !== null && money.period === help.period && budget.test(text)
  return { ...help, euros: isBeside ? money.euros : null }
}

function productIn(text: string): string {
  const found = products
    .map(([look, name]) => ({ name, at: text.search(look) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
  return found[0]?.name ?? ''
}

const budget = /persoonsgebonden budget|\bpgb\b/iu
const inKind = /zorg in natura|\bin natura\b|\bZIN\b/u

/** Where both are spoken of, the one in which it is given. */
function formIn(text: string): DecisionFacts['form'] {
  const said =
    /in de vorm van (?:een )?(persoonsgebonden budget|pgb|zorg in natura)|(?:als|via) (?:een )?(persoonsgebonden budget|pgb)\b/iu.exec(
      text,
    )
  if (said) return budget.test(said[0]) ? 'pgb' : 'zin'
  const [isBudget, isKind] = [budget.test(text), inKind.test(text)]
  if (isBudget === isKind) return ''
  return isBudget ? 'pgb' : 'zin'
}

function daysIn(text: string): Pick<DecisionFacts, 'starts' | 'ends'> {
  const both = between.exec(text)
  if (both) return { starts: dayOf(both[1]), ends: dayOf(both[2]) }
  return { starts: dayOf(begins.exec(text)?.[1]), ends: dayOf(ends.exec(text)?.[1]) }
}

/** "1-3-2026" or "1 maart 2026" as a day of the calendar. */
function dayOf(text: string | undefined): string | null {
  const found = /^(\d{1,2})(?:[-/.](\d{1,2})[-/.]|\s+(\p{L}+)\s+)(\d{4})$/u.exec(text ?? '')
  if (!found) return null
  const [, date = '', number, name = '', year = ''] = found
  const month = number ?? String(months.indexOf(name.toLowerCase()) + 1)
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return plainDate.safeParse(iso).success ? iso : null
}

const refuses = /\bwijzen\b.{0,80}\baf\b|\bafgewezen\b|\bafwijz/iu
const grants = /\bkennen\b.{0,120}\btoe\b|\btoegekend\b|\btoekenn|\bu krijgt\b/iu

function resultIn(text: string): DecisionFacts['result'] {
  if (/\bgedeeltelijk (?:toegekend|afgewezen)|\bdeels (?:toe|af)/iu.test(text)) return 'partly'
  const [isRefused, isGranted] = [refuses.test(text), grants.test(text)]
  if (isRefused === isGranted) return isRefused ? 'partly' : ''
  return isRefused ? 'refused' : 'granted'
}

const mostReasons = 400

/** The first sentence that says why. */
function reasonsIn(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/u)
  const found = sentences.find((sentence) => /\b(?:omdat|doordat|aangezien|de reden|want)\b/iu.test(sentence))
  return (found ?? '').trim().slice(0, mostReasons)
}
