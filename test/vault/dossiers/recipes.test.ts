import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { purgeBin } from '../../../electron/vault/bin/purge.ts'
import { makeDossier, previewOf } from '../../../electron/vault/dossiers/make.ts'
import { keepRecipe, listRecipes, setRecipeRemoved } from '../../../electron/vault/dossiers/recipes-table.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import { recipeId } from '../../../shared/domain/ids.ts'
import { readBack } from '../../dossier/read-back.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())

const letters = async (one: TestCase) => ({
  plan: await take(one, 'zorgplan.pdf', await pdfOf(['plan een', 'plan twee', 'plan drie', 'plan vier'])),
  decision: await take(one, 'besluit.pdf', await pdfOf(['besluit een', 'besluit twee'])),
})

describe('a recipe', () => {
  test('takes only some pages of a document, under another name, with the made pages that were chosen', async () => {
    await withCase(async (one) => {
      const { plan, decision } = await letters(one)
      const recipe = recipeSchema.parse({
        documents: [plan.id, decision.id],
        names: { [plan.id]: 'Zorgplan 2026' },
        pages: {
          [plan.id]: [
            [4, 4],
            [2, 2],
          ],
        },
        parts: ['notes'],
      })
      const target = join(one.folder, '..', 'dossier.pdf')
      const seen = previewOf(one.session, one.id, recipe)
      const made = await makeDossier(one.session, one.id, { target, recipe, reader })
      expect(made.exhibits).toMatchObject(seen.exhibits)
      expect(made.exhibits.map(({ title, from, to }) => [title, to - from + 1])).toEqual([
        ['Zorgplan 2026 (alleen p. 4, 2)', 2],
        [decision.title, 2],
      ])
      const read = await readBack(target)
      const front = made.exhibits[0]?.from ?? 0
      const own = read.pages.slice(front - 1).map(({ text }) => /(plan|besluit) \w+/.exec(text)?.[0])
      expect(own).toEqual(['plan vier', 'plan twee', 'besluit een', 'besluit twee'])
      const all = read.pages.map(({ text }) => text).join('\n')
      expect(all).toContain('Aantekeningen bij het gesprek')
      expect(all).not.toContain('Tijdlijn')
      // A name that was changed for this dossier stands nowhere else in it.
      expect(all).not.toContain(plan.title)
    })
  })

  test('says about how large the file becomes', async () => {
    await withCase(async (one) => {
      const { plan } = await letters(one)
      const recipe = recipeSchema.parse({ pages: { [plan.id]: [[1, 1]] } })
      const { bytes } = previewOf(one.session, one.id, recipe)
      const limited = (maxMb: number) => previewOf(one.session, one.id, { ...recipe, maxMb }).limit
      expect(limited(1)).toEqual({ how: 'as-is', bytes: 1_000_000, files: 1 })
      expect(limited(0.01)).toMatchObject({ how: 'volumes' })
      const target = join(one.folder, '..', 'dossier.pdf')
      const made = await makeDossier(one.session, one.id, { target, recipe, reader })
      const real = made.files[0]?.bytes ?? 0
      expect(bytes / real).toBeGreaterThan(0.6)
      expect(bytes / real).toBeLessThan(1.7)
    })
  })

  test('is kept, changed, copied, thrown away, brought back, and gone after a month in the bin', async () => {
    await withCase(({ db }) => {
      const recipe = recipeSchema.parse({ preset: 'objection', maxMb: 20, parts: ['people'] })
      const first = keepRecipe(db, { name: 'Bezwaar', recipe })
      expect(listRecipes(db)).toEqual([first])
      expect(first.recipe).toEqual(recipe)
      const changed = keepRecipe(db, { id: first.id, name: 'Hoorzitting', recipe: { ...recipe, title: 'X' } })
      expect(listRecipes(db)).toEqual([changed])
      const copy = keepRecipe(db, { name: 'Hoorzitting', recipe })
      expect(listRecipes(db).map(({ id }) => id)).toEqual([copy.id, first.id])
      setRecipeRemoved(db, first.id, '2026-01-05T10:00:00+01:00')
      expect(() => keepRecipe(db, { id: first.id, name: 'Y', recipe })).toThrow('not-found')
      setRecipeRemoved(db, first.id, null)
      expect(listRecipes(db)).toHaveLength(2)
      setRecipeRemoved(db, first.id, '2020-01-05T10:00:00+01:00')
      purgeBin(db)
      expect(() => setRecipeRemoved(db, first.id, null)).toThrow('not-found')
      const none = recipeId.parse('0199e5f4-0000-7000-8000-000000000000')
      expect(() => keepRecipe(db, { id: none, name: 'Z', recipe })).toThrow('not-found')
    })
  })
})
