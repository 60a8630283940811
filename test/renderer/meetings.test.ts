import { expect, test } from 'vitest'
import { promisesOf } from '../../renderer/meetings/agreed.ts'
import { linesOf, pointsOf } from '../../renderer/meetings/point-lines.ts'
import { reportOf, startReport } from '../../renderer/meetings/report-form.ts'
import { meetingId } from '../../shared/domain/ids.ts'
import { meetingReportSchema, type Meeting } from '../../shared/domain/meeting.ts'

const meeting: Meeting = {
  id: meetingId.parse('0199e5f4-0000-7000-8000-000000000001'),
  title: 'Keukentafelgesprek',
  plannedId: null,
  agency: 'Gemeente Duinmeer',
  person: 'mevrouw Vos',
  points: [{ text: 'De uren', done: true }],
  notes: [],
  agreements: [{ text: 'Belt terug', due: '2026-11-10', by: 'them', status: 'open' }],
  startedAt: '2026-11-05T10:00',
  endedAt: '2026-11-05T10:45',
  contactId: null,
}

test('points are lines; what was ticked off stays so while it says the same', () => {
  expect(linesOf(pointsOf(' De uren \n\nHet vervoer', meeting.points))).toBe('De uren\nHet vervoer')
  expect(pointsOf('De uren\nHet vervoer', meeting.points).map(({ done }) => done)).toEqual([true, false])
})

test('the report is filled in, and becomes a visit with its promises and its time', () => {
  const form = startReport(meeting, 'nl')
  expect(form.minutes).toBe('45')
  const report = meetingReportSchema.parse(reportOf(form, meeting, true))
  expect(report).toMatchObject({
    time: { minutes: 45 },
    contact: { at: '2026-11-05T10:00', channel: 'visit', minutes: 45, person: 'mevrouw Vos' },
  })
  expect(report.contact.promises).toMatchObject([{ text: 'Belt terug', due: '2026-11-10' }])
  expect(reportOf(form, meeting, false)?.time).toBeNull()
  expect(reportOf({ ...form, minutes: 'lang' }, meeting, true)).toBeNull()
  expect(reportOf({ ...form, minutes: '' }, meeting, true)).toMatchObject({ time: null })
})

test('an agreement that says nothing is none', () => {
  const drafts = [{ key: 0, text: '  ', due: null, by: 'us' as const }]
  expect(promisesOf(drafts)).toEqual([])
})
