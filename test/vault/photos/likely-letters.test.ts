import { beforeAll, describe, expect, test } from 'vitest'
import { takenBy } from '../../../electron/vault/photos/taken-by.ts'
import { encode } from '../../../electron/pictures/encode.ts'
import { must } from '../../../shared/result.ts'
import { Desk } from '../intake/desk.ts'
import { withExif } from '../../pictures/make/exif.ts'
import { photo, sheet, wood } from '../../pictures/make/photo.ts'

test.each([
  ['IMG_20261103_101112.jpg', '2026-11-03', 611],
  ['PXL_20261103_235959123.jpg', '2026-11-03', 1439],
  ['20261103_000000.jpg', '2026-11-03', 0],
  ['WhatsApp Image 2026-11-03 at 10.11.12.jpeg', '2026-11-03', 611],
  ['IMG-20261103-WA0001.jpg', '2026-11-03', null],
  ['IMG_0001.jpg', null, null],
  ['kenmerk 120261103.jpg', null, null],
  ['2026-13-40.jpg', null, null],
])('the name %s tells %s, minute %s', (name, day, minute) => {
  expect(takenBy(name)).toEqual({ day, minute })
})

const own = (bytes: Uint8Array, name: string) => Buffer.concat([bytes, Buffer.from(name)])

describe('photos that may be one letter', () => {
  const desk = new Desk()
  let plain: Uint8Array
  beforeAll(async () => {
    const corners = [
      [60, 20],
      [170, 20],
      [170, 180],
      [60, 180],
    ] as const
    plain = encode(photo(await sheet(150), { width: 240, height: 200, table: wood, corners }), false)
  })

  /** The letters that are proposed for these files, each as the names of its photos. */
  async function proposed(files: Record<string, boolean>): Promise<string[][]> {
    const papers = Object.entries(files).map(([name, hasDay]) => [
      name,
      own(hasDay ? withExif(plain, 1) : plain, name),
    ])
    const { job, batch } = await desk.add(desk.papers(Object.fromEntries(papers)))
    await desk.server.ended(job)
    const names = new Map((await desk.documents()).map(({ id, fileName }) => [id, fileName]))
    const letters = must(await desk.server.vault.photos.likelyLetters({ caseId: desk.caseId, batch }))
    return letters.map((letter) => letter.map((id) => names.get(id) ?? ''))
  }

  test('come from one folder', async () => {
    expect(await proposed({ 'a/IMG_2.jpg': true, 'a/IMG_10.jpg': true, 'b/IMG_3.jpg': true })).toEqual([
      ['IMG_2.jpg', 'IMG_10.jpg'],
    ])
  })

  test('were taken on one day, and within an hour where their names tell it', async () => {
    expect(
      await proposed({
        'IMG_20261103_101112.jpg': true,
        'IMG_20261103_102000.jpg': true,
        'IMG_20261103_180000.jpg': true,
        'IMG_20260404_101112.jpg': false,
        'IMG_20260404_101212.jpg': false,
        'IMG_20260901_101212.jpg': false,
      }),
    ).toEqual([
      ['IMG_20260404_101112.jpg', 'IMG_20260404_101212.jpg'],
      ['IMG_20261103_101112.jpg', 'IMG_20261103_102000.jpg'],
    ])
  })

  test('may tell nothing at all; a single photo is no letter', async () => {
    expect(await proposed({ 'een.jpg': false, 'twee.jpg': false, 'drie.jpg': true })).toEqual([
      ['een.jpg', 'twee.jpg'],
    ])
  })
})
