import { afterAll, expect, test } from 'vitest'
import { createRecogniser } from '../../../electron/ocr/recogniser.ts'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { sha256 } from '../../../electron/intake/hash-file.ts'
import { encode } from '../../../electron/pictures/encode.ts'
import { orient, turning } from '../../../electron/pictures/orient.ts'
import { getDocument, listDocuments, pageTexts } from '../../../electron/vault/documents/documents-table.ts'
import { storeDocument } from '../../../electron/vault/documents/store-document.ts'
import { recogniseWaiting } from '../../../electron/vault/ocr/recognise.ts'
import { combinePhotos } from '../../../electron/vault/photos/combine.ts'
import { photo, shadow, sheet, wood, wordsOfLetter } from '../../pictures/make/photo.ts'
import { withCase } from '../../support/vault.ts'

const reader = createReader({ workers: 1 })
const recogniser = createRecogniser({ threads: 1 })
afterAll(async () => {
  await reader.close()
  await recogniser.close()
})

test('a photo of a letter on its head, askew, in shadow, is found by its words', async () => {
  await withCase(async ({ session, id, db }) => {
    const size = { width: 2_000, height: 1_500 }
    const corners = [
      [470, 90],
      [1_330, 150],
      [1_400, 1_430],
      [360, 1_380],
    ] as const
    const light = shadow(size.width, size.height)
    const taken = orient(photo(await sheet(1_200), { ...size, corners, table: wood, light }), turning(180))
    const bytes = encode(taken, false)
    const name = 'IMG_0001.jpg'
    const read = await reader.read(bytes, name)
    const stored = await storeDocument(session, id, { name, bytes, sha256: sha256(bytes), read, facts: {} })
    const made = await combinePhotos({ session, caseId: id, reader }, [stored.id])
    // The photo itself is not recognised: its document stands for it.
    expect(await recogniseWaiting(session, id, { recogniser })).toMatchObject({ documents: 1, pages: 1 })
    expect(getDocument(db, made.id).ocr).toBe('done')
    expect(listDocuments(db)).toHaveLength(1)
    const found = wordsIn(
      pageTexts(db, made.id)
        .map(({ text }) => text)
        .join(' '),
    )
    const wanted = [...wordsIn(wordsOfLetter.join(' '))].filter((word) => word.length >= 5)
    const missed = wanted.filter((word) => !found.has(word))
    expect(missed.length / wanted.length).toBeLessThanOrEqual(0.05)
  })
}, 180_000)

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}+/gu))
