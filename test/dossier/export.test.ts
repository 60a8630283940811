import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ExportReport } from '../../electron/dossier/export.ts'
import { flat, readBack, type ReadBack } from './read-back.ts'
import { sample } from './sample.ts'
import { workshop } from './workshop.ts'

const { folder, made } = workshop()
const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

const rangeOf = ({ exhibits }: ExportReport, id: string): { from: number; to: number } =>
  exhibits.find((exhibit) => exhibit.id === id) ?? { from: 0, to: 0 }

describe('an exported dossier', () => {
  let report: ExportReport
  let read: ReadBack
  beforeAll(async () => {
    report = await made('dossier.pdf')
    read = await readBack(join(folder, 'dossier.pdf'))
  })

  it('reports the file as it is: pages, bytes, hash', () => {
    const file = join(folder, 'dossier.pdf')
    const bytes = readFileSync(file)
    expect(report.files).toEqual([
      { file, pages: read.pages.length, bytes: bytes.length, sha256: hashOf(file) },
    ])
    expect(report.exhibits.at(-1)?.to).toBe(read.pages.length)
  })

  it('has its number on every page, at the bottom right, the same as the page of the file', () => {
    for (const [at, { items }] of read.pages.entries()) {
      const stamp = items.find(({ text }) => text === `${at + 1} / ${read.pages.length}`)
      expect(stamp, `page ${at + 1}`).toBeDefined()
      expect(stamp?.y).toBeLessThan(30)
      expect(stamp?.x).toBeGreaterThan(480)
    }
  })

  it('has every document on the pages that the report names, in full', () => {
    for (const [id, count] of [
      ['doc-1', 2],
      ['doc-2', 7],
    ] as const) {
      const { from, to } = rangeOf(report, id)
      expect(to - from + 1).toBe(count)
      for (let page = from; page <= to; page += 1) {
        expect(read.pages[page - 1]?.text).toContain(`inhoud ${id} blad ${page - from + 1}`)
      }
    }
    const mail = read.pages[rangeOf(report, 'doc-3').from - 1]?.text
    // Under the title that it has in the index, whatever it calls itself.
    expect(mail).toMatch(/^Bezwaarschrift\s+Van/)
    expect(mail).toContain('Ayşe Özdemir <ayse@voorbeeld.nl>')
    const slip = read.pages[rangeOf(report, 'doc-4').from - 1]?.text ?? ''
    expect(slip).toContain('Dit document kon niet worden opgenomen')
    expect(slip).toContain('verklaring.docx')
    expect(slip).toContain('Het bestand is beveiligd met een wachtwoord.')
    expect(slip.replaceAll(' ', '')).toContain('ab'.repeat(16))
  })

  it('marks the first page of each document with its number, and links back to the index from there', () => {
    const index = read.pages.findIndex(({ text }) => text.startsWith('Inhoudsopgave')) + 1
    for (const { no, from } of report.exhibits) {
      expect(read.pages[from - 1]?.items.some(({ text }) => text === `Productie ${no}`)).toBe(true)
      expect(read.pages[from - 1]?.links).toEqual([index])
    }
  })

  it('has an index whose every line leads to the first page that it prints', () => {
    const index = read.pages.find(({ text }) => text.startsWith('Inhoudsopgave'))
    const lines = [2, 3, 4, 6, 7, ...report.exhibits.map(({ from }) => from)]
    for (const page of lines) expect(index?.links).toContain(page)
    // Five parts, four sections and five documents.
    expect(index?.links).toHaveLength(14)
    for (const { from, to } of report.exhibits) {
      expect(index?.text).toContain(from === to ? String(from) : `${from}–${to}`)
    }
  })

  it('has a chronology whose lines lead to the documents that show them', () => {
    const chronology = read.pages.find(({ text }) => text.startsWith('Tijdlijn'))
    expect(chronology?.links).toEqual(['doc-1', 'doc-2', 'doc-3'].map((id) => rangeOf(report, id).from))
  })

  it('opens with bookmarks that say and hit the same pages', () => {
    const titles = flat(read.outline)
    expect(read.pageMode).toBe('UseOutlines')
    for (const { no, title, from } of report.exhibits) {
      const bookmark = titles.find((each) => each.title.startsWith(`${no}. ${title}`))
      expect(bookmark?.page).toBe(from)
      expect(bookmark?.title.endsWith(`, p. ${from}`)).toBe(true)
    }
    expect(read.outline.slice(0, 3).map(({ title, page }) => [title, page])).toEqual([
      ['Voorblad', 1],
      ['Wie, wat, wat belangrijk is', 2],
      ['Termijnen: wie is aan zet', 3],
    ])
  })

  it('opens with the own words of the family, has a title and a language', () => {
    expect(read.pages[1]?.text).toContain('Ik ben Ayşe.')
    expect(read.title).toContain('Familie Van der Meulen-Özdemir')
    expect(read.language).toBe('nl')
  })

  it('warns of what could not be put in', () => {
    expect(report.warnings).toContainEqual({
      kind: 'unreadable',
      exhibit: '4',
      message: expect.stringContaining('wachtwoord') as string,
    })
  })

  it('is the same, byte for byte, when it is made again', async () => {
    const again = await made('again.pdf')
    expect(again.files[0]?.sha256).toBe(report.files[0]?.sha256)
    expect(hashOf(join(folder, 'again.pdf'))).toBe(hashOf(join(folder, 'dossier.pdf')))
  })

  it('is sound in the eyes of qpdf, where qpdf is there', () => {
    if (spawnSync('qpdf', ['--version']).error) return
    const said = execFileSync('qpdf', ['--check', join(folder, 'dossier.pdf')], { encoding: 'utf8' })
    expect(said).toContain('No syntax or stream encoding errors found')
  })

  it('numbers by section when asked to, and viewers show the same labels', async () => {
    await made('sections.pdf', { numbering: 'sections', content: sample({ language: 'en' }) })
    const { labels, pages, language } = await readBack(join(folder, 'sections.pdf'))
    expect(language).toBe('en')
    expect(new Set(labels).size).toBe(pages.length)
    for (const [at, { items }] of pages.entries()) {
      expect(
        items.some(({ text, y }) => text === labels?.[at] && y < 30),
        `page ${at + 1}`,
      ).toBe(true)
    }
    expect(labels?.slice(7)).toEqual(expect.arrayContaining(['A1', 'A2', 'B1', 'B7', 'C1', 'D1']))
  })
})
