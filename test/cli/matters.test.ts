import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letters } from '../../shared/letters/letters.ts'
import { commandLine } from '../support/command-line.ts'

type Made = { id: string }
type Drafted = { known: { name: string; from: string }[]; asked: { name: string }[]; bytes: number }

/** A request, what happened in it, what is missing and the letters about it, by command line. */
describe('a request by command line', () => {
  const line = commandLine()
  let at: string[] = []

  beforeAll(async () => {
    await line.makeVault()
    const { id } = await line.ask<Made>('case', 'create', '--name', 'Jesse Lindewaal')
    const about = ['--title', 'Taxibus', '--law', 'leerlingenvervoer', '--agency', 'Gemeente Duinmeer']
    const add = ['matter', 'add', '--case', id, ...about, '--reference', 'LV-2026-112']
    const matter = await line.ask<Made>(...add)
    at = ['--case', id, '--matter', matter.id]
  })
  afterAll(line.dispose)
  const inCase = () => at.slice(0, 2)

  test('every kind of letter is listed with what it asks', async () => {
    const kinds = await line.ask<{ key: string; fields: unknown[] }[]>('letter', 'kinds')
    expect(kinds.map(({ key }) => key)).toEqual(letters.map(({ key }) => key))
    expect(kinds.every(({ fields }) => fields.length > 0)).toBe(true)
  })

  test('events move the days, and a premature notice of default is refused with the reason', async () => {
    const said = await line.ask<{ moved: { key: string }[] }>(
      'matter',
      'event',
      ...at,
      'application=2034-03-06',
    )
    expect(said.moved.map(({ key }) => key)).toEqual(['application.decision_last_day'])
    const file = join(line.home, 'brief.docx')
    const refused = await line.run(['letter', 'draft', ...at, '--kind', 'default_notice', '--to', file])
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('loopt nog tot en met')
  })

  test('a letter tells which facts the case knew and which are asked, and opens in Word', async () => {
    await line.ask('matter', 'event', ...at, 'application=2026-01-05')
    const file = join(line.home, 'brief.docx')
    const draft = ['letter', 'draft', ...at, '--kind', 'default_notice', '--to', file]
    const drafted = await line.ask<Drafted>(...draft, '--given', 'what=aanvraag taxibus')
    expect(drafted.known.map(({ name, from }) => `${name} ${from}`)).toEqual([
      'what given',
      'received_on case',
      'term_end case',
      'counted case',
    ])
    expect(drafted.asked).toEqual([])
    const { value } = await mammoth.extractRawText({ buffer: readFileSync(file) })
    for (const words of ['Gemeente Duinmeer', 'LV-2026-112', '4:17', 'aanvraag taxibus', '2 maart 2026']) {
      expect(value).toContain(words)
    }
    const odd = await line.run(['letter', 'draft', ...at, '--kind', 'complaint', '--to', 'brief.txt'])
    expect(odd.code).toBe(1)
  })

  test('what is missing is told, put aside with a reason and taken up again', async () => {
    const missing = () =>
      line.ask<{ pieces: { key: string }[]; dismissed: { why: string }[] }>('case', 'missing', ...inCase())
    const { pieces } = await missing()
    const [piece] = pieces
    if (!piece) throw new Error('nothing is missing')
    await line.ask('case', 'missing', ...inCase(), '--dismiss', piece.key, '--why', 'Ligt bij Jesse')
    expect((await missing()).dismissed).toMatchObject([{ why: 'Ligt bij Jesse' }])
    await line.ask('case', 'missing', ...inCase(), '--restore', piece.key)
    expect(await missing()).toMatchObject({ dismissed: [] })
  })

  test('the course of a matter is shown with who is late', async () => {
    const course = await line.ask<{ late: { stage: string; notice: boolean }[] }>('matter', 'course', ...at)
    expect(course.late).toMatchObject([{ stage: 'late', notice: true }])
  })
})
