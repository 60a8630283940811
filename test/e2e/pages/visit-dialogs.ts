import { expect } from '@playwright/test'
import type { House } from './house.ts'
import type { Look } from './visit-all.ts'

/** Opens what asks something over the screens of a case, has it looked at, and leaves it as it was. */
export async function visitDialogs(house: House, look: Look): Promise<void> {
  await visitDecisions(house, look)
  await visitSending(house, look)
  await visitTime(house, look)
}

const leave = async (house: House): Promise<void> => {
  await house.page.keyboard.press('Escape')
  await expect(house.page.getByRole('dialog')).toHaveCount(0)
}

async function visitDecisions(house: House, look: Look): Promise<void> {
  const { decisions: t, ui } = house.t
  await house.openTab('termsTab')
  await house.button(t.compare).click()
  const dialog = house.page.getByRole('dialog')
  await expect(dialog.getByRole('img').first()).toBeVisible({ timeout: 45_000 })
  await look('decisions-compared')
  await leave(house)
  await house.page
    .getByRole('button', { name: `${ui.change}: huishoudelijke hulp` })
    .first()
    .click()
  await expect(dialog.getByRole('textbox', { name: t.product })).toBeVisible()
  await look('decision')
  await leave(house)
}

/** The register of what was sent, the check before it, and what is asked about consent. */
async function visitSending(house: House, look: Look): Promise<void> {
  const { page } = house
  const { dispatches: t, preflight, letters } = house.t
  await house.openTab('dossierTab')
  await expect(house.heading(t.lateTitle)).toBeVisible()
  const check = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: preflight.title }) })
    .last()
  await expect(check.getByRole('progressbar')).toHaveCount(0, { timeout: 90_000 })
  await house.heading(t.lateTitle).scrollIntoViewIfNeeded()
  await look('dossier-late')
  await check.scrollIntoViewIfNeeded()
  await look('dossier-check')
  await page.getByRole('region', { name: t.consents }).scrollIntoViewIfNeeded()
  await look('dossier-register')
  await page.getByRole('region', { name: t.consents }).getByRole('button').last().click()
  await look('consent')
  await leave(house)
  await page
    .getByRole('list', { name: t.title })
    .getByRole('button', { name: new RegExp(house.t.ui.more) })
    .last()
    .click()
  await page.getByRole('menuitem').first().click()
  await look('dispatch')
  await leave(house)
  await house.openTab('lettersTab')
  await page
    .getByRole('region', { name: letters.title })
    .getByRole('listitem')
    .getByRole('button')
    .first()
    .click()
  await house.button(letters.send).click()
  await expect(page.getByRole('dialog', { name: letters.sendTitle })).toBeVisible()
  await look('letter-send')
  await leave(house)
}

async function visitTime(house: House, look: Look): Promise<void> {
  await house.openTab('timeTab')
  await house.button(house.t.time.add).click()
  await look('time-entry')
  await leave(house)
}

/** What the agenda asks: an appointment, and how it is with a day of a matter. */
export async function visitAgendaDialogs(house: House, look: Look): Promise<void> {
  const { planner: t } = house.t
  await house.button(t.addAppointment).click()
  await look('appointment')
  await leave(house)
  const late = house.page.getByRole('region', { name: t.late, exact: true }).getByRole('article').first()
  await late.getByRole('button').last().click()
  await look('agenda-menu')
  await house.page.getByRole('menuitem', { name: t.withdraw, exact: true }).click()
  await expect(house.page.getByRole('dialog')).toBeVisible()
  await look('agenda-withdraw')
  await leave(house)
}
