import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { knownSources } from '../../../electron/vault/dossiers/known-sources.ts'
import { makeDossier } from '../../../electron/vault/dossiers/make.ts'
import { addRedactions } from '../../../electron/vault/redactions/redactions-table.ts'
import { run, write } from '../../../electron/vault/store/connection.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { withCase } from '../../support/vault.ts'
import { readBack } from '../../dossier/read-back.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())

const recipe = recipeSchema.parse({ preset: 'full' })

test('pages that were counted wrongly when a document came in are counted anew by its dossier', async () => {
  await withCase(async (one) => {
    const { id } = await take(one, 'brief.pdf', await pdfOf(['blad een', 'blad twee', 'blad drie']))
    const after = await take(one, 'later.pdf', await pdfOf(['heel ander blad']))
    write(one.db, (tx) => run(tx, sql`UPDATE document SET pages = 2 WHERE id = ${id}`))
    expect(knownSources(one.db)(id)).toEqual({ how: 'copy', pages: 2 })
    const target = join(one.folder, '..', 'dossier.pdf')
    const { exhibits } = await makeDossier(one.session, one.id, { target, recipe, reader })
    const { pages } = await readBack(target)
    const textOf = (document: string): string[] => {
      const { from = 0, to = 0 } = exhibits.find((exhibit) => exhibit.id === document) ?? {}
      return pages.slice(from - 1, to).map(({ text }) => text)
    }
    expect(textOf(id)).toEqual(['een', 'twee', 'drie'].map((word) => expect.stringContaining(`blad ${word}`)))
    expect(textOf(after.id)).toEqual([expect.stringContaining('heel ander blad')])
  })
})

test('a document with boxes is looked at first: its copy is another one', async () => {
  await withCase(async (one) => {
    const { id } = await take(one, 'brief.pdf', await pdfOf(['blad een']))
    expect(knownSources(one.db)(id)).toEqual({ how: 'copy', pages: 1 })
    const box = { page: 1, x: 0.1, y: 0.1, w: 0.2, h: 0.1, reason: 'phone' as const }
    addRedactions(one.db, id, [box])
    expect(knownSources(one.db)(id)).toBeUndefined()
  })
})
