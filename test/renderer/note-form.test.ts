import { expect, test } from 'vitest'
import { newContactSchema } from '../../shared/domain/contact.ts'
import {
  besideOf,
  clockOf,
  contactOf,
  errorsOf,
  joinedNote,
  newNote,
  readNote,
  stopped,
  toggledHold,
} from '../../renderer/contacts/note-form.ts'

const minute = 60_000
const start = 1_800_000_000_000
const call = { ...newNote(), startedAt: start, day: '2026-11-03', time: '10:15' }

test('the clock counts the line and, apart from it, the music', () => {
  const held = toggledHold(toggledHold(call, start + 5 * minute), start + 20 * minute)
  expect(clockOf(held, start + 25 * minute)).toEqual({ line: 25 * 60, hold: 15 * 60 })
  expect(clockOf(toggledHold(call, start), start + minute).hold).toBe(60)
})

test('a stopped clock becomes minutes, rounded up; what was written by hand stays', () => {
  const held = toggledHold(call, start + 5 * minute)
  expect(stopped(held, start + 24.2 * minute)).toMatchObject({ minutes: '25', hold: '20', startedAt: null })
  expect(stopped({ ...call, minutes: '7' }, start + 24 * minute).minutes).toBe('7')
})

test('a note becomes a contact that the vault takes, without promises that say nothing', () => {
  const note = {
    ...stopped(call, start + 25 * minute),
    agency: ' CIZ ',
    promises: [
      { key: 1, text: 'Belt terug', due: '2026-11-10', by: 'them' as const },
      { key: 2, text: '  ', due: null, by: 'them' as const },
    ],
  }
  const contact = newContactSchema.parse(contactOf(note))
  expect(contact).toMatchObject({ at: '2026-11-03T10:15', agency: 'CIZ', minutes: 25, hold: null })
  expect(contact.promises).toEqual([{ text: 'Belt terug', due: '2026-11-10', by: 'them', status: 'open' }])
  expect(contactOf({ ...note, time: '' })?.at).toBe('2026-11-03')
})

test('what is not right is named, field by field', () => {
  expect(errorsOf(call)).toEqual([])
  expect(errorsOf({ ...call, day: null, time: 'straks', minutes: '1,5', hold: '2000' })).toEqual([
    'day',
    'time',
    'minutes',
    'hold',
  ])
})

test('a draft is read back as it was, and joined with what was typed since', () => {
  const older = {
    ...call,
    summary: 'Eerst dit',
    promises: [{ key: 0, text: 'A', due: null, by: 'us' as const }],
  }
  expect(readNote(JSON.stringify(older))).toEqual(older)
  const joined = joinedNote(older, {
    ...call,
    agency: 'UWV',
    summary: 'Toen dat',
    promises: [{ key: 0, text: 'B', due: null, by: 'them' as const }],
  })
  expect(joined).toMatchObject({ agency: 'UWV', summary: 'Eerst dit\nToen dat' })
  expect(joined.promises.map(({ key, text }) => `${key}${text}`)).toEqual(['0A', '1B'])
})

test('the time of a call goes into the hours, unless it is not tracked or written by hand', () => {
  const ended = stopped(toggledHold(call, start + 5 * minute), start + 24.2 * minute)
  expect(besideOf(ended, true)).toEqual({ time: { minutes: 25 }, followUp: null })
  expect(besideOf(ended, false).time).toBeNull()
  expect(besideOf({ ...ended, trackMinutes: ' 40 ' }, true).time).toEqual({ minutes: 40 })
  expect(besideOf({ ...ended, trackMinutes: '' }, true).time).toEqual({ minutes: 25 })
  expect(besideOf({ ...ended, minutes: '0' }, true).time).toBeNull()
  expect(errorsOf({ ...ended, trackMinutes: 'lang' })).toContain('track')
})

test('what is to be done next becomes a task only when it says something', () => {
  expect(besideOf({ ...call, followUp: ' Nabellen ', followUpDay: '2026-11-10' }, false).followUp).toEqual({
    title: 'Nabellen',
    date: '2026-11-10',
  })
  expect(besideOf({ ...call, followUp: ' ', followUpDay: '2026-11-10' }, false).followUp).toBeNull()
})
