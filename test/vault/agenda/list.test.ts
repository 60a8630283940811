import { afterEach, describe, expect, test } from 'vitest'
import { listAgenda } from '../../../electron/vault/agenda/list.ts'
import { changeCase, setCaseRemoved } from '../../../electron/vault/cases/change.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import { writeCourse } from '../../../electron/vault/course/course-table.ts'
import { addContact } from '../../../electron/vault/contacts/change.ts'
import { resetCorrection, setCorrection } from '../../../electron/vault/legal/legal-table.ts'
import { addMatter } from '../../../electron/vault/matters/matters-table.ts'
import { movePlanned } from '../../../electron/vault/planned/move.ts'
import { addPlanned } from '../../../electron/vault/planned/planned-table.ts'
import { openVault } from '../../../electron/vault/session/open.ts'
import type { Session } from '../../../electron/vault/session/session.ts'
import { setClock } from '../../../electron/vault/store/clock.ts'
import { run, write } from '../../../electron/vault/store/connection.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { addTerm, setTermRemoved } from '../../../electron/vault/terms/terms-table.ts'
import { listTurns } from '../../../electron/vault/timeline/turns.ts'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { newMatterSchema } from '../../../shared/domain/matter.ts'
import { newPlannedSchema } from '../../../shared/domain/planned.ts'
import { newTermSchema } from '../../../shared/domain/term.ts'
import { must } from '../../../shared/result.ts'
import { passphrase, withCase, type TestCase } from '../../support/vault.ts'

let restore = (): void => undefined
afterEach(() => restore())

const quiet = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150))
const task = ({ db, register }: Pick<TestCase, 'db' | 'register'>, title: string, date: string) =>
  addPlanned(db, register, newPlannedSchema.parse({ kind: 'task', title, date }))
const year = { from: '2026-01-01', to: '2026-12-31', caseId: null, language: 'nl' } as const
const titles = (session: Session) => listAgenda(session, year).map(({ title }) => title)
/** Which cases are open, seen from whether a case is asked for. */
function watch(session: Session): { session: Session; opened: string[] } {
  const opened: string[] = []
  const seen: Session = Object.create(session, {
    case: { value: (id: string) => (opened.push(id), session.case(id)) },
  })
  return { session: seen, opened }
}

describe('the agenda', () => {
  test('follows a correction of the law, though no case changed', async () => {
    await withCase(async ({ db, register, session }) => {
      addTerm(db, newTermSchema.parse({ rule: 'bezwaar', event: '2029-03-30' }), 'nl')
      const days = () =>
        listAgenda(session, { ...year, from: '2029-05-10', to: '2029-05-15' }).map(({ date }) => date)
      await quiet()
      expect(days()).toContain('2029-05-11')
      await quiet()
      expect(days()).toContain('2029-05-11')
      setCorrection(register, { key: 'day/2029-05-11', value: 'yes' })
      expect(days()).not.toContain('2029-05-11')
      resetCorrection(register, 'day/2029-05-11')
      expect(days()).toContain('2029-05-11')
    })
  })

  test('holds terms, matters, promises, tasks and appointments of a period, by day and time', async () => {
    await withCase(async (one) => {
      const { db, register, session, id } = one
      addTerm(db, newTermSchema.parse({ rule: 'bezwaar', event: '2026-03-04', label: 'Bezwaar' }), 'nl')
      const matter = addMatter(db, register, newMatterSchema.parse({ title: 'Traplift', law: 'wmo' }))
      write(db, (tx) => writeCourse(tx, matter.id, { events: { report: { date: '2026-03-02' } } }))
      const promises = [{ text: 'Belt terug', due: '2026-04-15' }]
      addContact(db, register, newContactSchema.parse({ at: '2026-03-05', promises }))
      const visit = { kind: 'appointment', title: 'Gesprek', date: '2026-04-15', time: '10:30' }
      addPlanned(db, register, newPlannedSchema.parse(visit))
      movePlanned(db, task(one, 'Nalezen', '2026-04-10').id, { to: '2026-04-15', reason: 'Ziek' })
      const found = listAgenda(session, { ...year, from: '2026-04-15', to: '2026-04-15' })
      expect(found.map(({ kind, title, time }) => [kind, title, time])).toEqual([
        ['promise', 'Belt terug', ''],
        ['term', 'Bezwaar', ''],
        ['task', 'Nalezen', ''],
        ['appointment', 'Gesprek', '10:30'],
      ])
      addPlanned(db, register, newPlannedSchema.parse({ kind: 'task', title: 'Ooit' }))
      const [undated] = listAgenda(session, { ...year, from: '2026-04-15', to: '2026-04-15' })
      expect(undated).toMatchObject({ title: 'Ooit', date: '' })
      expect(found[2]).toMatchObject({ caseId: id, movedFrom: '2026-04-10', reason: 'Ziek' })
      expect(listAgenda(session, year).some(({ kind }) => kind === 'matter')).toBe(true)
    })
  })

  test('opens no case that did not change, and each that did, also after the vault was closed', async () => {
    await withCase(async (one) => {
      task(one, 'Eerste', '2026-04-10')
      await quiet()
      expect(titles(one.session)).toEqual(['Eerste'])
      const again = watch(one.session)
      one.session.close()
      const later = must(await openVault({ folder: one.folder, passphrase }))
      const known = watch(later)
      expect(titles(known.session)).toEqual(['Eerste'])
      expect(known.opened).toEqual([])
      const db = openCase(later, one.id)
      task({ db, register: later.register }, 'Tweede', '2026-04-11')
      expect(titles(later)).toEqual(['Eerste', 'Tweede'])
      // Right after a write the time of the file says too little, so it is read again.
      task({ db, register: later.register }, 'Derde', '2026-04-12')
      expect(titles(later)).toEqual(['Eerste', 'Tweede', 'Derde'])
      expect(again.opened).toEqual([])
      later.close()
    })
  })

  test('says the name of a case as it is now, and nothing of one in the bin', async () => {
    await withCase(async ({ session, id, ...one }) => {
      task(one, 'Nalezen', '2026-04-10')
      await quiet()
      expect(titles(session)).toHaveLength(1)
      changeCase(session, id, { name: 'Anders' })
      expect(listAgenda(session, year)[0]?.caseName).toBe('Anders')
      setCaseRemoved(session, id, '2026-04-01')
      expect(listAgenda(session, year)).toEqual([])
    })
  })

  test('reads a case anew when its copy is not what it should be', async () => {
    await withCase(async (one) => {
      task(one, 'Nalezen', '2026-04-10')
      await quiet()
      titles(one.session)
      one.session.close()
      const later = must(await openVault({ folder: one.folder, passphrase }))
      write(later.register, (tx) => run(tx, sql`UPDATE case_days SET body = '{"terms":3}'`))
      expect(titles(later)).toEqual(['Nalezen'])
      later.close()
    })
  })

  test('does not keep what lay in the bin too long, though nobody opened the case', async () => {
    await withCase(async (one) => {
      const term = addTerm(one.db, newTermSchema.parse({ rule: 'bezwaar', event: '2026-03-04' }), 'nl')
      setTermRemoved(one.db, term.id, '2026-03-05T10:00:00+01:00')
      restore = setClock(() => new Date('2026-03-10T10:00:00Z'))
      await quiet()
      titles(one.session)
      one.session.close()
      restore = setClock(() => new Date('2026-05-10T10:00:00Z'))
      const later = must(await openVault({ folder: one.folder, passphrase }))
      const known = watch(later)
      titles(known.session)
      expect(known.opened).toContain(one.id)
      later.close()
    })
  })

  test('tells whose turn it is by the day of today, not of when it was read', async () => {
    await withCase(async (one) => {
      addTerm(one.db, newTermSchema.parse({ rule: 'bezwaar', event: '2026-03-04' }), 'nl')
      await quiet()
      const stepOn = (day: string): string[] => {
        restore = setClock(() => new Date(`${day}T12:00:00Z`))
        return listTurns(one.session, undefined, 'nl').map(({ date }) => date)
      }
      expect(stepOn('2026-04-15')).toEqual(['2026-04-15'])
      expect(stepOn('2026-03-01')[0]?.localeCompare('2026-04-15')).toBe(-1)
    })
  })
})
