import { afterAll, expect, test } from 'vitest'
import { arrangePages, splitPages } from '../../../electron/vault/pages/arrange.ts'
import { addRedactions, listRedactions } from '../../../electron/vault/redactions/redactions-table.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { withCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())

test('what is black on a page stays black in the version that is made of it, turned as the page is', async () => {
  await withCase(async (one) => {
    const start = await take(one, 'vruchten.pdf', await pdfOf(['appel', 'beer', 'citroen']))
    const box = { page: 2, x: 0.1, y: 0.2, w: 0.3, h: 0.05, reason: 'medical' as const }
    addRedactions(one.db, start.id, [box])
    const pages = [1, 2, 2].map((page, at) => ({ page, turn: at === 1 ? (90 as const) : (0 as const) }))
    const made = await arrangePages(one.session, one.id, { id: start.id, pages }, reader)
    const [turnedBox, same, ...more] = listRedactions(one.db, made.document.id)
    expect(more).toEqual([])
    expect(same).toMatchObject({ ...box, page: 3 })
    expect(turnedBox).toMatchObject({ page: 2, reason: 'medical', y: 0.1, w: 0.05, h: 0.3 })
    expect(turnedBox?.x).toBeCloseTo(1 - 0.2 - 0.05)
    const at = { id: made.document.id, at: 3, language: 'nl' as const }
    const { second } = await splitPages(one.session, one.id, at, reader)
    expect(listRedactions(one.db, second.id)).toMatchObject([{ ...box, page: 1 }])
  })
})
