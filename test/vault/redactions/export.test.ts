import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as mupdf from 'mupdf'
import { afterAll, expect, test, vi } from 'vitest'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import { makeDossier } from '../../../electron/vault/dossiers/make.ts'
import { inspector } from '../../../electron/vault/redactions/inspect.ts'
import { addRedactions, listRedactions } from '../../../electron/vault/redactions/redactions-table.ts'
import { changeDocument } from '../../../electron/vault/documents/change.ts'
import { originalOf } from '../../../electron/vault/documents/chunks.ts'
import { readBack } from '../../dossier/read-back.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { withCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'
import { boxOf, kinds, madeOf } from './make.ts'

vi.setConfig({ testTimeout: 300_000 })
afterAll(async () => reader.close())

const documents = 50
const perDocument = 4

/** Letters only, the same on every run, and none in another. */
function randomWords(count: number): string[] {
  let state = 20_261_128
  const letter = (): string => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return String.fromCodePoint(97 + (Math.floor(state / 65_536) % 26))
  }
  return Array.from({ length: count }, () => Array.from({ length: 11 }, letter).join(''))
}

/** Everything in the file, streams unpacked but pictures, as bytes. */
function unpacked(file: string): Buffer {
  const pdf = mupdf.Document.openDocument(readFileSync(file), 'application/pdf').asPDF()
  if (!pdf) throw new Error('no PDF')
  return Buffer.from(pdf.saveToBuffer('decompress,compress-images').asUint8Array())
}

function byMupdf(file: string): string {
  const document = mupdf.Document.openDocument(readFileSync(file), 'application/pdf')
  const pages = Array.from({ length: document.countPages() }, (_, at) => document.loadPage(at))
  return pages.map((page) => page.toStructuredText('preserve-whitespace').asText()).join('\n')
}

/** What is found of the words, in one line, letter by letter. */
const found = (words: readonly string[], text: string): string[] => {
  const plain = text.toLowerCase().replaceAll(/\s/gu, '')
  return words.filter((word) => plain.includes(word))
}
const hex = (word: string): string => Buffer.from(word, 'utf16le').swap16().toString('hex')

test('of 200 words boxed on 50 documents nothing is found in the dossier, by three readers and in the raw file', async () => {
  await withCase(async (one) => {
    const words = randomWords(documents * perDocument)
    const ids = []
    for (let at = 0; at < documents; at += 1) {
      const kind = kinds[at % kinds.length] ?? 'text'
      const own = words.slice(at * perDocument, (at + 1) * perDocument)
      const { id } = await take(one, `stuk-${at}.pdf`, await madeOf(kind, own))
      // Named by the person, not by what is to be hidden.
      changeDocument(one.db, one.register, id, { title: `Stuk ${at}` })
      ids.push(id)
      const boxes = own.map((_, line) => ({ ...boxOf(kind, line), page: 1, reason: 'other' as const }))
      addRedactions(one.db, id, boxes)
    }
    const target = join(one.folder, '..', 'dossier.pdf')
    const recipe = recipeSchema.parse({ preset: 'handover', documents: ids })
    const report = await makeDossier(one.session, one.id, { target, recipe, reader })
    expect(report.exhibits).toHaveLength(documents)
    const text = byMupdf(target)
    const back = await readBack(target)
    const byPdfjs = back.pages.map((page) => page.text).join('\n')
    expect(text).toContain('gewoon')
    expect(text).toContain('zwartgemaakt: privé')
    expect(text).toContain('deels zwartgemaakt')
    expect(found(words, text)).toEqual([])
    expect(found(words, byPdfjs)).toEqual([])
    const plain = spawnSync('pdftotext', ['-layout', target, '-'], { encoding: 'utf8' })
    if (plain.error === undefined) {
      expect(plain.stdout).toContain('gewoon')
      expect(found(words, plain.stdout)).toEqual([])
    }
    const raw = unpacked(target)
    for (const form of [hex, (word: string) => hex(word).toUpperCase(), (word: string) => word])
      expect(words.filter((word) => raw.includes(form(word)))).toEqual([])
    const [first] = ids
    if (first) expect(Buffer.from(originalOf(one.db, first)).length).toBeGreaterThan(500)
  })
})

test('a file in which something is found again does not come to stand', async () => {
  await withCase(async (one) => {
    const { id } = await take(one, 'brief.pdf', await pdfOf(['Geheimwoord blijft']))
    const look = inspector(reader, new Map([[id, [{ removed: ['Geheimwoord'], kept: ['blijft'] }]]]), [])
    const bytes = (): Uint8Array => originalOf(one.db, id)
    expect(await look({ bytes, exhibits: [{ id, title: 'Brief', firstPage: 1 }] })).toEqual({
      ok: false,
      failure: {
        kind: 'invalid-input',
        detail: 'redaction-leaks',
        values: { title: 'Brief', page: 1 },
      },
    })
    // What was taken away in one place only may stand in the other.
    const twice = inspector(
      reader,
      new Map([[id, [{ removed: ['blijft'], kept: ['Geheimwoord', 'blijft'] }]]]),
      [],
    )
    expect(await twice({ bytes, exhibits: [{ id, title: 'Brief', firstPage: 1 }] })).toMatchObject({
      ok: true,
    })
    expect(listRedactions(one.db, id)).toEqual([])
    expect(existsSync(join(one.folder, 'dossier.pdf'))).toBe(false)
  })
})

test('a title that says what is black in the document stops the dossier, until it has another one there', async () => {
  await withCase(async (one) => {
    const { id } = await take(one, 'brief.pdf', await madeOf('text', ['Geheimwoord']))
    changeDocument(one.db, one.register, id, { title: 'Over het geheimwoord' })
    addRedactions(one.db, id, [{ ...boxOf('text', 0), page: 1, reason: 'other' }])
    const target = join(one.folder, '..', 'dossier.pdf')
    const make = async (names?: Record<string, string>) =>
      makeDossier(one.session, one.id, { target, recipe: recipeSchema.parse({ names }), reader })
    await expect(make()).rejects.toThrow('invalid-input')
    expect(existsSync(target)).toBe(false)
    await make({ [id]: 'Een brief' })
    expect(byMupdf(target).toLowerCase()).not.toContain('geheimwoord')
  })
})
