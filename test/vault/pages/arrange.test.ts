import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { documentId } from '../../../shared/domain/ids.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { arrangePages, mergeDocuments, splitPages } from '../../../electron/vault/pages/arrange.ts'
import { pageLayer } from '../../../electron/vault/pages/layer.ts'
import { addNote, listNotes } from '../../../electron/vault/pages/notes-table.ts'
import { openedPages } from '../../../electron/vault/pages/source.ts'
import { setDocumentRemoved } from '../../../electron/vault/documents/change.ts'
import { originalOf } from '../../../electron/vault/documents/chunks.ts'
import { getDocument, listDocuments, pageTexts } from '../../../electron/vault/documents/documents-table.ts'
import { find } from '../../../electron/vault/search/find.ts'
import { listTimeline } from '../../../electron/vault/timeline/list.ts'
import { versionsOf } from '../../../electron/vault/versions/series.ts'
import { encrypted, pdfOf, rotatedPdf } from '../../intake/make/pdf.ts'
import { jpeg, png } from '../../intake/make/image.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from './add.ts'

afterAll(async () => reader.close())
const turn = 0 as const
const at = '2026-01-01T00:00:00+01:00'
const names = ['appel', 'beer', 'citroen', 'druif', 'egel']

const ids = ({ db }: TestCase) => listDocuments(db).map(({ id }) => id)
/** What is found of documents as they stand now; older versions are found too, and marked as such. */
const hits = ({ session, id }: TestCase, query: string) =>
  find(session, { query, caseId: id, limit: 20 }).filter(({ old }) => old !== true)
const words = async ({ session, id }: TestCase, document: DocumentId, page: number) =>
  (await pageLayer(session, id, { id: document, page }, reader)).map(({ text }) => text).join(' ')

describe('a new version from pages', () => {
  test('has them in the new order and takes the place of the old one, which stays as it was', async () => {
    await withCase(async (one) => {
      const bytes = await pdfOf(names)
      const before = await take(one, 'vruchten.pdf', bytes)
      const { document, dropped } = await arrangePages(
        one.session,
        one.id,
        { id: before.id, pages: [3, 1, 5].map((page) => ({ page, turn })) },
        reader,
      )
      expect(dropped).toEqual([2, 4])
      expect(document).toMatchObject({ pages: 3, version: 2, versionKind: 'pages', title: before.title })
      expect(pageTexts(one.db, document.id).map(({ text }) => text)).toEqual(['citroen', 'appel', 'egel'])
      expect(await words(one, document.id, 1)).toBe('citroen')
      expect(await words(one, document.id, 3)).toBe('egel')
      expect(ids(one)).toEqual([document.id])
      expect(Buffer.from(originalOf(one.db, before.id))).toEqual(Buffer.from(bytes))
      expect(await words(one, before.id, 2)).toBe('beer')
      expect(hits(one, 'beer')).toEqual([])
      expect(hits(one, 'egel')).toMatchObject([{ id: document.id, page: 3 }])
      expect(listTimeline(one.db, { order: 'asc', language: 'nl' }).entries).toHaveLength(1)
    })
  })

  test('is undone by throwing it away, and done again by taking it out of the bin', async () => {
    await withCase(async (one) => {
      const before = await take(one, 'vruchten.pdf', await pdfOf(names))
      const pages = [{ page: 2, turn }]
      const { document } = await arrangePages(one.session, one.id, { id: before.id, pages }, reader)
      setDocumentRemoved(one.db, document.id, at)
      expect(ids(one)).toEqual([before.id])
      expect(getDocument(one.db, before.id).replacedBy).toBeNull()
      expect(hits(one, 'egel')).toMatchObject([{ id: before.id, page: 5 }])
      setDocumentRemoved(one.db, document.id, null)
      expect(ids(one)).toEqual([document.id])
      expect(hits(one, 'egel')).toEqual([])
      expect(versionsOf(one.db, before.id).map(({ version }) => version)).toEqual([1, 2])
    })
  })

  test.each([90, 180, 270] as const)('turned by %i shows its words where they went', async (degrees) => {
    await withCase(async (one) => {
      const before = await take(one, 'brief.pdf', await pdfOf(['linksboven']))
      const pages = [{ page: 1, turn: degrees }]
      const { document } = await arrangePages(one.session, one.id, { id: before.id, pages }, reader)
      const [word] = await pageLayer(one.session, one.id, { id: document.id, page: 1 }, reader)
      if (word === undefined) expect.fail('no word')
      const [x, y] = [word.x + word.w / 2, word.y + word.h / 2]
      expect(word.text).toBe('linksboven')
      expect([x > 0.5, y > 0.5]).toEqual(
        { 90: [true, false], 180: [true, true], 270: [false, true] }[degrees],
      )
      const [size] = must(await reader.pageSizes(openedPages(one.session, one.id, document.id)))
      if (size === undefined) expect.fail('no size')
      expect(size.width > size.height).toBe(degrees !== 180)
    })
  })

  test('of pages that were turned and cropped keeps their sizes', async () => {
    await withCase(async (one) => {
      const before = await take(one, 'gedraaid.pdf', await rotatedPdf())
      const pages = [
        { page: 2, turn: 90 as const },
        { page: 1, turn: 90 as const },
      ]
      const { document } = await arrangePages(one.session, one.id, { id: before.id, pages }, reader)
      const sizes = must(await reader.pageSizes(openedPages(one.session, one.id, document.id)))
      expect(sizes).toEqual([
        { width: 100, height: 100 },
        { width: 200, height: 400 },
      ])
    })
  })

  test('of an encrypted file that anybody may open is not encrypted any more', async () => {
    await withCase(async (one) => {
      const before = await take(one, 'slot.pdf', encrypted(await pdfOf(names), ''))
      const pages = [{ page: 4, turn }]
      const { document } = await arrangePages(one.session, one.id, { id: before.id, pages }, reader)
      expect(await words(one, document.id, 1)).toBe('druif')
      expect(Buffer.from(originalOf(one.db, document.id)).includes('/Encrypt')).toBe(false)
    })
  })

  test('refuses what it cannot do and changes nothing', async () => {
    await withCase(async (one) => {
      const locked = await take(one, 'slot.pdf', encrypted(await pdfOf(names), 'geheim'))
      const broken = await take(one, 'kapot.pdf', Buffer.from('%PDF-1.7 niets'))
      const sound = await take(one, 'goed.pdf', await pdfOf(['een']))
      const first = [{ page: 1, turn }]
      const asked = (id: DocumentId, pages = first) =>
        arrangePages(one.session, one.id, { id, pages }, reader)
      for (const { id } of [locked, broken]) await expect(asked(id)).rejects.toThrow('unreadable-file')
      await expect(asked(sound.id, [{ page: 2, turn }])).rejects.toThrow('invalid-input')
      await expect(
        splitPages(one.session, one.id, { id: sound.id, at: 2, language: 'nl' }, reader),
      ).rejects.toThrow('invalid-input')
      await expect(mergeDocuments(one.session, one.id, [sound.id, broken.id], reader)).rejects.toThrow(
        'unreadable-file',
      )
      await expect(asked(documentId.parse('0199e5f4-0000-7000-8000-000000000000'))).rejects.toThrow(
        'not-found',
      )
      expect(ids(one).toSorted()).toEqual([locked.id, broken.id, sound.id].toSorted())
    })
  })
})

describe('several documents', () => {
  test('become one, pictures as pages, and come apart again when that is thrown away', async () => {
    await withCase(async (one) => {
      const letter = await take(one, 'brief.pdf', await pdfOf(['appel', 'beer']))
      const photo = await take(one, 'foto.jpg', jpeg(300, 200, 6))
      const scan = await take(one, 'scan.png', png(100, 50))
      const whole = await mergeDocuments(one.session, one.id, [letter.id, photo.id, scan.id], reader)
      expect(whole).toMatchObject({ pages: 4, version: 2, ocr: 'needed' })
      expect(ids(one)).toEqual([whole.id])
      const sizes = must(await reader.pageSizes(openedPages(one.session, one.id, whole.id)))
      expect(sizes.map(({ width, height }) => Math.sign(width - height))).toEqual([-1, -1, -1, 1])
      const red = await colours(one, whole.id, 3)
      // The left quarter is red; turned right by its EXIF it is the upper one.
      expect([red(0.5, 0.1), red(0.5, 0.6)]).toEqual([true, false])
      const { document } = await arrangePages(
        one.session,
        one.id,
        { id: whole.id, pages: [{ page: 1, turn }] },
        reader,
      )
      setDocumentRemoved(one.db, whole.id, at)
      expect(ids(one)).toEqual([document.id])
      setDocumentRemoved(one.db, document.id, at)
      expect(ids(one).toSorted()).toEqual([letter.id, photo.id, scan.id].toSorted())
      setDocumentRemoved(one.db, whole.id, null)
      expect(ids(one)).toEqual([whole.id])
    })
  })

  test('are made of one by splitting it, and no page is lost', async () => {
    await withCase(async (one) => {
      const before = await take(one, 'vruchten.pdf', await pdfOf(names))
      const { first, second } = await splitPages(
        one.session,
        one.id,
        { id: before.id, at: 3, language: 'nl' },
        reader,
      )
      expect([first.pages, second.pages]).toEqual([2, 3])
      expect(ids(one).toSorted()).toEqual([first.id, second.id].toSorted())
      expect(second.title).toContain('deel 2')
      expect(hits(one, 'citroen')).toMatchObject([{ id: second.id, page: 1 }])
      setDocumentRemoved(one.db, first.id, at)
      setDocumentRemoved(one.db, second.id, at)
      expect(ids(one)).toEqual([before.id])
    })
  })
})

test('whatever is done to pages, each is kept or said to be dropped, and its text and notes go with it', async () => {
  await withCase(async (one) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ order: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 6 }) }),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        async (steps) => {
          const start = await take(one, 'vruchten.pdf', await pdfOf(names))
          for (const page of [1, 2, 3, 4, 5]) {
            addNote(one.db, start.id, { page, x: 0.2, y: 0.3, text: `bij ${names[page - 1]}` })
          }
          let [current, expected] = [start, [...names]]
          for (const { order } of steps) {
            const picks = order.map((value, step) => ({
              page: (value % expected.length) + 1,
              turn: ([0, 90, 180, 270] as const)[(value + step) % 4] ?? 0,
            }))
            const made = await arrangePages(one.session, one.id, { id: current.id, pages: picks }, reader)
            const kept = new Set(picks.map(({ page }) => page))
            expect(made.dropped).toEqual(
              expected.flatMap((_, page) => (kept.has(page + 1) ? [] : [page + 1])),
            )
            expected = picks.map(({ page }) => expected[page - 1] ?? '')
            current = made.document
          }
          expect(pageTexts(one.db, current.id).map(({ text }) => text)).toEqual(expected)
          for (const [page, name] of expected.entries()) {
            expect(await words(one, current.id, page + 1)).toBe(name)
          }
          expect(listNotes(one.db, current.id).map(({ text }) => text)).toEqual(
            expected.map((name) => `bij ${name}`),
          )
        },
      ),
      { numRuns: 6 },
    )
  })
}, 180_000)

/** Whether a place of a page (0 to 1) is red. */
async function colours({ session, id }: TestCase, document: DocumentId, page: number) {
  const { Image } = await import('mupdf')
  const drawn = must(await reader.renderPage(openedPages(session, id, document), page - 1, 100))
  const pixels = new Image(drawn.png).toPixmap().getPixels()
  return (x: number, y: number): boolean => {
    const place = (Math.floor(y * drawn.height) * drawn.width + Math.floor(x * drawn.width)) * 3
    return (pixels[place] ?? 0) > 200 && (pixels[place + 1] ?? 0) < 80
  }
}
