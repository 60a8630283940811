import type { Meeting } from '../domain/meeting.ts'
import { textsOf, type Language } from '../text/failure-message.ts'

/** The notes of a meeting as the text of its report: its name, what was talked about, and what was said at what time. */
export function reportText({ title, points, notes }: Meeting, language: Language): string {
  const t = textsOf(language).meetings
  const named = (done: boolean): string[] =>
    points.filter((point) => point.done === done).map(({ text }) => `- ${text}`)
  return [
    title,
    ...lines(t.reportDone, named(true)),
    ...lines(
      t.reportNotes,
      notes.map(({ at, text }) => `${at} ${text}`),
    ),
    ...lines(t.reportOpen, named(false)),
  ].join('\n')
}

/** A paragraph under its head; none when it says nothing. */
const lines = (head: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : ['', head, ...texts]

/** Minutes from the beginning to the end, at least one; 0 as long as it has not both. */
export function minutesOfMeeting({ startedAt, endedAt }: Meeting): number {
  if (startedAt === null || endedAt === null) return 0
  // Both are by the same clock; a meeting in the night of a change of the clock is corrected by hand.
  const minutes = (Date.parse(`${endedAt}:00Z`) - Date.parse(`${startedAt}:00Z`)) / 60_000
  return Math.min(1_440, Math.max(1, Math.round(minutes)))
}
