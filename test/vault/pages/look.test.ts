import { afterAll, describe, expect, test } from 'vitest'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { PageHit } from '../../../shared/domain/page.ts'
import { must } from '../../../shared/result.ts'
import { setDocumentRemoved } from '../../../electron/vault/documents/change.ts'
import { findInPages } from '../../../electron/vault/pages/find.ts'
import { pageLayer } from '../../../electron/vault/pages/layer.ts'
import { openedPages } from '../../../electron/vault/pages/source.ts'
import { encrypted, pdfOf, rotatedPdf } from '../../intake/make/pdf.ts'
import { jpeg } from '../../intake/make/image.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from './add.ts'

afterAll(async () => reader.close())

describe('the words of a page', () => {
  test('stand in reading order where they are seen', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'brief.pdf', await pdfOf(['Geachte mevrouw\nUw aanvraag']))
      const words = await pageLayer(one.session, one.id, { id, page: 1 }, reader)
      expect(words.map(({ text, line }) => [text, line])).toEqual([
        ['Geachte', 0],
        ['mevrouw', 0],
        ['Uw', 1],
        ['aanvraag', 1],
      ])
      // Written at 50 of 595 points from the left and 780 of 842 from below.
      expect(words[0]?.x).toBeCloseTo(50 / 595, 2)
      expect(words[0]?.y).toBeCloseTo(1 - 788 / 842, 1)
      expect(words[1]?.x).toBeGreaterThan((words[0]?.x ?? 1) + (words[0]?.w ?? 1))
    })
  })

  test('of an encrypted, an empty and a damaged page, and of a picture', async () => {
    await withCase(async (one) => {
      const layer = async (name: string, bytes: Uint8Array, page = 1) => {
        const { id } = await take(one, name, bytes)
        return pageLayer(one.session, one.id, { id, page }, reader)
      }
      expect(await layer('slot.pdf', encrypted(await pdfOf(['geheim']), ''))).toMatchObject([
        { text: 'geheim' },
      ])
      expect(await layer('leeg.pdf', await rotatedPdf())).toEqual([])
      expect(await layer('foto.jpg', jpeg(30, 20))).toEqual([])
      expect(await layer('kapot.pdf', Buffer.from('%PDF-1.7 niets'))).toEqual([])
      expect(await layer('kort.pdf', await pdfOf(['een']), 9)).toEqual([])
    })
  })
})

/** All places, in as many answers as this machine needs for them. */
async function hitsIn(
  { session, id: caseId }: TestCase,
  id: DocumentId,
  words: string[],
): Promise<PageHit[]> {
  const found: PageHit[] = []
  for (let from: number | null = 1; from !== null;) {
    const part = await findInPages(session, caseId, { id, words, from }, reader)
    found.push(...part.hits)
    from = part.next
  }
  return found
}

describe('finding in a document', () => {
  const text = [
    'De gemeen-\nte Zwolle besluit',
    'niets',
    'Coördinatie en re-integratie; de GEMEENTE wil',
    'gemeente',
  ]

  test('tells every place with its box, without regard to accents, capitals and broken words', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'besluit.pdf', await pdfOf(text))
      const hits = async (...words: string[]) => hitsIn(one, id, words)
      expect((await hits('gemeente')).map(({ page, boxes }) => [page, boxes.length])).toEqual([
        [1, 2],
        [3, 1],
        [4, 1],
      ])
      expect((await hits('coordinatie')).map(({ page }) => page)).toEqual([3])
      expect((await hits('"Gemeente Zwolle"')).map(({ page }) => page)).toEqual([1])
      expect(await hits('gemeente niets')).toEqual([])
      expect(await hits('reintegratie')).toHaveLength(1)
      expect((await hits('niets', 'zwolle')).map(({ page }) => page)).toEqual([1, 2])
      expect(await hits('  " ')).toEqual([])
      const [part] = await hits('meente')
      const [whole] = await hits('gemeente zwolle')
      expect(part?.boxes[0]?.x).toBeGreaterThan(whole?.boxes[0]?.x ?? 1)
      expect(whole?.snippet).toBe('De \u0002gemeen- te Zwolle\u0003 besluit')
    })
  })

  test('goes on where it stopped, and not in the bin', async () => {
    await withCase(async (one) => {
      const pages = Array.from({ length: 30 }, (_, at) => `vraag ${at} ${'vraag '.repeat(4)}\n`.repeat(4))
      const { id } = await take(one, 'lang.pdf', await pdfOf(pages))
      const found = (await hitsIn(one, id, ['vraag'])).map(({ page }) => page)
      expect(found).toHaveLength(600)
      expect(found).toEqual(found.toSorted((a, b) => a - b))
      setDocumentRemoved(one.db, id, '2026-01-01T00:00:00+01:00')
      await expect(
        findInPages(one.session, one.id, { id, words: ['vraag'], from: 1 }, reader),
      ).rejects.toThrow('not-found')
    })
  })
})

test('the next page of a document that is open needs its bytes no more', async () => {
  await withCase(async (one) => {
    const { id } = await take(one, 'brief.pdf', await pdfOf(['een', 'twee']))
    const opened = openedPages(one.session, one.id, id)
    let loads = 0
    const counted = { ...opened, load: () => ((loads += 1), opened.load()) }
    const dots = must(await reader.drawPage(counted, 0, 200))
    expect([dots.width, dots.height, dots.pixels.length]).toEqual([200, 284, 200 * 284 * 4])
    expect([...dots.pixels.subarray(0, 4)]).toEqual([255, 255, 255, 255])
    must(await reader.drawPage(counted, 1, 200))
    must(await reader.pageSizes(counted))
    expect(loads).toBe(1)
    expect(await reader.drawPage(counted, 7, 200)).toMatchObject({ ok: false })
    const other = must(await reader.drawPage(jpeg(300, 200, 6), 0, 100))
    expect([other.width, other.height, other.pixels[3]]).toEqual([100, 150, 255])
    must(await reader.drawPage(counted, 0, 200))
    expect(loads).toBe(2)
  })
})
