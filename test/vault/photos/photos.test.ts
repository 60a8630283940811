import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as mupdf from 'mupdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { sha256 } from '../../../electron/intake/hash-file.ts'
import { encode } from '../../../electron/pictures/encode.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import { originalOf } from '../../../electron/vault/documents/chunks.ts'
import { setDocumentRemoved } from '../../../electron/vault/documents/change.ts'
import {
  getDocument,
  insertPageTexts,
  listDocuments,
} from '../../../electron/vault/documents/documents-table.ts'
import { storeDocument } from '../../../electron/vault/documents/store-document.ts'
import { combinePhotos } from '../../../electron/vault/photos/combine.ts'
import type { Studio } from '../../../electron/vault/photos/develop-pages.ts'
import { addPhotos, makeAnew } from '../../../electron/vault/photos/make.ts'
import { photoPicture } from '../../../electron/vault/photos/picture.ts'
import { getRecipe, putRecipe } from '../../../electron/vault/photos/recipe-table.ts'
import { originalsOf, splitPhotos } from '../../../electron/vault/photos/split.ts'
import { all, count, run, write } from '../../../electron/vault/store/connection.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import { makeDossier } from '../../../electron/vault/dossiers/make.ts'
import { Failed } from '../../../shared/result.ts'
import { z } from 'zod'
import { withCase, type TestCase } from '../../support/vault.ts'
import { canaries, withExif } from '../../pictures/make/exif.ts'
import { photo, sheet, wood } from '../../pictures/make/photo.ts'

const reader = createReader({ workers: 1 })
afterAll(async () => reader.close())

const heic = readFileSync('test/fixtures/pictures/red-to-blue.heic')
let taken: Uint8Array
beforeAll(async () => {
  const paper = await sheet(500)
  const scene = { width: 800, height: 600, table: wood, noise: 4 }
  const corners = [
    [200, 40],
    [520, 60],
    [540, 560],
    [155, 540],
  ] as const
  taken = withExif(encode(photo(paper, { ...scene, corners }), false), 1)
})

const studio = ({ session, id }: TestCase): Studio => ({ session, caseId: id, reader })

/** Photos of the same sheet that differ in a byte at their end, so that each is another file. */
async function add(one: TestCase, name: string, bytes: Uint8Array = taken): Promise<DocumentId> {
  const own = Buffer.concat([bytes, Buffer.from(name)])
  const read = await reader.read(own, name)
  const document = await storeDocument(one.session, one.id, {
    name,
    bytes: own,
    sha256: sha256(own),
    read,
    facts: {},
  })
  return document.id
}

const hidden = (one: TestCase) => listDocuments(openCase(one.session, one.id)).map(({ id }) => id)
const has = (bytes: Uint8Array, canary: string | Buffer): boolean => Buffer.from(bytes).includes(canary)

describe('photos that become one document', () => {
  test('stand behind it byte for byte, and it holds nothing of their EXIF', async () => {
    await withCase(async (one) => {
      const ids = [await add(one, 'a.jpg'), await add(one, 'b.jpg')]
      const before = ids.map((id) => originalOf(one.db, id))
      for (const canary of [...canaries.text, canaries.bytes]) expect(has(taken, canary)).toBe(true)
      const made = await combinePhotos(studio(one), ids, 'Brief van de gemeente')
      expect(made).toMatchObject({
        title: 'Brief van de gemeente',
        mime: 'application/pdf',
        pages: 2,
        ocr: 'needed',
        date: '2026-11-03',
        parentId: null,
      })
      expect(hidden(one)).toEqual([made.id])
      expect(originalsOf(one.db, made.id).map(({ id }) => id)).toEqual(ids)
      for (const [at, id] of ids.entries()) {
        expect(Buffer.compare(originalOf(one.db, id), before[at] ?? Buffer.alloc(0))).toBe(0)
        expect(getDocument(one.db, id)).toMatchObject({ parentId: made.id, parentRole: 'photo' })
      }
      const pdf = originalOf(one.db, made.id)
      for (const canary of [...canaries.text, canaries.bytes, 'Exif']) expect(has(pdf, canary)).toBe(false)
      expect(count(one.db, sql`SELECT count(*) FROM entry WHERE id = ${ids[0] ?? ''}`)).toBe(0)
    })
  })

  test('are cut, and look the same again whenever the same recipe is made', async () => {
    await withCase(async (one) => {
      const made = await combinePhotos(studio(one), [await add(one, 'a.jpg'), await add(one, 'b.jpg')])
      const first = originalOf(one.db, made.id)
      const { recipe } = getRecipe(one.db, made.id)
      expect(recipe[0]).toMatchObject({ crop: true, turn: 0, contrast: true })
      const turned = recipe.map((page, at) => (at === 0 ? { ...page, turn: 90 as const } : page)).toReversed()
      write(one.db, (tx) => putRecipe(tx, made.id, { recipe: turned, made: recipe }))
      await makeAnew(studio(one), made.id)
      expect(sizes(originalOf(one.db, made.id))).toEqual([
        [595, 842],
        [842, 595],
      ])
      expect(getDocument(one.db, made.id).sha256).toBe(hash(originalOf(one.db, made.id)))
      write(one.db, (tx) => putRecipe(tx, made.id, { recipe, made: turned }))
      await makeAnew(studio(one), made.id)
      expect(Buffer.compare(originalOf(one.db, made.id), first)).toBe(0)
    })
  })

  test('keep their notes and words when pages move, and stand on their own again when they leave', async () => {
    await withCase(async (one) => {
      const ids = [await add(one, 'a.jpg'), await add(one, 'b.jpg'), await add(one, 'c.jpg')]
      const { id } = await combinePhotos(studio(one), ids)
      const { recipe } = getRecipe(one.db, id)
      write(one.db, (tx) => {
        run(tx, sql`DELETE FROM page_text WHERE document_id = ${id}`)
        insertPageTexts(tx, id, ['eerste', 'tweede', 'derde'])
        for (const page of [1, 2, 3]) note(tx, id, page)
        for (const page of [1, 2, 3]) layer(tx, id, page)
        run(tx, sql`UPDATE document SET ocr = 'done' WHERE id = ${id}`)
        // The second leaves, the third goes first and is shown in grey.
        const [a, , c] = recipe
        if (!a || !c) throw new Error('three pages')
        putRecipe(tx, id, { recipe: [{ ...c, look: 'grey' }, a], made: recipe })
      })
      await makeAnew(studio(one), id)
      expect(all(one.db, sql`SELECT page, text FROM page_note ORDER BY text`, noted)).toEqual([
        { page: 2, text: 'noot 1' },
        { page: 2, text: 'noot 2' },
        { page: 1, text: 'noot 3' },
      ])
      expect(all(one.db, sql`SELECT page FROM page_layer`, paged)).toEqual([{ page: 2 }])
      expect(
        all(one.db, sql`SELECT page, text FROM page_text WHERE document_id = ${id} ORDER BY page`, noted),
      ).toEqual([
        { page: 1, text: '' },
        { page: 2, text: 'eerste' },
      ])
      expect(getDocument(one.db, id)).toMatchObject({ pages: 2, ocr: 'needed', textChars: 6 })
      expect(new Set(hidden(one))).toEqual(new Set([id, ids[1]]))
    })
  })

  test('can be added to, taken apart, and never belong to two', async () => {
    await withCase(async (one) => {
      const [a, b] = [await add(one, 'a.jpg'), await add(one, 'b.jpg')]
      const { id } = await combinePhotos(studio(one), [a])
      await addPhotos(studio(one), id, [b, a])
      expect(getRecipe(one.db, id).recipe.map((page) => page.photo)).toEqual([a, b])
      // Until it is made, the new one is not hidden.
      expect(hidden(one).toSorted()).toEqual([b, id].toSorted())
      await makeAnew(studio(one), id)
      expect(hidden(one)).toEqual([id])
      await expect(combinePhotos(studio(one), [a])).rejects.toMatchObject({
        failure: { kind: 'invalid-input', detail: 'photo-taken' },
      })
      splitPhotos(one.db, one.register, id)
      expect(hidden(one).toSorted()).toEqual([a, b].toSorted())
      await expect(combinePhotos(studio(one), [a, b])).resolves.toMatchObject({ pages: 2 })
    })
  })

  test('nothing changes when one cannot be read, or the work is stopped', async () => {
    await withCase(async (one) => {
      const good = await add(one, 'a.jpg')
      const bad = await add(one, 'b.heic', heic.subarray(0, 500))
      await expect(combinePhotos(studio(one), [good, bad])).rejects.toBeInstanceOf(Failed)
      const stop = AbortSignal.abort(new Failed({ kind: 'cancelled' }))
      await expect(combinePhotos({ ...studio(one), signal: stop }, [good])).rejects.toBeInstanceOf(Failed)
      expect(hidden(one)).toHaveLength(2)
      setDocumentRemoved(one.db, bad, '2026-01-01T00:00:00+01:00')
      await expect(combinePhotos(studio(one), [bad])).rejects.toMatchObject({
        failure: { kind: 'not-found' },
      })
    })
  })
})

test('a dossier of a photo, a HEIC and a document of photos tells no place and no camera', async () => {
  await withCase(async (one) => {
    const alone = await add(one, 'alleen.jpg')
    const other = await add(one, 'a.HEIC', heic)
    const made = await combinePhotos(studio(one), [await add(one, 'b.jpg')])
    const target = join(one.folder, '..', 'dossier.pdf')
    const recipe = recipeSchema.parse({})
    const report = await makeDossier(one.session, one.id, { target, recipe, reader })
    expect(report.exhibits.map(({ id }) => id).toSorted()).toEqual([alone, other, made.id].toSorted())
    expect(
      report.warnings.filter(({ kind, exhibit }) => exhibit !== undefined && kind !== 'undated'),
    ).toEqual([])
    const pdf = readFileSync(target)
    for (const canary of [...canaries.text, canaries.bytes]) expect(has(pdf, canary)).toBe(false)
    expect(has(pdf, 'DCTDecode')).toBe(true)
  })
})

test('a HEIC is shown, has a page of its own and becomes a page of a document', async () => {
  await withCase(async (one) => {
    const id = await add(one, 'IMG_0001.HEIC', heic)
    expect(getDocument(one.db, id)).toMatchObject({
      mime: 'image/heic',
      pages: 1,
      ocr: 'needed',
      reason: null,
    })
    const shown = await photoPicture(studio(one), id, null, 200)
    expect(shown).toMatchObject({ width: 200, height: 150 })
    const made = await combinePhotos(studio(one), [id])
    expect(sizes(originalOf(one.db, made.id))).toEqual([[842, 631]])
  })
})

const noted = z.object({ page: z.number(), text: z.string() })
const paged = z.object({ page: z.number() })

function note(tx: Parameters<typeof run>[0], id: DocumentId, page: number): void {
  run(
    tx,
    sql`INSERT INTO page_note (id, document_id, page, x, y, text, created_at, updated_at)
        VALUES (${`n${page}`}, ${id}, ${page}, 0.5, 0.5, ${`noot ${page}`}, '', '')`,
  )
}

function layer(tx: Parameters<typeof run>[0], id: DocumentId, page: number): void {
  run(
    tx,
    sql`INSERT INTO page_layer (document_id, page, state, turn, confidence, words, made_at)
        VALUES (${id}, ${page}, 'done', 0, 1, ${new Uint8Array(1)}, '')`,
  )
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Width and height of each page in whole points. */
function sizes(pdf: Uint8Array): number[][] {
  const document = mupdf.Document.openDocument(pdf, 'application/pdf')
  return Array.from({ length: document.countPages() }, (_, at) => {
    const [left, top, right, bottom] = document.loadPage(at).getBounds()
    return [Math.round(right - left), Math.round(bottom - top)]
  })
}
