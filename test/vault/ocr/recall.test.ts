import { afterAll, expect, test } from 'vitest'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { createRecogniser } from '../../../electron/ocr/recogniser.ts'
import { getDocument } from '../../../electron/vault/documents/documents-table.ts'
import { recogniseWaiting } from '../../../electron/vault/ocr/recognise.ts'
import { find } from '../../../electron/vault/search/find.ts'
import { decision, invitation, longWords } from '../../ocr/make/letters.ts'
import { asPdf, printed, scanned } from '../../ocr/make/scan.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { addFile } from './add.ts'

const reader = createReader({ workers: 1 })
const recogniser = createRecogniser({ threads: 1 })
afterAll(async () => Promise.all([reader.close(), recogniser.close()]))

const pagesWith = ({ session, id }: TestCase, query: string): (number | null)[] =>
  find(session, { query, caseId: id, limit: 40 }).map(({ page }) => page ?? null)

test('a scanned letter is found by 95% or more of its long words, on their page, and by a piece of one', async () => {
  await withCase(async (one) => {
    const pages = [
      scanned(await printed(decision), { askew: 1.3, noise: 14, paper: 225, seed: 7 }),
      scanned(await printed(invitation, 260), { askew: -0.8, noise: 20, paper: 200, seed: 8 }),
    ]
    const id = await addFile(one, reader, 'scan.pdf', await asPdf(pages))
    expect(getDocument(one.db, id).ocr).toBe('needed')
    expect(pagesWith(one, 'keukentafelgesprek')).toEqual([])
    const done = await recogniseWaiting(one.session, one.id, { recogniser })
    expect(done).toEqual({ documents: 1, pages: 2, unrecognised: 0 })
    expect(getDocument(one.db, id)).toMatchObject({ ocr: 'done', textChars: expect.any(Number) })
    for (const [at, lines] of [decision, invitation].entries()) {
      const words = longWords(lines)
      const found = words.filter((word) => pagesWith(one, `"${word}"`).includes(at + 1))
      expect(
        found.length / words.length,
        words.filter((word) => !found.includes(word)).join(' '),
      ).toBeGreaterThanOrEqual(0.95)
    }
    for (const [piece, page] of [
      ['tafelgespr', 1],
      ['overeenkomst', 1],
      ['schriftencommissie', 2],
    ] as const) {
      expect(pagesWith(one, piece), piece).toContain(page)
    }
  })
})
