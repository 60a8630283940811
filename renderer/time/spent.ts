import { fill } from '../../shared/text/failure-message.ts'
import type { Texts } from '../../shared/text/nl.ts'

/** "25 min", "2 uur", "1 uur 15 min". */
export function spentText(minutes: number, t: Texts['time']): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return fill(t.onlyMinutes, { minutes: rest })
  return fill(rest === 0 ? t.hours : t.hoursMinutes, { hours, minutes: rest })
}

/** Minutes as people type them: `75`, `1:15`, `1.15`. Null: no time, or more than a day. */
export function readSpent(text: string): number | null {
  const found = /^(?:(\d{1,2})[:.u](\d{2})|(\d{1,4}))$/.exec(text.trim())
  if (!found) return null
  const minutes = found[3] === undefined ? Number(found[1]) * 60 + Number(found[2]) : Number(found[3])
  return minutes >= 1 && minutes <= 1_440 && Number(found[2] ?? 0) < 60 ? minutes : null
}
