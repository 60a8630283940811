import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { projectRoot } from '../../electron/launch/build.ts'
import { type App, launch } from '../support/app.ts'
import { addTerm } from './pages/case-page.ts'
import { addMatter, sayWhatHappened } from './pages/furnish-papers.ts'
import { Door } from './pages/door.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

const passphrase = 'correct paard batterij nietje'
let app: App
let house: House
test.beforeAll(async () => {
  app = await launch({ made: true })
  house = new House(app, mouse())
  await new Door(app, house.hand).open(passphrase)
  await house.isIn()
  await house.newCase('Familie Zonneveld', 'Duinmeer')
})
test.afterAll(async () => app.close())

const t = () => house.t.planner
const item = (name: string): Locator => app.page.getByRole('article', { name, exact: true })
const view = async (name: 'day' | 'week' | 'month' | 'list'): Promise<void> =>
  app.page.getByRole('radiogroup', { name: t().view }).getByText(t().views[name], { exact: true }).click()
async function choose(name: string, deed: string): Promise<void> {
  await item(name).getByRole('button').click()
  await app.page.getByRole('menuitem', { name: deed, exact: true }).click()
}
const see = async (name: string): Promise<void> => {
  await app.page.screenshot({ animations: 'disabled', path: join(projectRoot, 'out', `agenda-${name}.png`) })
}

test('a task and an appointment are added, seen in every view, moved, done, undone and exported', async () => {
  const { page } = app
  await page.keyboard.press('Control+4')
  await expect(house.heading(t().title)).toBeVisible()

  await house.button(t().addTask).click()
  await house.field(t().what.task).fill('Verslag nalezen')
  await house.field(t().due).fill('vandaag')
  await house.button(house.t.ui.save).click()
  await house.button(t().addAppointment).click()
  await house.field(t().what.appointment).fill('Keukentafelgesprek')
  await house.field(t().time).fill('10:30')
  await house.field(t().place).fill('Bij Jesse thuis')
  await house.button(house.t.ui.save).click()

  for (const name of ['day', 'week', 'list'] as const) {
    await view(name)
    await expect(item('Verslag nalezen')).toBeVisible()
    await expect(item('Keukentafelgesprek')).toContainText('10:30')
    await see(name)
  }
  await view('month')
  const cell = page.getByRole('button', { name: /Verslag nalezen.*10:30 Keukentafelgesprek/ })
  await expect(cell).toBeVisible()
  await see('month')
  await cell.click()

  await choose('Verslag nalezen', t().move)
  await house.field(t().moveTo).fill('31-12-2031')
  await house.field(t().why).fill('Het verslag is er nog niet')
  await house.button(t().move).click()
  await expect(item('Verslag nalezen')).toBeHidden()
  await house.undo()
  await expect(item('Verslag nalezen')).toBeVisible()

  await choose('Verslag nalezen', t().change)
  await expect(page.getByRole('dialog')).toContainText('Het verslag is er nog niet')
  await house.field(t().note).fill('Met Jesse samen')
  await house.button(house.t.ui.save).click()
  await expect(page.getByRole('dialog')).toBeHidden()

  await house.button(t().addTask).click()
  await house.field(t().what.task).fill('Ooit opruimen')
  await house.field(t().due).fill('')
  await house.button(house.t.ui.save).click()
  await expect(page.getByRole('region', { name: t().undated })).toContainText('Ooit opruimen')

  await choose('Verslag nalezen', t().done)
  await expect(item('Verslag nalezen')).toContainText(t().isDone)
  await house.undo()
  await expect(item('Verslag nalezen')).not.toContainText(t().isDone)

  await choose('Keukentafelgesprek', t().withdraw)
  await house.field(t().why).fill('Gemeente zegt af')
  await house.button(t().withdraw).click()
  await expect(item('Keukentafelgesprek')).toContainText('Gemeente zegt af')
  await choose('Keukentafelgesprek', t().reopen)
  await expect(item('Keukentafelgesprek')).not.toContainText(t().isWithdrawn)

  const file = join(app.home, 'agenda.ics')
  await app.answerSave(file)
  await house.button(house.t.agenda.export).click()
  await page.getByRole('dialog').getByRole('button', { name: house.t.agenda.export, exact: true }).click()
  await expect(page.getByText(house.t.agenda.made.other.replace('{{n}}', '2'))).toBeVisible()
  expect(readFileSync(file, 'utf8')).not.toMatch(/Zonneveld|Verslag/)
})

test('a day of a term is put off until another day, but its last day comes back; and it is withdrawn with a reason', async () => {
  const { page } = app
  const rule = 'Bezwaar maken'
  await house.goTo('cases', 'Control+2')
  await page.getByRole('row').click()
  await addTerm(house, rule, 'Dag waarop het besluit is bekendgemaakt (verzonden of uitgereikt)', 'vandaag')
  await page.keyboard.press('Control+1')
  const waiting = page.getByRole('button', { name: new RegExp(rule) })
  await expect(waiting.first()).toBeVisible()
  const before = await waiting.count()
  await page.keyboard.press('Control+4')
  await view('list')
  const target = item(rule).filter({ hasText: 'Streefdag' })
  await target.getByRole('button').last().click()
  await page.getByRole('menuitem', { name: t().snoozeWeek }).click()
  await expect(target).toContainText('Herinnering op')
  await see('snoozed')
  await page.keyboard.press('Control+1')
  await expect(waiting).toHaveCount(before - 1)
  await page.keyboard.press('Control+4')
  await view('list')
  await target.getByRole('button').last().click()
  await page.getByRole('menuitem', { name: t().withdraw }).click()
  await house.field(t().why).fill('Besluit ingetrokken')
  await see('withdraw')
  await house.button(t().withdraw).click()
  await expect(target).toContainText('Besluit ingetrokken')
})

test('a day of a matter goes by saying how it is: it happened, another day was agreed, or it is over', async () => {
  const { page } = app
  await house.goTo('cases', 'Control+2')
  await page.getByRole('row').click()
  await addMatter(house)
  await sayWhatHappened(house)
  await page.keyboard.press('Control+4')
  await view('list')
  const days = item('Begeleiding thuis')
  const decision = days.filter({ hasText: 'Uiterste dag om op de aanvraag te beslissen' })
  const dialog = page.getByRole('dialog')
  const ask = async (why: string): Promise<void> => {
    await decision.getByRole('button').last().click()
    await page.getByRole('menuitem', { name: t().withdraw }).click()
    await dialog.getByText(why, { exact: true }).click()
  }
  await expect(decision).toContainText('2026')
  const many = await days.count()

  await ask(t().dayClosed)
  await see('day-of-matter')
  await dialog.getByRole('button', { name: house.t.ui.save, exact: true }).click()
  await expect(days).toHaveCount(0)
  await house.undo()
  await expect(days).toHaveCount(many)

  await ask(t().dayAnswered)
  await house.field(house.t.course.steps.decision).fill('vandaag')
  await dialog.getByRole('button', { name: house.t.ui.save, exact: true }).click()
  await expect(decision).toHaveCount(0)
  await house.undo()
  await expect(decision).toBeVisible()

  await ask(t().dayAgreed)
  await house.field(house.t.course.agreed).fill('31-12-2031')
  await dialog.getByRole('button', { name: house.t.ui.save, exact: true }).click()
  const late = page.getByRole('region', { name: t().late, exact: true }).filter({ has: decision })
  await expect(late).toHaveCount(0)
  await house.undo()
  await expect(late).toHaveCount(1)
})
