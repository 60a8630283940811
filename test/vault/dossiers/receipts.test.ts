import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { contentOf } from '../../../electron/vault/dossiers/content.ts'
import { makeDossier } from '../../../electron/vault/dossiers/make.ts'
import { addTerm, changeTerm } from '../../../electron/vault/terms/terms-table.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import { partsOf } from '../../../shared/dossier/presets.ts'
import { textsOf } from '../../../shared/text/failure-message.ts'
import { newTermSchema } from '../../../shared/domain/term.ts'
import { readBack } from '../../dossier/read-back.ts'
import { withCase } from '../../support/vault.ts'
import { reader } from '../pages/add.ts'

afterAll(async () => reader.close())

test('a dossier holds the receipt of every running term where it is asked for, without the day aimed for', async () => {
  await withCase(async (one) => {
    const { db, folder, session, id } = one
    const term = newTermSchema.parse({ rule: 'bezwaar', event: '2026-03-22', printed: '2026-05-01' })
    addTerm(db, term, 'nl')
    const gone = addTerm(db, newTermSchema.parse({ rule: 'klacht', event: '2026-03-22' }), 'nl')
    changeTerm(db, gone.id, { status: 'withdrawn', reason: 'Opgelost' }, 'nl')
    const textOf = async (parts: string[], name: string): Promise<string> => {
      const target = join(folder, '..', name)
      await makeDossier(session, id, { target, recipe: recipeSchema.parse({ parts }), reader })
      const { pages } = await readBack(target)
      return pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')
    }
    const all = await textOf(['terms', 'receipts'], 'met.pdf')
    expect(all).toContain('Waarom deze dagen: elke termijn nagerekend')
    expect(all).toContain('De termijn begint de dag erna en duurt 6 weken: tot en met zondag 3 mei 2026.')
    expect(all).toContain('Zondag 3 mei 2026 valt in het weekend.')
    // The letter prints an earlier day than the law counts: that is the one to act on.
    expect(all).toMatch(/vrijdag 1 mei 2026.*vrijdag 1 mei 2026/)
    expect(all).not.toContain('24 april 2026')
    expect(all).not.toContain('Klacht')
    expect(await textOf(['terms'], 'zonder.pdf')).not.toContain('Waarom deze dagen')
  })
})

test('what an agency says later is not late before that day, and the receipts stand behind the terms', async () => {
  await withCase(async ({ db, register, id }) => {
    const today = new Date().toISOString().slice(0, 10)
    const ago = (days: number): string =>
      new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)
    const term = newTermSchema.parse({ rule: 'aanvraag', event: ago(90), printed: ago(-20) })
    addTerm(db, term, 'nl')
    const recipe = recipeSchema.parse({ parts: ['terms', 'receipts', 'people'] })
    const [line] = contentOf({ db, register, id }, recipe).terms
    expect(line).toMatchObject({ date: ago(-20), status: 'open' })
    expect(line?.why).toContain(textsOf('nl').receipts.printed)
    expect(partsOf(recipe)).toEqual(['cover', 'terms', 'receipts', 'index', 'people'])
  })
})
