import type { Language } from '../../shared/text/failure-message.ts'
import type { Texts } from '../../shared/text/nl.ts'
import { daysBetween } from './dates.ts'
import { counted } from './use-texts.ts'

/** How far off a day is: "vandaag", "over 3 dagen"; what has passed is `late` ("2 dagen te laat") or just ago. */
export function dueText(day: string, now: string, t: Texts['ui'], language: Language, late: boolean): string {
  const days = daysBetween(now, day)
  if (days === 0) return t.today
  if (days === 1) return t.tomorrow
  if (days > 1) return counted(t.inDays, days, language)
  if (late) return counted(t.daysLate, -days, language)
  return days === -1 ? t.yesterday : counted(t.daysAgo, -days, language)
}
