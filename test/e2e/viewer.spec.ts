import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { nl } from '../../shared/text/nl.ts'
import { type App, launch, own } from '../support/app.ts'
import { letter } from '../support/letter.ts'
import { documentRows } from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

const passphrase = 'correct paard batterij nietje'
const t = nl.viewer
let app: App
let house: House

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  app = await launch({ made: true })
  house = new House(app, mouse())
  await new Door(app, mouse()).open(passphrase)
  await house.isIn()
  await house.newCase('Familie Jansen', 'Zwolle')
  const file = join(app.home, 'besluit.pdf')
  const pages = Array.from({ length: 30 }, (_, at) => [
    `Bladzijde ${at + 1}`,
    'De gemeente heeft de aanvraag om onder-',
    at === 11 ? 'steuning met een traplift afgewezen.' : 'steuning bekeken.',
  ])
  writeFileSync(file, await letter(...pages))
  await house.openTab('documentsTab')
  await app.answerOpen([own(file)])
  await house.button(nl.documents.add).click()
  await expect(documentRows(house)).toHaveCount(1, { timeout: 40_000 })
})
test.afterAll(async () => {
  await app.close()
})

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await app.page.keyboard.press(key)
}
const sheet = (page: number): Locator => app.page.locator(`[data-page="${page}"]`)
const isDrawn = async (page: number): Promise<void> =>
  expect(sheet(page).locator('canvas[data-drawn="true"]')).toBeVisible({ timeout: 20_000 })
const shape = async (): Promise<number> => {
  const box = await current().boundingBox()
  return Math.sign((box?.width ?? 0) - (box?.height ?? 0))
}
const current = (): Locator => app.page.locator('[data-page][data-current="true"]')

test('a hit of the search opens its page with the words marked', async () => {
  const rows = await house.search('traplift')
  await rows.first().click({ timeout: 20_000 })
  await isDrawn(12)
  await expect(current()).toHaveAttribute('data-page', '12')
  await expect(sheet(12).locator('[data-at="true"]')).toHaveCount(1)
})

test('pages turn by key, and only those near the eye are there', async () => {
  await press('Escape', 'End')
  await isDrawn(30)
  expect(await app.page.locator('[data-page]').count()).toBeLessThan(8)
  await press('Home')
  await isDrawn(1)
  await expect(current()).toHaveAttribute('data-page', '1')
  await press('PageDown')
  await isDrawn(2)
  await expect(current()).toHaveAttribute('data-page', '2')
  await press('g')
  await app.page.keyboard.insertText('7')
  await press('Enter')
  await isDrawn(7)
  await expect(current()).toHaveAttribute('data-page', '7')
})

test('a word is found in the document, also where it was broken, and copied', async () => {
  await press('Control+f')
  await app.page.keyboard.insertText('ondersteuning')
  await expect(app.page.getByRole('grid', { name: t.findHits })).toBeVisible({ timeout: 20_000 })
  await expect(app.page.getByText('1 van 30 plekken')).toBeVisible({ timeout: 20_000 })
  await press('F3')
  await expect(app.page.getByText('2 van 30 plekken')).toBeVisible()
  // Two lines, so two boxes of one place.
  await expect(sheet(2).locator('[data-at="true"]')).toHaveCount(2)
  await sheet(2).getByText('onder-').dblclick()
  const copied = await app.page.evaluate(() => document.getSelection()?.toString().trim())
  expect(copied).toContain('onder')
  await press('Escape')
})

test('a note is put, written and thrown away by keys, and says that it goes nowhere', async () => {
  await app.page.getByRole('region', { name: /Pagina \d+ van 30/ }).focus()
  await press('n', 'Enter')
  const field = app.page.getByRole('textbox', { name: t.noteText })
  await expect(field).toBeFocused()
  await expect(app.page.getByRole('dialog').getByText(t.notesLead)).toBeVisible()
  await app.page.keyboard.insertText('Navragen bij mevrouw Postma')
  await press('Control+Enter')
  await expect(sheet(2).getByRole('button', { name: /Navragen bij mevrouw Postma/ })).toBeVisible()
  await app.page.getByText(`${t.sides.notes} (1)`).click()
  await app.page.getByRole('button', { name: `${nl.ui.remove}: Notitie op pagina 2` }).click()
  await expect(app.page.getByText(t.notesEmpty)).toBeVisible()
  await house.undo()
  await expect(app.page.getByText(`${t.sides.notes} (1)`)).toBeVisible()
})

test('pages are turned and the whole screen is used, and Escape leads back step by step', async () => {
  const stage = app.page.getByRole('region', { name: /Pagina \d+ van 30/ })
  await stage.focus()
  expect(await shape()).toBe(-1)
  await press('r')
  await expect.poll(shape).toBe(1)
  await press('r', 'r', 'r', 'F11')
  await expect(house.button(t.leaveFullScreen)).toBeVisible()
  await stage.focus()
  await press('Escape')
  await expect(house.button(t.fullScreen)).toBeVisible()
})

test('pages become a new version that can be undone; the old one stays reachable', async () => {
  await app.page.getByRole('button', { name: `${nl.ui.more}: ${t.more}` }).click()
  await app.page.getByRole('menuitem', { name: t.arrange }).click()
  const grid = app.page.getByRole('grid', { name: t.arrangeTitle })
  await grid.getByRole('row').first().click()
  await house.button(t.drop).click()
  await house.button(t.arrangeSave).click()
  await expect(app.page.getByText(t.arrangeDropped.one)).toBeVisible({ timeout: 30_000 })
  await expect(app.page.getByText('van 29', { exact: true })).toBeVisible()
  await app.page.getByText(t.sides.facts, { exact: true }).click()
  await app.page
    .getByRole('region', { name: t.versions })
    .getByRole('button', { name: /Versie 1/ })
    .click()
  await expect(app.page.getByText(t.older)).toBeVisible()
  await expect(app.page.getByText('van 30', { exact: true })).toBeVisible()
  await house.button(t.openLatest).click()
  await expect(app.page.getByText('van 29', { exact: true })).toBeVisible()
  await house.button(t.removeVersion).click()
  await expect(documentRows(house)).toHaveCount(1)
  await expect(documentRows(house).first()).toContainText('30 pagina’s')
})
