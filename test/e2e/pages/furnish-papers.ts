import { expect } from '@playwright/test'
import { documentRows } from './case-page.ts'
import type { House } from './house.ts'

const matter = 'Begeleiding thuis'
const note = 'Navragen bij mevrouw Postma'

/** Adds to the case on screen what is written about papers: a matter that runs late, a letter, a note on a page, a link. */
export async function furnishPapers(house: House): Promise<void> {
  await addMatter(house)
  await sayWhatHappened(house)
  await beginLetter(house)
  await writeOnPage(house)
}

/** Adds a request to the case on screen. */
export async function addMatter(house: House): Promise<void> {
  const { matters: t, labels, ui } = house.t
  await house.openTab('overview')
  const sheet = house.page
    .locator('section')
    .filter({ has: house.page.getByRole('heading', { name: t.title }) })
    .last()
  await sheet.getByRole('button', { name: t.add }).click()
  await house.field(t.name).fill(matter)
  await house.page.getByRole('dialog').getByRole('button', { name: t.law }).click()
  await house.page.getByRole('option', { name: labels.law.wmo, exact: true }).click()
  await house.field(t.reference).fill('Z-2026/0417-WMO')
  await house.button(ui.save).click()
  await expect(sheet).toContainText(matter)
}

/** The answer did not come, and a notice of default was sent. */
export async function sayWhatHappened(house: House): Promise<void> {
  const { course: t, ui } = house.t
  await house.openTab('termsTab')
  await house.button(t.fill).click()
  const days = [
    [t.steps.report, '3-8-2026'],
    [t.steps.application, '21-9-2026'],
    [t.steps.notice, '26-10-2026'],
  ] as const
  for (const [step, day] of days) await house.field(step).fill(day)
  await house.button(ui.save).click()
  await expect(house.page.getByRole('dialog')).toContainText(t.movedLead)
  await house.page.keyboard.press('Escape')
  await expect(house.page.getByRole('dialog')).toBeHidden()
  await expect(house.page.getByRole('article', { name: matter })).toContainText(t.late)
}

async function beginLetter(house: House): Promise<void> {
  const { letters: t } = house.t
  await house.openTab('lettersTab')
  await house.button(t.begin).click()
  await house.page.getByRole('searchbox', { name: t.filter }).fill('ingebrekestelling')
  await house.page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click()
  await expect(house.heading(t.preview)).toBeVisible()
}

async function writeOnPage(house: House): Promise<void> {
  const { viewer: t, ui } = house.t
  const { page } = house
  await house.openTab('documentsTab')
  await documentRows(house).first().click()
  const stage = page.getByRole('region', { name: /Pagina \d+ van \d+/ })
  await expect(stage.locator('canvas[data-drawn="true"]').first()).toBeVisible({ timeout: 45_000 })
  await stage.focus()
  await page.keyboard.press('n')
  await page.keyboard.press('Enter')
  await expect(house.field(t.noteText)).toBeFocused()
  await page.keyboard.insertText(note)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(`${t.sides.notes} (1)`)).toBeVisible()
  await house.button(t.linkAdd).click()
  await house.combo(t.linkKinds.document).fill('e')
  await page.getByRole('option').first().click()
  await house.button(t.linkSave).click()
  await expect(page.getByText(ui.saved).first()).toBeVisible()
}
