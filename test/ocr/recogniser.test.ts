import { afterAll, describe, expect, test } from 'vitest'
import * as mupdf from 'mupdf'
import { placedWords } from '../../electron/intake/reader/placed-words.ts'
import { createRecogniser, type SharedFile } from '../../electron/ocr/recogniser.ts'
import { pngHeader } from '../intake/make/image.ts'
import { slowPdf } from '../intake/make/pdf.ts'
import { dice } from '../support/case-text.ts'
import { slip } from './make/letters.ts'
import { asPdf, asPng, printed, scanned } from './make/scan.ts'

const recogniser = createRecogniser({ threads: 1 })
afterAll(async () => recogniser.close())

let files = 0
function shared(bytes: Uint8Array): SharedFile {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
  copy.set(bytes)
  return { key: `${(files += 1)}`, bytes: copy }
}

/** Where the words of the clean page stand, as seen on the scan of it. */
async function expected(quarters: number) {
  const document = mupdf.Document.openDocument(await printed(slip, 210), 'application/pdf')
  return placedWords(document.loadPage(0)).map(({ text, x, y, w, h }) => {
    const [middleX, middleY] = [x + w / 2, y + h / 2]
    const place = [
      [middleX, middleY],
      [1 - middleY, middleX],
      [1 - middleX, 1 - middleY],
      [middleY, 1 - middleX],
    ][quarters]
    return { text, x: place?.[0] ?? 0, y: place?.[1] ?? 0 }
  })
}

describe('a recognised page', () => {
  test.each([
    [1, 270],
    [2, 180],
    [3, 90],
  ])(
    'that was laid down with %i quarter turns is read upright, its words where they are seen',
    async (quarters, turn) => {
      const page = scanned(await printed(slip, 210), { dots: 220, askew: 0.5, quarters })
      const found = await recogniser.recognise(shared(asPng(page)), 0)
      expect(found).toMatchObject({ state: 'recognised', turn })
      expect(found.confidence).toBeGreaterThan(80)
      const wanted = await expected(quarters)
      for (const { text, x, y } of wanted.filter((word) => word.text.length > 4)) {
        const same = found.words.filter((word) => word.text === text)
        const near = same.some((word) => Math.hypot(word.x + word.w / 2 - x, word.y + word.h / 2 - y) < 0.02)
        expect(near, text).toBe(true)
      }
      expect(found.text.split('\n').filter(Boolean)).toHaveLength(slip.length)
    },
  )

  test('without anything on it has no words', async () => {
    const empty = scanned(await printed([], 300), { dots: 150, noise: 6, paper: 230 })
    expect(await recogniser.recognise(shared(await asPdf([empty], 150)), 0)).toMatchObject({
      state: 'recognised',
      words: [],
      text: '',
    })
  })
})

describe('a file that means harm', () => {
  test('costs its page, not the next one', async () => {
    const quick = createRecogniser({ threads: 1, limitMs: 1_500 })
    try {
      const roll = dice(3)
      const noise = Uint8Array.from({ length: 2_000 * 2_800 }, () => roll() * 255)
      const bombs = [
        asPng({ width: 2_000, height: 2_800, data: noise }),
        await slowPdf(9),
        pngHeader(60_000, 60_000),
        Buffer.from('%PDF-1.7 broken'),
        Buffer.from('no picture at all'),
      ]
      for (const bytes of bombs) {
        expect(await quick.recognise(shared(bytes), 0)).toMatchObject({
          state: 'unrecognised',
          words: [],
          text: '',
        })
      }
    } finally {
      await quick.close()
    }
    const good = shared(asPng(scanned(await printed(slip, 210), { dots: 200 })))
    expect((await recogniser.recognise(good, 0)).text).toContain('vergaderzaal')
  })

  test('is let go of when it is cancelled', async () => {
    const stop = new AbortController()
    const waiting = recogniser.recognise(shared(await slowPdf(9)), 0, { signal: stop.signal })
    setTimeout(() => stop.abort(new Error('genoeg')), 300)
    await expect(waiting).rejects.toThrow('genoeg')
  })
})
