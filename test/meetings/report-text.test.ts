import { expect, test } from 'vitest'
import { meetingId } from '../../shared/domain/ids.ts'
import type { Meeting } from '../../shared/domain/meeting.ts'
import { minutesOfMeeting, reportText } from '../../shared/meetings/report-text.ts'

const meeting: Meeting = {
  id: meetingId.parse('0199e5f4-0000-7000-8000-000000000001'),
  title: 'Keukentafelgesprek',
  plannedId: null,
  agency: '',
  person: '',
  points: [
    { text: 'De uren', done: true },
    { text: 'Het vervoer', done: false },
  ],
  notes: [{ at: '10:15', text: 'Zij noemt vier uur' }],
  agreements: [],
  startedAt: '2026-11-05T23:50',
  endedAt: '2026-11-06T00:20',
  contactId: null,
}

test('the report says what was talked about, what was said when, and what was not talked about', () => {
  expect(reportText(meeting, 'nl')).toBe(
    'Keukentafelgesprek\n\nBesproken:\n- De uren\n\nNotities:\n10:15 Zij noemt vier uur\n\nNiet besproken:\n- Het vervoer',
  )
  expect(reportText({ ...meeting, points: [], notes: [] }, 'en')).toBe('Keukentafelgesprek')
})

test('a meeting takes the minutes from its beginning to its end, over midnight too', () => {
  expect(minutesOfMeeting(meeting)).toBe(30)
  expect(minutesOfMeeting({ ...meeting, endedAt: meeting.startedAt })).toBe(1)
  expect(minutesOfMeeting({ ...meeting, endedAt: null })).toBe(0)
})
