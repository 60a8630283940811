import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { pdfOf } from '../intake/make/pdf.ts'
import { launch, own } from '../support/app.ts'
import { addDocuments, documentRows } from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'
import { medicalName } from '../../shared/medical/names.ts'

const record = [
  'Revalidatie, brief aan de huisarts',
  'Voorgeschiedenis: geen.\nAnamnese: moe en prikkelbaar.\nDiagnose: hersenletsel na een val.\nMedicatie: naproxen 500 mg.',
]
const decision = ['Besluit Wmo\nU krijgt hulp in het huishouden. Wij vroegen een medisch advies.']

for (const [language, theme] of [
  ['nl', 'light'],
  ['en', 'dark'],
] as const) {
  test(`what looks medical is told with why before it goes out, and said otherwise in one step (${language})`, async () => {
    test.setTimeout(240_000)
    const app = await launch({ language, theme })
    const { page } = app
    try {
      const house = new House(app, mouse(), language)
      const { dispatches, medical: t, ui } = house.t
      const see = async (name: string): Promise<void> => {
        await page.screenshot({ path: `out/screenshots/medical-${name}-${language}-${theme}.png` })
      }
      await new Door(app, house.hand, language).create(passphrase, join(app.home, 'blad.pdf'))
      await house.isIn()
      await house.newCase('Familie Lindewaal', 'Duinmeer')
      const files: string[] = []
      for (const [name, pages] of Object.entries({ scan: record, besluit: decision })) {
        const file = join(app.home, `${name}.pdf`)
        writeFileSync(file, await pdfOf(pages))
        files.push(own(file))
      }
      await addDocuments(house, files)

      // On the screen of the document itself.
      await documentRows(house)
        .filter({ hasText: /Besluit/ })
        .click()
      const part = page.getByRole('region', { name: t.title })
      await expect(part).toContainText(t.guessedNo)
      await part.getByRole('button', { name: t.isMedical }).click()
      await expect(part).toContainText(t.saidYes)
      await page.getByRole('button', { name: ui.undo }).click()
      await expect(part).toContainText(t.guessedNo)
      await house.openTab('documentsTab')
      await documentRows(house)
        .filter({ hasText: /Revalidatie|huisarts/ })
        .click()
      await expect(part).toContainText(t.guessedYes)
      await expect(part).toContainText(medicalName('anamnese', language))
      await part.scrollIntoViewIfNeeded()
      await see('document')

      // In the warning.
      await house.openTab('dossierTab')
      await house.combo(dispatches.recipient).fill('Woonstichting Het Helmgras')
      await page.keyboard.press('Escape')
      const warning = page
        .getByRole('alert')
        .filter({ hasText: dispatches.firstMedicalLead.replace('{{name}}', 'Woonstichting Het Helmgras') })
      await expect(warning.getByRole('listitem')).toHaveCount(1)
      await expect(warning).toContainText(language === 'nl' ? 'blz. 2' : 'p. 2')
      await warning.scrollIntoViewIfNeeded()
      await see('warning')
      const found = page.locator('[data-kind="first-medical"]')
      await expect(found).toHaveCount(1, { timeout: 20_000 })
      await found.scrollIntoViewIfNeeded()
      await see('preflight')
      await warning.getByRole('button', { name: t.notMedical }).click()
      await expect(warning).toHaveCount(0)
      await expect(found).toHaveCount(0, { timeout: 20_000 })
      await page.getByText(t.putAside).scrollIntoViewIfNeeded()
      await see('aside')
      await page.getByRole('button', { name: new RegExp(`^${t.isMedical}: `) }).click()
      await expect(warning.getByRole('listitem')).toHaveCount(1)
      // The other place where it is told has the same step.
      await found.getByRole('button', { name: t.notMedical }).click()
      await expect(warning).toHaveCount(0)
      await page.getByRole('button', { name: ui.undo }).first().click()
      await expect(warning.getByRole('listitem')).toHaveCount(1)
    } finally {
      await app.close()
    }
  })
}
