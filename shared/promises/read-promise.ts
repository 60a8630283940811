import type { Promise_ } from '../domain/promise.ts'
import { legalData, type LegalData } from '../terms/legal-data.ts'
import { plain } from './due-words.ts'
import { readDue, type ReadDue } from './read-due.ts'
import { capital } from '../text/capital.ts'

type Promiser = Promise_['by']

/** A promise that a line seems to hold; the person confirms or adjusts it. */
export type ProposedPromise = {
  readonly by: Promiser
  /** What was promised, without the words that say by when. */
  readonly text: string
  readonly due: string | null
  /** Why: the words that sounded like a promise, and those that gave the day. */
  readonly saw: { readonly deed: string; readonly when: ReadDue | null }
}

const first =
  'zal|zullen|ga|gaan|stuur|sturen|bel|bellen|mail|mailen|lever|leveren|regel|regelen|zoek|zoeken|vraag|vragen|geef|geven|schrijf|schrijven|kom|komen|laat|laten|neem|nemen|zorg|zorgen|maak|maken|will|shall|send|call|mail|write'
const others =
  'gaat|gaan|stuurt|sturen|belt|bellen|mailt|mailen|regelt|regelen|zoekt|zoeken|vraagt|vragen|geeft|schrijft|komt|komen|laat|laten|neemt|nemen|zorgt|zorgen|maakt|maken|levert|leveren|beslist|beslissen|betaalt|betalen|overlegt|overleggen|plant|checkt|kijkt|krijg|krijgen|ontvangt|ontvangen|sends?|calls?|writes?|decides?|pays?|arranges?'

const between = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'u')
const ours = between(`(?:ik|wij|we|i) (?:${first})|(?:${first}) (?:ik|wij|we)|i'll|we'll|door ons toegezegd`)
/** Enough by themselves. */
const strong = between(
  `zal|zullen|belooft|beloven|beloofde|zegt toe|zeggen toe|zegde toe|toegezegd|toezegging|bel(?:t|len) (?:\\p{L}+ ){0,3}terug|kom(?:t|en) (?:er )?op terug|laa?t(?:en)? (?:\\p{L}+ ){0,2}weten|will|promised|promises|calls? back`,
)
/** Only a promise together with a day: "mevrouw belt over de rolstoel" is none. */
const weak = between(others)
/** What stands before this was said by the other side, also when it says "ik". */
const quoting = /(?:zegt|zei|volgens \p{L}+|says|said)(?: dat)?[:,]? ?["'“‘]?/u
/** Says that it will not happen, or asks. */
const denied = between(
  `zal niet|zullen niet|gaat niet|will not|won't|kan niet beloven|geen toezegging|niet toegezegd`,
)

/**
 * The promise in one line of a phone note, or `undefined` when it does not sound like one. `called`: the day of the
 * call (`2026-11-03`), from which "vrijdag" and "binnen twee weken" are counted; `law`: which days are free.
 */
export function readPromise(
  line: string,
  called: string,
  law: Pick<LegalData, 'equated'> = legalData,
): ProposedPromise | undefined {
  const text = plain(line)
  if (denied.test(text) || text.trimEnd().endsWith('?')) return undefined
  const when = readDue(line, called, law) ?? null
  const heard = promiserIn(text, when !== null)
  if (!heard) return undefined
  const { by, at, length } = heard
  const saw = { deed: line.slice(at, at + length), when }
  return { by, text: whatOf(line, when), due: when?.due ?? null, saw }
}

/** Who promises in these words, and which of them say so. */
function promiserIn(text: string, dated: boolean): { by: Promiser; at: number; length: number } | undefined {
  const own = ours.exec(text)
  const found = own ?? strong.exec(text) ?? (dated ? weak.exec(text) : null)
  if (!found) return undefined
  const by = own && !quoting.test(text.slice(0, own.index)) ? 'us' : 'them'
  return { by, at: found.index, length: found[0].length }
}

/** Each line of a note that sounds like a promise. */
export const readPromises = (
  note: string,
  called: string,
  law?: Pick<LegalData, 'equated'>,
): readonly (ProposedPromise & { readonly line: string })[] =>
  note.split('\n').flatMap((line) => {
    const found = readPromise(line, called, law)
    return found ? [{ ...found, line: line.trim() }] : []
  })

/** The line without its mark and without the day, unless nothing to speak of would be left. */
function whatOf(line: string, when: ReadDue | null): string {
  const whole = tidy(line)
  if (!when) return whole
  const rest = tidy(`${line.slice(0, when.from)} ${line.slice(when.from + when.words.length)}`)
  return rest.includes(' ') ? rest : whole
}

function tidy(text: string): string {
  const bare = text
    .replace(/^[\s\-*•>]+/u, '')
    .replace(/^(?:toezegging|toegezegd|promise|promised|afspraak)\s*:\s*/iu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\s+([,.;])/gu, '$1')
    .replace(/[\s,.;:]+$/u, '')
    .trim()
  const clean = bare === '' ? text.trim() : bare
  return capital(clean).slice(0, 2_000)
}
