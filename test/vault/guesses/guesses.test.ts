import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { addAgency, listAgencies } from '../../../electron/vault/agencies/agencies-table.ts'
import { addDocuments, type AddOptions } from '../../../electron/vault/documents/add.ts'
import { changeDocument } from '../../../electron/vault/documents/change.ts'
import { describeDocument } from '../../../electron/vault/documents/describe.ts'
import {
  getDocument,
  insertPageTexts,
  listDocuments,
} from '../../../electron/vault/documents/documents-table.ts'
import { confirmDocuments, rejectGuess, unconfirmDocuments } from '../../../electron/vault/guesses/confirm.ts'
import { trayOf } from '../../../electron/vault/guesses/tray.ts'
import { run, write } from '../../../electron/vault/store/connection.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { newAgencySchema } from '../../../shared/domain/agency.ts'
import type { Document } from '../../../shared/domain/document.ts'
import { withCase, type TestCase } from '../../support/vault.ts'

const reader = createReader({ workers: 1 })
afterAll(async () => reader.close())
const plain = { facts: {}, duplicates: 'skip', language: 'nl', reader } as const

const decision = `Gemeente Waterrijk
Datum: 4 maart 2026
Ons kenmerk: Z26-0441
Betreft: besluit huishoudelijke hulp

Geachte mevrouw,
Wij hebben besloten dat u hulp bij het huishouden krijgt. U kunt binnen zes weken bezwaar maken.`

async function add(
  { session, id, folder, db }: TestCase,
  name: string,
  text: string,
  more: Partial<AddOptions> = {},
): Promise<Document> {
  const path = join(folder, '..', 'papieren', name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  const [added] = await addDocuments(session, id, { ...plain, paths: [path], ...more })
  return getDocument(db, added?.id ?? expect.fail('not added'))
}

/** A mail as a program keeps it. */
const mailFrom = (from: string): string =>
  `From: ${from}\nTo: Hanneke <hanneke@example.nl>\nSubject: Fwd: andere uren\nDate: Thu, 25 Jun 2026 16:40:00 +0200\n\nBeste mevrouw,\nvanaf 1 juli vervalt de dinsdag.`

describe('what comes in is guessed at', () => {
  test('and a mail of an agency stands with the letters of agencies, not with our own', async () => {
    await withCase(async (one) => {
      addAgency(one.register, newAgencySchema.parse({ name: 'Thuiszorg De Zeewind', kind: 'zorgaanbieder' }))
      addAgency(one.register, newAgencySchema.parse({ name: 'Naast Elkaar Duinmeer', kind: 'other' }))
      const theirs = await add(one, 'uren.eml', mailFrom('Thuiszorg De Zeewind <planning@zeewind.example>'))
      expect(theirs).toMatchObject({ kind: 'email', agency: 'Thuiszorg De Zeewind', section: 'decisions' })
      expect(theirs.title).toBe('Andere uren')
      const helper = await add(one, 'imke.eml', mailFrom('Naast Elkaar Duinmeer <imke@naastelkaar.example>'))
      expect(helper).toMatchObject({ kind: 'email', agency: 'Naast Elkaar Duinmeer', section: 'ours' })
      const ours = await add(one, 'ik.eml', mailFrom('Hanneke <hanneke@example.nl>'))
      expect(ours).toMatchObject({ kind: 'email', section: 'ours' })
    })
  })

  test('and filled in, to be seen at once, without adding to the network', async () => {
    await withCase(async (one) => {
      const document = await add(one, 'scan1.txt', decision)
      expect(document).toMatchObject({
        date: '2026-03-04',
        kind: 'beschikking',
        section: 'decisions',
        agency: 'Gemeente Waterrijk',
        agencyId: null,
        reference: 'Z26-0441',
        title: 'Besluit huishoudelijke hulp',
        confirmed: false,
      })
      expect(listAgencies(one.register)).toEqual([])
      const [item] = trayOf(one.db, one.register)
      expect(item).toMatchObject({ sure: true, said: [], started: false })
      expect(item?.guesses.find(({ field }) => field === 'decision')).toMatchObject({
        value: 'bezwaar',
        page: 1,
      })
      expect(item?.guesses.find(({ field }) => field === 'date')).toMatchObject({
        saw: 'Datum: 4 maart 2026',
        page: 1,
      })
    })
  })

  test('with a known agency by its id', async () => {
    await withCase(async (one) => {
      const agency = addAgency(
        one.register,
        newAgencySchema.parse({ name: 'Gemeente Waterrijk', kind: 'gemeente' }),
      )
      expect(await add(one, 'scan1.txt', decision)).toMatchObject({
        agencyId: agency.id,
        agency: agency.name,
      })
    })
  })

  test('but what the person says stays as it is said', async () => {
    await withCase(async (one) => {
      const facts = { kind: 'brief', date: '2025-01-02', agency: 'CIZ', title: 'Van mij' } as const
      const document = await add(one, 'scan1.txt', decision, { facts })
      expect(document).toMatchObject({ ...facts, section: 'decisions', reference: 'Z26-0441' })
      expect(trayOf(one.db, one.register)[0]?.said.toSorted()).toEqual(['agency', 'date', 'kind', 'title'])
    })
  })

  test('again when the text comes later, and what was changed meanwhile stays', async () => {
    await withCase(async (one) => {
      const blank = await add(one, 'scan1.txt', 'x')
      expect(blank).toMatchObject({ kind: 'overig', date: null })
      changeDocument(one.db, one.register, blank.id, { date: '2026-03-05' })
      write(one.db, (tx) => {
        run(tx, sql`DELETE FROM page_text WHERE document_id = ${blank.id}`)
        insertPageTexts(tx, blank.id, [decision])
        describeDocument(tx, one.register, getDocument(tx, blank.id))
      })
      expect(getDocument(one.db, blank.id)).toMatchObject({ kind: 'beschikking', date: '2026-03-05' })
    })
  })
})

describe('the tray', () => {
  test('is emptied by confirming, which brings the sender into the network, and filled again by undoing', async () => {
    await withCase(async (one) => {
      const { id } = await add(one, 'scan1.txt', decision)
      const [confirmed] = confirmDocuments(one.db, one.register, [id], {})
      expect(confirmed).toMatchObject({ confirmed: true, agency: 'Gemeente Waterrijk' })
      expect(confirmed?.agencyId).toBe(listAgencies(one.register)[0]?.id)
      expect(trayOf(one.db, one.register)).toEqual([])
      expect(listDocuments(one.db)).toMatchObject([{ id, confirmed: true }])
      unconfirmDocuments(one.db, [id])
      expect(trayOf(one.db, one.register)).toMatchObject([{ document: { id, confirmed: false } }])
    })
  })

  test('takes facts for all that are confirmed together', async () => {
    await withCase(async (one) => {
      const first = await add(one, 'a.txt', decision)
      const second = await add(one, 'b.txt', `${decision} x`)
      const done = confirmDocuments(one.db, one.register, [first.id, second.id], { received: '2026-03-06' })
      expect(done.map(({ received }) => received)).toEqual(['2026-03-06', '2026-03-06'])
    })
  })

  test('puts the next best in the place of what is turned down, for good', async () => {
    await withCase(async (one) => {
      const { id } = await add(one, 'scan 2026-03-09.txt', decision)
      const guess = { field: 'date', value: '2026-03-04' } as const
      expect(rejectGuess(one.db, one.register, id, guess)).toMatchObject({ date: '2026-03-09' })
      write(one.db, (tx) => describeDocument(tx, one.register, getDocument(tx, id)))
      expect(getDocument(one.db, id).date).toBe('2026-03-09')
      expect(trayOf(one.db, one.register)[0]?.guesses.some(({ value }) => value === '2026-03-04')).toBe(false)
      const none = rejectGuess(one.db, one.register, id, { field: 'date', value: '2026-03-09' })
      expect(none.date).toBeNull()
    })
  })
})
