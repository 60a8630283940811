import { describe, expect, it } from 'vitest'
import { changeCourse } from '../../../electron/vault/course/course.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import { addMatter } from '../../../electron/vault/matters/matters-table.ts'
import { addTerm } from '../../../electron/vault/terms/terms-table.ts'
import { listTurns } from '../../../electron/vault/timeline/turns.ts'
import { newMatterSchema } from '../../../shared/domain/matter.ts'
import { newTermSchema } from '../../../shared/domain/term.ts'
import { openSession } from './open-session.ts'

/** A matter with a decision, far enough ahead that its days run. */
async function decided() {
  const { session, caseId } = await openSession()
  const db = openCase(session, caseId)
  const wanted = newMatterSchema.parse({ title: 'Taxibus', law: 'leerlingenvervoer', agency: 'Gemeente' })
  const { id } = addMatter(db, session.register, wanted)
  changeCourse(db, id, { events: { decision: { date: '2034-06-05' } } }, 'nl')
  return { session, db, id }
}

describe('whose turn it is in the matters', () => {
  it('names the day to aim for before the last day', async () => {
    const { session } = await decided()
    expect(listTurns(session, undefined, 'nl')).toMatchObject([
      { actor: 'client', date: '2034-07-17', target: '2034-07-10', ways: null, agreed: false },
    ])
    session.close()
  })

  it('names both ways of counting where they differ, and the later counts for an agency', async () => {
    const { session, db, id } = await decided()
    const events = {
      decision: null,
      application: { date: '2034-03-06' },
      requested: { date: '2034-03-10' },
      completed: { date: '2034-03-20' },
    }
    changeCourse(db, id, { events }, 'nl')
    const turn = listTurns(session, undefined, 'nl').find(({ step }) => step.endsWith('decision_last_day'))
    expect(turn).toMatchObject({
      actor: 'agency',
      date: '2034-05-11',
      ways: { strict: '2034-05-10', safe: '2034-05-11' },
    })
    session.close()
  })

  it('leaves an agreed day where it is, and says that it was agreed', async () => {
    const { session, db, id } = await decided()
    const application = { date: '2034-03-06' }
    changeCourse(db, id, { events: { decision: null, application } }, 'nl')
    changeCourse(db, id, { agreed: { 'application.decision_last_day': '2034-05-15' } }, 'nl')
    const { moved } = changeCourse(db, id, { events: { application: { date: '2034-03-20' } } }, 'nl')
    expect(moved).toEqual([])
    expect(listTurns(session, undefined, 'nl')).toMatchObject([{ date: '2034-05-15', agreed: true }])
    session.close()
  })

  it('says a day once that stands with the matter and with the terms', async () => {
    const { session, db } = await decided()
    addTerm(db, newTermSchema.parse({ rule: 'bezwaar', event: '2034-06-05' }), 'nl')
    expect(listTurns(session, undefined, 'nl').map(({ kind }) => kind)).toContain('matter')
    const last = listTurns(session, undefined, 'nl').filter(({ date }) => date === '2034-07-17')
    expect(last.map(({ kind }) => kind)).toEqual(['matter'])
    session.close()
  })
})
