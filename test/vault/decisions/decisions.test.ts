import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { purgeBin } from '../../../electron/vault/bin/purge.ts'
import {
  listDecisions,
  setDecision,
  setDecisionRemoved,
} from '../../../electron/vault/decisions/decisions-table.ts'
import { proposeDecision } from '../../../electron/vault/decisions/propose.ts'
import { changeDocument, setDocumentRemoved } from '../../../electron/vault/documents/change.ts'
import { makeDossier, previewOf } from '../../../electron/vault/dossiers/make.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import { readBack } from '../../dossier/read-back.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())

const texts = {
  oud: 'Wij kennen u huishoudelijke hulp toe.\nU krijgt 5 uur per week in de vorm van zorg in natura,\nvan 1 januari 2024 tot en met 31 december 2025.',
  nieuw:
    'Wij kennen u huishoudelijke hulp toe.\nU krijgt 12 uur per vier weken in de vorm van zorg in natura,\nvan 1 januari 2026 tot en met 31 december 2026.\nDit doen wij omdat uw zoon kan helpen.',
}

async function decided(one: TestCase) {
  const ids = []
  for (const [name, text] of Object.entries(texts)) {
    const { id } = await take(one, `${name}.pdf`, await pdfOf([text]))
    changeDocument(one.db, one.register, id, { title: `Besluit ${name}`, kind: 'beschikking' })
    ids.push(setDecision(one.db, { documentId: id, facts: proposeDecision(one.db, id) }))
  }
  return ids
}

describe('decisions of a case', () => {
  test('are read from their documents, kept, and go with them', async () => {
    await withCase(async (one) => {
      const [old, next] = await decided(one)
      if (!old || !next) throw new Error('not kept')
      expect(next).toMatchObject({
        product: 'huishoudelijke hulp',
        minutes: 720,
        period: 'four-weeks',
        form: 'zin',
        starts: '2026-01-01',
        ends: '2026-12-31',
        reasons: 'Dit doen wij omdat uw zoon kan helpen.',
        result: 'granted',
      })
      expect(listDecisions(one.db).map(({ id }) => id)).toEqual([old.id, next.id])
      setDocumentRemoved(one.db, old.documentId, '2026-01-05T10:00:00+01:00')
      expect(listDecisions(one.db).map(({ id }) => id)).toEqual([next.id])
      setDocumentRemoved(one.db, old.documentId, null)
      setDecisionRemoved(one.db, next.id, '2020-01-05T10:00:00+01:00')
      purgeBin(one.db)
      expect(() => setDecisionRemoved(one.db, next.id, null)).toThrow('not-found')
    })
  })

  test('stand beside each other on a page of the dossier, which leads to both', async () => {
    await withCase(async (one) => {
      await decided(one)
      const recipe = recipeSchema.parse({ parts: ['comparison'] })
      const target = join(one.folder, '..', 'dossier.pdf')
      await makeDossier(one.session, one.id, { target, recipe, reader })
      const pages = (await readBack(target)).pages.map(({ text }) => text.replaceAll(/\s+/g, ' '))
      const page = pages.find((text) => text.includes('weggenomen')) ?? ''
      expect(page).toContain(
        'Er is 2 uur per week huishoudelijke hulp weggenomen en de termijn is 1 jaar korter.',
      )
      expect(page).toContain('5 uur per week')
      expect(page).toContain('12 uur per vier weken')
      expect(page).toContain('veranderd')
    })
  })

  test('make no page when there are not two, or when nobody asks for it', async () => {
    await withCase(async (one) => {
      await take(one, 'brief.pdf', await pdfOf(['brief']))
      const titles = (parts?: 'comparison'[]) =>
        previewOf(one.session, one.id, recipeSchema.parse(parts ? { parts } : {})).parts.map(
          ({ title }) => title,
        )
      expect(titles(['comparison'])).not.toContain('Twee besluiten vergeleken')
      await decided(one)
      expect(titles(['comparison'])).toContain('Twee besluiten vergeleken')
      expect(titles()).not.toContain('Twee besluiten vergeleken')
    })
  })
})
