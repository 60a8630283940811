import { describe, expect, test } from 'vitest'
import { matterId } from '../../../shared/domain/ids.ts'
import { newMatterSchema } from '../../../shared/domain/matter.ts'
import { newPlannedSchema, plannedEndSchema } from '../../../shared/domain/planned.ts'
import { addMatter } from '../../../electron/vault/matters/matters-table.ts'
import { usesAgency } from '../../../electron/vault/agencies/used.ts'
import { endPlanned, movePlanned, snoozePlanned, undoMove } from '../../../electron/vault/planned/move.ts'
import {
  addPlanned,
  changePlanned,
  getPlanned,
  listPlanned,
} from '../../../electron/vault/planned/planned-table.ts'
import { plannedTurns } from '../../../electron/vault/planned/turns.ts'
import { find } from '../../../electron/vault/search/find.ts'
import { newId } from '../../../electron/vault/store/id.ts'
import { listTimeline } from '../../../electron/vault/timeline/list.ts'
import { listCases } from '../../../electron/vault/cases/list.ts'
import { withCase, type TestCase } from '../../support/vault.ts'

const task = (one: TestCase, more = {}) =>
  addPlanned(
    one.db,
    one.register,
    newPlannedSchema.parse({ kind: 'task', title: 'Verslag nalezen', ...more }),
  )
const appointment = (one: TestCase, more = {}) =>
  addPlanned(
    one.db,
    one.register,
    newPlannedSchema.parse({ kind: 'appointment', title: 'Keukentafelgesprek', date: '2026-12-01', ...more }),
  )
const days = ({ db }: TestCase) =>
  listTimeline(db, { order: 'asc', language: 'nl' }).entries.map(({ date, kind }) => `${date} ${kind}`)
const found = ({ session, id }: TestCase, query: string) =>
  find(session, { query, caseId: id, limit: 40 }).map((hit) => hit.kind)

describe('tasks and appointments', () => {
  test('stand by day and time on the list and the timeline, and are found by their words', async () => {
    await withCase(async (one) => {
      task(one)
      appointment(one, {
        time: '10:30',
        place: 'Bij Jesse thuis',
        who: 'Mw. Helmgras',
        agency: 'Gemeente Duinmeer',
      })
      task(one, { date: '2026-11-30', note: 'Let op het aantal uren' })
      expect(listPlanned(one.db).map(({ kind, date }) => [kind, date])).toEqual([
        ['task', '2026-11-30'],
        ['appointment', '2026-12-01'],
        ['task', null],
      ])
      expect(days(one)).toEqual(['2026-11-30 task', '2026-12-01T10:30 appointment'])
      expect(found(one, 'helmgras')).toEqual(['appointment'])
      expect(found(one, 'uren')).toEqual(['task'])
    })
  })

  test('keep every move and its reason, also of one that was undone', async () => {
    await withCase(async (one) => {
      const { id } = appointment(one, { time: '10:30' })
      movePlanned(one.db, id, { to: '2026-12-03', reason: 'Zij is ziek' })
      movePlanned(one.db, id, { to: '2026-12-10', time: '14:00', reason: 'Geen vervoer' })
      expect(undoMove(one.db, id)).toMatchObject({ date: '2026-12-03', time: '10:30' })
      expect(getPlanned(one.db, id).moves).toMatchObject([
        { from: '2026-12-01', to: '2026-12-03', reason: 'Zij is ziek', undone: false },
        { from: '2026-12-03', to: '2026-12-10', toTime: '14:00', reason: 'Geen vervoer', undone: true },
      ])
      expect(days(one)).toEqual(['2026-12-03T10:30 appointment'])
      expect(undoMove(one.db, id).date).toBe('2026-12-01')
      expect(() => undoMove(one.db, id)).toThrow('not-found')
      expect(found(one, 'vervoer')).toEqual(['appointment'])
    })
  })

  test('are withdrawn with a reason, and stay findable', async () => {
    await withCase(async (one) => {
      const { id } = task(one, { date: '2026-11-30' })
      expect(plannedEndSchema.safeParse({ status: 'withdrawn', reason: ' ' }).success).toBe(false)
      endPlanned(one.db, id, { status: 'withdrawn', reason: 'Niet meer nodig' })
      expect(days(one)).toEqual([])
      expect(found(one, 'nalezen')).toEqual(['task'])
      expect(endPlanned(one.db, id, { status: 'open', reason: '' })).toMatchObject({
        status: 'open',
        reason: '',
      })
      expect(days(one)).toEqual(['2026-11-30 task'])
    })
  })

  test('ask for attention while they are open and not put off', async () => {
    await withCase(async (one) => {
      const [line] = listCases(one.session)
      const { id } = task(one, { date: '2026-11-30' })
      const turns = (today: string) =>
        line ? plannedTurns(listPlanned(one.db), line, today).map(({ date }) => date) : []
      snoozePlanned(one.db, id, '2026-12-02')
      expect(turns('2026-12-01')).toEqual([])
      expect(turns('2026-12-02')).toEqual(['2026-11-30'])
      movePlanned(one.db, id, { to: '2026-12-05', reason: 'Later' })
      expect(turns('2026-11-30')).toEqual(['2026-12-05'])
      endPlanned(one.db, id, { status: 'done', reason: '' })
      expect(turns('2026-12-05')).toEqual([])
    })
  })

  test('hang on a matter that is there and an agency of the network', async () => {
    await withCase(async (one) => {
      const matter = addMatter(one.db, one.register, newMatterSchema.parse({ title: 'Traplift', law: 'wmo' }))
      const { id, agencyId } = task(one, { matterId: matter.id, agency: 'CIZ' })
      expect(agencyId !== null && usesAgency(one.db, agencyId)).toBe(true)
      expect(() => task(one, { matterId: newId(matterId) })).toThrow('not-found')
      const next = changePlanned(one.db, one.register, id, { title: 'Verslag terugsturen', agency: '' })
      expect(next).toMatchObject({ title: 'Verslag terugsturen', agencyId: null, matterId: matter.id })
      expect(found(one, 'terugsturen')).toEqual(['task'])
    })
  })

  test('need a day when they are appointments', () => {
    expect(newPlannedSchema.safeParse({ kind: 'appointment', title: 'x' }).success).toBe(false)
    expect(newPlannedSchema.safeParse({ kind: 'task', title: 'x', time: '24:00' }).success).toBe(false)
  })
})
