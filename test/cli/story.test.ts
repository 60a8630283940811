import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine } from '../support/command-line.ts'

type Added = {
  path: string
  status: string
  id: string
  sha256: string
  pages: number
  textChars: number
  ocr: string
}

/** The main job in one breath: everything that a person can do, by command line, with the fields that are promised. */
describe('the main job by command line', () => {
  const line = commandLine()
  let caseId = ''
  let files: Added[] = []

  beforeAll(async () => {
    const folder = join(line.home, 'papier')
    mkdirSync(folder)
    writeFileSync(
      join(folder, 'besluit.pdf'),
      await letter(['Beschikking', 'Uw indicatiebesluit huishoudelijke hulp']),
    )
    writeFileSync(join(folder, 'kapot.pdf'), '%PDF-1.4 dit is geen pdf')
    writeFileSync(join(folder, 'notitie.txt'), 'Gebeld over de rolstoel en de drempel.')
  })
  afterAll(line.dispose)

  test('a vault is created with a recovery key and a sheet to print', async () => {
    const sheet = join(line.home, 'herstel.pdf')
    const made = await line.ask<{ vaultId: string; recoveryKey: string }>(
      'vault',
      'create',
      '--recovery-sheet',
      sheet,
    )
    expect(Object.keys(made).toSorted()).toEqual(['recoveryKey', 'vaultId'])
    expect(made.recoveryKey.replaceAll('-', '')).toMatch(/^[0-9A-Z]{28}$/)
    expect(readFileSync(sheet).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('a case is created, listed and shown', async () => {
    const made = await line.ask<{ id: string }>(
      'case',
      'create',
      '--name',
      'Familie Zonneveld',
      '--kind',
      'family',
      '--municipality',
      'Duinmeer',
    )
    caseId = made.id
    expect(Object.keys(made)).toEqual(['id'])
    expect(await line.ask('case', 'list')).toMatchObject([
      { id: caseId, name: 'Familie Zonneveld', kind: 'family' },
    ])
    expect(await line.ask('case', 'show', caseId)).toMatchObject({ id: caseId, municipality: 'Duinmeer' })
  })

  test('documents go in, each accounted for, and come out byte for byte', async () => {
    const folder = join(line.home, 'papier')
    files = await line.ask<Added[]>('document', 'add', '--case', caseId, folder)
    expect(files.map(({ status }) => status)).toEqual(['added', 'unreadable', 'added'])
    expect(files[0]).toMatchObject({ pages: 1, ocr: 'none', sha256: hashOf(join(folder, 'besluit.pdf')) })
    const again = await line.ask<Added[]>('document', 'add', '--case', caseId, join(folder, 'besluit.pdf'))
    expect(again).toMatchObject([{ status: 'duplicate', id: files[0]?.id }])
    const listed = await line.ask<{ id: string }[]>('document', 'list', '--case', caseId)
    expect(listed).toHaveLength(3)
    for (const field of ['id', 'title', 'kind', 'date', 'received', 'pages', 'bytes', 'sha256']) {
      expect(listed[0]).toHaveProperty(field)
    }
    for (const file of files) {
      const target = join(line.home, `terug-${file.id}`)
      const out = await line.ask<{ bytes: number; sha256: string }>(
        'document',
        'export',
        '--case',
        caseId,
        '--id',
        file.id,
        '--to',
        target,
      )
      expect(readFileSync(target).equals(readFileSync(file.path))).toBe(true)
      expect(out).toEqual({ bytes: readFileSync(file.path).length, sha256: file.sha256 })
    }
  })

  test('a call with a promise, an agency, a person and a term are noted', async () => {
    await line.ask('agency', 'add', '--name', 'Gemeente Duinmeer', '--kind', 'gemeente')
    await line.ask(
      'person',
      'add',
      '--case',
      caseId,
      '--name',
      'Mw. Helmgras',
      '--role',
      'klantmanager',
      '--agency',
      'gemeente duinmeer',
    )
    const call = await line.ask<{ id: string; promises: string[] }>(
      'call',
      'add',
      '--case',
      caseId,
      '--at',
      '2026-11-03T10:15',
      '--channel',
      'phone',
      '--direction',
      'out',
      '--agency',
      'Gemeente Duinmeer',
      '--person',
      'Mw. Helmgras',
      '--minutes',
      '25',
      '--hold',
      '15',
      '--summary',
      'Gevraagd waar het onderzoeksverslag blijft.',
      '--promise',
      'Stuurt het verslag|2026-11-10',
    )
    expect(call.promises).toHaveLength(1)
    const calls = await line.ask<object[]>('call', 'list', '--case', caseId)
    expect(calls).toMatchObject([
      {
        id: call.id,
        at: '2026-11-03T10:15',
        agency: 'Gemeente Duinmeer',
        minutes: 25,
        hold: 15,
        promises: [{ due: '2026-11-10' }],
      },
    ])
    const term = await line.ask<{ id: string; steps: { key: string; date: string }[] }>(
      'term',
      'add',
      '--case',
      caseId,
      '--rule',
      'bezwaar',
      '--event',
      '2026-03-04',
    )
    expect(term.steps.find(({ key }) => key === 'last_day')).toMatchObject({ date: '2026-04-15' })
    expect(await line.ask<object[]>('term', 'list', '--case', caseId)).toHaveLength(1)
    expect(await line.ask<object[]>('agency', 'list')).toHaveLength(1)
  })

  test('the timeline has all of it in order', async () => {
    const entries = await line.ask<{ date: string; kind: string }[]>('timeline', '--case', caseId)
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(
      new Set(['document', 'contact', 'promise', 'term']),
    )
    expect(entries.map(({ date }) => date)).toEqual(entries.map(({ date }) => date).toSorted())
    const few = await line.ask<{ kind: string }[]>(
      'timeline',
      '--case',
      caseId,
      '--from',
      '2026-11-03',
      '--to',
      '2026-11-03',
    )
    expect(few.map(({ kind }) => kind)).toEqual(['contact'])
  })

  test.each([
    ['onderzoeksverslag', 'contact'],
    ['besluit', 'document'],
    ['indicatie huishoudelijke', 'document'],
    ['helmgras', 'contact'],
    ['rolst', 'document'],
  ])('search finds %s', async (query, kind) => {
    const hits = await line.ask<{ case: string; kind: string; snippet: string }[]>('search', query)
    expect(hits.some((hit) => hit.kind === kind && hit.case === caseId)).toBe(true)
  })

  test('the dossier is one PDF that is accounted for to the byte', async () => {
    const target = join(line.home, 'dossier.pdf')
    const made = await line.ask<{
      files: { file: string; pages: number; bytes: number; sha256: string }[]
      exhibits: { from: number; to: number }[]
      warnings: object[]
    }>('dossier', 'export', '--case', caseId, '--to', target)
    expect(made.files).toEqual([
      { file: target, pages: expect.any(Number), bytes: readFileSync(target).length, sha256: hashOf(target) },
    ])
    expect(made.exhibits).toHaveLength(3)
    expect(made.exhibits.at(-1)?.to).toBe(made.files[0]?.pages)
  })

  test('the vault is sound, and a half-made file is nowhere', async () => {
    expect(await line.ask('vault', 'verify')).toMatchObject({
      ok: true,
      cases: [{ id: caseId, ok: true, problems: [] }],
    })
    expect(existsSync(join(line.vault, 'register.db'))).toBe(true)
  })
})

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

async function letter(lines: readonly string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const page = pdf.addPage([595, 842])
  for (const [at, line] of lines.entries()) page.drawText(line, { x: 60, y: 760 - at * 20, size: 12, font })
  return pdf.save()
}
