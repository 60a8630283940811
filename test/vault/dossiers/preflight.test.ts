import { join } from 'node:path'
import { PDFDocument, PDFName, StandardFonts, degrees } from 'pdf-lib'
import { afterAll, describe, expect, test } from 'vitest'
import { makeDossier } from '../../../electron/vault/dossiers/make.ts'
import { preflightAll } from '../../../electron/vault/dossiers/preflight.ts'
import { putLayer } from '../../../electron/vault/ocr/layers-table.ts'
import { arrangePages } from '../../../electron/vault/pages/arrange.ts'
import { addRedactions, listRedactions } from '../../../electron/vault/redactions/redactions-table.ts'
import { write } from '../../../electron/vault/store/connection.ts'
import { unlockDocument } from '../../../electron/vault/versions/unlock.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import type { Problem, ProblemKind } from '../../../shared/domain/preflight.ts'
import { encrypted, pdfOf } from '../../intake/make/pdf.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'
import { noisePng } from './noise.ts'

afterAll(async () => reader.close())

const long = 'Dit is een brief van de gemeente Duinmeer over de hulp in het huishouden van mevrouw Proef.'

async function pageOf(draw: (pdf: PDFDocument) => Promise<void> | void): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  await draw(pdf)
  return pdf.save()
}

/** A4 with a text that lies turned on it, as a scanner with its own text layer leaves it. */
const turnedBy = (angle: number) =>
  pageOf(async (pdf) => {
    const font = await pdf.embedFont(StandardFonts.Helvetica)
    const page = pdf.addPage([595, 842])
    page.drawText(long, { x: 300, y: 420, size: 8, font, rotate: degrees(angle) })
  })

async function found(one: TestCase, recipe = {}): Promise<Problem[]> {
  return preflightAll(one.session, one.id, { recipe: recipeSchema.parse(recipe), reader })
}
const of = (problems: readonly Problem[], kind: ProblemKind) => problems.filter((each) => each.kind === kind)

/** Every kind that is about a document, the ones that every dossier of a test has aside. */
const kindsIn = (problems: readonly Problem[]) =>
  problems.map(({ kind }) => kind).filter((kind) => !['undated', 'no-own-words'].includes(kind))

describe('the preflight of a dossier', () => {
  test('has nothing to say of a sound one', async () => {
    await withCase(async (one) => {
      await take(one, 'brief.pdf', await pdfOf([`Duinmeer, 4 maart 2026\n${long}`]))
      expect(kindsIn(await found(one))).toEqual([])
    })
  })

  test('sees which way the text of a page lies, and how it is to be turned', async () => {
    await withCase(async (one) => {
      for (const [angle, kind, turn] of [
        [180, 'upside-down', 180],
        [90, 'sideways', 90],
        [-90, 'sideways', 270],
      ] as const) {
        const { id } = await take(one, `scan${angle}.pdf`, await turnedBy(angle))
        const recipe = { documents: [id] }
        const [problem] = of(await found(one, recipe), kind)
        expect(problem).toMatchObject({
          exhibit: '1',
          documentId: id,
          pages: [1],
          turns: [{ page: 1, turn }],
        })
        const pages = [{ page: 1, turn }]
        const { document } = await arrangePages(one.session, one.id, { id, pages }, reader)
        expect(kindsIn(await found(one, { documents: [document.id] }))).toEqual([])
      }
    })
  })

  test('sees it of a scan by what was recognised on it', async () => {
    await withCase(async (one) => {
      const drawn = await pageOf((pdf) => {
        pdf.addPage([595, 842]).drawSvgPath('M 0 0 L 200 0 L 200 9 L 0 9 Z M 0 30 L 300 30 L 300 39 Z', {
          x: 60,
          y: 700,
        })
      })
      const scan = await reader.redact(drawn, 0, [])
      if (!scan.ok) throw new Error('no scan')
      const { id } = await take(one, 'scan.pdf', scan.value)
      expect(of(await found(one), 'no-text')).toMatchObject([{ documentId: id, pages: [1] }])
      const words = [{ text: 'beschikking', x: 0.1, y: 0.1, w: 0.2, h: 0.02, line: 0, confidence: 90 }]
      write(one.db, (tx) => putLayer(tx, id, 1, { state: 'recognised', turn: 180, confidence: 90, words }))
      const after = await found(one)
      expect(of(after, 'no-text')).toEqual([])
      expect(of(after, 'upside-down')).toMatchObject([{ turns: [{ page: 1, turn: 180 }] }])
    })
  })

  test('sees empty pages, other sizes than A4, and a number where ours comes', async () => {
    await withCase(async (one) => {
      const made = await pageOf(async (pdf) => {
        const font = await pdf.embedFont(StandardFonts.Helvetica)
        pdf.addPage([595, 842]).drawText(long, { x: 40, y: 700, size: 9, font })
        pdf.addPage([595, 842])
        pdf.addPage([842, 1191]).drawText(long, { x: 40, y: 700, size: 9, font })
        const last = pdf.addPage([595, 842])
        last.drawText(long, { x: 40, y: 700, size: 9, font })
        last.drawText('pagina 4 van 4', { x: 490, y: 22, size: 9, font })
      })
      const { id } = await take(one, 'verslag.pdf', made)
      const all = await found(one)
      expect(of(all, 'empty-page')).toMatchObject([{ documentId: id, pages: [2], of: 4 }])
      expect(of(all, 'page-size')).toMatchObject([{ pages: [3] }])
      expect(of(all, 'covered-number')).toMatchObject([{ pages: [4] }])
      expect(of(all, 'covered-number')[0]?.message).toContain('pagina 4 van 4')
      // Pages that are left out are not spoken of.
      const rest = await found(one, { pages: { [id]: [[1, 1]] } })
      expect(kindsIn(rest)).toEqual([])
    })
  })

  test('sees what is double, by its bytes and by its text', async () => {
    await withCase(async (one) => {
      const text = Array.from({ length: 60 }, (_, at) => `woord${at % 37} zin${at}`).join(' ')
      const bytes = await pdfOf([`Brief van maart.\n${text.replaceAll(/(.{80}) /g, '$1\n')}`])
      const first = await take(one, 'een.pdf', bytes)
      const same = await take(one, 'twee.pdf', bytes)
      const alike = await take(
        one,
        'drie.pdf',
        await pdfOf([`Brief van mei.\n${text.replaceAll(/(.{80}) /g, '$1\n')}`]),
      )
      const all = await found(one, { documents: [first.id, same.id, alike.id] })
      expect(of(all, 'duplicate')).toMatchObject([{ exhibit: '2', documentId: same.id }])
      expect(of(all, 'near-duplicate').map(({ documentId }) => documentId)).toContain(alike.id)
    })
  })

  test('sees numbers of persons and accounts that can be read, until a box covers them', async () => {
    await withCase(async (one) => {
      const page = `BSN 123456782 van mevrouw\nRekening NL91 ABNA 0417 1643 00\nZaaknummer 123456789`
      const { id } = await take(one, 'gegevens.pdf', await pdfOf([page]))
      const [problem] = of(await found(one), 'unredacted')
      expect(problem).toMatchObject({ documentId: id, pages: [1] })
      expect(problem?.boxes?.map(({ reason }) => reason).toSorted()).toEqual(['bsn', 'iban'])
      addRedactions(one.db, id, problem?.boxes?.slice(0, 1) ?? [])
      expect(of(await found(one), 'unredacted')[0]?.boxes).toHaveLength(1)
      addRedactions(one.db, id, problem?.boxes?.slice(1) ?? [])
      expect(of(await found(one), 'unredacted')).toEqual([])
      // A page that is turned afterwards keeps them.
      const pages = [{ page: 1, turn: 90 as const }]
      const { document } = await arrangePages(one.session, one.id, { id, pages }, reader)
      expect(listRedactions(one.db, document.id)).toHaveLength(2)
      expect(of(await found(one), 'unredacted')).toEqual([])
    })
  })

  test('sees a file behind a password, and opens it with the right one', async () => {
    await withCase(async (one) => {
      const locked = encrypted(await pdfOf([long]), 'geheim')
      const { id } = await take(one, 'slot.pdf', locked)
      expect(of(await found(one), 'password')).toMatchObject([{ documentId: id, exhibit: '1' }])
      const wrong = unlockDocument(one.session, one.id, { id, password: 'Geheim' }, reader)
      await expect(wrong).rejects.toThrow('invalid-input')
      const opened = await unlockDocument(one.session, one.id, { id, password: 'geheim' }, reader)
      expect(kindsIn(await found(one))).toEqual([])
      expect(opened).toMatchObject({ version: 2, pages: 1, reason: null })
    })
  })

  test('sees a signature that no copy keeps, and a file that cannot be read', async () => {
    await withCase(async (one) => {
      const signed = await pageOf(async (pdf) => {
        const font = await pdf.embedFont(StandardFonts.Helvetica)
        pdf.addPage([595, 842]).drawText(long, { x: 40, y: 700, size: 9, font })
        const value = pdf.context.obj({ Type: 'Sig', Filter: 'Adobe.PPKLite', ByteRange: [0, 1, 2, 3] })
        const field = pdf.context.register(
          pdf.context.obj({ FT: 'Sig', T: 'handtekening', V: pdf.context.register(value) }),
        )
        pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({ Fields: [field], SigFlags: 3 }))
      })
      const { id } = await take(one, 'getekend.pdf', signed)
      const broken = await take(one, 'kapot.pdf', Buffer.from('%PDF-1.7\ndit is geen pdf'))
      const all = await found(one)
      expect(of(all, 'signature')).toMatchObject([{ documentId: id }])
      expect(of(all, 'unreadable')).toMatchObject([{ documentId: broken.id }])
    })
  })

  test('weighs the file against the limit that was asked for', async () => {
    await withCase(async (one) => {
      const { id } = await take(one, 'groot.pdf', await heavy())
      expect(of(await found(one, { maxMb: 1 }), 'pictures')).toHaveLength(1)
      expect(of(await found(one, { maxMb: 0.1 }), 'over-size')).toMatchObject([{ documentId: id }])
      expect(of(await found(one, { maxMb: 0.1 }), 'split')).toHaveLength(1)
      expect(of(await found(one), 'over-size')).toEqual([])
    })
  })

  test('says all that the export says, of the same documents', async () => {
    await withCase(async (one) => {
      await take(one, 'leeg.pdf', await pdfOf(['']))
      await take(one, 'kapot.pdf', Buffer.from('%PDF-1.7\ndit is geen pdf'))
      await take(one, 'slot.pdf', encrypted(await pdfOf([long]), 'geheim'))
      const recipe = recipeSchema.parse({})
      const said = await found(one)
      const target = join(one.folder, '..', 'dossier.pdf')
      const { warnings } = await makeDossier(one.session, one.id, { target, recipe, reader })
      expect(warnings.length).toBeGreaterThan(3)
      for (const { kind, exhibit, message } of warnings) {
        expect(said).toContainEqual(
          expect.objectContaining({ kind, message, ...(exhibit ? { exhibit } : {}) }),
        )
      }
    })
  })
})

/** A page with a picture of noise, which no compression makes small. */
async function heavy(): Promise<Uint8Array> {
  return pageOf(async (pdf) => {
    const image = await pdf.embedPng(noisePng(900, 700))
    const page = pdf.addPage([595, 842])
    page.drawImage(image, { x: 40, y: 40, width: 400, height: 300 })
  })
}
