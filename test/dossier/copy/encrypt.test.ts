import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as mupdf from 'mupdf'
import { afterAll, describe, expect, it } from 'vitest'
import { must } from '../../../shared/result.ts'
import { bundle, noStamps } from './look.ts'
import { onePage, pdfOf, show } from './make.ts'

const folder = mkdtempSync(join(tmpdir(), 'zaakmap-test-locked-'))
afterAll(() => rmSync(folder, { recursive: true }))

const palette = `<${Buffer.from([200, 30, 30, 30, 30, 200]).toString('hex')}>`
const source = pdfOf(
  onePage(
    `${show('Vertrouwelijk stuk')} q 80 0 0 40 40 20 cm /Im Do Q`,
    '/MediaBox[0 0 300 200]/Resources<</XObject<</Im 6 0 R>>/Font<</F 5 0 R>>>>',
    {
      6: {
        // A string in the dictionary of a stream must be locked by itself.
        dict: `/Type/XObject/Subtype/Image/Width 2/Height 1/ColorSpace[/Indexed/DeviceRGB 1${palette}]/BitsPerComponent 8`,
        data: Buffer.from([0, 1]),
      },
    },
  ),
)
const facts = {
  title: 'Dossier (geheim) é',
  language: 'nl',
  outline: [{ title: 'Besluit', page: 1 }],
} as const
const made = (password?: string): Uint8Array =>
  bundle(1, (writer) => void must(writer.addPdf(source, { firstPage: 1, stamps: noStamps })), facts, {
    password,
  })

function opened(bytes: Uint8Array, password: string): mupdf.Document | null {
  const document = mupdf.Document.openDocument(Buffer.from(bytes), 'application/pdf')
  if (!document.needsPassword()) return document
  return document.authenticatePassword(password) === 0 ? null : document
}

function drawn(document: mupdf.Document): Uint8Array {
  const page = document.loadPage(0)
  return Uint8Array.from(page.toPixmap([2, 0, 0, 2, 0, 0], mupdf.ColorSpace.DeviceRGB, false).getPixels())
}

const passwords = ['wortel-lucht-7', 'één geheim fijn', 'x'.repeat(127), 'é'.repeat(70), 'пароль 密码']

describe('a file with a password', () => {
  it.each(passwords)('is read by other programs with %s, and by nobody without', (password) => {
    const locked = made(password)
    const file = join(folder, 'locked.pdf')
    writeFileSync(file, locked)
    expect(spawnSync('qpdf', ['--check', file]).status).not.toBe(0)
    const check = execFileSync('qpdf', [`--password=${password}`, '--check', file]).toString()
    expect(check).toContain('R = 6')
    expect(check).toContain('stream encryption method: AESv3')
    expect(check).toContain('No syntax or stream encoding errors')
    expect(opened(locked, 'iets anders')).toBeNull()
    expect(opened(locked, '')).toBeNull()
    const [clear, read] = [opened(made(), ''), opened(locked, password)]
    if (!clear || !read) throw new Error('both can be opened')
    expect(read.loadPage(0).toStructuredText('').asText()).toContain('Vertrouwelijk stuk')
    expect(drawn(read)).toEqual(drawn(clear))
    expect(read.getMetaData('info:Title')).toBe(facts.title)
    expect(read.loadOutline()?.[0]?.title).toBe('Besluit')
  })

  it('shows nothing of what it holds', () => {
    const text = Buffer.from(made('wortel-lucht-7')).toString('latin1')
    expect(text.startsWith('%PDF-2.0')).toBe(true)
    for (const word of ['Besluit', 'geheim', 'Vertrouwelijk', palette, 'wortel'])
      expect(text).not.toContain(word)
  })

  it('is another one each time', () => {
    expect(made('wortel-lucht-7')).not.toEqual(made('wortel-lucht-7'))
  })
})
