import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseId, FileToken } from '../../../shared/domain/ids.ts'
import type { Matter } from '../../../shared/domain/matter.ts'
import { must } from '../../../shared/result.ts'
import { everyCall, openServer, type TestServer } from '../../support/server.ts'
import { groupsOf, neverAnswered, watchCalls } from './watch-calls.ts'

const language = 'nl' as const

/** Matters, their course, the letters in them and the calendar, behind the contract. */
describe('a matter behind the contract', () => {
  let server: TestServer
  let caseId: CaseId
  let matter: Matter
  const answered = new Set<string>()
  beforeAll(async () => {
    server = watchCalls(await openServer(), answered)
    caseId = must(await server.vault.cases.add({ name: 'Jesse Lindewaal' })).id
  })
  afterAll(async () => server.close())
  const target = (name: string): FileToken => server.token(join(server.home, name), 'write') as FileToken

  test('is added, changed, thrown away and brought back', async () => {
    const { matters } = server.vault
    matter = must(
      await matters.add({
        caseId,
        matter: { title: 'Begeleiding', law: 'wmo', agency: 'Gemeente Duinmeer' },
      }),
    )
    must(await matters.change({ caseId, id: matter.id, change: { reference: 'D-2026-0417' } }))
    must(await matters.remove({ caseId, id: matter.id }))
    must(await matters.restore({ caseId, id: matter.id }))
    expect(must(await matters.list({ caseId }))).toMatchObject([{ reference: 'D-2026-0417' }])
  })

  test('follows what happened, and stands among whose turn it is', async () => {
    const { course, timeline } = server.vault
    const events = { report: { date: '2034-03-06' } }
    const { moved } = must(await course.change({ caseId, matterId: matter.id, change: { events }, language }))
    expect(moved).toHaveLength(3)
    expect(must(await course.get({ caseId, matterId: matter.id, language })).links).toHaveLength(3)
    const turns = must(await timeline.turns({ language }))
    expect(turns.filter(({ kind }) => kind === 'matter').map(({ id }) => id)).toContain(matter.id)
    expect(server.changes.at(-1)?.nouns).toContain('matter')
  })

  test('puts its days into a calendar file, without names if so wished', async () => {
    const { agenda } = server.vault
    const asked = { target: target('agenda.ics'), caseId, neutral: true, language }
    expect(must(await agenda.export(asked)).events).toBe(3)
    const text = readFileSync(join(server.home, 'agenda.ics'), 'utf8')
    expect(text).toMatch(/^BEGIN:VCALENDAR/)
    expect(text).not.toContain('Jesse')
    must(await agenda.export({ ...asked, target: target('vol.ics'), neutral: false }))
    expect(readFileSync(join(server.home, 'vol.ics'), 'utf8')).toContain('Jesse Lindewaal')
  })

  test('calls for letters that are begun, changed, kept, written out and sent', async () => {
    const { letters, documents } = server.vault
    expect(must(await letters.kinds({ language })).length).toBeGreaterThan(14)
    const { id, facts } = must(await letters.begin({ caseId, key: 'report', matterId: matter.id }))
    const change = { facts: { ...facts, place: 'Duinmeer', given: { need: 'Hulp bij de dag.' } } }
    expect(must(await letters.change({ caseId, id, change })).draft.placeAndDate).toMatch(/^Duinmeer, /)
    const { document } = must(await letters.keep({ caseId, id }))
    expect(must(await documents.get({ caseId, id: document }))).toMatchObject({
      kind: 'melding',
      matterId: matter.id,
    })
    must(await letters.export({ caseId, id, target: target('brief.pdf'), format: 'pdf' }))
    must(await letters.export({ caseId, id, target: target('brief.docx'), format: 'docx' }))
    expect(readFileSync(join(server.home, 'brief.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readFileSync(join(server.home, 'brief.docx')).subarray(0, 2).toString()).toBe('PK')
    expect(
      must(
        await letters.sent({
          caseId,
          id,
          on: '2026-11-20',
          way: 'post',
          step: { step: 'report', date: '2026-11-23' },
          language,
        }),
      ).sentOn,
    ).toBe('2026-11-20')
    const { events } = must(await server.vault.course.get({ caseId, matterId: matter.id, language }))
    expect(events).toMatchObject([{ step: 'report', date: '2026-11-23' }])
    must(await letters.remove({ caseId, id }))
    expect(await letters.get({ caseId, id })).toMatchObject({ ok: false, failure: { kind: 'not-found' } })
    must(await letters.restore({ caseId, id }))
    expect(must(await letters.get({ caseId, id })).id).toBe(id)
    expect(must(await letters.list({ caseId }))).toHaveLength(1)
  })

  test('tells what is missing, puts it aside and takes it up again', async () => {
    const { missing, letters, course } = server.vault
    const events = { inquiry: { date: '2034-04-03' } }
    must(await course.change({ caseId, matterId: matter.id, change: { events }, language }))
    const { pieces } = must(await missing.list({ caseId, language }))
    const told = pieces.find(({ step }) => step === 'support_told') ?? expect.fail('nothing is missing')
    must(await missing.dismiss({ caseId, key: told.key, why: 'Stond in de folder' }))
    const aside = must(await missing.list({ caseId, language }))
    expect(aside.pieces.map(({ key }) => key)).not.toContain(told.key)
    expect(aside.dismissed).toMatchObject([{ key: told.key, why: 'Stond in de folder' }])
    must(await missing.restore({ caseId, key: told.key }))
    expect(must(await missing.list({ caseId, language })).dismissed).toEqual([])
    expect(await missing.restore({ caseId, key: told.key })).toMatchObject({ ok: false })
    const { key = '', given } = pieces.find(({ kind }) => kind === 'paper')?.letter ?? {}
    const begun = must(await letters.begin({ caseId, key, matterId: matter.id, given }))
    expect(begun.draft.body.map(({ text }) => text).join(' ')).toContain('het schriftelijke verslag')
  })

  test('holds the dated amounts and days of the law, and takes corrections back', async () => {
    const { legal } = server.vault
    const before = must(await legal.list({}))
    expect(before).toContainEqual({ key: 'day/2026-05-15', value: 'yes', builtIn: 'yes', corrected: false })
    const after = must(await legal.set({ key: 'day/2029-05-11', value: 'yes' }))
    expect(after).toContainEqual({ key: 'day/2029-05-11', value: 'yes', builtIn: null, corrected: true })
    expect(must(await legal.reset({ key: 'day/2029-05-11' }))).toEqual(before)
  })

  test('plans tasks and appointments, moves them with a reason, and takes that back', async () => {
    const { planned, timeline } = server.vault
    const task = { kind: 'task', title: 'Brief nalezen', date: '2034-03-07', matterId: matter.id } as const
    const { id } = must(await planned.add({ caseId, planned: task }))
    const move = { to: '2034-03-09', reason: 'Jesse is ziek' }
    expect(must(await planned.move({ caseId, id, move }))).toMatchObject({ date: '2034-03-09' })
    expect(must(await planned.undoMove({ caseId, id }))).toMatchObject({ date: '2034-03-07' })
    expect(must(await planned.change({ caseId, id, change: { who: 'Jesse' } })).who).toBe('Jesse')
    must(await planned.snooze({ caseId, id, until: '2034-03-06' }))
    const isOurs = async (): Promise<boolean> =>
      must(await timeline.turns({ language })).some((turn) => turn.id === id)
    expect(await isOurs()).toBe(false)
    must(await planned.snooze({ caseId, id, until: null }))
    expect(await isOurs()).toBe(true)
    const { agenda } = server.vault
    const week = { from: '2034-03-06', to: '2034-03-12', language }
    expect(must(await agenda.list(week)).map((item) => item.id)).toContain(id)
    const line = { caseId, kind: 'matter', id: matter.id, step: 'none' } as const
    expect(await agenda.snooze({ ...line, until: null })).toMatchObject({ ok: false })
    const term = { rule: 'bezwaar', event: '2034-03-01' }
    const { id: termId } = must(await server.vault.terms.add({ caseId, term, language }))
    const last = { caseId, kind: 'term', id: termId, step: 'last_day' } as const
    must(await agenda.snooze({ ...last, until: '2034-03-10' }))
    must(await planned.setStatus({ caseId, id, end: { status: 'done' } }))
    expect(await isOurs()).toBe(false)
    expect(must(await planned.list({ caseId }))).toMatchObject([
      { id, status: 'done', moves: [{ undone: true }] },
    ])
    expect(server.changes.at(-1)?.nouns).toContain('planned')
  })

  test('has answered every call', () => {
    expect(neverAnswered(everyCall, groupsOf.course, answered)).toEqual([])
    expect(server.bugs).toEqual([])
  })
})
