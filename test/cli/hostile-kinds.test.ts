import { createServer } from 'node:net'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { originalOf } from '../../electron/vault/documents/chunks.ts'
import { openVault } from '../../electron/vault/session/open.ts'
import { documentId } from '../../shared/domain/ids.ts'
import { must } from '../../shared/result.ts'
import { intakeTexts } from '../../shared/text/nl/intake.ts'
import { hostileFiles } from '../intake/hostile/make/all.ts'
import { commandLine } from '../support/command-line.ts'
import { passphrase } from '../support/vault.ts'

type Added = { path: string; status: string; id?: string; reason?: string; pages?: number }

const quick = hostileFiles.filter(({ slow }) => slow !== true)
/** Files of words may ask for pictures, styles and scripts; they ask this address then. */
const asks = /\.(?:html|svg|xml|eml|csv)$/
const withAddress = (name: string, bytes: Uint8Array, address: string): Uint8Array =>
  asks.test(name)
    ? Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('127.0.0.1:9', address), 'latin1')
    : bytes

/** The program has a home and a place for temporary files of its own, which must stay as empty as they were. */
const places = ['thuis', 'tijdelijk']

describe('hostile files of all kinds in one folder', () => {
  const line = commandLine()
  const folder = join(line.home, 'vijandig')
  let caseId = ''
  let added: Added[] = []
  let code: number | null = null
  let seconds = 0
  let callers = 0
  const server = createServer(() => (callers += 1))

  beforeAll(async () => {
    await line.makeVault()
    caseId = (await line.ask<{ id: string }>('case', 'create', '--name', 'Vijandig')).id
    for (const place of ['vijandig', ...places]) mkdirSync(join(line.home, place))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const at = server.address()
    const address = `127.0.0.1:${typeof at === 'object' ? at?.port : ''}`
    for (const { name, make } of quick)
      writeFileSync(join(folder, name), withAddress(name, await make(), address))
    const [home, temporary] = places.map((place) => join(line.home, place))
    const started = performance.now()
    const ran = await line.run(['document', 'add', '--case', caseId, folder, '--ocr', 'later'], {
      HOME: home ?? '',
      TMPDIR: temporary ?? '',
    })
    seconds = (performance.now() - started) / 1_000
    code = ran.code
    added = ran.json as Added[]
  }, 240_000)
  afterAll(() => {
    server.close()
    line.dispose()
  })

  const of = (name: string): Added | undefined => added.find(({ path }) => path === join(folder, name))
  const own = (): Added[] => added.filter(({ path }) => quick.some(({ name }) => path === join(folder, name)))

  test('end, all of them, with a status and a sentence for each that failed', () => {
    expect(code).toBe(0)
    expect(
      own()
        .map(({ path }) => basename(path))
        .toSorted(),
    ).toEqual(quick.map(({ name }) => name).toSorted())
    const sentences = new Set<string>(Object.values(intakeTexts))
    for (const { path, status, reason } of added) {
      expect([path, status]).toEqual([path, expect.stringMatching(/^(?:added|unreadable|duplicate)$/)])
      if (status === 'unreadable') expect([path, sentences.has(reason ?? '')]).toEqual([path, true])
    }
    expect(seconds).toBeLessThan(200)
  })

  test('are told apart: what can be read is read, and bombs are not', () => {
    for (const name of [
      'png-kop-4-miljard.png',
      'jpeg-65500.jpg',
      'webp-doek-16-miljoen.webp',
      'heic-100000.heic',
    ])
      expect([name, of(name)?.reason]).toEqual([name, intakeTexts['too-many-pixels']])
    for (const name of [
      'pdf-slot-rc4-40.pdf',
      'pdf-slot-rc4-128.pdf',
      'pdf-slot-aes-128.pdf',
      'pdf-slot-aes-256.pdf',
    ])
      expect([name, of(name)?.reason]).toEqual([name, intakeTexts['needs-password']])
    const legible = quick.filter(({ name }) =>
      /^(?:pdf-slot-.*eigenaar|pdf-script|pdf-start|pdf-met-bijlage|roept-naar|utf16-met|beide-pdf-zip|rtf-gewoon)/.test(
        name,
      ),
    )
    expect(legible).toHaveLength(11)
    for (const { name } of legible) {
      const { status, reason } = of(name) ?? {}
      expect({ name, status, reason }).toEqual({ name, status: 'added', reason: undefined })
    }
  })

  test('come back byte for byte', async () => {
    const session = must(await openVault({ folder: line.vault, passphrase }))
    const db = must(session.case(caseId))
    const differ = own().filter(({ path, id }) => {
      return (
        id !== undefined && Buffer.compare(originalOf(db, documentId.parse(id)), readFileSync(path)) !== 0
      )
    })
    session.close()
    expect(differ).toEqual([])
  })

  test('ask nobody for anything', () => {
    expect(readFileSync(join(folder, 'roept-naar-buiten.html'), 'utf8')).toMatch(/127\.0\.0\.1:\d{3,}/)
    expect(callers).toBe(0)
  })

  test('leave nothing outside the vault', () => {
    expect(readdirSync(line.home).toSorted()).toEqual(['kluis', ...places, 'vijandig'].toSorted())
    for (const place of places) expect(readdirSync(join(line.home, place))).toEqual([])
    expect(readdirSync(folder)).toHaveLength(quick.length)
  })
})
