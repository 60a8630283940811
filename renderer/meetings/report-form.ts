import type { Meeting, MeetingReport } from '../../shared/domain/meeting.ts'
import { minutesOfMeeting, reportText } from '../../shared/meetings/report-text.ts'
import type { Language } from '../../shared/text/failure-message.ts'
import type { PromiseDraft } from '../contacts/note-form.ts'
import { today } from '../text/dates.ts'
import { draftsOf, promisesOf } from './agreed.ts'

/** The report of a meeting as it stands in the form. */
export type ReportForm = {
  readonly summary: string
  readonly agency: string
  readonly person: string
  readonly minutes: string
  readonly agreements: readonly PromiseDraft[]
}

/** Filled in with what was noted. */
export function startReport(meeting: Meeting, language: Language): ReportForm {
  const minutes = minutesOfMeeting(meeting)
  return {
    summary: reportText(meeting, language),
    agency: meeting.agency,
    person: meeting.person,
    minutes: minutes === 0 ? '' : String(minutes),
    agreements: draftsOf(meeting.agreements),
  }
}

/** As it was kept while it was being changed. Only this form wrote it, inside the vault. */
export const readReport = (body: string, meeting: Meeting, language: Language): ReportForm => ({
  ...startReport(meeting, language),
  ...JSON.parse(body),
})

/** The report as the vault takes it; null when the minutes are no number of them. */
export function reportOf(form: ReportForm, meeting: Meeting, track: boolean): MeetingReport | null {
  const typed = form.minutes.trim()
  if (!/^\d{0,4}$/.test(typed) || Number(typed) > 1_440) return null
  const minutes = Number(typed)
  return {
    contact: {
      at: meeting.startedAt ?? today(),
      channel: 'visit',
      direction: 'out',
      agency: form.agency.trim(),
      person: form.person.trim(),
      minutes: minutes === 0 ? null : minutes,
      hold: null,
      summary: form.summary.trim(),
      promises: promisesOf(form.agreements),
    },
    time: track && minutes > 0 ? { minutes } : null,
  }
}
