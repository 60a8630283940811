import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { projectRoot } from '../../electron/launch/build.ts'
import { launch } from '../support/app.ts'
import { addTerm } from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

const folder = join(projectRoot, 'out/screenshots')
const eventLabel = 'Dag waarop het besluit is bekendgemaakt (verzonden of uitgereikt)'

test('a term tells why its date, is printed, and minds the letter', async () => {
  mkdirSync(folder, { recursive: true })
  const app = await launch({ made: true })
  try {
    const house = new House(app, mouse())
    const { page, t } = house
    const see = async (name: string): Promise<void> => {
      await page.screenshot({ animations: 'disabled', path: join(folder, `terms-${name}.png`) })
    }
    await new Door(app, house.hand).open(passphrase)
    await house.isIn()
    await house.newCase('Familie Lindewaal', 'Duinmeer')
    const card = await addTerm(house, 'Bezwaar maken', eventLabel, '30-3-2029')
    await expect(card).toContainText('11 mei 2029')
    await card.getByText(t.terms.why).first().click()
    await expect(card).toContainText('Awb 6:7')
    await see('receipt')

    const file = join(app.home, 'bon.pdf')
    await app.answerSave(file)
    await card.getByRole('button', { name: /Bezwaar maken/ }).click()
    await page.getByRole('menuitem', { name: t.receipts.save }).click()
    await expect(page.getByText(t.receipts.saved)).toBeVisible()
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')

    await card.getByRole('button', { name: /Bezwaar maken/ }).click()
    await page.getByRole('menuitem', { name: `${t.ui.change}…` }).click()
    await house.field(t.terms.printed).fill('8-5-2029')
    await house.hand.press(house.button(t.ui.save))
    await expect(card).toContainText('8 mei 2029. Die is vroeger')
  } finally {
    await app.close()
  }
})
