import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { projectRoot } from '../../electron/launch/build.ts'
import { launch, type App } from '../support/app.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

const caseName = 'Familie Zonneveld'
let app: App
let house: House
test.beforeAll(async () => {
  app = await launch({ made: true })
  house = new House(app, mouse())
  await new Door(app, house.hand).open(passphrase)
  await house.isIn()
  await house.newCase(caseName, 'Duinmeer')
})
test.afterAll(async () => app.close())

const see = async (name: string): Promise<void> => {
  await app.page.screenshot({
    animations: 'disabled',
    path: join(projectRoot, 'out', 'screenshots', `time-${name}.png`),
  })
}
/** A line of the list; messages at the edge of the window are lines too. */
const line = (text: string): Locator =>
  app.page.getByRole('main').getByRole('listitem').filter({ hasText: text })
async function choose(of: Locator, deed: string): Promise<void> {
  await of.getByRole('button').click()
  await app.page.getByRole('menuitem', { name: deed, exact: true }).click()
}

test('a call keeps its time and what is to be done next, and the note shows what runs with the agency', async () => {
  const { contacts: t, time } = house.t
  await house.openTab('timeTab')
  await expect(house.heading(time.emptyTitle)).toBeVisible()
  await see('empty')

  await app.page.keyboard.press('Control+Shift+N')
  await house.combo(t.agency).fill('Gemeente Duinmeer')
  await house.combo(t.person).fill('mevrouw Vos')
  await house.field(t.summary).fill('Gevraagd naar het verslag.')
  await house.field(t.followUp).fill('Verslag opvragen')
  await house.field(t.followUpDay).fill('morgen')
  const minutes = house.field(time.trackMinutes)
  await expect(minutes).toHaveValue('1')
  await minutes.fill('25')
  await minutes.scrollIntoViewIfNeeded()
  await see('note')
  await house.button(t.save).click()
  await expect(app.page.getByText(t.saved)).toBeVisible()
  await expect(line('Gemeente Duinmeer, mevrouw Vos')).toContainText('25 min')
  await app.page.keyboard.press('Control+4')
  await app.page
    .getByRole('radiogroup', { name: house.t.planner.view })
    .getByText(house.t.planner.views.list, { exact: true })
    .click()
  await expect(app.page.getByRole('article', { name: 'Verslag opvragen' })).toBeVisible()
})

test('the tick is remembered: a note without it keeps no time', async () => {
  const { contacts: t, time } = house.t
  await house.openCase(caseName)
  await app.page.keyboard.press('Control+Shift+N')
  await app.page.getByRole('checkbox', { name: time.track }).locator('xpath=ancestor::label').click()
  await expect(house.field(time.trackMinutes)).toBeHidden()
  await house.field(t.summary).fill('Zonder tijd')
  await house.button(t.save).click()
  await expect(app.page.getByText(t.saved).last()).toBeVisible()
  await app.page.keyboard.press('Control+Shift+N')
  await expect(app.page.getByRole('checkbox', { name: time.track })).not.toBeChecked()
  await app.page.getByRole('checkbox', { name: time.track }).locator('xpath=ancestor::label').click()
  await expect(house.field(time.trackMinutes)).toBeVisible()
  await house.button(t.discard).click()
  await house.openTab('timeTab')
  await expect(line(' min')).toHaveCount(1)
})

test('time is added, changed, thrown away and brought back, and goes with its contact', async () => {
  const { time, ui } = house.t
  await house.button(time.add).click()
  await house.field(time.minutes).fill('1:15')
  await house.field(time.summary).fill('Naar het gemeentehuis en terug')
  await house.field(time.day).fill('gisteren')
  await house.button(ui.save).click()
  await expect(line('Naar het gemeentehuis')).toContainText('1 uur 15 min')
  await choose(line('Naar het gemeentehuis'), `${ui.change}…`)
  await house.field(time.minutes).fill('90')
  await house.button(ui.save).click()
  await expect(line('Naar het gemeentehuis')).toContainText('1 uur 30 min')
  await choose(line('Naar het gemeentehuis'), time.remove)
  await expect(line('Naar het gemeentehuis')).toBeHidden()
  await house.undo()
  await expect(line('Naar het gemeentehuis')).toBeVisible()
  await see('case')

  await choose(line('mevrouw Vos'), time.ofContact)
  await app.page.getByRole('dialog').getByRole('button', { name: ui.remove, exact: true }).click()
  await house.openTab('timeTab')
  await expect(line('mevrouw Vos')).toBeHidden()
  await house.undo()
  await expect(line('mevrouw Vos')).toBeVisible()
})

test('over all cases the hours stand per client and month, and go into a table', async () => {
  const { time } = house.t
  await app.page.keyboard.press('Control+5')
  await expect(house.heading(time.all)).toBeVisible()
  await app.page
    .getByRole('radiogroup', { name: time.period })
    .getByText(time.periods.all, { exact: true })
    .click()
  const row = app.page.getByRole('row').filter({ hasText: caseName })
  await expect(row).toContainText('1 uur 55 min')
  await see('hours')
  const file = join(app.home, 'uren.csv')
  await app.answerSave(file)
  await house.button(time.export).click()
  await see('export')
  await app.page.getByRole('dialog').getByRole('button', { name: time.export, exact: true }).click()
  await expect(app.page.getByText(time.made.other.replace('{{n}}', '2'))).toBeVisible()
  const table = readFileSync(file, 'utf8')
  expect(table).not.toMatch(/Zonneveld|Vos/)
  expect(table).toContain(';"Telefoon";25;')
  await row.getByRole('button').click()
  await expect(house.heading(caseName)).toBeVisible()
})

test('reads as well in English, in the dark and large', async () => {
  await app.page.evaluate(async () => {
    const input = { language: 'en', theme: 'dark', textSize: 125 }
    await window.zaakmap.invoke('zaakmap:settings.set', input)
  })
  await app.locking(async () => app.menu('CmdOrCtrl+L'))
  house = new House(app, mouse(), 'en')
  await new Door(app, house.hand, 'en').open(passphrase)
  await house.isIn()
  await house.goTo('cases', 'Control+2')
  await app.page.getByRole('row').click()
  await house.openTab('timeTab')
  await expect(line('mevrouw Vos')).toBeVisible()
  await see('case-dark')
  await app.page.keyboard.press('Control+Shift+N')
  await house.combo(house.t.contacts.agency).fill('Gemeente Duinmeer')
  await app.page.keyboard.press('Tab')
  await house.field(house.t.contacts.followUp).fill('Ask again')
  await house.field(house.t.time.trackMinutes).scrollIntoViewIfNeeded()
  await see('note-dark')
  await house.button(house.t.contacts.discard).click()
  await app.page.keyboard.press('Control+5')
  await expect(house.heading(house.t.time.all)).toBeVisible()
  await see('hours-dark')
})
