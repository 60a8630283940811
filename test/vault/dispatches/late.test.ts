import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addressSchema } from '../../../shared/domain/dispatch.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import { listDispatches, setWithdrawn } from '../../../electron/vault/dispatches/dispatches-table.ts'
import { setDocumentRemoved } from '../../../electron/vault/documents/change.ts'
import { makeDossier, previewOf } from '../../../electron/vault/dossiers/make.ts'
import { readBack } from '../../dossier/read-back.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())

const address = addressSchema.parse({
  recipient: { kind: 'agency', name: 'Commissie' },
  way: 'post',
  sentOn: '2026-03-03',
})
const target = (one: TestCase): string => join(one.folder, '..', 'dossier.pdf')
const make = async (one: TestCase, recipe: object) =>
  makeDossier(one.session, one.id, {
    target: target(one),
    recipe: recipeSchema.parse(recipe),
    address,
    reader,
  })

/** The exhibits with what is stamped on their first pages, from the file itself. */
async function stamped(one: TestCase, made: Awaited<ReturnType<typeof make>>) {
  const { pages } = await readBack(target(one))
  return made.exhibits.map(({ no, first, from }) => {
    const text = pages[from - 1]?.text ?? ''
    return {
      no,
      stands: text.includes(`Productie ${no}`) && text.replaceAll(/\s+/gu, ' ').includes(first ?? '?'),
    }
  })
}

test('after a dossier was sent, what came since stands behind it, in the file as in the index, time after time', async () => {
  await withCase(async (one) => {
    await take(one, 'een.pdf', await pdfOf(['eerste stuk', 'vervolg']))
    const gone = await take(one, 'twee.pdf', await pdfOf(['tweede stuk']))
    const first = await make(one, { occasion: 'Zitting' })
    await take(one, 'drie.pdf', await pdfOf(['derde stuk']))
    const late = { after: first.dispatch, how: 'append' as const }
    const second = await make(one, { occasion: 'Zitting', late })
    const kept = second.exhibits.slice(0, 2).map(({ no, id, first: from, last }) => [no, id, from, last])
    expect(kept).toEqual(first.exhibits.map(({ no, id, first: from, last }) => [no, id, from, last]))
    const end = Number(first.exhibits.at(-1)?.last)
    expect(second.exhibits[2]).toMatchObject({ no: '3', first: String(end + 1), section: 'late' })
    expect(await stamped(one, second)).toEqual(['1', '2', '3'].map((no) => ({ no, stands: true })))
    const { pages } = await readBack(target(one))
    const index = pages
      .slice(0, 6)
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(/\s+/gu, ' ')
    expect(index).toContain('Later toegevoegd')
    expect(index).toContain('toegevoegd op')

    setDocumentRemoved(one.db, gone.id, '2026-03-04T10:00:00+01:00')
    await take(one, 'vier.pdf', await pdfOf(['vierde stuk']))
    const third = await make(one, { occasion: 'Zitting', late: { after: second.dispatch, how: 'append' } })
    expect(third.exhibits.map(({ no, first: from }) => [no, from])).toEqual([
      ['1', first.exhibits[0]?.first],
      ['3', String(end + 1)],
      ['4', String(end + 2)],
    ])
    expect(third.warnings.map(({ kind }) => kind)).toContain('sent-left-out')
    expect(listDispatches(one.db)[0]).toMatchObject({ version: 3, occasion: 'Zitting' })
  })
})

test('a file of its own has only what came since, is numbered on, and what comes after that goes on from there', async () => {
  await withCase(async (one) => {
    await take(one, 'een.pdf', await pdfOf(['eerste stuk']))
    const first = await make(one, {})
    const { id } = await take(one, 'twee.pdf', await pdfOf(['tweede stuk']))
    const own = await make(one, { late: { after: first.dispatch, how: 'separate' } })
    expect(own.exhibits).toMatchObject([{ no: '2', id }])
    const end = Number(first.exhibits[0]?.last)
    expect(Number(own.exhibits[0]?.first)).toBe(end + (own.exhibits[0]?.from ?? 0))
    expect(listDispatches(one.db)[0]?.title).toContain('aanvulling')
    await take(one, 'drie.pdf', await pdfOf(['derde stuk']))
    const next = await make(one, { late: { after: own.dispatch, how: 'append' } })
    expect(next.exhibits.map(({ no, first: from }) => [no, from])).toEqual([
      ['1', first.exhibits[0]?.first],
      ['2', own.exhibits[0]?.first],
      ['3', String(Number(own.exhibits[0]?.last) + 1)],
    ])
  })
})

test('what was not sent, or was withdrawn, has no numbers to keep', async () => {
  await withCase(async (one) => {
    await take(one, 'een.pdf', await pdfOf(['eerste stuk']))
    const first = await make(one, {})
    setWithdrawn(one.db, first.dispatch, '2026-03-04T10:00:00+01:00')
    const recipe = recipeSchema.parse({ late: { after: first.dispatch, how: 'append' } })
    expect(() => previewOf(one.session, one.id, recipe)).toThrow('invalid-input')
    setWithdrawn(one.db, first.dispatch, null)
    expect(previewOf(one.session, one.id, recipe).exhibits[0]).toMatchObject({
      first: first.exhibits[0]?.first,
    })
  })
})
