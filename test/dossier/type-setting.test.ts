import { createHash } from 'node:crypto'
import fontkit from '@pdf-lib/fontkit'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadFaces } from '../../electron/dossier/fonts/load.ts'
import { printable, unknownCharacter } from '../../electron/dossier/fonts/printable.ts'
import { subsetFont } from '../../electron/dossier/fonts/subset.ts'
import { prose, type Block } from '../../electron/dossier/sheets/block.ts'
import { flow } from '../../electron/dossier/sheets/flow.ts'
import { paintSheets } from '../../electron/dossier/sheets/paint.ts'
import { paper, type Sheet } from '../../electron/dossier/sheets/sheet.ts'
import { styles, wrap } from '../../electron/dossier/sheets/style.ts'
import { table } from '../../electron/dossier/sheets/table.ts'
import { worked } from '../support/worked.ts'

const faces = loadFaces()
const text = fc.string({ unit: 'grapheme', maxLength: 200 })
const set = (value: string) => wrap(value, 300, styles.body, faces)
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const letters = (value: string): string => value.replaceAll(/[\s-]/g, '')

describe('text that can be set', () => {
  it('takes any text at all, and every character of the result can be drawn', () => {
    fc.assert(
      fc.property(text, (given) => {
        const made = printable(given, faces.regular)
        for (const letter of made) {
          expect(letter === unknownCharacter || faces.regular.has(letter.codePointAt(0) ?? 0)).toBe(true)
        }
        expect(faces.regular.width(made, 10)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('keeps European names as they are written', () => {
    for (const name of [
      'Ayşe Gürbüz',
      'Łukasz Żółć',
      'Þórður Ægisson',
      'Zoë Brontë',
      'Šárka Dvořák',
      '“€ 12,50” – …',
    ]) {
      expect(printable(name, faces.regular)).toBe(name)
    }
  })

  it('shows what it cannot draw, drops what nobody sees, and never fails on half a character', () => {
    expect(printable('a\u{1F600}b', faces.regular)).toBe(`a${unknownCharacter}b`)
    expect(printable('ver\u00ADlof\u200B', faces.regular)).toBe('verlof')
    expect(printable('1\u20112', faces.regular)).toBe('1-2')
    expect(printable('\uD83D', faces.regular)).toBe(unknownCharacter)
    expect(printable('café', faces.regular)).toBe('café')
    expect(printable('ﬁets', faces.regular)).toBe('fiets')
  })
})

describe('lines', () => {
  it('are never wider than their column, and lose no letter', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 400 }), (given, width) => {
        const lines = wrap(given, width, styles.body, faces)
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01)
        expect(letters(lines.map((line) => line.text).join(''))).toBe(
          letters(
            given
              .split(/\r\n|[\n\r\u2028\u2029\v\f]/)
              .map((part) => printable(part, faces.regular))
              .join(''),
          ),
        )
      }),
    )
  })

  it('break long Dutch words where a syllable starts, with a hyphen', () => {
    const word = 'Arbeidsongeschiktheidsverzekeringsmaatschappij'
    const lines = wrap(word, 130, styles.body, faces).map((line) => line.text)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true)
    expect(lines.join('').replaceAll('-', '')).toBe(word)
    const address = wrap('https://voorbeeld.nl/een/heel/lang/pad?vraag=antwoord', 130, styles.body, faces)
    expect(address.every((line) => !line.text.endsWith('--'))).toBe(true)
  })

  it('of half a million letters without a space are set within seconds', () => {
    const started = process.cpuUsage()
    const lines = wrap('Q'.repeat(500_000), 400, styles.body, faces)
    expect(lines.length).toBeGreaterThan(1_000)
    expect(worked(started)).toBeLessThan(20_000)
  })
})

const bottomOf = (sheet: Sheet): number =>
  Math.max(
    0,
    ...sheet.marks.map((mark) => (mark.kind === 'text' ? mark.y : mark.kind === 'line' ? mark.y1 : mark.y)),
  )
const textsOf = (sheets: readonly Sheet[]): string[] =>
  sheets.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text.trimEnd()] : [])))

describe('pages', () => {
  it('hold everything once and in order, and nothing stands below the margin', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 30 }), (lengths) => {
        const blocks = lengths.map((length, at): Block => {
          const lines = Array.from({ length }, (_, line) =>
            wrap(`${at}.${line}`, 300, styles.body, faces),
          ).flat()
          return prose(lines, { before: 9, keepWithNext: length === 1 })
        })
        const sheets = flow(blocks)
        expect(textsOf(sheets)).toEqual(
          lengths.flatMap((length, at) => Array.from({ length }, (_, line) => `${at}.${line}`)),
        )
        for (const sheet of sheets)
          expect(bottomOf(sheet)).toBeLessThanOrEqual(paper.height - paper.bottom + 1)
      }),
    )
  })

  it('never end with a heading', () => {
    for (let before = 1; before < 45; before += 1) {
      const filler = Array.from({ length: before }, (_, at) => prose(wrap(`x${at}`, 300, styles.body, faces)))
      const heading = prose(wrap('Kop', 300, styles.subheading, faces), { before: 18, keepWithNext: true })
      const sheets = flow([...filler, heading, prose(wrap('tekst', 300, styles.body, faces))])
      for (const sheet of sheets) expect(textsOf([sheet]).at(-1)).not.toBe('Kop')
    }
  })

  it('repeat the head of a table, and cut a row that is longer than a page', () => {
    const columns = [{ width: 80 }, { width: 387.28 }]
    const long = Array.from({ length: 150 }, (_, at) => set(`regel ${at}`)).flat()
    const rows = [
      { cells: [set('1'), set('kort')] },
      { cells: [set('2'), long] },
      { cells: [set('3'), set('kort')] },
    ]
    const sheets = flow(table(columns, [set('Nr.'), set('Wat')], rows))
    expect(sheets.length).toBeGreaterThan(3)
    for (const sheet of sheets) expect(textsOf([sheet]).slice(0, 2)).toEqual(['Nr.', 'Wat'])
    expect(textsOf(sheets).filter((each) => each.startsWith('regel'))).toHaveLength(150)
  })

  it('keep a row together that is no higher than half a page', () => {
    const columns = [{ width: 200 }, { width: 300 }]
    const rows = Array.from({ length: 30 }, (_, at) => ({
      cells: [set(`dag ${at}`), set(`regel van rij ${at}. `.repeat(24 + ((at * 7) % 48)))],
    }))
    const sheets = flow(table(columns, [set('dag'), set('wat')], rows))
    const rowsOn = sheets.map(
      (sheet) => new Set(textsOf([sheet]).flatMap((line) => /rij (\d+)/.exec(line)?.[1] ?? [])),
    )
    expect(rowsOn.length).toBeGreaterThan(2)
    expect(rowsOn.flatMap((row) => [...row])).toEqual(rows.map((_, at) => String(at)))
  })

  it('give the same bytes when they are painted again', async () => {
    const sheets = flow([prose(wrap('Één dossier, € 12 – “ja”', 300, styles.body, faces))])
    const [one, other] = [await paintSheets(sheets, faces), await paintSheets(sheets, faces)]
    expect(hash(one)).toBe(hash(other))
  })
})

describe('a face with fewer outlines', () => {
  it('keeps the glyphs asked for as they were, composed ones with their parts, and is smaller', () => {
    const whole = fontkit.create(faces.regular.bytes)
    const wanted = Array.from('Eéşg0', (letter) => whole.glyphForCodePoint(letter.codePointAt(0) ?? 0).id)
    const bytes = subsetFont(faces.regular.bytes, new Set(wanted))
    expect(bytes.length).toBeLessThan(faces.regular.bytes.length / 3)
    const small = fontkit.create(bytes)
    for (const id of wanted) {
      expect(small.getGlyph(id).path.toSVG()).toBe(whole.getGlyph(id).path.toSVG())
      expect(small.getGlyph(id).advanceWidth).toBe(whole.getGlyph(id).advanceWidth)
    }
    const other = whole.glyphForCodePoint(0x51).id
    expect(small.getGlyph(other).path.toSVG()).toBe('')
  })
})
