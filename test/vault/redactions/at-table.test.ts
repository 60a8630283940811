import { afterAll, expect, test } from 'vitest'
import { addRedactions, setRedactionRemoved } from '../../../electron/vault/redactions/redactions-table.ts'
import { safePicture } from '../../../electron/vault/redactions/safe-picture.ts'
import { makeDossier } from '../../../electron/vault/dossiers/make.ts'
import { bookOf } from '../../../electron/vault/meetings/book.ts'
import { setClock } from '../../../electron/vault/store/clock.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import { join } from 'node:path'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'
import { boxOf, madeOf } from './make.ts'

afterAll(async () => reader.close())

/** How dark the middle of a box is on the page that is shown, from 0 to 255. */
async function shade(one: TestCase, id: Parameters<typeof addRedactions>[1], line: number, madeAt: string) {
  const maker = { session: one.session, caseId: one.id, reader, language: 'nl' as const }
  const { pixels, width, height } = await safePicture(maker, { id, page: 1, width: 600, madeAt })
  const { x, y, w, h } = boxOf('text', line)
  // Beside the words that stand on a box.
  const [across, down] = [Math.round((x + w * 0.98) * width), Math.round((y + h / 2) * height)]
  return pixels[(down * width + across) * 4]
}

test('what was black in the dossier on the table stays black there, also when its box was taken away since', async () => {
  await withCase(async (one) => {
    const { id } = await take(one, 'stuk.pdf', await madeOf('text', ['eerste', 'tweede', 'derde']))
    const back = setClock(() => new Date(2026, 10, 5, 10, 0))
    const [early, sent] = addRedactions(
      one.db,
      id,
      [0, 1].map((line) => ({ ...boxOf('text', line), page: 1, reason: 'other' as const })),
    )
    if (!early || !sent) throw new Error('no boxes')
    setClock(() => new Date(2026, 10, 5, 10, 30))
    setRedactionRemoved(one.db, early.id, '2026-11-05T10:30:00+01:00')
    setClock(() => new Date(2026, 10, 5, 11, 0))
    const recipe = recipeSchema.parse({ preset: 'handover', documents: [id] })
    await makeDossier(one.session, one.id, { target: join(one.folder, '..', 'd.pdf'), recipe, reader })
    setClock(() => new Date(2026, 10, 5, 12, 0))
    setRedactionRemoved(one.db, sent.id, '2026-11-05T12:00:00+01:00')
    addRedactions(one.db, id, [{ ...boxOf('text', 2), page: 1, reason: 'other' }])
    back()
    const { at } = bookOf(one.session, one.id)
    const shades = async (madeAt: string) =>
      Promise.all([0, 1, 2].map((line) => shade(one, id, line, madeAt)))
    // Taken away before; on the paper; boxed later, so not meant for others either.
    expect(await shades(at)).toEqual([255, 0, 0])
    expect(await shades('')).toEqual([255, 255, 0])
  })
})
