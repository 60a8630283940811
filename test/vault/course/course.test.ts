import { describe, expect, it } from 'vitest'
import { changeCourse, getCourse } from '../../../electron/vault/course/course.ts'
import { addMatter, setMatterRemoved } from '../../../electron/vault/matters/matters-table.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import type { MatterId } from '../../../shared/domain/ids.ts'
import type { Law } from '../../../shared/domain/matter.ts'
import { newMatterSchema } from '../../../shared/domain/matter.ts'
import type { Session } from '../../../electron/vault/session/session.ts'
import { openSession } from './open-session.ts'

async function matter(
  law: Law,
): Promise<{ session: Session; db: () => ReturnType<typeof openCase>; id: MatterId }> {
  const { session, caseId } = await openSession()
  const db = () => openCase(session, caseId)
  const { id } = addMatter(
    db(),
    session.register,
    newMatterSchema.parse({ title: 'Huishoudelijke hulp', law, agency: 'Gemeente Duinmeer' }),
  )
  return { session, db, id }
}

describe('the course of a matter', () => {
  it('is kept, and leads to the days that follow', async () => {
    const { session, db, id } = await matter('wmo')
    const { moved } = changeCourse(
      db(),
      id,
      {
        events: {
          report: { date: '2026-03-02' },
          support_told: { date: '2026-03-03', note: 'aan de telefoon' },
        },
      },
      'nl',
    )
    expect(moved.map(({ key, before, after }) => [key, before, after])).toEqual([
      ['report.plan_last_day', null, '2026-03-09'],
      ['report.inquiry_last_day', null, '2026-04-13'],
      ['report.application_from', null, '2026-04-14'],
    ])
    const course = getCourse(db(), id, 'nl')
    expect(course.events.map(({ step, note }) => [step, note])).toEqual([
      ['report', ''],
      ['support_told', 'aan de telefoon'],
    ])
    expect(course.picture.filter(({ state }) => state === 'done').map(({ step }) => step)).toEqual([
      'report',
      'support_told',
    ])
    expect(course.picture.find(({ state }) => state === 'missing')?.step).toBe('confirmation')
    expect(course.picture.find(({ state }) => state === 'next')?.step).toBe('meeting')
    session.close()
  })

  it('says what moved and why when a day changes, and leaves agreed days alone', async () => {
    const { session, db, id } = await matter('jeugdwet')
    changeCourse(db(), id, { events: { application: { date: '2034-01-02' } }, agreed: {} }, 'nl')
    const agreed = changeCourse(db(), id, { agreed: { 'application.decision_last_day': '2034-03-14' } }, 'nl')
    expect(agreed.moved.map(({ after }) => after)).toEqual(['2034-03-14'])
    const later = changeCourse(db(), id, { events: { application: { date: '2034-01-09' } } }, 'nl')
    expect(later.moved).toEqual([])
    const free = changeCourse(db(), id, { agreed: { 'application.decision_last_day': null } }, 'nl')
    expect(free.moved.map(({ before, after, why }) => [before, after, why.length > 20])).toEqual([
      ['2034-03-14', '2034-03-06', true],
    ])
    session.close()
  })

  it('takes an event back', async () => {
    const { session, db, id } = await matter('pw')
    changeCourse(
      db(),
      id,
      { events: { application: { date: '2034-01-02' } }, choices: { committee: true } },
      'nl',
    )
    const back = changeCourse(db(), id, { events: { application: null }, choices: { committee: null } }, 'nl')
    expect(back.course.events).toEqual([])
    expect(back.course.choices).toEqual({})
    expect(back.course.links).toEqual([])
    session.close()
  })

  it('keeps a day that does not fit, and names the event', async () => {
    const { session, db, id } = await matter('jeugdwet')
    const { course } = changeCourse(
      db(),
      id,
      { events: { application: { date: '2034-03-06' }, requested: { date: '2034-01-02' } } },
      'nl',
    )
    expect(course.problems.map(({ event }) => event)).toEqual(['application'])
    expect(course.events).toHaveLength(2)
    session.close()
  })

  it('is gone with its matter in the bin, and back with it', async () => {
    const { session, db, id } = await matter('wlz')
    changeCourse(db(), id, { events: { application: { date: '2034-01-02' } } }, 'nl')
    setMatterRemoved(db(), id, '2026-02-01T10:00')
    expect(() => getCourse(db(), id, 'nl')).toThrow('not-found')
    setMatterRemoved(db(), id, null)
    expect(getCourse(db(), id, 'nl').links).toHaveLength(1)
    session.close()
  })
})
