import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { changeCase } from '../../../electron/vault/cases/change.ts'
import { addConsent } from '../../../electron/vault/consents/consents-table.ts'
import { makeDossier } from '../../../electron/vault/dossiers/make.ts'
import { preflight, preflightAll } from '../../../electron/vault/dossiers/preflight.ts'
import { addNote } from '../../../electron/vault/pages/notes-table.ts'
import { addRedactions } from '../../../electron/vault/redactions/redactions-table.ts'
import { joinVersions } from '../../../electron/vault/versions/change.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import { newRecipientSchema } from '../../../shared/domain/recipient.ts'
import { readBack } from '../../dossier/read-back.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'
import { worked } from '../../support/worked.ts'

afterAll(async () => reader.close())

const long = 'Dit is een brief van de gemeente Duinmeer over de hulp in het huishouden van mevrouw Proef.'

const notesIn = async ({ session, id }: TestCase) => {
  const found = await preflightAll(session, id, { recipe: recipeSchema.parse({}), reader })
  return found.filter(({ kind }) => kind === 'working-note')
}

describe('a working note', () => {
  const note = 'Ik denk dat de consulent dit zelf niet gelooft; niet noemen.'

  test('has no way into a dossier, with whatever it is made', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'brief.pdf', await pdfOf([long]))
      addNote(one.db, id, { page: 1, x: 0.5, y: 0.5, text: note })
      for (const preset of ['full', 'meeting', 'objection', 'handover', 'inspection'] as const) {
        const recipe = recipeSchema.parse({
          preset,
          parts: ['summary', 'notes', 'people', 'chronology', 'contacts'],
        })
        const target = join(one.folder, '..', `${preset}.pdf`)
        await makeDossier(one.session, one.id, { target, recipe, reader })
        const read = await readBack(target)
        const text = read.pages.map((page) => page.text).join(' ')
        expect(text).toContain('hulp in het huishouden')
        expect(text.replaceAll(/\s+/g, ' ')).not.toContain('consulent dit zelf')
      }
      expect(await notesIn(one)).toEqual([])
    })
  })

  test('is pointed at when a person copied it into a text that goes along', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'brief.pdf', await pdfOf([long]))
      addNote(one.db, id, { page: 1, x: 0.5, y: 0.5, text: note })
      changeCase(one.session, one.id, { ownWords: `Zo is het gegaan.\n\n${note}` })
      const [problem] = await notesIn(one)
      expect(problem?.message).toContain('Ik denk dat de consulent')
    })
  })
})

/** On the quickest machine too all documents together take longer than an answer may. */
const unhurried: typeof reader = {
  ...reader,
  check: async (bytes) => {
    await setTimeout(20)
    return reader.check(bytes)
  },
}

describe('looking at many documents', () => {
  test('gives an answer soon, goes on where it was, and knows them afterwards', async () => {
    await withCase(async (one) => {
      const bytes = await pdfOf(Array.from({ length: 12 }, (_, at) => `${long} ${at}`))
      for (let at = 0; at < 30; at += 1) {
        const own = Buffer.concat([Buffer.from(bytes), Buffer.from(`\n%${at}`)])
        await take(one, `brief ${at}.pdf`, own)
      }
      const asked = { recipe: recipeSchema.parse({}), reader }
      const first = await preflight(one.session, one.id, { ...asked, reader: unhurried })
      expect(first.left).toBeGreaterThan(0)
      await preflightAll(one.session, one.id, asked)
      const before = process.cpuUsage()
      const again = await preflight(one.session, one.id, asked)
      expect(again.left).toBe(0)
      expect(worked(before)).toBeLessThan(1_500)
    })
  })
})

test('whoever gets it without a consent that is known of is named', async () => {
  await withCase(async (one) => {
    await take(one, 'brief.pdf', await pdfOf([long]))
    const recipient = newRecipientSchema.parse({ kind: 'agency', name: 'Gemeente Duinmeer' })
    const address = { recipient, way: 'mail' as const, sentOn: null, consentId: null }
    const asked = { recipe: recipeSchema.parse({}), reader }
    const kinds = async (more: object) =>
      (await preflightAll(one.session, one.id, { ...asked, ...more })).map(({ kind }) => kind)
    expect(await kinds({ address })).toContain('no-consent')
    expect(await kinds({})).not.toContain('no-consent')
    addConsent(one.db, one.register, {
      by: 'Proef',
      recipient,
      about: 'alles',
      date: '2026-01-05',
      documentId: null,
    })
    expect(await kinds({ address })).not.toContain('no-consent')
  })
})

test('black boxes that stayed behind with an earlier version are told of, until this one has some', async () => {
  await withCase(async (one) => {
    const first = await take(one, 'eerste.pdf', await pdfOf([long]))
    const second = await take(one, 'tweede.pdf', await pdfOf([`${long} Getekend.`]))
    const box = { page: 1, x: 0.1, y: 0.1, w: 0.2, h: 0.05, reason: 'medical' } as const
    addRedactions(one.db, first.id, [box])
    const behind = async (): Promise<string[]> => {
      const found = await preflightAll(one.session, one.id, { recipe: recipeSchema.parse({}), reader })
      return found.filter(({ kind }) => kind === 'boxes-behind').map(({ documentId }) => documentId ?? '')
    }
    expect(await behind()).toEqual([])
    joinVersions(one.db, { id: first.id, other: second.id, kind: 'signed' })
    expect(await behind()).toEqual([second.id])
    addRedactions(one.db, second.id, [box])
    expect(await behind()).toEqual([])
  })
})
