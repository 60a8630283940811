import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { readBack } from '../dossier/read-back.ts'
import { launch, own, type App } from '../support/app.ts'
import { addDocuments, documentRows, exportDossier } from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

const note = 'De consulent gelooft het zelf niet.'

/** A sheet of A5 with a page number of its own at the bottom right. */
async function small(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const page = pdf.addPage([420, 595])
  page.drawText('Duinmeer, 4 maart 2026', { x: 40, y: 540, size: 11, font })
  page.drawText('Verslag van de keukentafel', { x: 40, y: 500, size: 11, font })
  page.drawText('14', { x: 390, y: 15, size: 9, font })
  return pdf.save()
}

/** Writes a working note on the first page of the first document. */
async function writeNote(app: App, house: House): Promise<void> {
  const rows = await house.search('keukentafel')
  await rows.first().click({ timeout: 20_000 })
  await expect(app.page.locator('[data-page="1"] canvas[data-drawn="true"]')).toBeVisible({ timeout: 20_000 })
  await app.page.getByRole('region', { name: /Pagina \d+ van 1/ }).focus()
  await app.page.keyboard.press('n')
  await app.page.keyboard.press('Enter')
  await expect(app.page.getByRole('textbox', { name: house.t.viewer.noteText })).toBeFocused()
  await app.page.keyboard.insertText(note)
  await app.page.keyboard.press('Control+Enter')
  await expect(app.page.getByRole('button', { name: note }).first()).toBeVisible()
  await app.page.keyboard.press('Escape')
}

/** Own words that speak of the first document, with the working note copied into them. */
async function writeWords(house: House): Promise<void> {
  const { cases: t, ui } = house.t
  await house.openTab('overview')
  await house.hand.press(house.button(`${ui.change}: ${t.ownWords}`))
  const words = house.field(t.ownWords)
  await words.pressSequentially(`Zo ging het. ${note} Het staat in @`)
  await words.press('Enter')
  await house.hand.command('Control+Enter', house.button(ui.save))
  await expect(house.page.getByText(/^Zo ging het\./)).toBeVisible()
}

test('size, number, reference and working note are set right in one step each, and can be undone', async () => {
  const app = await launch({ made: true })
  try {
    const house = new House(app, mouse())
    await new Door(app, house.hand).open(passphrase)
    await house.isIn()
    await house.newCase('Familie Lindewaal', 'Duinmeer')
    const file = join(app.home, 'verslag.pdf')
    writeFileSync(file, await small())
    await addDocuments(house, [own(file)])
    await expect(documentRows(house)).toHaveCount(1, { timeout: 40_000 })
    await writeNote(app, house)
    await writeWords(house)
    await house.openTab('dossierTab')
    const { preflight: t, dossiers, ui } = house.t
    const line = (kind: string): Locator => app.page.locator(`li[data-kind="${kind}"]`)
    const undo = house.button(ui.undo).first()
    const setRight = async (kind: string, step: string): Promise<void> => {
      const button = line(kind).getByRole('button', { name: new RegExp(`^${step}:`) })
      await house.hand.press(button)
      await expect(line(kind)).toHaveCount(0)
      await house.hand.press(undo)
      await expect(line(kind)).toHaveCount(1)
      await house.hand.press(button)
      await expect(line(kind)).toHaveCount(0)
    }
    await expect(line('page-size')).toBeVisible({ timeout: 20_000 })
    await setRight('working-note', t.cutNotes)
    await setRight('covered-number', t.moveNumber['bottom-left'])
    await setRight('page-size', t.toA4)

    await expect(line('lost-reference')).toHaveCount(0)
    const documents = app.page.getByRole('grid', { name: dossiers.documents })
    await house.hand.tick(documents.getByRole('checkbox').last())
    await expect(line('lost-reference')).toHaveCount(1)
    await app.page.screenshot({ path: 'out/screenshots/preflight-reference.png', fullPage: true })
    await setRight('lost-reference', t.takeIn)

    const target = join(app.home, 'Documenten', 'dossier.pdf')
    await exportDossier(house, target)
    const all = (await readBack(target)).pages.map(({ text }) => text.replaceAll(/\s+/g, ' ')).join('\n')
    expect(all).toContain('Zo ging het. Het staat in productie 1')
    expect(all).not.toContain('gelooft het zelf niet')
  } finally {
    await app.close()
  }
})
