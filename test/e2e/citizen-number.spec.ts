import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { pdfOf } from '../intake/make/pdf.ts'
import { readBack } from '../dossier/read-back.ts'
import { launch, own, type App } from '../support/app.ts'
import { addDocuments, documentRows, exportDossier, writeOwnWords } from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

const inWords = '111222333'
// Of eight digits, so it stays in the title that its file gives itself.
const inTitle = '10000008'

/** A case with such a number in the client's own words, and another in the title of a document. */
async function caseWithNumbers(app: App, language: 'nl' | 'en'): Promise<House> {
  const house = new House(app, mouse(), language)
  await new Door(app, house.hand, language).create(passphrase, join(app.home, 'blad.pdf'))
  await house.isIn()
  await house.newCase('Familie Lindewaal', 'Duinmeer')
  await writeOwnWords(house, `Mijn nummer is ${inWords}. Wij willen dat het zo blijft.`)
  const file = join(app.home, 'stuk.pdf')
  const pdf = await PDFDocument.load(await pdfOf(['Duinmeer, 4 maart 2026']))
  pdf.setTitle(`Overzicht ${inTitle} hulp`)
  writeFileSync(file, await pdf.save())
  await addDocuments(house, [own(file)])
  await expect(documentRows(house)).toHaveCount(1, { timeout: 40_000 })
  await house.openTab('dossierTab')
  return house
}

const textOf = async (path: string): Promise<string> => {
  const { pages, ...about } = await readBack(path)
  const text = pages.map((page) => page.text.replaceAll(/\s+/g, ' ')).join(' ')
  return `${text} ${JSON.stringify(about)}`
}

test('a citizen service number in what is printed is left out in one step, and put back', async () => {
  const app = await launch()
  try {
    const house = await caseWithNumbers(app, 'nl')
    const { preflight: t, ui } = house.t
    const lines = app.page.locator('li[data-kind="citizen-number"]')
    const press = async (line: Locator, name: string): Promise<void> =>
      house.hand.press(line.getByRole('button', { name: new RegExp(`^${name}:`) }))
    const ofTitle = lines.filter({ hasText: 'Overzicht' })
    await expect(lines).toHaveCount(2, { timeout: 20_000 })
    await expect(lines.filter({ hasText: inTitle })).toHaveCount(0)
    await app.page.screenshot({ path: 'out/screenshots/citizen-number-nl-light.png', fullPage: true })
    await exportDossier(house, join(app.home, 'Documenten', 'voor.pdf'))
    const before = await textOf(join(app.home, 'Documenten', 'voor.pdf'))
    expect(before).toContain(inWords)
    expect(before).toContain(inTitle)

    await press(ofTitle, t.leaveNumber)
    await expect(lines).toHaveCount(1)
    await house.hand.press(house.button(ui.undo).first())
    await expect(lines).toHaveCount(2)
    await press(ofTitle, t.leaveNumber)
    await expect(lines).toHaveCount(1)

    // To where it was written, and back to the dossier as it was left.
    await press(lines, t.goThere)
    await expect(app.page.getByText(/^Mijn nummer is/)).toBeVisible()
    await house.openTab('dossierTab')
    await expect(lines).toHaveCount(1, { timeout: 20_000 })
    await press(lines, t.leaveNumber)
    await expect(lines).toHaveCount(0)
    const settled = app.page.getByRole('region', { name: t.settled.title })
    // Each says where it stood, and comes back alone.
    await expect(settled.getByRole('listitem')).toHaveCount(2)
    const titled = settled.getByRole('listitem').filter({ hasText: 'de titel “Overzicht … hulp”' })
    await expect(titled).toHaveCount(1)
    await app.page.screenshot({ path: 'out/screenshots/citizen-number-settled-nl-light.png', fullPage: true })
    await press(titled, t.settled.back)
    await expect(lines).toHaveCount(1)
    await expect(lines).toContainText('Overzicht')
    await expect(settled.getByRole('listitem')).toHaveCount(1)
    await press(lines, t.leaveNumber)
    await expect(lines).toHaveCount(0)

    await exportDossier(house, join(app.home, 'Documenten', 'na.pdf'))
    await expect
      .poll(() => existsSync(join(app.home, 'Documenten', 'na.pdf')), { timeout: 60_000 })
      .toBe(true)
    const after = await textOf(join(app.home, 'Documenten', 'na.pdf'))
    expect(after).toContain('Mijn nummer is …. Wij willen')
    expect(after).toContain('Overzicht … hulp')
    for (const number of [inWords, inTitle]) expect(after).not.toContain(number)
  } finally {
    await app.close()
  }
})

test('the same in English, in the dark', async () => {
  const app = await launch({ language: 'en', theme: 'dark' })
  try {
    const house = await caseWithNumbers(app, 'en')
    const lines = app.page.locator('li[data-kind="citizen-number"]')
    await expect(lines).toHaveCount(2, { timeout: 20_000 })
    const { preflight: t } = house.t
    await house.hand.press(lines.first().getByRole('button', { name: new RegExp(`^${t.leaveNumber}:`) }))
    await expect(lines).toHaveCount(1)
    await app.page.screenshot({ path: 'out/screenshots/citizen-number-en-dark.png', fullPage: true })
  } finally {
    await app.close()
  }
})
