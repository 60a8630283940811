import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { createRecogniser, type Recogniser } from '../../../electron/ocr/recogniser.ts'
import { setDocumentRemoved } from '../../../electron/vault/documents/change.ts'
import { getDocument, pageTexts } from '../../../electron/vault/documents/documents-table.ts'
import { casesWaiting } from '../../../electron/vault/intake/waiting-work.ts'
import { askAgain, ocrStatus } from '../../../electron/vault/ocr/again.ts'
import { layerFacts, layerOf } from '../../../electron/vault/ocr/layers-table.ts'
import { recogniseWaiting } from '../../../electron/vault/ocr/recognise.ts'
import { roomsOf } from '../../../electron/vault/pages/rooms-table.ts'
import { find } from '../../../electron/vault/search/find.ts'
import { invitation, slip } from '../../ocr/make/letters.ts'
import { addScan, asPdf, asPng, printed, scanned, type Dots } from '../../ocr/make/scan.ts'
import { withCase } from '../../support/vault.ts'
import { addFile } from './add.ts'

const reader = createReader({ workers: 1 })
const recogniser = createRecogniser({ threads: 1 })
afterAll(async () => Promise.all([reader.close(), recogniser.close()]))

let scan: Dots
beforeAll(async () => {
  scan = scanned(await printed(slip.slice(0, 2), 120), { dots: 200 })
})

/** As the real one, but counts the pages, and may be told to do something before one. */
const counting = (before: (page: number) => void = () => undefined): Recogniser & { pages: number[] } => {
  const pages: number[] = []
  return {
    ...recogniser,
    pages,
    recognise: async (file, page, wish) => {
      before(page)
      const found = await recogniser.recognise(file, page, wish)
      pages.push(page + 1)
      return found
    },
  }
}

describe('recognising what waits', () => {
  test('leaves the pages of a PDF alone that have a text of their own', async () => {
    await withCase(async (one) => {
      const pdf = await PDFDocument.load(await printed(invitation, 400))
      await addScan(pdf, scan, 200)
      const id = await addFile(one, reader, 'gemengd.pdf', await pdf.save())
      const own = pageTexts(one.db, id)[0]?.text
      const counted = counting()
      await recogniseWaiting(one.session, one.id, { recogniser: counted })
      expect(counted.pages).toEqual([2])
      expect(pageTexts(one.db, id)[0]?.text).toBe(own)
      expect(pageTexts(one.db, id)[1]?.text).toContain('huishoudelijke ondersteuning')
      expect(layerOf(one.db, id, 1)).toBeUndefined()
      expect(layerOf(one.db, id, 2)).toMatchObject({ state: 'recognised', turn: 0 })
      // The page that was drawn for its words is known by its room, too.
      expect([...roomsOf(one.db, id).keys()]).toEqual([1, 2])
      expect(casesWaiting(one.register, 'ocr')).toEqual([])
    })
  })

  test('keeps each page when it is broken off, and goes on from there', async () => {
    await withCase(async (one) => {
      const id = await addFile(one, reader, 'drie.pdf', await asPdf([scan, scan, scan], 200))
      expect(casesWaiting(one.register, 'ocr')).toEqual([one.id])
      const stop = new AbortController()
      const broken = counting((page) => page === 2 && stop.abort(new Error('stop')))
      await expect(
        recogniseWaiting(one.session, one.id, { recogniser: broken, signal: stop.signal }),
      ).rejects.toThrow('stop')
      expect(layerFacts(one.db, id).map(({ page }) => page)).toEqual([1, 2])
      expect(ocrStatus(one.db, id, false)).toMatchObject({ state: 'waiting', pages: 3, done: 2 })
      expect(casesWaiting(one.register, 'ocr')).toEqual([one.id])
      const rest = counting()
      const told: string[] = []
      await recogniseWaiting(one.session, one.id, {
        recogniser: rest,
        onProgress: ({ done, total, label }) => told.push(`${done}/${total} ${label}`),
      })
      expect(rest.pages).toEqual([3])
      expect(told.at(0)).toBe('0/1 Drie')
      expect(ocrStatus(one.db, id, false)).toMatchObject({
        state: 'done',
        pages: 3,
        done: 3,
        unrecognised: [],
      })
      expect(find(one.session, { query: 'weigering', caseId: one.id, limit: 9 })).toHaveLength(3)
    })
  })

  test('goes on past a document that goes to the bin meanwhile', async () => {
    await withCase(async (one) => {
      const gone = await addFile(one, reader, 'weg.pdf', await asPdf([scan, scan], 200))
      const kept = await addFile(one, reader, 'blijft.png', asPng(scan))
      const at = '2026-01-01T00:00:00+01:00'
      const counted = counting((page) => page === 1 && setDocumentRemoved(one.db, gone, at))
      await recogniseWaiting(one.session, one.id, { recogniser: counted })
      expect(getDocument(one.db, kept).ocr).toBe('done')
      setDocumentRemoved(one.db, gone, null)
      expect(ocrStatus(one.db, gone, false)).toMatchObject({ state: 'waiting', done: 1 })
    })
  })

  test('looks at a page that is on the screen first', async () => {
    await withCase(async (one) => {
      await addFile(one, reader, 'eerst.pdf', await asPdf([scan], 200))
      const later = await addFile(one, reader, 'later.pdf', await asPdf([scan, scan], 200))
      const order: string[] = []
      await recogniseWaiting(one.session, one.id, {
        recogniser: {
          ...recogniser,
          recognise: async ({ key }, page) => {
            order.push(`${key === later ? 'later' : 'eerst'} ${page + 1}`)
            return { state: 'recognised', turn: 0, confidence: 0, words: [], text: '' }
          },
        },
        favoured: () => ({ id: later, page: 2 }),
      })
      expect(order[0]).toBe('later 2')
      expect(order.toSorted()).toEqual(['eerst 1', 'later 1', 'later 2'])
    })
  })

  test('does a page again, in the turn that is asked for', async () => {
    await withCase(async (one) => {
      const id = await addFile(one, reader, 'brief.png', asPng(scan))
      await recogniseWaiting(one.session, one.id, { recogniser })
      const before = layerOf(one.db, id, 1)
      askAgain(one.db, id, 1, 180)
      expect(ocrStatus(one.db, id, true)).toMatchObject({ state: 'running', pages: 1, done: 0 })
      await recogniseWaiting(one.session, one.id, { recogniser })
      expect(layerOf(one.db, id, 1)?.turn).toBe(180)
      askAgain(one.db, id, undefined, null)
      await recogniseWaiting(one.session, one.id, { recogniser })
      expect(layerOf(one.db, id, 1)).toEqual(before)
    })
  })
})
