import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Problem } from '../../shared/domain/preflight.ts'
import { pdfOf } from '../intake/make/pdf.ts'
import { commandLine } from '../support/command-line.ts'

describe('the check of a dossier, by command line', () => {
  const line = commandLine()
  let caseId = ''
  let documents: string[] = []
  beforeAll(async () => {
    await line.makeVault()
    ;({ caseId, documents } = await line.caseWith('Familie Zonneveld', {
      brief: await pdfOf(['Brief aan mevrouw\nBSN 123456782']),
      leeg: await pdfOf(['Verslag', '']),
    }))
  })
  afterAll(line.dispose)

  const check = async (...more: string[]): Promise<Problem[]> =>
    (await line.ask<{ problems: Problem[] }>('dossier', 'preflight', '--case', caseId, ...more)).problems
  const recipe = (content: object): string => {
    const path = join(line.home, 'recept.json')
    writeFileSync(path, JSON.stringify(content))
    return path
  }

  test('tells of each thing where it is, what does most harm first', async () => {
    const problems = await check()
    const [letter, report] = documents
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'unredacted', documentId: letter, pages: [1] }),
    )
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'empty-page', documentId: report, pages: [2], of: 2 }),
    )
    expect(problems[0]?.kind).toBe('unredacted')
    for (const { message } of problems) expect(message).toMatch(/\S/)
    // The number itself is never told.
    expect(JSON.stringify(problems)).not.toContain('123456782')
  })

  test('looks at the dossier that is asked for, in its language and for whom it is', async () => {
    const [letter = '', report = ''] = documents
    const only = ['--recipe', recipe({ documents: [report], pages: { [report]: [[1, 1]] } })]
    const kinds = (await check(...only)).map(({ kind }) => kind)
    expect(kinds).not.toContain('unredacted')
    expect(kinds).not.toContain('empty-page')
    const english = await check('--recipe', recipe({ documents: [letter] }), '--language', 'en')
    expect(english.find(({ kind }) => kind === 'unredacted')?.message).toContain('can be read here')
    expect((await check('--max-mb', '0.001')).map(({ kind }) => kind)).toContain('split')
    expect((await check('--for', 'Gemeente Duinmeer')).map(({ kind }) => kind)).toContain('no-consent')
    expect((await check()).map(({ kind }) => kind)).not.toContain('no-consent')
  })

  test('tells of a number in what the dossier itself prints, and leaves it out', async () => {
    const [letter = ''] = documents
    const named = ['--recipe', recipe({ documents: [letter], names: { [letter]: 'Besluit 111222333' } })]
    const numbers = async (...more: string[]): Promise<Problem[]> =>
      (await check(...named, ...more)).filter(({ kind }) => kind === 'citizen-number')
    const [problem, ...others] = await numbers()
    expect(others).toEqual([])
    expect(problem).toMatchObject({ documentId: letter, exhibit: '1', numbers: [expect.any(String)] })
    expect(JSON.stringify(problem)).not.toContain('111222333')
    expect(await numbers('--without-numbers')).toEqual([])
    expect(await numbers('--without-numbers', '--to', 'Dossier 111222333.pdf')).toHaveLength(1)
  })

  test('refuses a recipe that is none and a case that there is none of', async () => {
    const path = join(line.home, 'geen.json')
    writeFileSync(path, 'geen recept')
    const ran = await line.run(['dossier', 'preflight', '--case', caseId, '--recipe', path])
    expect(ran).toMatchObject({ code: 1, json: { error: { kind: 'unreadable-file' } } })
    const gone = '01890a5d-ac96-774b-bcce-b302099a8057'
    const lost = await line.run(['dossier', 'preflight', '--case', gone])
    expect(lost).toMatchObject({ code: 1, json: { error: { kind: 'not-found' } } })
  })
})
