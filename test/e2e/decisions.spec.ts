import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { fill } from '../../shared/text/failure-message.ts'
import { pdfOf } from '../intake/make/pdf.ts'
import { launch, own } from '../support/app.ts'
import { addDocuments } from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

const head = 'Beschikking\nGemeente Duinmeer\nOnderwerp: besluit op uw aanvraag huishoudelijke hulp Wmo\n'
const texts = {
  'Beschikking 2030': `${head}Wij kennen u huishoudelijke hulp toe.\nU krijgt 5 uur per week als zorg in natura,\nvan 1 januari 2030 tot en met 31 december 2031.`,
  'Beschikking 2032': `${head}Wij kennen u huishoudelijke hulp toe.\nU krijgt 12 uur per vier weken als zorg in natura,\nvan 1 januari 2032 tot en met 31 december 2032.`,
}

for (const [language, theme] of [
  ['nl', 'light'],
  ['en', 'dark'],
] as const) {
  test(`two decisions are filled in, compared and renewed (${language}, ${theme})`, async () => {
    const app = await launch({ language, theme, made: true })
    try {
      await app.page.evaluate(async () => {
        await window.zaakmap.invoke('zaakmap:settings.set', { textSize: 125 })
      })
      const house = new House(app, mouse(), language)
      const { decisions: t, ui } = house.t
      await new Door(app, house.hand, language).open(passphrase)
      await house.isIn()
      await house.newCase('Familie Lindewaal', 'Duinmeer')
      const files: string[] = []
      for (const [name, text] of Object.entries(texts)) {
        const file = join(app.home, `${name}.pdf`)
        writeFileSync(file, await pdfOf([text, 'bladzijde twee'], name))
        own(file)
        files.push(file)
      }
      await addDocuments(house, files)
      await house.openTab('termsTab')
      const open = app.page.getByRole('button', { name: new RegExp(`^${t.fillIn}: `) })
      await expect(open).toHaveCount(2)
      for (let left = 2; left > 0; left -= 1) {
        await house.hand.press(open.first())
        const dialog = app.page.getByRole('dialog')
        await expect(dialog.getByRole('textbox', { name: t.product })).toHaveValue('huishoudelijke hulp')
        const amount = dialog.getByRole('textbox', { name: t.amount })
        await expect(amount).toHaveValue(/uur per/)
        const proposed = await amount.inputValue()
        await amount.fill('veel')
        await expect(dialog.getByRole('button', { name: ui.save })).toBeDisabled()
        await amount.fill(proposed)
        if (left === 2) await app.page.screenshot({ path: `out/screenshots/decision-${language}.png` })
        await house.hand.press(dialog.getByRole('button', { name: ui.save }))
        await expect(open).toHaveCount(left - 1)
      }
      await house.hand.press(house.button(t.compare))
      const dialog = app.page.getByRole('dialog', { name: t.compare })
      const sentence = dialog.getByRole('status').first()
      await expect(sentence).toHaveText(
        language === 'nl'
          ? 'Er is 2 uur per week huishoudelijke hulp weggenomen en de termijn is 1 jaar korter.'
          : '2 hours a week of huishoudelijke hulp were taken away and the period is 1 year shorter.',
      )
      await expect(dialog.getByRole('img')).toHaveCount(2)
      await app.page.screenshot({ path: `out/screenshots/compare-${language}.png` })
      await expect(dialog.getByText(t.changed, { exact: true })).toHaveCount(3)
      await house.hand.press(dialog.getByRole('button', { name: fill(t.renew, { n: 12 }), exact: true }))
      const [planned = ''] = t.renewed.split('{{date}}')
      await expect(app.page.getByText(planned)).toBeVisible()
      const wide = await app.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
      expect(wide).toBe(false)
    } finally {
      await app.close()
    }
  })
}
