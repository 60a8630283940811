import { expect } from '@playwright/test'
import { documentRows } from './case-page.ts'
import type { House } from './house.ts'
import { TrayPage } from './tray-page.ts'
import type { Look } from './visit-all.ts'

/** Goes through the screens of a case on which papers are read, judged and written. */
export async function visitPapers(house: House, look: Look): Promise<void> {
  await visitTray(house, look)
  await visitViewer(house, look)
  await visitLetters(house, look)
}

async function visitTray(house: House, look: Look): Promise<void> {
  const tray = new TrayPage(house)
  await house.hand.tab(tray.tab)
  await expect(tray.papers.first()).toBeVisible()
  await expect(house.page.getByRole('region').getByRole('img').first()).toBeVisible({ timeout: 45_000 })
  await look('tray')
}

async function visitViewer(house: House, look: Look): Promise<void> {
  const { page } = house
  const { viewer: t } = house.t
  await house.openTab('documentsTab')
  await expect(documentRows(house).first()).toBeVisible()
  await expect(documentRows(house).first().locator('img')).toBeVisible({ timeout: 45_000 })
  await look('documents')
  await documentRows(house).first().click()
  await expect(page.locator('[data-page] canvas[data-drawn="true"]').first()).toBeVisible({ timeout: 45_000 })
  await look('document')
  await page.getByRole('region', { name: t.links }).scrollIntoViewIfNeeded()
  await look('document-links')
  await page.getByText(`${t.sides.notes} (1)`).click()
  await expect(page.getByText(t.notesLead)).toBeVisible()
  await look('document-notes')
  const { redactions } = house.t
  await house.button(house.t.viewer.redact).click()
  await house.button(redactions.addHere).click()
  await house.button(redactions.search).click()
  await expect(page.getByRole('region', { name: redactions.proposals }).getByRole('progressbar')).toHaveCount(
    0,
  )
  await look('document-redaction')
  await page
    .getByRole('complementary', { name: redactions.title })
    .getByRole('button', { name: redactions.done })
    .click()
}

async function visitLetters(house: House, look: Look): Promise<void> {
  const { letters: t } = house.t
  await house.openTab('lettersTab')
  await expect(house.button(t.begin)).toBeVisible()
  await house.page
    .getByRole('region', { name: t.title })
    .getByRole('listitem')
    .getByRole('button')
    .first()
    .click()
  await expect(house.heading(t.preview)).toBeVisible()
  await look('letter')
}
