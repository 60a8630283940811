import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { projectRoot } from '../../electron/launch/build.ts'
import { launch, type App } from '../support/app.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { keyboard } from './pages/hand.ts'
import { House } from './pages/house.ts'
import { shelvedHome } from './pages/shelved-vault.ts'

const folder = join(projectRoot, 'out/screenshots')
let app: App
let house: House
const see = async (name: string): Promise<void> => {
  await app.page.screenshot({ animations: 'disabled', path: join(folder, `search-${name}.png`) })
}
const field = (): Locator => app.page.getByRole('searchbox')
const rows = (): Locator => app.page.getByRole('grid', { name: house.t.search.title }).getByRole('row')

/** How many places were found, in words. */
const status = (): Locator => app.page.getByRole('status').first()
const told = async (): Promise<string> => status().innerText()

test.beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  app = await launch({ home: await shelvedHome() })
  house = new House(
    app,
    keyboard(() => app.page),
  )
  await new Door(app, house.hand).open(passphrase)
  await house.isIn()
})
test.afterAll(async () => {
  await app.close()
})

test('a word is found while it is typed; the way back from a hit leads to the hits', async () => {
  const { page } = app
  await page.keyboard.press('Control+f')
  await expect(field()).toBeFocused()
  await see('start')
  await page.keyboard.type('trapli', { delay: 30 })
  await expect(rows().first()).toContainText('Traplift')
  await expect(rows().locator('mark').first()).toBeVisible()
  await see('typing')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('drempelhulp')
  await expect(rows()).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Afwijzing van de aanvraag' }).first()).toBeVisible()
  await see('opened')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(field()).toHaveValue('drempelhulp')
  await expect(rows()).toHaveCount(2)
})

test('a slip is forgiven, and said', async () => {
  await field().fill('beschikkign tillift')
  await expect(rows()).toHaveCount(2)
  await expect(app.page.getByRole('status')).toContainText('beschlkking')
  await see('slip')
  await field().fill('zwoeltijk')
  await expect(app.page.getByText(house.t.search.nothingHelp)).toBeVisible()
  await see('nothing')
})

test('filters narrow it down, are dropped by a key, and are kept by name', async () => {
  const { page } = app
  const { t, hand } = house
  await field().fill('traplift')
  await expect(rows().first()).toBeVisible()
  const all = await told()
  await hand.press(house.button(t.search.filters))
  await hand.tick(page.getByRole('checkbox', { name: t.search.unconfirmed }))
  await expect(status()).not.toHaveText(all)
  await see('filters')
  await hand.press(house.button(t.search.save))
  await hand.write(house.field(t.search.name), 'Na te kijken')
  await hand.press(house.button(t.ui.save))
  await expect(house.button('Na te kijken')).toBeVisible()
  await page.getByRole('grid', { name: t.search.chosen }).getByRole('row').first().focus()
  await page.keyboard.press('Delete')
  await expect(status()).toHaveText(all)
  await hand.press(house.button('Na te kijken'))
  await expect(status()).not.toHaveText(all)
  await see('saved')
})

test('requests and matters stand on the overview and lead to what hangs on them', async () => {
  const { page } = app
  const { t, hand } = house
  await house.openCase('Familie Lindewaal')
  const sheet = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: t.matters.title }) })
    .last()
  await hand.press(sheet.getByRole('button', { name: t.matters.add }))
  await hand.write(house.field(t.matters.name), 'Leerlingenvervoer')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await see('matter')
  await hand.press(house.button(t.ui.save))
  await expect(sheet).toContainText('Leerlingenvervoer')
  await see('matters')
  await hand.press(sheet.getByRole('button', { name: `${t.matters.open}: Traplift` }))
  await expect(rows()).toHaveCount(2)
  await see('of-matter')
})

for (const [theme, textSize] of [
  ['dark', 125],
  ['contrast', 150],
] as const) {
  test(`is whole in ${theme} at ${textSize}%`, async () => {
    const { page } = app
    await page.evaluate(
      async (change) => {
        await window.zaakmap.invoke('zaakmap:settings.set', change)
      },
      { theme, textSize },
    )
    await house.lock()
    await new Door(app, house.hand).open(passphrase)
    await house.isIn()
    await app.page.keyboard.press('Control+f')
    await field().fill('traplift')
    await expect(rows().first()).toBeVisible()
    await house.hand.press(house.button(house.t.search.filters))
    await see(`${theme}-${textSize}`)
    const wide = await app.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(wide).toBe(false)
  })
}
