import { expect, test } from 'vitest'
import { addContact } from '../../../electron/vault/contacts/change.ts'
import {
  chasePromise,
  countAgencies,
  endPromise,
  movePromise,
} from '../../../electron/vault/promises/change.ts'
import { listPromises } from '../../../electron/vault/promises/promises-table.ts'
import { listTurns } from '../../../electron/vault/timeline/turns.ts'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { promiseEndSchema } from '../../../shared/domain/promise.ts'
import { withCase } from '../../support/vault.ts'

const call = newContactSchema.parse({
  at: '2026-11-03T10:15',
  agency: 'Gemeente Duinmeer',
  promises: [
    { text: 'Stuurt het verslag', due: '2026-11-10' },
    { text: 'Belt terug', due: '2026-11-05' },
    { text: 'Vraagt het na', due: '2026-11-06' },
    { text: 'Wij sturen de machtiging', due: '2026-11-04', by: 'us' },
  ],
})

test('every deed stays in the history of a promise, with its day and its reason', async () => {
  await withCase(({ db, register }) => {
    const id = addContact(db, register, call).promises.find(({ text }) => text === 'Stuurt het verslag')?.id
    if (id === undefined) return expect.fail('no promise')
    chasePromise(db, id, { date: '2026-11-11', channel: 'mail', reason: 'Geen bericht' })
    chasePromise(db, id, { date: '2026-11-12', channel: 'phone', reason: '' })
    const moved = movePromise(db, id, { due: '2026-11-20', reason: 'Mw. Vos is ziek' })
    expect(moved).toMatchObject({ due: '2026-11-20', status: 'open' })
    const kept = endPromise(db, id, { status: 'kept', date: '2026-11-13', reason: '' })
    expect(kept).toMatchObject({ status: 'kept', closedOn: '2026-11-13' })
    const seen = kept.events.filter(({ kind }) => kind !== 'moved')
    expect(seen.map(({ kind, date, channel }) => [kind, date, channel])).toEqual([
      ['chased', '2026-11-11', 'mail'],
      ['chased', '2026-11-12', 'phone'],
      ['kept', '2026-11-13', null],
    ])
    expect(kept.events).toContainEqual(
      expect.objectContaining({ kind: 'moved', dueBefore: '2026-11-10', reason: 'Mw. Vos is ziek' }),
    )
    expect(endPromise(db, id, { status: 'open', reason: '' }).closedOn).toBeNull()
    return undefined
  })
})

test('who withdraws a promise says why', () => {
  expect(promiseEndSchema.safeParse({ status: 'withdrawn' }).success).toBe(false)
  expect(promiseEndSchema.safeParse({ status: 'withdrawn', reason: 'Niet meer nodig' }).success).toBe(true)
})

test('what we promised is our turn, what they promised is theirs', async () => {
  await withCase(({ session, db, register }) => {
    addContact(db, register, call)
    const turns = listTurns(session, undefined, 'nl')
    expect(turns.map(({ title, actor }) => [title, actor])).toEqual([
      ['Wij sturen de machtiging', 'client'],
      ['Belt terug', 'agency'],
      ['Vraagt het na', 'agency'],
      ['Stuurt het verslag', 'agency'],
    ])
  })
})

test('an agency is counted by its own promises alone', async () => {
  await withCase(({ session, db, register }) => {
    addContact(db, register, call)
    const ends = {
      'Stuurt het verslag': ['kept', '2026-11-13'],
      'Belt terug': ['kept', '2026-11-05'],
    } as const
    for (const { id, text } of listPromises(db)) {
      const end = Object.entries(ends).find(([what]) => what === text)?.[1]
      if (end) endPromise(db, id, { status: end[0], date: end[1], reason: '' })
      if (text === 'Vraagt het na') endPromise(db, id, { status: 'broken', date: '2026-11-09', reason: '' })
    }
    expect(countAgencies(session)).toMatchObject([
      { agency: 'Gemeente Duinmeer', given: 3, kept: 2, late: 1, broken: 1, open: 0, medianDays: 6 },
    ])
  })
})
