import { ok, type Result } from '../result.ts'
import { daysBetween, isBefore, type Day } from './calendar.ts'
import { badParam, inOrder } from './facts.ts'
import type { Facts } from './rule.ts'
import { both, type Text } from './text.ts'

/** A term that stood still while the client could complete something (Awb 4:15(1)a, 7:10(2)). */
export interface StandStill {
  readonly requested: Day
  /** Day of completion, or last day of the time given. */
  readonly ended: Day
  readonly lapsed: boolean
  /** "From the day after the request until the day of completion" leaves that day out. */
  readonly strict: number
  /** Counts the day of completion too: own caution. */
  readonly safe: number
}

/** A request without an answer: it stands still now, for how long is not known. */
export interface Pending {
  readonly requested: Day
  readonly ended?: undefined
}

export const standStillDoubt: Text = {
  nl: 'De wet laat de termijn stilstaan "tot de dag" van aanvulling. Of die dag zelf meetelt, is niet zeker; een dag later is veilig.',
  en: 'The law lets the term stand still "until the day" of completion. Whether that day itself counts is not certain; a day later is safe.',
}

/** Reads `requested` with `completed` or `lapsed`; fails on a day without its counterpart or before it. */
export function readStandStill(facts: Facts): Result<StandStill | Pending | undefined> {
  const requested = facts.date('requested')
  const completed = facts.date('completed')
  const lapsed = facts.date('lapsed')
  const ended = lapsed ?? completed
  if (requested === undefined) return ended === undefined ? ok(undefined) : badParam('requested')
  if (lapsed !== undefined && completed !== undefined) return badParam('lapsed')
  const order = inOrder([
    ['requested', requested, facts.event],
    ['completed', completed, requested],
    ['lapsed', lapsed, requested],
  ])
  if (!order.ok) return order
  if (ended === undefined) return ok({ requested })
  const between = daysBetween(requested, ended)
  if (lapsed !== undefined) return ok({ requested, ended, lapsed: true, strict: between, safe: between })
  return ok({ requested, ended, lapsed: false, strict: Math.max(0, between - 1), safe: between })
}

export interface StillDays {
  readonly strict: number
  readonly safe: number
}

/** How many days a term with this end stood still: none for a request on its last day or later. */
export function stillDays(
  still: StandStill | Pending | undefined,
  end: Day,
): { strict: number; safe: number } {
  if (still?.ended === undefined || !isBefore(still.requested, end)) return { strict: 0, safe: 0 }
  return { strict: still.strict, safe: still.safe }
}

/** The sentence on the stand-still for the arithmetic; empty when nothing stood still. */
export function stillText(still: StandStill | Pending | undefined): Text {
  if (still?.ended === undefined) return { nl: '', en: '' }
  return both((words) => words.stoodStill(still))
}

export function stillWarnings(still: StandStill | Pending | undefined, end: Day): Text[] {
  if (still === undefined) return []
  const day = both((words) => words.date(still.requested))
  if (!isBefore(still.requested, end))
    return [
      {
        nl: `Het verzoek om aanvulling van ${day.nl} kwam niet voor het einde van de termijn. Dan staat de termijn niet stil.`,
        en: `The request to complete of ${day.en} did not come before the end of the term. Then the term does not stand still.`,
      },
    ]
  if (still.ended !== undefined) return []
  return [
    {
      nl: `De termijn staat stil sinds het verzoek om aanvulling van ${day.nl}. De dagen hier schuiven nog op: vul in wanneer is aangevuld of wanneer de gegeven tijd afliep.`,
      en: `The term has been standing still since the request to complete of ${day.en}. The days here will still move: fill in when it was completed or when the time given ran out.`,
    },
  ]
}
