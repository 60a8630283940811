import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentId } from '../../shared/domain/ids.ts'
import { must } from '../../shared/result.ts'
import { originalOf } from '../../electron/vault/documents/chunks.ts'
import { openVault } from '../../electron/vault/session/open.ts'
import { commandLine } from '../support/command-line.ts'
import { passphrase } from '../support/vault.ts'

type Added = { path: string; status: string; id?: string; sha256?: string; reason?: string }
type Listed = { id: string; fileName: string; title: string }

/** Names that somebody may send, as far as this disk can hold them. */
const names = [
  'x\\..\\..\\windows.txt',
  'C:\\Users\\x.txt',
  '\\\\server\\share.txt',
  'NUL',
  'CON.txt',
  'con .txt',
  'aux.pdf',
  'COM1',
  'LPT9.txt',
  `${'a'.repeat(251)}.txt`,
  `${'é'.repeat(120)}.txt`,
  `${'字'.repeat(80)}.txt`,
  'factuur\u202Efdp.exe',
  '\u202Eomgekeerd.txt',
  'isoleer\u2066x\u2069.txt',
  'nul\u200bbreed.txt',
  'zacht\u00adstreepje.txt',
  'caf\u00e9.txt',
  'cafe\u0301.txt',
  'punt aan het eind.',
  'puntjes...',
  'spatie aan het eind ',
  ' spatie vooraan.txt',
  ' ',
  'nieuwe\nregel.txt',
  'wagen\rterug.txt',
  'tab\tin.txt',
  'kleur\u001b[31mrood\u001b[0m.txt',
  'bel\u0007.txt',
  'wis\u007f.txt',
  '😀🏳️‍🌈.txt',
  '-rf',
  '--help',
  '--case',
  '$(id).txt',
  '`id`.txt',
  '%2e%2e%2fx.txt',
  '%00.txt',
  'een "aanhaling".txt',
  "een 'aanhaling'.txt",
  'ster*.txt',
  'vraag?.txt',
  'dubbele:punt.txt',
  'pijp|x.txt',
  'groter<kleiner>.txt',
  'puntkomma;x.txt',
  'brief.pdf.exe',
  'geen-uitgang',
  'txt.txt.',
  'ＦＵＬＬ／ｗｉｄｔｈ.txt',
  'עברית.txt',
  'عربى.txt',
  'Z̴̛͕a̷͎͝l̸͉͊g̷̱̈́o̶̲͝.txt',
  '__proto__',
  'constructor',
  'undefined',
  'null',
  '0',
  "'; DROP TABLE document; --.txt",
  '<script>alert(1)</script>.txt'.replaceAll('/', '∕'),
  '{{values}}.txt',
]

describe('files as they come', () => {
  const line = commandLine()
  const folder = join(line.home, 'vreemd')
  let caseId = ''
  let added: Added[] = []

  beforeAll(async () => {
    await line.makeVault()
    caseId = (await line.ask<{ id: string }>('case', 'create', '--name', 'Vreemd')).id
    mkdirSync(folder)
    for (const [at, name] of names.entries()) writeFileSync(join(folder, name), `Bestand nummer ${at}`)
    writeFileSync(join(folder, 'leeg.pdf'), '')
    for (const hidden of ['.verborgen', '..\\..\\boven.txt']) writeFileSync(join(folder, hidden), 'x')
    writeFileSync(join(folder, 'groot.pdf'), '')
    truncateSync(join(folder, 'groot.pdf'), 500_000_001)
    execFileSync('mkfifo', [join(folder, 'pijp')])
    symlinkSync('/etc/hostname', join(folder, 'verwijzing.txt'))
    symlinkSync(folder, join(folder, 'kring'))
    symlinkSync('/bestaat/niet', join(folder, 'nergens'))
    mkdirSync(join(folder, 'map', 'in', 'map'), { recursive: true })
    writeFileSync(join(folder, 'map', 'in', 'map', 'diep.txt'), 'Diep')
    added = await line.ask(
      'document',
      'add',
      '--case',
      caseId,
      folder,
      join(folder, 'pijp'),
      join(line.home, 'weg'),
    )
  }, 120_000)
  afterAll(line.dispose)

  const of = (name: string): Added | undefined => added.find(({ path }) => path === join(folder, name))

  test('are all accounted for, each by its own path', () => {
    expect(names.length).toBeGreaterThanOrEqual(60)
    expect(names.filter((name) => of(name)?.status !== 'added')).toEqual([])
    expect(of('leeg.pdf')?.status).toBe('unreadable')
    expect(of('map/in/map/diep.txt')?.status).toBe('added')
    const refused = added.filter(({ status }) => status === 'refused')
    expect(refused).toHaveLength(9)
    expect(refused.every(({ reason = '' }) => reason.length > 10)).toBe(true)
    for (const name of [
      'groot.pdf',
      'pijp',
      'verwijzing.txt',
      'kring',
      'nergens',
      '.verborgen',
      '..\\..\\boven.txt',
    ]) {
      expect([name, of(name)?.status]).toEqual([name, 'refused'])
    }
    expect(added).toHaveLength(names.length + 2 + 9)
  })

  test('are shown without anything that changes how a name reads', async () => {
    const list = await line.ask<Listed[]>('document', 'list', '--case', caseId)
    expect(list).toHaveLength(names.length + 2)
    for (const { fileName, title } of list) {
      expect(fileName).not.toMatch(/[\p{Cc}\p{Bidi_Control}/\\\u200b\u00ad]/u)
      expect(title).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
      expect(fileName.length).toBeGreaterThan(0)
      expect(fileName.length).toBeLessThanOrEqual(200)
    }
  })

  test('come back byte for byte, and nothing was written beside the vault', async () => {
    const session = must(await openVault({ folder: line.vault, passphrase }))
    const db = must(session.case(caseId))
    for (const { path, id, sha256 } of added) {
      if (id === undefined) continue
      const bytes = originalOf(db, documentId.parse(id))
      expect(Buffer.compare(bytes, readFileSync(path))).toBe(0)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    }
    session.close()
    expect(readdirSync(line.home).toSorted()).toEqual(['kluis', 'vreemd'])
    const own = /^(cases|register\.db|register\.db-journal|vault\.json|vault\.json\.bak)$/
    expect(readdirSync(line.vault).filter((name) => !own.test(name))).toEqual([])
  })

  test('that are there already are said to be, or kept when asked for', async () => {
    const statuses = async (...more: string[]): Promise<string[]> => {
      const again = await line.ask<Added[]>('document', 'add', '--case', caseId, join(folder, 'map'), ...more)
      return again.map(({ status }) => status)
    }
    expect(await statuses()).toEqual(['duplicate'])
    expect(await statuses('--duplicates', 'keep')).toEqual(['added'])
    expect((await line.run(['document', 'add', '--case', caseId, folder, '--duplicates', 'x'])).code).toBe(1)
  })

  test('in a pipe do not hang an import, and a folder is no spreadsheet', async () => {
    for (const path of [join(folder, 'pijp'), folder, join(folder, 'weg.csv')]) {
      const ran = await line.run(['call', 'import', '--case', caseId, path])
      expect(ran.code).toBe(1)
      expect((ran.json as { error: { kind: string } }).error.kind).toMatch(/unreadable-file|not-found/)
    }
  })
})
