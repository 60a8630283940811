import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addContact } from '../../../electron/vault/contacts/change.ts'
import { changeDocument } from '../../../electron/vault/documents/change.ts'
import { contentOf } from '../../../electron/vault/dossiers/content.ts'
import { makeDossier } from '../../../electron/vault/dossiers/make.ts'
import { addMatter } from '../../../electron/vault/matters/matters-table.ts'
import { addTerm } from '../../../electron/vault/terms/terms-table.ts'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { addressSchema } from '../../../shared/domain/dispatch.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import { newMatterSchema } from '../../../shared/domain/matter.ts'
import { newTermSchema } from '../../../shared/domain/term.ts'
import { readBack } from '../../dossier/read-back.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())

const today = new Date().toISOString().slice(0, 10)
const ago = (days: number): string =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)

/** A letter of the committee, about a matter at the municipality. */
async function aLetter(one: TestCase) {
  const matter = addMatter(
    one.db,
    one.register,
    newMatterSchema.parse({
      title: 'Hulp',
      law: 'wmo',
      agency: 'Gemeente Duinmeer',
      reference: 'D-2026-0417',
    }),
  )
  const { id } = await take(one, 'brief.txt', Buffer.from('Wij stellen de beslissing uit.'))
  const facts = { agency: 'Gemeente Duinmeer', section: 'decisions', matterId: matter.id } as const
  return changeDocument(one.db, one.register, id, facts)
}

test('who objected in time is not said to be late, and a day in the letter for deciding is not set beside it', async () => {
  await withCase(async (one) => {
    const letter = await aLetter(one)
    const term = { rule: 'beslissing_op_bezwaar', event: ago(90), printed: ago(-60), documentId: letter.id }
    addTerm(one.db, newTermSchema.parse(term), 'nl')
    const { terms } = contentOf(one, recipeSchema.parse({}))
    const [objection, decision] = terms
    // The person's words, what it is, and not one colon behind another.
    expect(objection?.label).toMatch(/^Beslissing op bezwaar – uiterste dag om bezwaar te maken$/)
    expect(objection).toMatchObject({ actor: 'client', status: 'done' })
    expect(objection?.why).not.toContain('In de brief staat')
    expect(decision).toMatchObject({ actor: 'agency', status: 'open', agency: 'Gemeente Duinmeer' })
    expect(decision?.why).toContain('In de brief staat')
  })
})

test('a day of one’s own that went by is past and no reproach; an agency that is late is still to act, by its name', async () => {
  await withCase(async (one) => {
    const letter = await aLetter(one)
    const add = (rule: string, days: number) =>
      addTerm(one.db, newTermSchema.parse({ rule, event: ago(days), documentId: letter.id }), 'nl')
    add('beroep', 100)
    add('avg', 60)
    const target = join(one.folder, '..', 'termijnen.pdf')
    const recipe = recipeSchema.parse({ parts: ['summary', 'terms'] })
    await makeDossier(one.session, one.id, { target, recipe, reader })
    const { pages } = await readBack(target)
    const [, summary = '', terms = ''] = pages.map(({ text }) => text.replace(/\s+/g, ' '))
    expect(summary).toMatch(/Wie is nu aan zet.*Gemeente Duinmeer: /)
    expect(summary).not.toContain('Familie Proef: ')
    expect(terms).toMatch(/Gemeente Duinmeer is aan zet.*te laat.*Voorbij.*verstreken/)
    expect(terms).not.toMatch(/Voorbij.*te laat/)
  })
})

test('the cover says for whom it is and by which reference, and the same for another is the same version', async () => {
  await withCase(async (one) => {
    await aLetter(one)
    const coverFor = async (name: string): Promise<string> => {
      const target = join(one.folder, '..', `${name}.pdf`)
      const address = addressSchema.parse({ recipient: { kind: 'agency', name }, way: 'post' })
      await makeDossier(one.session, one.id, { target, recipe: recipeSchema.parse({}), reader, address })
      const { pages } = await readBack(target)
      return pages[0]?.text.replace(/\s+/g, ' ') ?? ''
    }
    const cover = await coverFor('Gemeente Duinmeer')
    expect(cover).toContain('Voor Gemeente Duinmeer')
    expect(cover).toContain('Kenmerk D-2026-0417')
    expect(cover).toContain('Versie 1 ')
    const other = await coverFor('Rechtbank Kuststad')
    // The name of the whole file says what it is; nothing above it says so again.
    expect(other).toMatch(/^Volledig dossier Familie Proef/)
    expect(other).toContain('Voor Rechtbank Kuststad')
    expect(other).not.toContain('Kenmerk')
    expect(other).toContain('Versie 1 ')
  })
})

test('a timeline without pages of contacts says the whole of a contact; with them it says where that stands', async () => {
  await withCase(async (one) => {
    const summary = `Gebeld over de uren. ${'Niemand kon het zeggen. '.repeat(20)}Einde van het gesprek.`
    const call = { at: ago(3), agency: 'Gemeente Duinmeer', summary }
    addContact(one.db, one.register, newContactSchema.parse(call))
    const textOf = async (preset: string): Promise<string> => {
      const target = join(one.folder, '..', `${preset}.pdf`)
      await makeDossier(one.session, one.id, { target, recipe: recipeSchema.parse({ preset }), reader })
      const { pages } = await readBack(target)
      return pages.find(({ text }) => text.startsWith('Tijdlijn'))?.text.replace(/\s+/g, ' ') ?? ''
    }
    expect(await textOf('response')).toContain('Einde van het gesprek.')
    const full = await textOf('full')
    expect(full).not.toContain('Einde van het gesprek.')
    expect(full).toMatch(/staat voluit vanaf pagina \d+\./)
  })
})
