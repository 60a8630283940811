import { PDFDocument, StandardFonts, degrees, popGraphicsState, rgb } from 'pdf-lib'
import { afterAll, describe, expect, test } from 'vitest'
import { preflightAll } from '../../../electron/vault/dossiers/preflight.ts'
import { arrangePages } from '../../../electron/vault/pages/arrange.ts'
import { pageLayer } from '../../../electron/vault/pages/layer.ts'
import { addNote, listNotes } from '../../../electron/vault/pages/notes-table.ts'
import { openedPages } from '../../../electron/vault/pages/source.ts'
import { addRedactions, listRedactions } from '../../../electron/vault/redactions/redactions-table.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { Problem } from '../../../shared/domain/preflight.ts'
import { must } from '../../../shared/result.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from './add.ts'

afterAll(async () => reader.close())

async function otherSizes(one: TestCase): Promise<Problem[]> {
  const all = await preflightAll(one.session, one.id, { recipe: recipeSchema.parse({}), reader })
  return all.filter(({ kind }) => kind === 'page-size')
}

type Sheet = {
  readonly width: number
  readonly height: number
  readonly turn?: number
  readonly cropped?: number
  /** Turned on its way. */
  readonly by?: 0 | 90
}

/** One page with a word in its middle, and one in the strip that is cut off. */
async function pageOf({ width, height, turn = 0, cropped = 0 }: Sheet): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const page = pdf.addPage([width + cropped, height])
  const size = 10
  const word = 'midden'
  const wide = font.widthOfTextAtSize(word, size)
  page.drawText(word, { x: cropped + (width - wide) / 2, y: height / 2 - 3, size, font })
  page.drawText('rand', { x: cropped + width * 0.15, y: height * 0.2, size, font })
  if (cropped > 0) {
    page.drawRectangle({ x: 0, y: 0, width: cropped, height, color: rgb(1, 0, 0) })
    page.setCropBox(cropped, 0, width, height)
  }
  page.setRotation(degrees(turn))
  return pdf.save()
}

describe('a page of another size', () => {
  test.each<Sheet>([
    { width: 842, height: 1191 },
    { width: 420, height: 595 },
    { width: 1191, height: 842 },
    { width: 300, height: 900, turn: 90 },
    { width: 300, height: 900, by: 90 },
    { width: 500, height: 1000, cropped: 120 },
    { width: 500, height: 1000, cropped: 120, turn: 270 },
  ])('of %o is put on A4, with all that stands on it in its place', async (sheet) => {
    await withCase(async (one) => {
      const { id } = await take(one, 'ander.pdf', await pageOf(sheet))
      expect(await otherSizes(one)).toMatchObject([{ documentId: id, pages: [1] }])
      const wordOn = async (on: DocumentId, said: string) => {
        const words = await pageLayer(one.session, one.id, { id: on, page: 1 }, reader)
        return words.find(({ text }) => text === said) ?? expect.fail(`no ${said}`)
      }
      const { x, y, w, h } = await wordOn(id, 'rand')
      addRedactions(one.db, id, [{ page: 1, x, y, w, h, reason: 'medical' }])
      addNote(one.db, id, { page: 1, x: x + w / 2, y: y + h / 2, text: 'hier' })
      const pages = [{ page: 1, turn: sheet.by ?? (0 as const), a4: true }]
      const { document } = await arrangePages(one.session, one.id, { id, pages }, reader)
      expect(await otherSizes(one)).toEqual([])

      const [size] = must(await reader.pageSizes(openedPages(one.session, one.id, document.id)))
      const sides = [size?.width ?? 0, size?.height ?? 0].toSorted((a, b) => a - b)
      expect(sides[0]).toBeCloseTo(595.28, 1)
      expect(sides[1]).toBeCloseTo(841.89, 1)
      const middle = await wordOn(document.id, 'midden')
      expect(middle.x + middle.w / 2).toBeCloseTo(0.5, 1)
      expect(middle.y + middle.h / 2).toBeCloseTo(0.5, 1)
      const there = await wordOn(document.id, 'rand')
      // What lay over the word lies over it still.
      const [box] = listRedactions(one.db, document.id)
      const [note] = listNotes(one.db, document.id)
      for (const key of ['x', 'y', 'w', 'h'] as const) expect(box?.[key]).toBeCloseTo(there[key], 2)
      expect(note?.x).toBeCloseTo(there.x + there.w / 2, 2)
      expect(note?.y).toBeCloseTo(there.y + there.h / 2, 2)
    })
  })

  test('shows on A4 nothing of what was cut off', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'ander.pdf', await pageOf({ width: 500, height: 1000, cropped: 120 }))
      const pages = [{ page: 1, turn: 0 as const, a4: true }]
      const { document } = await arrangePages(one.session, one.id, { id, pages }, reader)
      const seen = must(await reader.drawPage(openedPages(one.session, one.id, document.id), 0, 200))
      const { width, height, pixels } = seen
      const step = pixels.length / (width * height)
      const isRed = (at: number): boolean => (pixels[at] ?? 0) > 200 && (pixels[at + 1] ?? 0) < 60
      const red = Array.from({ length: width * height }, (_, at) => at * step).filter(isRed)
      expect(red).toEqual([])
    })
  })

  test('keeps its scale when what it draws sets the state back too often', async () => {
    await withCase(async (one) => {
      const pdf = await PDFDocument.create()
      const font = await pdf.embedFont(StandardFonts.Helvetica)
      const page = pdf.addPage([842, 1191])
      page.pushOperators(popGraphicsState(), popGraphicsState())
      page.drawText('midden', { x: 421, y: 595, size: 10, font })
      const { id } = await take(one, 'los.pdf', await pdf.save())
      const pages = [{ page: 1, turn: 0 as const, a4: true }]
      const { document } = await arrangePages(one.session, one.id, { id, pages }, reader)
      const [word] = await pageLayer(one.session, one.id, { id: document.id, page: 1 }, reader)
      expect(word?.x).toBeCloseTo(0.5, 1)
      expect(word?.y).toBeCloseTo(0.5, 1)
    })
  })
})
