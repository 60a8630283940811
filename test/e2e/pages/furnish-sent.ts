import { expect } from '@playwright/test'
import { exportDossier } from './case-page.ts'
import type { House } from './house.ts'

/** Makes the dossier for an agency and says that it was sent, so that what comes later comes too late for it. */
export async function sendDossier(house: House, file: string, agency: string): Promise<void> {
  const { dispatches: t, ui } = house.t
  await house.openTab('dossierTab')
  await house.combo(t.recipient).fill(agency)
  // The list of known names lies over the page as long as it is open.
  await house.page.keyboard.press('Escape')
  await exportDossier(house, file)
  await house.button(t.markSent).click()
  const dialog = house.page.getByRole('dialog', { name: t.change })
  await dialog.getByRole('button', { name: ui.save, exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Fills in what a decision of the case grants, twice, so that the two can be compared. */
export async function fillDecisions(house: House): Promise<void> {
  const { decisions: t, ui } = house.t
  await house.openTab('termsTab')
  const dialog = house.page.getByRole('dialog')
  const steps = [
    [t.fillIn, '5 uur per week'],
    [t.add, '12 uur per vier weken'],
  ] as const
  for (const [press, amount] of steps) {
    await house.page
      .getByRole('button', { name: new RegExp(`^${press}: `) })
      .first()
      .click()
    await dialog.getByRole('textbox', { name: t.product }).fill('huishoudelijke hulp')
    await dialog.getByRole('textbox', { name: t.amount }).fill(amount)
    await dialog.getByRole('button', { name: ui.save, exact: true }).click()
    await expect(dialog).toBeHidden()
  }
}
