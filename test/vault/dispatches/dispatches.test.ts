import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addressSchema, newDispatchSchema } from '../../../shared/domain/dispatch.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import { newConsentSchema } from '../../../shared/domain/consent.ts'
import { documentsOf, receiptsOf } from '../../../shared/dispatch/given.ts'
import { consentsFor } from '../../../shared/dispatch/risks.ts'
import { addAgency, changeAgency } from '../../../electron/vault/agencies/agencies-table.ts'
import {
  addConsent,
  listConsents,
  setConsentWithdrawn,
} from '../../../electron/vault/consents/consents-table.ts'
import { listDispatches, setWithdrawn } from '../../../electron/vault/dispatches/dispatches-table.ts'
import { changeDispatch, recordGiven } from '../../../electron/vault/dispatches/record.ts'
import { changeDocument } from '../../../electron/vault/documents/change.ts'
import { makeDossier } from '../../../electron/vault/dossiers/make.ts'
import { addRedactions } from '../../../electron/vault/redactions/redactions-table.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())

const town = { kind: 'agency', name: 'Gemeente Duinmeer' } as const
const agency = { kind: 'gemeente', phone: '', mail: '', address: '', note: '' } as const
const toTown = (more: object = {}) =>
  addressSchema.parse({ recipient: town, way: 'post', sentOn: '2026-03-03', ...more })

async function exported(one: TestCase, recipe: object, address: ReturnType<typeof toTown> | null) {
  const target = join(one.folder, '..', 'dossier.pdf')
  return makeDossier(one.session, one.id, { target, recipe: recipeSchema.parse(recipe), address, reader })
}

test('who got what is kept to the page: files, numbers, which pages, how much is black', async () => {
  await withCase(async (one) => {
    const known = addAgency(one.register, { ...agency, name: town.name })
    const letter = await take(one, 'brief.pdf', await pdfOf(['een', 'twee', 'drie']))
    const report = await take(one, 'arts.pdf', await pdfOf(['diagnose']))
    changeDocument(one.db, one.register, report.id, { kind: 'medische_verklaring' })
    addRedactions(one.db, letter.id, [{ page: 2, x: 0.1, y: 0.1, w: 0.2, h: 0.1, reason: 'name' }])
    const recipe = {
      documents: [letter.id, report.id],
      pages: { [letter.id]: [[2, 3]] },
      occasion: 'Zitting',
    }
    const made = await exported(one, recipe, toTown())
    const [kept] = listDispatches(one.db)
    expect(kept).toMatchObject({
      id: made.dispatch,
      occasion: 'Zitting',
      version: 1,
      recipient: { ...town, id: known.id },
      way: 'post',
      sentOn: '2026-03-03',
      files: [{ file: 'dossier.pdf', pages: made.files[0]?.pages }],
    })
    const target = join(one.folder, '..', 'dossier.pdf')
    expect(kept?.files[0]?.sha256).toBe(createHash('sha256').update(readFileSync(target)).digest('hex'))
    const [first, second] = kept?.exhibits ?? []
    const front = (first?.from ?? 0) - 1
    expect(first).toMatchObject({
      no: '1',
      boxes: 1,
      only: [[2, 3]],
      medical: false,
      first: String(front + 1),
    })
    expect(second).toMatchObject({ no: '2', boxes: 0, medical: true, first: String(front + 3) })
    expect(receiptsOf(listDispatches(one.db), letter.id)).toMatchObject([{ recipient: { name: town.name } }])
    // Under another name it is still the same agency.
    changeAgency(one.register, known.id, { name: 'Gemeente Nieuwmeer' })
    expect(documentsOf(listDispatches(one.db), { id: known.id, name: 'Gemeente Nieuwmeer' })).toEqual(
      new Set([letter.id, report.id]),
    )
    await exported(one, recipe, null)
    // The same dossier for oneself: no other version.
    expect(listDispatches(one.db)[0]).toMatchObject({ version: 1, recipient: null, sentOn: null })
  })
})

test('what was not sent yet, or was withdrawn, nobody has; and a withdrawal is undone', async () => {
  await withCase(async (one) => {
    const { id } = await take(one, 'brief.pdf', await pdfOf(['een']))
    const { dispatch } = await exported(one, {}, toTown({ sentOn: null }))
    const given = (): readonly string[] => [...documentsOf(listDispatches(one.db), town)]
    expect(given()).toEqual([])
    changeDispatch(one.session, one.id, dispatch, { sentOn: '2026-03-05', way: 'mail' })
    expect(given()).toEqual([id])
    setWithdrawn(one.db, dispatch, '2026-03-06T10:00:00+01:00')
    expect(given()).toEqual([])
    setWithdrawn(one.db, dispatch, null)
    expect(given()).toEqual([id])
    expect(listDispatches(one.db)[0]).toMatchObject({ way: 'mail', sentOn: '2026-03-05' })
  })
})

test('without consent, and with something medical for the first time, the export says so; afterwards no more', async () => {
  await withCase(async (one) => {
    const { id } = await take(one, 'arts.pdf', await pdfOf(['diagnose']))
    changeDocument(one.db, one.register, id, { kind: 'medisch_advies', title: 'Advies van de arts' })
    const kinds = async (): Promise<string[]> =>
      (await exported(one, {}, toTown())).warnings
        .map(({ kind }) => kind)
        .filter((kind) => ['no-consent', 'first-medical'].includes(kind))
    expect(await kinds()).toEqual(['no-consent', 'first-medical'])
    const wanted = { by: 'Jesse', recipient: town, about: 'Alles', date: '2026-03-01', documentId: id }
    const consent = addConsent(one.db, one.register, newConsentSchema.parse(wanted))
    expect(await kinds()).toEqual([])
    const { dispatch } = await exported(one, {}, toTown({ consentId: consent.id }))
    expect(listDispatches(one.db)[0]).toMatchObject({ id: dispatch, consentId: consent.id })
    setConsentWithdrawn(one.db, consent.id, '2026-03-02')
    expect(await kinds()).toEqual(['no-consent'])
    expect(consentsFor(listConsents(one.db), town, '2026-03-01')).toHaveLength(1)
    expect(consentsFor(listConsents(one.db), town, '2026-02-28')).toEqual([])
  })
})

test('documents that were given as they are count too, and a consent that is not there stops before a file is made', async () => {
  await withCase(async (one) => {
    const { id } = await take(one, 'brief.pdf', await pdfOf(['een']))
    const given = { ...toTown(), title: 'Aan de balie', documents: [id] }
    expect(recordGiven(one.session, one.id, newDispatchSchema.parse(given))).toMatchObject({
      files: [],
      recipe: null,
      exhibits: [{ no: '', id, first: '', boxes: 0 }],
    })
    expect([...documentsOf(listDispatches(one.db), { name: 'gemeente duinmeer' })]).toEqual([id])
    const consentId = '0197c8a0-0000-7000-8000-000000000001'
    await expect(exported(one, {}, toTown({ consentId }))).rejects.toThrow('not-found')
    expect(listDispatches(one.db)).toHaveLength(1)
  })
})

test('the same dossier made again is the same version, to the byte; another box makes it the next', async () => {
  await withCase(async (one) => {
    const letter = await take(one, 'brief.pdf', await pdfOf(['een brief van de gemeente']))
    const recipe = recipeSchema.parse({ occasion: 'Zitting' })
    const made = async (name: string) => {
      const target = join(one.folder, '..', name)
      const { files } = await makeDossier(one.session, one.id, { target, recipe, reader })
      return files[0]?.sha256
    }
    const first = await made('een.pdf')
    expect(await made('twee.pdf')).toBe(first)
    expect(listDispatches(one.db).map(({ version }) => version)).toEqual([1, 1])
    addRedactions(one.db, letter.id, [{ page: 1, x: 0.1, y: 0.1, w: 0.2, h: 0.05, reason: 'other' }])
    expect(await made('drie.pdf')).not.toBe(first)
    expect(listDispatches(one.db)[0]?.version).toBe(2)
  })
})
