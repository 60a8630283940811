import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import * as mupdf from 'mupdf'
import { changeCase } from '../../../electron/vault/cases/change.ts'
import { makeDossier } from '../../../electron/vault/dossiers/make.ts'
import { preflightAll } from '../../../electron/vault/dossiers/preflight.ts'
import { pageTexts } from '../../../electron/vault/documents/documents-table.ts'
import { changeDocument, setDocumentRemoved } from '../../../electron/vault/documents/change.ts'
import { keepLetter } from '../../../electron/vault/letters/keep.ts'
import { sendLetter } from '../../../electron/vault/letters/sent.ts'
import { beginLetter, changeLetter } from '../../../electron/vault/letters/write.ts'
import { run, write } from '../../../electron/vault/store/connection.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())

/** A case with a plan of two pages, a decision, and a letter that refers to both. */
async function lettered(one: TestCase) {
  const plan = await take(one, 'zorgplan.pdf', await pdfOf(['plan een', 'plan twee']))
  const decision = await take(one, 'besluit.pdf', await pdfOf(['besluit een']))
  changeDocument(one.db, one.register, plan.id, { title: 'Zorgplan', date: '2026-01-05' })
  changeDocument(one.db, one.register, decision.id, { title: 'Besluit Wmo', date: '2026-03-04' })
  const { id } = beginLetter(one.session, one.id, { key: 'complaint', matterId: null, given: {} })
  const written = `In @{${decision.id}} staat iets anders dan in @{${plan.id}}, en dat klopt niet.`
  changeLetter(one.db, id, { written })
  return { plan, decision, letter: id }
}

async function exported(one: TestCase, documents: readonly DocumentId[], more: object = {}) {
  const target = join(one.folder, '..', 'dossier.pdf')
  const recipe = recipeSchema.parse({ documents, parts: ['summary'], ...more })
  const made = await makeDossier(one.session, one.id, { target, recipe, reader })
  const pdf = mupdf.Document.openDocument(readFileSync(target), 'application/pdf')
  const pages = Array.from({ length: pdf.countPages() }, (_, at) => {
    const page = pdf.loadPage(at)
    const links = page.getLinks().map((link) => pdf.resolveLink(link) + 1)
    return { text: page.toStructuredText('').asText().replaceAll(/\s+/g, ' '), links }
  })
  return { ...made, pages }
}

describe('a letter that refers to documents', () => {
  test('names exhibit and page, leads to it, and follows when the order changes', async () => {
    await withCase(async (one) => {
      const { plan, decision, letter } = await lettered(one)
      const kept = await keepLetter(one.session, one.id, { id: letter, kind: 'draft' }, reader)
      // By itself it names them by title and date.
      const alone = pageTexts(one.db, kept.id)[0]?.text.replaceAll(/\s+/g, ' ')
      expect(alone).toContain(
        'In “Besluit Wmo” (4 maart 2026) staat iets anders dan in “Zorgplan” (5 januari 2026)',
      )

      for (const order of [
        [kept.id, plan.id, decision.id],
        [decision.id, kept.id, plan.id],
        [plan.id, decision.id, kept.id],
      ]) {
        const { exhibits, pages } = await exported(one, order)
        const named = (id: string): { text: string; from: number } => {
          const { no, from } = exhibits.find((each) => each.id === id) ?? expect.fail('not in it')
          return { text: `productie ${no}, p. ${from}`, from }
        }
        const page = pages[named(kept.id).from - 1]
        const said = `In ${named(decision.id).text} staat iets anders dan in ${named(plan.id).text}, en`
        expect(page?.text).toContain(said)
        expect(page?.links).toEqual(expect.arrayContaining([named(decision.id).from, named(plan.id).from]))
        expect(page?.text).not.toContain('@{')
      }
    })
  })

  test('says title and date of what is not in the dossier, and the check tells so', async () => {
    await withCase(async (one) => {
      const { plan, letter } = await lettered(one)
      const kept = await keepLetter(one.session, one.id, { id: letter, kind: 'draft' }, reader)
      const documents = [kept.id, plan.id]
      const { pages, warnings } = await exported(one, documents)
      expect(pages.map(({ text }) => text).join(' ')).toContain('In “Besluit Wmo” (4 maart 2026) staat')
      expect(warnings).toContainEqual(expect.objectContaining({ kind: 'lost-reference', exhibit: '1' }))
      const found = await preflightAll(one.session, one.id, {
        recipe: recipeSchema.parse({ documents }),
        reader,
      })
      const lost = found.filter(({ kind }) => kind === 'lost-reference')
      expect(lost).toMatchObject([{ exhibit: '1', documentId: kept.id }])
      expect(lost[0]?.message).toContain('Besluit Wmo')
    })
  })

  test('keeps its words when it was sent; the page stands beside them and the words lead to it', async () => {
    await withCase(async (one) => {
      const { plan, decision, letter } = await lettered(one)
      const sent = await sendLetter(
        one.session,
        one.id,
        { id: letter, on: '2026-03-10', way: 'post', language: 'nl' },
        reader,
      )
      const id = sent.documentId ?? expect.fail('not kept')
      const { exhibits, pages } = await exported(one, [id, plan.id, decision.id])
      const from = exhibits.find((each) => each.id === decision.id)?.from
      const page = pages[(exhibits[0]?.from ?? 0) - 1]
      expect(page?.text).toContain('In “Besluit Wmo” (4 maart 2026) staat')
      expect(page?.text).toContain(`p. ${from}`)
      expect(page?.links).toEqual(expect.arrayContaining([from]))
      expect(page?.text).not.toContain('productie')
    })
  })

  test('says what it said, also when what it speaks of is thrown away or has another title since', async () => {
    await withCase(async (one) => {
      const { plan, decision, letter } = await lettered(one)
      const kept = await keepLetter(one.session, one.id, { id: letter, kind: 'draft' }, reader)
      setDocumentRemoved(one.db, decision.id, '2026-03-11T00:00:00+01:00')
      const written = await exported(one, [kept.id, plan.id])
      const all = written.pages.map(({ text }) => text).join(' ')
      expect(all).toContain('In “Besluit Wmo” (4 maart 2026) staat')
      expect(all).not.toContain('stuk dat er niet meer is')
      const recipe = recipeSchema.parse({ documents: [kept.id, plan.id] })
      const found = await preflightAll(one.session, one.id, { recipe, reader })
      expect(found.filter(({ kind }) => kind === 'lost-reference')).toMatchObject([
        {
          missing: { id: decision.id, where: 'bin', nameless: false },
          at: { tab: 'documents', open: kept.id },
        },
      ])
      setDocumentRemoved(one.db, decision.id, null)

      const on = { id: letter, on: '2026-03-10', way: 'post', language: 'nl' } as const
      const sent = (await sendLetter(one.session, one.id, on, reader)).documentId ?? expect.fail('not kept')
      changeDocument(one.db, one.register, decision.id, { title: 'Heel anders' })
      const page = (await exported(one, [sent, plan.id, decision.id])).pages
      expect(page.map(({ text }) => text).join(' ')).toContain('In “Besluit Wmo” (4 maart 2026) staat')
    })
  })

  test('has a gap where nobody knows any more what stood there, which goes from the dossier in one step', async () => {
    await withCase(async (one) => {
      const { plan, decision, letter } = await lettered(one)
      const kept = await keepLetter(one.session, one.id, { id: letter, kind: 'draft' }, reader)
      const on = { id: letter, on: '2026-03-10', way: 'post', language: 'nl' } as const
      const sent = (await sendLetter(one.session, one.id, on, reader)).documentId ?? expect.fail('not kept')
      // As letters were kept before their words were kept beside them.
      write(one.db, (tx) => run(tx, sql`UPDATE letter_text SET draft = json_remove(draft, '$.names')`))
      setDocumentRemoved(one.db, decision.id, '2026-03-11T00:00:00+01:00')
      const textOf = async (id: DocumentId, loose: readonly DocumentId[]): Promise<string> => {
        const { pages } = await exported(one, [id, plan.id], { loose })
        return pages.map(({ text }) => text).join(' ')
      }
      write(one.db, (tx) => run(tx, sql`UPDATE letter_text SET sent = 0`))
      expect(await textOf(sent, [])).toContain('[stuk dat er niet meer is]')
      expect(await textOf(sent, [decision.id])).not.toContain('[stuk dat er niet meer is]')
      // One that went out is then copied from its own pages, which say it.
      write(one.db, (tx) => run(tx, sql`UPDATE letter_text SET sent = 1 WHERE document_id = ${sent}`))
      expect(await textOf(sent, [])).toContain('In “Besluit Wmo” (4 maart 2026) staat')
      expect(kept.id).not.toBe(sent)
    })
  })

  test('is written anew with the text that was kept, not with what was typed since', async () => {
    await withCase(async (one) => {
      const { plan, decision, letter } = await lettered(one)
      const kept = await keepLetter(one.session, one.id, { id: letter, kind: 'draft' }, reader)
      changeLetter(one.db, letter, { written: 'Heel anders.' })
      const { pages } = await exported(one, [kept.id, plan.id, decision.id])
      expect(pages.map(({ text }) => text).join(' ')).not.toContain('Heel anders')
    })
  })
})

test('the client’s own words speak of documents by number and page too', async () => {
  await withCase(async (one) => {
    const { plan, decision } = await lettered(one)
    changeCase(one.session, one.id, { ownWords: `Lees vooral @{${decision.id}}.` })
    const inside = await exported(one, [plan.id, decision.id])
    const at = inside.exhibits[1]?.from
    const summary = inside.pages.find(({ text }) => text.includes('Lees vooral'))
    expect(summary?.text).toContain(`Lees vooral productie 2, p. ${at}.`)
    expect(summary?.links).toContain(at)
    const outside = await exported(one, [plan.id])
    expect(outside.pages.map(({ text }) => text).join(' ')).toContain(
      'Lees vooral “Besluit Wmo” (4 maart 2026).',
    )
    expect(outside.warnings.map(({ kind }) => kind)).toContain('lost-reference')
  })
})
