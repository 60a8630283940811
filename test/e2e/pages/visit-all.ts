import { expect } from '@playwright/test'
import { caseName } from './furnish.ts'
import type { House } from './house.ts'
import { visitAgendaDialogs, visitDialogs } from './visit-dialogs.ts'
import { visitPapers } from './visit-papers.ts'

export type Look = (screen: string) => Promise<void>

/** Goes through every screen of an open vault and has each looked at. */
export async function visitAll(house: House, look: Look): Promise<void> {
  await house.isIn()
  await expect(house.heading(house.t.today.title)).toBeVisible()
  await expect(house.page.getByRole('button', { name: /Belt terug/ }).first()).toBeVisible()
  await look('today')
  await house.goTo('cases', 'Control+2')
  await expect(house.page.getByRole('row')).toBeVisible()
  await look('cases')
  await house.page.getByRole('row').click()
  await expect(house.heading(caseName)).toBeVisible()
  await expect(house.page.getByText('Jesse wil zelf kiezen')).toBeVisible()
  await look('overview')
  await visitCase(house, look)
  await visitOverlays(house, look)
  await visitAgenda(house, look)
  await house.page.keyboard.press('Control+5')
  await expect(house.heading(house.t.time.all)).toBeVisible()
  await look('hours')
  await house.goTo('network', 'Control+3')
  await look('network')
  await house.goTo('settings', 'Control+,')
  await look('settings')
}

async function visitAgenda(house: House, look: Look): Promise<void> {
  const { planner: t } = house.t
  await house.page.keyboard.press('Control+4')
  await expect(house.heading(t.title)).toBeVisible()
  const views = house.page.getByRole('radiogroup', { name: t.view })
  for (const view of ['week', 'month', 'list'] as const) {
    await views.getByText(t.views[view], { exact: true }).click()
    await expect(views.getByRole('radio', { name: t.views[view], exact: true })).toBeChecked()
    await look(`agenda-${view}`)
  }
  await visitAgendaDialogs(house, look)
}

async function visitCase(house: House, look: Look): Promise<void> {
  const { t } = house
  await house.openTab('timeline')
  await expect(house.page.getByRole('grid', { name: t.timeline.title })).toBeVisible()
  await look('timeline')
  await house.openTab('contactsTab')
  await house.page.getByRole('row').first().click()
  await expect(house.page.getByRole('dialog')).toContainText('wachtlijst')
  await look('contact')
  await house.page.keyboard.press('Escape')
  await look('contacts')
  await house.openTab('termsTab')
  await expect(house.page.getByText(t.course.late, { exact: true }).first()).toBeVisible()
  await look('course')
  await house.button(t.course.fill).click()
  await expect(house.page.getByRole('dialog')).toBeVisible()
  await look('course-events')
  await house.page.keyboard.press('Escape')
  await house.page.getByText(t.terms.why).last().click()
  await look('terms')
  await house.openTab('dossierTab')
  await expect(house.page.getByRole('heading', { name: t.dossiers.preview })).toBeVisible()
  await expect(house.page.getByText(/^p\. 1$/).first()).toBeVisible()
  await look('dossier')
  await house.openTab('timeTab')
  await expect(house.heading(t.time.title)).toBeVisible()
  await look('time')
  await house.page.keyboard.press('Control+Shift+G')
  await expect(house.heading(t.meetings.title)).toBeVisible()
  await look('meetings')
  await visitMeeting(house, look)
  await house.button(t.meetings.back).click()
  await house.openTab('binTab')
  await expect(house.heading(t.bin.title)).toBeVisible()
  await expect(house.heading(t.bin.emptyTitle)).toBeVisible()
  await look('bin')
  await visitPapers(house, look)
  await visitDialogs(house, look)
}

/** The screen at the table, and the way out of it. */
async function visitMeeting(house: House, look: Look): Promise<void> {
  const { meetings: t } = house.t
  await house.button(t.startFree).click()
  await expect(house.field(`${t.note} (Ctrl+J)`)).toBeVisible()
  await look('meeting')
  await house.button(t.finish).click()
  await look('meeting-finish')
  await house.button(t.pause).click()
  await house.isIn()
}

async function visitOverlays(house: House, look: Look): Promise<void> {
  const { page, t } = house
  await page.keyboard.press('Control+Shift+N')
  await expect(house.field(t.contacts.summary)).toBeFocused()
  await expect(house.field(t.contacts.summary)).toBeInViewport({ ratio: 0.99 })
  await look('phone-note')
  await house.button(t.contacts.discard).click()
  await house.openTab('termsTab')
  await house.button(t.terms.add).click()
  await expect(page.getByRole('dialog').getByRole('button').nth(3)).toBeVisible()
  await look('term-rules')
  await page
    .getByRole('dialog')
    .getByRole('heading')
    .nth(1)
    .locator('xpath=following-sibling::button')
    .first()
    .click()
  await page.getByRole('dialog').getByRole('textbox').first().fill('3-8-2026')
  await expect(page.getByRole('region', { name: t.terms.preview }).getByRole('list')).toBeVisible()
  await look('term')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('menuitem').first()).toBeVisible()
  await look('palette')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+n')
  await expect(house.field(t.cases.name)).toBeVisible()
  await look('new-case')
  await page.keyboard.press('Escape')
  await (await house.search('bezwaar')).first().waitFor()
  await look('search')
  await house.button(house.t.search.filters).click()
  await expect(house.page.getByText(t.search.hasDeadline, { exact: true })).toBeVisible()
  await look('search-filters')
}
