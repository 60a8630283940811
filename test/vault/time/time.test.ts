import { describe, expect, test } from 'vitest'
import { besideContactSchema, newContactSchema } from '../../../shared/domain/contact.ts'
import { newCaseSchema } from '../../../shared/domain/case.ts'
import { contactId } from '../../../shared/domain/ids.ts'
import { newTimeEntrySchema } from '../../../shared/domain/time-entry.ts'
import { totalsOf } from '../../../shared/time/totals.ts'
import { purgeBin } from '../../../electron/vault/bin/purge.ts'
import { addCase } from '../../../electron/vault/cases/change.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import { addContact, setContactRemoved } from '../../../electron/vault/contacts/change.ts'
import { listContacts } from '../../../electron/vault/contacts/contacts-table.ts'
import { listPlanned } from '../../../electron/vault/planned/planned-table.ts'
import { setClock } from '../../../electron/vault/store/clock.ts'
import { count } from '../../../electron/vault/store/connection.ts'
import { newId } from '../../../electron/vault/store/id.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { timeAcross } from '../../../electron/vault/time/across.ts'
import { addTime, changeTime, listTime, setTimeRemoved } from '../../../electron/vault/time/time-table.ts'
import { withCase, type TestCase } from '../../support/vault.ts'

const spend = ({ db }: Pick<TestCase, 'db'>, day: string, minutes: number, more = {}) =>
  addTime(db, newTimeEntrySchema.parse({ day, minutes, ...more }))
const minutesOf = ({ db }: TestCase) => listTime(db).map(({ minutes }) => minutes)
const note = ({ db, register }: TestCase, beside = {}) =>
  addContact(
    db,
    register,
    newContactSchema.parse({
      at: '2026-11-03T10:15',
      agency: 'Gemeente Duinmeer',
      person: 'Mw. Vos',
      minutes: 25,
    }),
    besideContactSchema.parse(beside),
  )

describe('time', () => {
  test('stands by day, the latest first, and within a period; both its days are included', async () => {
    await withCase((one) => {
      spend(one, '2026-10-31', 30)
      spend(one, '2026-11-01', 60, { kind: 'travel', summary: 'Naar Duinmeer' })
      spend(one, '2026-11-30', 15)
      expect(minutesOf(one)).toEqual([15, 60, 30])
      const november = listTime(one.db, { from: '2026-11-01', to: '2026-11-30' })
      expect(november.map(({ minutes }) => minutes)).toEqual([15, 60])
      expect(november[1]).toMatchObject({ kind: 'travel', summary: 'Naar Duinmeer', contactId: null })
    })
  })

  test('is changed, thrown away and brought back, and gone after a month in the bin', async () => {
    await withCase((one) => {
      const { id } = spend(one, '2026-11-03', 30)
      expect(changeTime(one.db, id, { minutes: 45, kind: 'letter' })).toMatchObject({
        day: '2026-11-03',
        minutes: 45,
        kind: 'letter',
      })
      setTimeRemoved(one.db, id, '2026-11-04T10:00:00+01:00')
      expect(minutesOf(one)).toEqual([])
      expect(() => changeTime(one.db, id, { minutes: 1 })).toThrow('not-found')
      setTimeRemoved(one.db, id, null)
      expect(minutesOf(one)).toEqual([45])
      setTimeRemoved(one.db, id, '2026-11-04T10:00:00+01:00')
      const restore = setClock(() => new Date('2026-12-20T10:00:00+01:00'))
      purgeBin(one.db)
      restore()
      expect(count(one.db, sql`SELECT count(*) FROM time_entry`)).toBe(0)
    })
  })

  test('is refused for no time at all, for more than a day, and for a contact that is not there', async () => {
    await withCase((one) => {
      for (const minutes of [0, -5, 1_441, 2.5])
        expect(newTimeEntrySchema.safeParse({ day: '2026-11-03', minutes }).success).toBe(false)
      expect(() => spend(one, '2026-11-03', 5, { contactId: newId(contactId) })).toThrow('not-found')
      expect(minutesOf(one)).toEqual([])
    })
  })

  test('adds up by month, the latest first, and by kind of work, the most first', () => {
    const totals = totalsOf([
      { day: '2026-10-31', minutes: 30, kind: 'phone' },
      { day: '2026-11-01', minutes: 20, kind: 'phone' },
      { day: '2026-11-02', minutes: 60, kind: 'travel' },
      { day: '2026-11-03', minutes: 25, kind: 'phone' },
    ])
    expect(totals).toEqual({
      minutes: 135,
      months: [
        {
          month: '2026-11',
          minutes: 105,
          kinds: [
            { kind: 'travel', minutes: 60 },
            { kind: 'phone', minutes: 45 },
          ],
        },
        { month: '2026-10', minutes: 30, kinds: [{ kind: 'phone', minutes: 30 }] },
      ],
    })
    expect(totalsOf([])).toEqual({ minutes: 0, months: [] })
  })

  test('adds up over all cases, by name, without those that took none', async () => {
    await withCase((one) => {
      const other = addCase(one.session, newCaseSchema.parse({ name: 'Aalbers' })).id
      addCase(one.session, newCaseSchema.parse({ name: 'Zonder tijd' }))
      spend(one, '2026-11-03', 30)
      spend(one, '2026-09-03', 500)
      spend({ db: openCase(one.session, other) }, '2026-11-04', 20)
      const found = timeAcross(one.session, { from: '2026-11-01' }, 'nl')
      expect(found.minutes).toBe(50)
      expect(found.cases.map(({ caseName, minutes }) => [caseName, minutes])).toEqual([
        ['Aalbers', 20],
        ['Familie Proef', 30],
      ])
    })
  })
})

describe('the time of a contact moment', () => {
  test('is kept with it, and so is the task that follows: all or nothing', async () => {
    await withCase((one) => {
      const followUp = { title: 'Verslag opvragen', date: '2026-11-10' }
      const { id } = note(one, { time: { minutes: 25 }, followUp })
      expect(listTime(one.db)).toMatchObject([
        {
          day: '2026-11-03',
          minutes: 25,
          kind: 'phone',
          summary: 'Gemeente Duinmeer, Mw. Vos',
          contactId: id,
        },
      ])
      expect(listPlanned(one.db)).toMatchObject([
        { kind: 'task', title: 'Verslag opvragen', date: '2026-11-10', agency: 'Gemeente Duinmeer' },
      ])
      // A title that no task may have: what went before it in the same deed is undone.
      const none = { time: { minutes: 5 }, followUp: { title: '', date: null } }
      const wrong = () => addContact(one.db, one.register, newContactSchema.parse({ at: '2026-11-04' }), none)
      expect(wrong).toThrow('title')
      expect(listContacts(one.db, { limit: 10 }).total).toBe(1)
      expect(minutesOf(one)).toEqual([25])
      note(one)
      expect([listTime(one.db), listPlanned(one.db)].map(({ length }) => length)).toEqual([1, 1])
    })
  })

  test('goes to the bin with it and comes back with it; what went before by itself stays away', async () => {
    await withCase((one) => {
      const { id } = note(one, { time: { minutes: 25 } })
      const alone = spend(one, '2026-11-03', 10, { contactId: id })
      spend(one, '2026-11-03', 7)
      setTimeRemoved(one.db, alone.id, '2026-11-04T10:00:00+01:00')
      setContactRemoved(one.db, id, '2026-11-05T10:00:00+01:00')
      expect(minutesOf(one)).toEqual([7])
      setContactRemoved(one.db, id, null)
      expect(new Set(minutesOf(one))).toEqual(new Set([25, 7]))
      setContactRemoved(one.db, id, null)
      expect(new Set(minutesOf(one))).toEqual(new Set([25, 7]))
    })
  })
})
