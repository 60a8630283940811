import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Consent } from '../../shared/domain/consent.ts'
import type { Dispatch } from '../../shared/domain/dispatch.ts'
import { commandLine } from '../support/command-line.ts'
import { letter } from '../support/letter.ts'

describe('who received what, by command line', () => {
  const line = commandLine()
  let caseId = ''
  let documentId = ''
  beforeAll(async () => {
    await line.makeVault()
    caseId = (await line.ask<{ id: string }>('case', 'create', '--name', 'Familie Zonneveld')).id
    const file = join(line.home, 'brief.pdf')
    writeFileSync(file, await letter(['Een brief']))
    documentId = (await line.ask<{ id: string }[]>('document', 'add', '--case', caseId, file))[0]?.id ?? ''
  })
  afterAll(line.dispose)
  const ask = async <T>(noun: string, verb: string, ...more: string[]): Promise<T> =>
    line.ask<T>(noun, verb, '--case', caseId, ...more)
  const town = ['--for', 'Gemeente Duinmeer']

  test('a consent is written down, listed and withdrawn', async () => {
    const said = ['--by', 'Jesse', ...town, '--about', 'Alles', '--date', '2026-03-01']
    const made = await ask<Consent>('consent', 'add', ...said)
    expect(made).toMatchObject({ by: 'Jesse', recipient: { kind: 'agency', name: 'Gemeente Duinmeer' } })
    expect(await ask('consent', 'list')).toEqual([made])
    const gone = await ask<Consent>('consent', 'withdraw', '--id', made.id, '--on', '2026-03-02')
    expect(gone.withdrawnOn).toBe('2026-03-02')
  })

  test('an export is for somebody, says what is missing, is sent later and withdrawn', async () => {
    const to = join(line.home, 'dossier.pdf')
    const made = await ask<{ dispatch: string; warnings: { kind: string }[] }>(
      'dossier',
      'export',
      '--to',
      to,
      ...town,
    )
    expect(made.warnings.map(({ kind }) => kind)).toContain('no-consent')
    const [kept] = await ask<Dispatch[]>('dispatch', 'list')
    expect(kept).toMatchObject({ id: made.dispatch, sentOn: null, exhibits: [{ no: '1', id: documentId }] })
    const sent = await ask<Dispatch>('dispatch', 'sent', '--id', made.dispatch, '--on', '2026-03-03')
    expect(sent.sentOn).toBe('2026-03-03')
    await ask('dispatch', 'withdraw', '--id', made.dispatch)
    expect((await ask<Dispatch[]>('dispatch', 'list'))[0]?.withdrawnAt).not.toBeNull()
  })

  test('what is medical is told with why, and said otherwise', async () => {
    type Told = { id: string; medical: boolean; medicalSaid: string | null; medicalWhy: string }
    const file = join(line.home, 'scan.pdf')
    const lines = ['Anamnese: moe.', 'Lichamelijk onderzoek: geen bijzonderheden.', 'Diagnose: reuma.']
    writeFileSync(file, await letter(lines))
    const [added] = await ask<{ id: string }[]>('document', 'add', file)
    const id = added?.id ?? expect.fail('not added')
    const listed = async (): Promise<Told | undefined> =>
      (await ask<Told[]>('document', 'list')).find((each) => each.id === id)
    expect(await listed()).toMatchObject({ medical: true, medicalSaid: null })
    expect((await listed())?.medicalWhy).toContain('anamnese, lichamelijk onderzoek')
    const problems = async () => {
      const found = await ask<{ problems: object[] }>('dossier', 'preflight', '--for', 'De school')
      return found.problems.filter((each) => 'kind' in each && each.kind === 'first-medical')
    }
    expect(await problems()).toMatchObject([{ documentId: id, pages: [1] }])
    expect(await ask('document', 'medical', '--id', id, '--is', 'no')).toMatchObject([
      {
        id,
        medical: false,
        medicalSaid: 'no',
        medicalSeen: expect.arrayContaining([expect.objectContaining({ mark: 'text', page: 1 })]),
      },
    ])
    expect(await problems()).toEqual([])
    await ask('document', 'medical', '--id', id, '--is', 'guess')
    expect(await listed()).toMatchObject({ medical: true, medicalSaid: null })
  })

  test('what was given without a dossier is added', async () => {
    const what = [
      '--title',
      'Aan de balie',
      '--document',
      documentId,
      '--way',
      'hand',
      '--sent',
      '2026-03-04',
    ]
    const added = await ask<Dispatch>(
      'dispatch',
      'add',
      ...what,
      '--for',
      'Dokter Bol',
      '--for-kind',
      'person',
    )
    expect(added).toMatchObject({ recipient: { kind: 'person', name: 'Dokter Bol' }, way: 'hand', files: [] })
    const ran = await line.run([
      'dispatch',
      'add',
      '--case',
      caseId,
      ...what,
      ...town,
      '--consent',
      documentId,
    ])
    expect(ran).toMatchObject({ code: 1, json: { error: { kind: 'not-found' } } })
  })
})
