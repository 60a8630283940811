import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { changeCase } from '../../../electron/vault/cases/change.ts'
import { listContacts } from '../../../electron/vault/contacts/contacts-table.ts'
import { addContact } from '../../../electron/vault/contacts/change.ts'
import { changeDocument } from '../../../electron/vault/documents/change.ts'
import { makeDossier } from '../../../electron/vault/dossiers/make.ts'
import { preflight, preflightAll } from '../../../electron/vault/dossiers/preflight.ts'
import { listDocuments } from '../../../electron/vault/documents/documents-table.ts'
import { run, write } from '../../../electron/vault/store/connection.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { addPerson } from '../../../electron/vault/people/people-table.ts'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import { newPersonSchema } from '../../../shared/domain/person.ts'
import type { Problem } from '../../../shared/domain/preflight.ts'
import { readBack } from '../../dossier/read-back.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())

const bsn = '111222333'
const long = 'Dit is een brief van de gemeente Duinmeer over de hulp in het huishouden van mevrouw Proef.'

async function found(one: TestCase, recipe: object = {}, file?: string): Promise<Problem[]> {
  const asked = { recipe: recipeSchema.parse(recipe), file, reader }
  const all = await preflightAll(one.session, one.id, asked)
  return all.filter(({ kind }) => kind === 'citizen-number')
}

/** All that can be read of a dossier: its pages, its bookmarks, its title and its maker. */
async function readOf(one: TestCase, recipe: object): Promise<string> {
  const target = join(one.folder, '..', 'dossier.pdf')
  await makeDossier(one.session, one.id, { target, recipe: recipeSchema.parse(recipe), reader })
  const { pages, ...about } = await readBack(target)
  const text = pages.map((page) => page.text.replaceAll(/\s+/g, ' ')).join(' ')
  return `${text} ${JSON.stringify(about)}`
}

describe('a citizen service number in what a dossier prints by itself', () => {
  test('of a title is told of, and left out in one step: in index, bookmarks and timeline', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'brief.pdf', await pdfOf([long]))
      changeDocument(one.db, one.register, id, { title: `Besluit ${bsn} hulp`, date: '2026-03-04' })
      const [problem, ...others] = await found(one)
      expect(others).toEqual([])
      expect(problem).toMatchObject({ documentId: id, exhibit: '1', at: { tab: 'documents', open: id } })
      expect(problem?.message).toContain('“Besluit … hulp”')
      expect(problem?.message).toContain('Inhoudsopgave')
      expect(problem?.message).toContain('Tijdlijn')
      expect(JSON.stringify(problem)).not.toContain(bsn)
      expect(await readOf(one, {})).toContain(`Besluit ${bsn} hulp`)
      const recipe = { withoutNumbers: problem?.numbers }
      expect(await found(one, recipe)).toEqual([])
      const read = await readOf(one, recipe)
      expect(read).not.toContain(bsn)
      expect(read).toContain('Besluit … hulp')
      // What it is called in this dossier alone counts, too.
      expect(await found(one, { names: { [id]: 'Besluit' } })).toEqual([])
      expect(await found(one, { names: { [id]: `Anders ${bsn}` } })).toHaveLength(1)
    })
  })

  test('of each that is left out is told where it stood, so that one can be put back without the others', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'brief.pdf', await pdfOf([long]))
      changeDocument(one.db, one.register, id, { title: `Besluit ${bsn} hulp`, date: '2026-03-04' })
      changeCase(one.session, one.id, { ownWords: 'Mijn nummer is 123456782.' })
      const numbers = (await found(one)).flatMap((problem) => problem.numbers ?? [])
      expect(numbers).toHaveLength(2)
      const look = async (recipe: object) =>
        preflight(one.session, one.id, { recipe: recipeSchema.parse(recipe), reader })
      const { withheld } = await look({ withoutNumbers: numbers })
      expect(JSON.stringify(withheld)).not.toMatch(/111222333|123456782/)
      expect(withheld.map(({ where }) => where).toSorted()).toEqual([
        'de titel “Besluit … hulp”',
        '“In eigen woorden”',
      ])
      const rest = withheld.filter(({ where }) => where.includes('eigen woorden')).map(({ mark }) => mark)
      const again = await look({ withoutNumbers: rest })
      expect(again.withheld).toHaveLength(1)
      expect(again.problems.filter(({ kind }) => kind === 'citizen-number')).toMatchObject([
        { documentId: id },
      ])
      expect((await look({})).withheld).toEqual([])
    })
  })

  test('says of each thing which it is and the way to it', async () => {
    await withCase(async (one) => {
      await take(one, 'brief.pdf', await pdfOf([long]))
      const contact = newContactSchema.parse({
        at: '2026-03-03T10:15',
        channel: 'phone',
        direction: 'out',
        summary: `Gebeld, zij vroegen om ${bsn}.`,
      })
      addContact(one.db, one.register, contact)
      addPerson(one.db, one.register, newPersonSchema.parse({ name: 'Wim Proef', role: `vader (${bsn})` }))
      changeCase(one.session, one.id, { ownWords: `Mijn nummer is ${bsn}.` })
      const all = await found(one, {
        title: `Dossier ${bsn}`,
        parts: ['summary', 'contacts', 'people', 'chronology'],
      })
      const id = listContacts(one.db, { limit: 1 }).contacts[0]?.id
      expect(all.map(({ at }) => at)).toEqual([
        undefined,
        { tab: 'overview' },
        { tab: 'overview' },
        { tab: 'contacts', open: id },
      ])
      const said = all.map(({ message }) => message.split(':')[0])
      expect(said).toEqual([
        'De naam van dit dossier',
        '“In eigen woorden”',
        'De gegevens van Wim Proef',
        'Het contact van 3 mrt 2026 10',
      ])
      // One number: leaving it out of one of them leaves it out of all.
      const recipe = { title: `Dossier ${bsn}`, withoutNumbers: all[0]?.numbers }
      expect(await found(one, recipe)).toEqual([])
      expect(
        await readOf(one, { ...recipe, parts: ['summary', 'contacts', 'people', 'chronology'] }),
      ).not.toContain(bsn)
    })
  })

  test('in the name of a file that cannot be read stands on the sheet in its place', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, `kapot ${bsn}.pdf`, Buffer.from('%PDF-1.7\ndit is geen pdf'))
      const [problem, ...others] = await found(one)
      expect(others).toEqual([])
      expect(problem).toMatchObject({ documentId: id, message: expect.stringContaining('bestandsnaam') })
      expect(await readOf(one, {})).toContain(bsn)
      expect(await readOf(one, { withoutNumbers: problem?.numbers })).not.toContain(bsn)
    })
  })

  test('in a text of which no pages were made is told of by its document, which alone can stay out', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'notitie.txt', Buffer.from(`Zij zei: mijn nummer is ${bsn}.`))
      changeDocument(one.db, one.register, id, { title: 'Notitie' })
      await take(one, 'brief.pdf', await pdfOf([long]))
      // As it is kept by what read no pages into it: the words, and no rendition.
      write(one.db, (tx) => run(tx, sql`DELETE FROM rendition_chunk WHERE document_id = ${id}`))
      const [problem, ...others] = await found(one)
      expect(others).toEqual([])
      expect(problem).toMatchObject({ documentId: id, at: { tab: 'documents', open: id } })
      expect(problem?.message).toContain('De tekst van “Notitie”')
      // Its words are its own: nothing of the dossier's that could be left out.
      expect(problem?.numbers).toBeUndefined()
      expect(await found(one, { withoutNumbers: 'all' })).toHaveLength(1)
      expect(await readOf(one, { withoutNumbers: 'all' })).toContain(bsn)
      const rest = listDocuments(one.db)
        .map((document) => document.id)
        .filter((other) => other !== id)
      expect(await found(one, { documents: rest })).toEqual([])
      expect(await readOf(one, { documents: rest })).not.toContain(bsn)
    })
  })

  test('in the name of the file to be made is told of, before and after', async () => {
    await withCase(async (one) => {
      await take(one, 'brief.pdf', await pdfOf([long]))
      const target = join(one.folder, '..', `dossier ${bsn}.pdf`)
      expect(await found(one, {}, target)).toHaveLength(1)
      expect(await found(one, {}, 'dossier.pdf')).toEqual([])
      const { warnings } = await makeDossier(one.session, one.id, {
        target,
        recipe: recipeSchema.parse({}),
        reader,
      })
      expect(warnings.filter(({ kind }) => kind === 'citizen-number')).toHaveLength(1)
    })
  })

  test('of several things is left out of all of them at once, when all are asked for', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'brief.pdf', await pdfOf([long]))
      changeDocument(one.db, one.register, id, { title: `Besluit ${bsn} hulp` })
      changeCase(one.session, one.id, { ownWords: 'Ook 123456782.', name: `Familie ${bsn}` })
      expect(await found(one)).toHaveLength(3)
      expect(await found(one, { withoutNumbers: 'all' })).toEqual([])
      const read = await readOf(one, { withoutNumbers: 'all' })
      for (const number of [bsn, '123456782']) expect(read).not.toContain(number)
    })
  })
})
