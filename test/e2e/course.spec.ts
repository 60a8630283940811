import { expect, test } from '@playwright/test'
import { type App, launch } from '../support/app.ts'
import { Door } from './pages/door.ts'
import { keyboard } from './pages/hand.ts'
import { House } from './pages/house.ts'

const passphrase = 'correct paard batterij nietje'
const matter = 'Begeleiding thuis'
let app: App
let house: House

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  app = await launch({ made: true })
  const hand = keyboard(() => app.page)
  house = new House(app, hand)
  await new Door(app, hand).open(passphrase)
  await house.isIn()
  await house.newCase('Familie Jansen', 'Zwolle')
})
test.afterAll(async () => {
  await app.close()
})

const card = () => house.page.getByRole('article', { name: matter })
const keys = (name: string) => house.page.keyboard.press(name)

test('a request is added and what happened in it is said, by keys alone', async () => {
  const { matters: t, course, labels, ui } = house.t
  await house.openTab('overview')
  await house.hand.press(house.page.getByRole('button', { name: t.add, exact: true }))
  await house.hand.write(house.field(t.name), matter)
  await house.hand.press(house.page.getByRole('dialog').getByRole('button', { name: t.law }))
  await house.page.keyboard.type(labels.law.wmo)
  await keys('Enter')
  await house.hand.press(house.button(ui.save))
  await house.openTab('termsTab')
  await house.hand.press(house.button(course.fill))
  await house.hand.write(house.field(course.steps.report), '3-8-2026')
  await house.hand.press(house.button(ui.save))
  await expect(house.page.getByRole('dialog')).toContainText(course.movedLead)
  await keys('Escape')
  await expect(card()).toContainText(course.steps.report)
})

test('a late assessment has no penalty: the application is what comes next', async () => {
  const { course } = house.t
  await expect(card()).toContainText(course.late)
  await expect(house.button(course.writeApplication)).toBeVisible()
  await expect(house.button(course.writeNotice)).toHaveCount(0)
})

test('a step of the picture takes its day, and a late decision brings the notice of default as a letter', async () => {
  const { course, ui, letters } = house.t
  await house.hand.press(card().getByRole('button', { name: course.steps.application }))
  await house.hand.write(house.field(course.day), '21-9-2026')
  await house.hand.press(house.button(ui.save))
  await expect(house.page.getByRole('dialog')).toContainText(course.movedLead)
  await keys('Escape')
  await house.hand.press(house.button(course.writeNotice))
  await expect(house.heading(letters.preview)).toBeVisible()
  await expect(house.page.getByText('21 september 2026').first()).toBeVisible()
})

test('a letter that is sent is the step of its matter, on the day that is proposed or said', async () => {
  const { course, ui, letters } = house.t
  await house.hand.press(house.button(letters.send))
  const dialog = house.page.getByRole('dialog')
  await expect(dialog).toContainText(letters.noteStep.replace('{{step}}', course.steps.notice))
  await expect(dialog).toContainText(letters.stepReceived)
  await house.hand.write(house.field(letters.stepDay), 'morgen')
  await house.page.screenshot({ path: 'out/screenshots/letter-sent.png' })
  await house.hand.press(dialog.getByRole('button', { name: ui.save, exact: true }))
  await expect(dialog).toHaveCount(0)
  await expect(house.page.getByText(letters.stepDone.replace('{{step}}', course.steps.notice))).toBeVisible()
  await house.openTab('termsTab')
  await expect(card()).toContainText(course.noticeGood)
  await house.page.screenshot({ path: 'out/screenshots/course-notice.png', fullPage: true })
})

test('what is missing has its letter, and is put aside with a reason', async () => {
  const { missing: t, letters } = house.t
  await house.openTab('termsTab')
  await expect(house.heading(t.title)).toBeVisible()
  const line = house.page.getByRole('button', { name: new RegExp(`^${t.write}: .*cliëntondersteuning`) })
  await house.hand.press(line)
  await expect(house.heading(letters.preview)).toBeVisible()
  await expect(house.page.getByText('artikel 2.2.4', { exact: false }).first()).toBeVisible()
  await house.openTab('termsTab')
  await house.hand.press(
    house.page.getByRole('button', { name: new RegExp(`^${t.dismiss}: .*cliëntondersteuning`) }),
  )
  await house.hand.write(house.field(t.why), 'Stond in de folder')
  await keys('Enter')
  await expect(house.page.getByText(`${t.aside} (1)`)).toBeVisible()
  await expect(line).toHaveCount(0)
  await house.page.screenshot({ path: 'out/screenshots/course.png', fullPage: true })
})
