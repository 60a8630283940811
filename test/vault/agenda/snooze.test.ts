import { afterEach, describe, expect, test } from 'vitest'
import { findItem, listAgenda } from '../../../electron/vault/agenda/list.ts'
import { snoozeItem } from '../../../electron/vault/agenda/snooze-table.ts'
import { addContact } from '../../../electron/vault/contacts/change.ts'
import { setClock } from '../../../electron/vault/store/clock.ts'
import { addTerm, changeTerm } from '../../../electron/vault/terms/terms-table.ts'
import { listTurns } from '../../../electron/vault/timeline/turns.ts'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { newTermSchema, termChangeSchema } from '../../../shared/domain/term.ts'
import { latestSnooze } from '../../../shared/domain/snooze.ts'
import { withCase, type TestCase } from '../../support/vault.ts'

let restore = (): void => undefined
afterEach(() => restore())
const on = (day: string): void => {
  restore()
  restore = setClock(() => new Date(`${day}T09:00:00Z`))
}
const turnsOf = ({ session }: TestCase) => listTurns(session, undefined, 'nl').map(({ date }) => date)

/** An objection of 4 March 2026: its last day is 15 April. */
function objection({ db, session, id: caseId }: TestCase) {
  const { id } = addTerm(db, newTermSchema.parse({ rule: 'bezwaar', event: '2026-03-04' }), 'nl')
  return { id, item: findItem(session, caseId, { kind: 'term', id, step: 'last_day' }) }
}

describe('putting off', () => {
  test('hides a day of a term until the day said, and shows until when', async () => {
    await withCase(async (one) => {
      on('2026-04-11')
      const { item } = objection(one)
      const before = turnsOf(one)
      snoozeItem(one.db, item, '2026-04-12')
      expect(before).toContain('2026-04-15')
      expect(turnsOf(one)).toEqual(before.filter((date) => date !== '2026-04-15'))
      const year = { from: '2026-01-01', to: '2026-12-31', caseId: null, language: 'nl' } as const
      const shown = listAgenda(one.session, year).find(({ step }) => step === 'last_day')
      expect(shown).toMatchObject({ snoozedUntil: '2026-04-12', status: 'open' })
      on('2026-04-12')
      expect(turnsOf(one)).toEqual(before)
    })
  })

  test('never past the days before our own last day', async () => {
    await withCase(async (one) => {
      on('2026-04-02')
      const { item } = objection(one)
      expect(latestSnooze(item)).toBe('2026-04-13')
      expect(() => snoozeItem(one.db, item, '2026-04-14')).toThrow('invalid-input')
      snoozeItem(one.db, item, '2026-04-13')
      on('2026-04-13')
      expect(turnsOf(one)).toContain('2026-04-15')
    })
  })

  test('ends when the day turns out to be sooner', async () => {
    await withCase(async (one) => {
      on('2026-04-02')
      const { id, item } = objection(one)
      snoozeItem(one.db, item, '2026-04-12')
      changeTerm(one.db, id, { printed: '2026-04-04' }, 'nl')
      expect(turnsOf(one)).toContain('2026-04-04')
    })
  })

  test('of what an agency promised is as long as somebody wants, and can be taken back', async () => {
    await withCase(async (one) => {
      on('2026-04-02')
      const promises = [{ text: 'Belt terug', due: '2026-04-03' }]
      const call = newContactSchema.parse({ at: '2026-04-01', promises })
      const [promise] = addContact(one.db, one.register, call).promises
      const line = { kind: 'promise', id: promise?.id ?? '', step: '' } as const
      const item = findItem(one.session, one.id, line)
      snoozeItem(one.db, item, '2026-05-01')
      expect(turnsOf(one)).not.toContain('2026-04-03')
      on('2026-04-20')
      expect(turnsOf(one)).not.toContain('2026-04-03')
      snoozeItem(one.db, item, null)
      expect(turnsOf(one)).toContain('2026-04-03')
    })
  })
})

test('a term is withdrawn with a reason, which goes when it is opened again', async () => {
  await withCase(async ({ db }) => {
    const { id } = addTerm(db, newTermSchema.parse({ rule: 'bezwaar', event: '2026-03-04' }), 'nl')
    expect(termChangeSchema.safeParse({ status: 'withdrawn' }).success).toBe(false)
    expect(termChangeSchema.safeParse({ status: 'withdrawn', reason: ' ' }).success).toBe(false)
    const reason = 'Besluit ingetrokken'
    expect(changeTerm(db, id, { status: 'withdrawn', reason }, 'nl').reason).toBe(reason)
    expect(changeTerm(db, id, { label: 'Bezwaar hulp' }, 'nl').reason).toBe(reason)
    expect(changeTerm(db, id, { status: 'open' }, 'nl').reason).toBe('')
  })
})
