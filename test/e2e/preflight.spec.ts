import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib'
import { encrypted, pdfOf } from '../intake/make/pdf.ts'
import { readBack } from '../dossier/read-back.ts'
import { launch, own, type App } from '../support/app.ts'
import { addDocuments, documentRows, exportDossier, writeOwnWords } from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

const long = 'Dit is een brief van de gemeente Duinmeer over de hulp in het huishouden van mevrouw Proef.'
const dated = (text: string): string => `Duinmeer, 4 maart 2026\n${text}\n${long}`

async function upsideDown(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const page = pdf.addPage([595, 842])
  page.drawText('Duinmeer, 4 maart 2026', { x: 400, y: 460, size: 11, font, rotate: degrees(180) })
  page.drawText(long, { x: 500, y: 420, size: 10, font, rotate: degrees(180) })
  return pdf.save()
}

/** A case with one document for each thing that can be set right. */
async function caseWithProblems(app: App, language: 'nl' | 'en' = 'nl'): Promise<House> {
  const house = new House(app, mouse(), language)
  await new Door(app, house.hand, language).open(passphrase)
  await house.isIn()
  await house.newCase('Familie Lindewaal', 'Duinmeer')
  await writeOwnWords(house, 'Wij willen dat het zo blijft.')
  const files = {
    gekanteld: await upsideDown(),
    leeg: await pdfOf([dated('Verslag van het gesprek'), '', dated('Vervolg van het verslag')]),
    nummer: await pdfOf([dated('BSN 123456782 van mevrouw')]),
    zonder: await pdfOf([long]),
    slot: encrypted(await pdfOf([dated('Achter slot')]), 'geheim'),
  }
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(app.home, `${name}.pdf`)
    writeFileSync(path, bytes)
    own(path)
    return path
  })
  await addDocuments(house, paths.slice(0, -1))
  await app.answerOpen(paths.slice(-1))
  await house.hand.press(house.button(house.t.documents.add))
  await expect(documentRows(house)).toHaveCount(paths.length, { timeout: 20_000 })
  await house.openTab('dossierTab')
  return house
}

test('what is wrong with a dossier is set right from its own screen, and can be undone', async () => {
  const app = await launch({ made: true })
  try {
    const house = await caseWithProblems(app)
    const { preflight: t, ui } = house.t
    const panel = app.page
      .locator('section')
      .filter({ has: app.page.getByRole('heading', { name: t.title }) })
      .last()
    const line = (kind: string): Locator => panel.locator(`li[data-kind="${kind}"]`)
    await expect(line('upside-down')).toBeVisible({ timeout: 20_000 })
    await app.page.screenshot({ path: 'out/screenshots/preflight-nl-light.png', fullPage: true })

    const turn = line('upside-down').getByRole('button', { name: new RegExp(`^${t.turn}`) })
    await house.hand.press(turn)
    await expect(line('upside-down')).toHaveCount(0)
    await house.undo()
    await expect(line('upside-down')).toBeVisible()
    await house.hand.press(turn)
    await expect(line('upside-down')).toHaveCount(0)

    await house.hand.press(line('empty-page').getByRole('button', { name: new RegExp(`^${t.look}`) }))
    await expect(app.page.getByRole('dialog').getByRole('img')).toBeVisible()
    await house.hand.press(app.page.getByRole('dialog').getByRole('button', { name: ui.close }).last())
    await house.hand.press(line('empty-page').getByRole('button', { name: new RegExp(`^${t.leavePages}`) }))
    await expect(line('empty-page')).toHaveCount(0)

    await house.hand.press(line('unredacted').getByRole('button', { name: new RegExp(`^${t.black}`) }))
    await expect(line('unredacted')).toHaveCount(0)

    const password = line('password').getByLabel(t.password, { exact: true })
    await password.fill('Geheim')
    await house.hand.press(line('password').getByRole('button', { name: t.open, exact: true }))
    await expect(app.page.getByText(/gaat “.*” niet open/)).toBeVisible()
    await password.fill('geheim')
    await house.hand.press(line('password').getByRole('button', { name: t.open, exact: true }))
    await expect(line('password')).toHaveCount(0)

    while ((await line('undated').count()) > 0) {
      const left = await line('undated').count()
      const date = line('undated').first().getByRole('textbox', { name: t.date })
      await date.fill('4 maart 2026')
      await date.press('Tab')
      await expect(line('undated')).toHaveCount(left - 1)
    }
    for (const kind of ['near-duplicate', 'duplicate', 'no-text']) {
      await expect(line(kind)).toHaveCount(0)
    }
    await expect(panel.getByText(t.fine)).toBeVisible()
    await app.page.screenshot({ path: 'out/screenshots/preflight-fine.png', fullPage: true })

    const target = join(app.home, 'Documenten', 'dossier.pdf')
    await exportDossier(house, target)
    const all = (await readBack(target)).pages.map(({ text }) => text).join('\n')
    expect(all).toContain('Achter slot')
    expect(all).not.toContain('123456782')
  } finally {
    await app.close()
  }
})

test('the check is whole in English, in the dark, with larger text', async () => {
  const app = await launch({ language: 'en', theme: 'dark', made: true })
  try {
    await app.page.evaluate(async () => {
      await window.zaakmap.invoke('zaakmap:settings.set', { textSize: 125 })
    })
    const house = await caseWithProblems(app, 'en')
    await expect(app.page.locator('li[data-kind="upside-down"]')).toBeVisible({ timeout: 20_000 })
    await app.page.screenshot({ path: 'out/screenshots/preflight-en-dark.png', fullPage: true })
    const wide = await app.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(wide).toBe(false)
    await expect(house.heading(house.t.preflight.title)).toBeVisible()
  } finally {
    await app.close()
  }
})
