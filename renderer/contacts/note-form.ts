import type { BesideContact, Contact, NewContact } from '../../shared/domain/contact.ts'
import { dayOf } from '../../shared/domain/dates.ts'
import type { Promise_ } from '../../shared/domain/promise.ts'
import { thisMinute, timeText } from '../text/dates.ts'
import { readTime } from '../text/read-date.ts'

export type PromiseDraft = {
  readonly key: number
  readonly text: string
  readonly due: string | null
  readonly by: Promise_['by']
}

/** A note as it stands in the form. Times of the clock are milliseconds; null: the clock does not run. */
export type NoteForm = {
  readonly day: string | null
  readonly time: string
  readonly channel: Contact['channel']
  readonly direction: Contact['direction']
  readonly agency: string
  readonly person: string
  readonly minutes: string
  readonly hold: string
  readonly summary: string
  readonly promises: readonly PromiseDraft[]
  /** Lines whose promise was taken over or set aside. */
  readonly taken: readonly string[]
  /** Minutes for the hours; null: as long as the contact took. */
  readonly trackMinutes: string | null
  /** What is to be done next, and by when. */
  readonly followUp: string
  readonly followUpDay: string | null
  readonly startedAt: number | null
  readonly holdSince: number | null
  readonly held: number
}

/** A new note: the line is open from now on. */
export function newNote(): NoteForm {
  const now = thisMinute()
  return {
    day: dayOf(now),
    time: timeText(now),
    channel: 'phone',
    direction: 'out',
    agency: '',
    person: '',
    minutes: '',
    hold: '',
    summary: '',
    promises: [],
    taken: [],
    trackMinutes: null,
    followUp: '',
    followUpDay: null,
    startedAt: Date.now(),
    holdSince: null,
    held: 0,
  }
}

/** A saved contact, to change. */
export const noteOf = (contact: Contact): NoteForm => ({
  ...newNote(),
  day: dayOf(contact.at),
  time: timeText(contact.at),
  channel: contact.channel,
  direction: contact.direction,
  agency: contact.agency,
  person: contact.person,
  minutes: contact.minutes === null ? '' : String(contact.minutes),
  hold: contact.hold === null ? '' : String(contact.hold),
  summary: contact.summary,
  startedAt: null,
})

/** A draft as it was kept. Only this form wrote it, inside the vault. */
export function readNote(body: string): NoteForm {
  const kept: NoteForm = { ...newNote(), ...JSON.parse(body) }
  // A draft of before it was known who promised is what the other side said.
  return { ...kept, promises: kept.promises.map((each) => ({ ...each, by: each.by ?? 'them' })) }
}

/** An older draft of the same case, with what was typed since added to it: neither is lost. */
export const joinedNote = (older: NoteForm, newer: NoteForm): NoteForm => ({
  ...newer,
  agency: newer.agency || older.agency,
  person: newer.person || older.person,
  summary: [older.summary, newer.summary].filter((text) => text !== '').join('\n'),
  promises: [...older.promises, ...newer.promises].map((each, key) => ({ ...each, key })),
  taken: [...older.taken, ...newer.taken],
  followUp: [older.followUp, newer.followUp].filter((text) => text !== '').join('; '),
  followUpDay: newer.followUpDay ?? older.followUpDay,
})

/** Seconds on the line and on hold, at a moment. */
export function clockOf(form: NoteForm, now: number): { line: number; hold: number } {
  const hold = form.held + (form.holdSince === null ? 0 : now - form.holdSince)
  return { line: form.startedAt === null ? 0 : (now - form.startedAt) / 1000, hold: hold / 1000 }
}

/** The clock stopped: what it said becomes minutes, rounded up, that can still be corrected. */
export function stopped(form: NoteForm, now: number): NoteForm {
  if (form.startedAt === null) return form
  const { line, hold } = clockOf(form, now)
  return {
    ...form,
    minutes: form.minutes === '' ? String(Math.min(1440, Math.ceil(line / 60))) : form.minutes,
    hold: form.hold === '' && hold > 0 ? String(Math.min(1440, Math.ceil(hold / 60))) : form.hold,
    startedAt: null,
    holdSince: null,
  }
}

/** On hold, or back on the line. */
export const toggledHold = (form: NoteForm, now: number): NoteForm =>
  form.holdSince === null
    ? { ...form, holdSince: now }
    : { ...form, holdSince: null, held: form.held + now - form.holdSince }

export type NoteError = 'day' | 'time' | 'minutes' | 'hold' | 'track'

/** What is not right in a note, field by field. */
export function errorsOf(form: NoteForm): readonly NoteError[] {
  const errors: NoteError[] = []
  if (form.day === null) errors.push('day')
  if (form.time.trim() !== '' && readTime(form.time) === null) errors.push('time')
  if (!isMinutes(form.minutes)) errors.push('minutes')
  if (!isMinutes(form.hold)) errors.push('hold')
  if (!isMinutes(form.trackMinutes ?? '')) errors.push('track')
  return errors
}

/** The note as the vault takes it; only for a form without errors. */
export function contactOf(form: NoteForm): NewContact | null {
  if (form.day === null) return null
  const time = readTime(form.time)
  return {
    at: time === null ? form.day : `${form.day}T${time}`,
    channel: form.channel,
    direction: form.direction,
    agency: form.agency.trim(),
    person: form.person.trim(),
    minutes: numberOf(form.minutes),
    hold: numberOf(form.hold),
    summary: form.summary.trim(),
    promises: form.promises
      .filter((each) => each.text.trim() !== '')
      .map(({ text, due, by }) => ({ text: text.trim(), due, by, status: 'open' as const })),
  }
}

/** What is kept beside the note: the time of a stopped form, when time is tracked at all, and what is to be done next. */
export function besideOf(form: NoteForm, track: boolean): BesideContact {
  const minutes = numberOf((form.trackMinutes ?? '').trim() || form.minutes) ?? 0
  const title = form.followUp.trim()
  return {
    time: track && minutes > 0 ? { minutes } : null,
    followUp: title === '' ? null : { title, date: form.followUpDay },
  }
}

const isMinutes = (text: string): boolean =>
  text.trim() === '' || (/^\d{1,4}$/.test(text.trim()) && Number(text) <= 1440)
const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text))
