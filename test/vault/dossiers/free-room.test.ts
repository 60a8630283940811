import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { afterAll, describe, expect, test } from 'vitest'
import { changeDocument } from '../../../electron/vault/documents/change.ts'
import { makeDossier } from '../../../electron/vault/dossiers/make.ts'
import { preflightAll } from '../../../electron/vault/dossiers/preflight.ts'
import { arrangePages } from '../../../electron/vault/pages/arrange.ts'
import type { Reader as FileReader } from '../../../electron/intake/reader/reader.ts'
import { fillRooms } from '../../../electron/vault/pages/fill-rooms.ts'
import { replacePages } from '../../../electron/vault/photos/replace-pages.ts'
import { dropRooms, pagesWithRoom } from '../../../electron/vault/pages/rooms-table.ts'
import { addRedactions } from '../../../electron/vault/redactions/redactions-table.ts'
import { write } from '../../../electron/vault/store/connection.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { must, ok } from '../../../shared/result.ts'
import { Look } from '../../dossier/copy/look.ts'
import { testJpeg } from '../../dossier/documents.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())

/** Pages of A4 with a line at the top and one in the middle, and with a line where the stamps come. */
async function letter(...pages: readonly ('free' | 'taken')[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const kind of pages) {
    const page = pdf.addPage([595.28, 841.89])
    page.drawText('Bovenaan staat een regel van de brief', { x: 60, y: 700, size: 11, font })
    page.drawText('Halverwege staat er nog een', { x: 60, y: 300, size: 11, font })
    if (kind === 'taken') page.drawText('Blad 4 van de gemeente Duinmeer', { x: 480, y: 20, size: 9, font })
  }
  return pdf.save()
}

const recipeFor = (id: DocumentId) => recipeSchema.parse({ preset: 'full', documents: [id] })

async function exported(one: TestCase, id: DocumentId, name = 'dossier.pdf'): Promise<Uint8Array> {
  const target = join(one.folder, '..', name)
  await makeDossier(one.session, one.id, { target, recipe: recipeFor(id), reader })
  return readFileSync(target)
}

/** How large the pages of the letter are in the dossier, and where their numbers stand. */
function lettersIn(bytes: Uint8Array) {
  const look = new Look(bytes)
  return Array.from({ length: look.pages }, (_, page) => page).flatMap((page) => {
    const lines = look.lines(page)
    const [first, second, number] = ['Bovenaan', 'Halverwege', ` / ${look.pages}`].map((words) =>
      lines.find(({ text }) => text.includes(words)),
    )
    if (!first || !second || !number) return []
    const apart = Math.hypot(second.x - first.x, second.y - first.y)
    // On a page that shrank they are ten points closer and more; words that lie over a picture a few.
    return [{ isWhole: apart > 393, number: [number.x, number.y] }]
  })
}
const areWhole = (bytes: Uint8Array): boolean[] => lettersIn(bytes).map(({ isWhole }) => isWhole)
const look = async (one: TestCase, id: DocumentId) =>
  preflightAll(one.session, one.id, { recipe: recipeFor(id), reader })

describe('pages in a dossier', () => {
  test('keep their size where there is room for a number, which stands at the same place on all', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'brief.pdf', await letter('free', 'taken', 'free'))
      const [first, again] = [await exported(one, id), await exported(one, id, 'nog-eens.pdf')]
      expect(Buffer.compare(first, again)).toBe(0)
      expect(areWhole(first)).toEqual([true, false, true])
      const [place, ...others] = lettersIn(first).map(({ number }) => number)
      // One figure is a little wider than another.
      for (const other of others)
        for (const [axis, value] of other.entries())
          expect(Math.abs(value - Number(place?.[axis]))).toBeLessThan(3)
      // What the check of a dossier sees later makes no other file of it.
      await look(one, id)
      expect(Buffer.compare(first, await exported(one, id, 'na-de-controle.pdf'))).toBe(0)
    })
  })

  test('are looked at by the export where nobody did, so that a check in between changes nothing', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'brief.pdf', await letter('free', 'taken'))
      write(one.db, (tx) => dropRooms(tx, id))
      const first = await exported(one, id)
      expect(areWhole(first)).toEqual([true, false])
      expect(pagesWithRoom(one.db, id)).toEqual([0, 1])
      await look(one, id)
      expect(Buffer.compare(first, await exported(one, id, 'na-de-controle.pdf'))).toBe(0)
    })
  })

  test('are looked at no further by an export that is cancelled meanwhile', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'brief.pdf', await letter('free', 'free', 'free'))
      write(one.db, (tx) => dropRooms(tx, id))
      const stop = new AbortController()
      let looks = 0
      const slow: FileReader = {
        ...reader,
        rooms: async (bytes, without, own) => {
          own?.signal?.throwIfAborted()
          looks += 1
          stop.abort()
          const found = must(await reader.rooms(bytes, without))
          const next = found.findIndex((room) => room !== null)
          return ok(found.map((room, page) => (page === next ? room : null)))
        },
      }
      const target = join(one.folder, '..', 'dossier.pdf')
      const asked = { target, recipe: recipeFor(id), reader: slow, signal: stop.signal }
      await expect(makeDossier(one.session, one.id, asked)).rejects.toThrow('cancelled')
      expect(looks).toBe(1)
    })
  })

  test('are not said to have the room of others that stood in their place before', async () => {
    await withCase(async (one) => {
      const [free, taken] = [await letter('free'), await letter('taken')]
      const { id } = await take(one, 'brief.pdf', free)
      write(one.db, (tx) => dropRooms(tx, id))
      const slow: FileReader = {
        ...reader,
        rooms: async (...asked) => {
          const found = await reader.rooms(...asked)
          write(one.db, (tx) => replacePages(tx, one.session.register, id, taken, { old: [], count: 1 }))
          return found
        },
      }
      await fillRooms(one.session, one.id, id, free, slow)
      expect(pagesWithRoom(one.db, id)).toEqual([])
    })
  })

  test('give room as long as they wait to be recognised, whatever is checked meanwhile', async () => {
    await withCase(async (one) => {
      const pdf = await PDFDocument.create()
      const picture = await pdf.embedJpg(await testJpeg())
      pdf.addPage([595.28, 841.89]).drawImage(picture, { x: 0, y: 0, width: 595.28, height: 841.89 })
      const { id, ocr } = await take(one, 'scan.pdf', await pdf.save())
      expect(ocr).toBe('needed')
      const first = await exported(one, id)
      await look(one, id)
      expect(pagesWithRoom(one.db, id)).toEqual([])
      expect(Buffer.compare(first, await exported(one, id, 'na-de-controle.pdf'))).toBe(0)
    })
  })

  test('of a document with something made black are looked at as well', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'brief.pdf', await letter('free'))
      addRedactions(one.db, id, [{ page: 1, x: 0.4, y: 0.5, w: 0.1, h: 0.02, reason: 'bsn' }])
      write(one.db, (tx) => dropRooms(tx, id))
      expect(areWhole(await exported(one, id))).toEqual([true])
    })
  })

  test('have what is known of them go along into another version, and are looked at anew when they were turned', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'brief.pdf', await letter('free', 'taken', 'free'))
      const pages = [
        { page: 2, turn: 0 as const },
        { page: 3, turn: 90 as const },
        { page: 1, turn: 0 as const },
      ]
      const { document } = await arrangePages(one.session, one.id, { id, pages }, reader)
      expect(pagesWithRoom(one.db, document.id)).toEqual([0, 2])
      await look(one, document.id)
      expect(pagesWithRoom(one.db, document.id)).toEqual([0, 1, 2])
    })
  })

  test('are made black where somebody said so while they were looked at', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'brief.pdf', await letter('free'))
      changeDocument(one.db, one.register, id, { title: 'Brief' })
      write(one.db, (tx) => dropRooms(tx, id))
      const slow: FileReader = {
        ...reader,
        rooms: async (...asked) => {
          const found = await reader.rooms(...asked)
          addRedactions(one.db, id, [{ page: 1, x: 0.05, y: 0.6, w: 0.9, h: 0.08, reason: 'bsn' }])
          return found
        },
      }
      const target = join(one.folder, '..', 'dossier.pdf')
      await makeDossier(one.session, one.id, { target, recipe: recipeFor(id), reader: slow })
      const made = new Look(readFileSync(target))
      const text = Array.from({ length: made.pages }, (_, page) => made.text(page)).join(' ')
      expect(text).toContain('Bovenaan')
      expect(text).not.toContain('Halverwege')
    })
  })

  test('with something made black give room only where that stands', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'brief.pdf', await letter('free', 'free'))
      const box = { x: 0.88, w: 0.1, h: 0.02, reason: 'bsn' as const }
      addRedactions(one.db, id, [
        { ...box, page: 1, y: 0.97 },
        { ...box, page: 2, y: 0.5 },
      ])
      expect(areWhole(await exported(one, id))).toEqual([false, true])
    })
  })
})
