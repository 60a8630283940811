import { copyFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { projectRoot } from '../../electron/launch/build.ts'
import { readBack } from '../dossier/read-back.ts'
import { launch, own, type App } from '../support/app.ts'
import { addDocuments, exportDossier } from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

const caseName = 'Familie Zonneveld'
const other = 'Barend Ransuil'

/** Prepares a case with a dossier, a second case, and an appointment. */
async function furnish(house: House): Promise<void> {
  const { app, t } = house
  await new Door(app, house.hand).open(passphrase)
  await house.isIn()
  await house.newCase(other, 'Duinmeer')
  await house.goTo('cases', 'Control+2')
  await house.newCase(caseName, 'Duinmeer')
  const names = ['ontvangstbevestiging melding.pdf', 'dwangsombesluit.pdf']
  const files = names.map((name) => {
    copyFileSync(join(projectRoot, 'resources/sample/documents', name), join(app.home, name))
    return own(join(app.home, name))
  })
  await addDocuments(house, files)
  await exportDossier(house, join(app.home, 'dossier.pdf'))
  await app.page.keyboard.press('Control+4')
  await house.button(t.planner.addAppointment).click()
  await house.field(t.planner.what.appointment).fill('Keukentafelgesprek')
  const choice = app.page.getByRole('dialog').getByRole('button', { name: t.planner.forCase })
  await choice.click()
  await app.page.getByRole('option', { name: caseName }).click()
  await house.field(t.planner.withWhom).fill('mevrouw Vos')
  await app.page.getByRole('dialog').getByRole('button', { name: t.ui.save, exact: true }).click()
  await expect(app.page.getByRole('dialog')).toBeHidden()
}

const see = async (app: App, name: string): Promise<void> => {
  await app.page.screenshot({
    animations: 'disabled',
    path: join(projectRoot, 'out', 'screenshots', `meeting-${name}.png`),
  })
}
const part = (house: House, name: string): Locator => house.page.getByRole('region', { name, exact: true })

/** Whether a case was written after a moment, to its end. What is typed is written half a second after the last key. */
function isWrittenSince({ home }: App, moment: number): boolean {
  const cases = join(home, 'kluis/cases')
  return readdirSync(cases).some((name) => {
    const file = join(cases, name, 'case.db')
    const journal = statSync(`${file}-journal`, { throwIfNoEntry: false })
    return statSync(file).mtimeMs >= moment && (journal?.size ?? 0) === 0
  })
}

test('a meeting is prepared, held with nothing else in reach, survives a kill, and is reported', async () => {
  let app = await launch({ made: true })
  try {
    let house = new House(app, mouse())
    const { meetings: t, contacts, ui } = house.t
    await furnish(house)
    const { length: last } = (await readBack(join(app.home, 'dossier.pdf'))).pages

    await test.step('it is prepared from the appointment, with its points', async () => {
      await house.openCase(caseName)
      await house.openTab('contactsTab')
      await house.button(t.go).click()
      await expect(house.heading(t.emptyTitle)).toBeVisible()
      await see(app, 'empty')
      await house.button(t.prepare).click()
      await house.field(t.points).fill('De uren begeleiding\nHet vervoer')
      await see(app, 'prepared')
      await house.button(t.begin).click()
      await expect(house.heading('Keukentafelgesprek')).toBeVisible()
      await expect(app.page.getByRole('checkbox', { name: 'Het vervoer' })).toBeVisible()
    })

    await test.step('other cases are out of reach: no rail, no search, no palette', async () => {
      await expect(app.page.getByRole('navigation')).toBeHidden()
      for (const keys of ['Control+k', 'Control+f', 'Control+2', 'Control+Shift+N', 'Alt+ArrowLeft'])
        await app.page.keyboard.press(keys)
      await app.menu('CmdOrCtrl+K')
      await app.menu('CmdOrCtrl+F')
      await expect(app.page.getByRole('dialog')).toHaveCount(0)
      await expect(app.page.getByText(other)).toBeHidden()
      await expect(house.heading('Keukentafelgesprek')).toBeVisible()
    })

    await test.step('by keyboard: a page is called out and opened, lines are noted with their time', async () => {
      await app.page.keyboard.press('Control+g')
      await app.page.keyboard.type('1')
      await app.page.keyboard.press('Enter')
      await expect(app.page.getByText(t.madePage)).toBeVisible()
      await app.page.keyboard.press('Control+j')
      await app.page.keyboard.press('Control+g')
      await app.page.keyboard.type(`bladzijde ${last}`)
      await app.page.keyboard.press('Enter')
      await expect(app.page.getByText(/^Stuk \d+, bladzijde \d+ van \d+$/)).toBeVisible()
      await app.page.keyboard.press('Control+j')
      await app.page.keyboard.type('Zij noemt vier uur per week')
      await app.page.keyboard.press('Enter')
      await expect(part(house, t.notes).getByRole('listitem')).toContainText('Zij noemt vier uur per week')
      await expect(part(house, t.notes).getByRole('time')).toHaveText(/^\d\d:\d\d$/)
      await house.button(contacts.promiseAdd).click()
      await house.field(contacts.promiseText).fill('Mevrouw Vos stuurt het verslag')
      await house.field(contacts.promiseDue).fill('morgen')
      await app.page
        .getByRole('checkbox', { name: 'De uren begeleiding' })
        .locator('xpath=ancestor::label')
        .click()
      await app.page.keyboard.press('Control+j')
      const from = Date.now()
      await app.page.keyboard.insertText('Halverwege een zin')
      await expect.poll(() => isWrittenSince(app, from + 450)).toBe(true)
      await see(app, 'held')
    })

    await test.step('after a kill it goes on by itself, with what was being typed', async () => {
      await app.kill()
      app = await launch({ home: app.home })
      house = new House(app, mouse())
      await new Door(app, house.hand).open(passphrase)
      await expect(house.heading('Keukentafelgesprek')).toBeVisible()
      await expect(app.page.getByRole('navigation')).toBeHidden()
      await expect(part(house, t.notes).getByRole('listitem')).toContainText('Zij noemt vier uur per week')
      await expect(app.page.getByRole('checkbox', { name: 'De uren begeleiding' })).toBeChecked()
      await expect(house.field(contacts.promiseText)).toHaveValue('Mevrouw Vos stuurt het verslag')
      await expect(house.field(`${t.note} (Ctrl+J)`)).toHaveValue('Halverwege een zin')
    })

    await test.step('leaving asks once, and leads to the report', async () => {
      await house.button(t.finish).click()
      await house.button(t.stay).click()
      await expect(app.page.getByRole('dialog')).toBeHidden()
      await house.button(t.finish).click()
      await see(app, 'finish')
      await house.button(t.makeReport).click()
      await house.isIn()
      await expect(house.field(t.summary)).toHaveValue(/Besproken:\n- De uren begeleiding/)
      await expect(house.field(t.summary)).toHaveValue(
        /\d\d:\d\d Zij noemt vier uur per week\n\d\d:\d\d Halverwege een zin/,
      )
      await expect(house.field(t.person)).toHaveValue('mevrouw Vos')
      await see(app, 'report')
      await house.field(t.minutes).fill('55')
      await house.button(t.save).click()
      await expect(app.page.getByText(t.saved)).toBeVisible()
      await house.button(t.showReport).click()
      await expect(app.page.getByRole('dialog')).toContainText('Mevrouw Vos stuurt het verslag')
      await app.page.getByRole('dialog').getByRole('button', { name: ui.close, exact: true }).click()
      await house.openTab('timeTab')
      await expect(app.page.getByRole('main').getByRole('listitem')).toContainText('55 min')
    })

    await test.step('in English, in the dark and large', async () => {
      await app.page.evaluate(async () => {
        const input = { language: 'en', theme: 'dark', textSize: 125 }
        await window.zaakmap.invoke('zaakmap:settings.set', input)
      })
      await app.lock()
      house = new House(app, mouse(), 'en')
      await new Door(app, house.hand, 'en').open(passphrase)
      await house.isIn()
      await house.goTo('cases', 'Control+2')
      await app.page.getByRole('row', { name: caseName }).click()
      await app.page.keyboard.press('Control+Shift+G')
      await expect(house.button(house.t.meetings.showReport)).toBeVisible()
      await see(app, 'list-dark')
      await house.button(house.t.meetings.startFree).click()
      await expect(house.field(`${house.t.meetings.goToPage} (Ctrl+G)`)).toBeVisible()
      await app.page.keyboard.press('Control+g')
      await app.page.keyboard.type(String(last))
      await app.page.keyboard.press('Enter')
      await expect(app.page.getByText(/^Document \d+, page \d+ of \d+$/)).toBeVisible()
      await expect(app.page.locator('[data-page] canvas[data-drawn="true"]').first()).toBeVisible()
      await see(app, 'held-dark')
    })

    await test.step('in a small window with large text there is one part at a time, each one press or key away', async () => {
      await app.electron.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600)
      })
      const { meetings: en, contacts: words } = house.t
      await app.page.evaluate(async () => {
        await window.zaakmap.invoke('zaakmap:settings.set', { textSize: 150 })
      })
      const choice = app.page.getByRole('radiogroup', { name: en.part })
      await expect(choice).toBeVisible()
      const [pane, notes] = [part(house, en.goToPage), part(house, en.notes)]
      await expect(pane).toBeVisible()
      await see(app, 'small-page')
      await app.page.keyboard.press('Control+j')
      await expect(house.field(`${en.note} (Ctrl+J)`)).toBeFocused()
      await expect(pane).toBeHidden()
      await app.page.keyboard.type('Small window')
      await app.page.keyboard.press('Enter')
      await see(app, 'small-notes')
      await choice.getByText(en.agreements, { exact: true }).click()
      await house.button(words.promiseAdd).click()
      await expect(house.field(words.promiseText)).toBeInViewport({ ratio: 1 })
      await expect(notes).toBeHidden()
      await see(app, 'small-agreements')
      await app.page.keyboard.press('Control+g')
      await expect(house.field(`${en.goToPage} (Ctrl+G)`)).toBeFocused()
      // The page itself takes half of the window, and what leaves the meeting is still there.
      const stage = await app.page.getByRole('region', { name: /^Page \d+ of \d+$/ }).boundingBox()
      expect(stage?.height).toBeGreaterThan(250)
      await expect(house.button(en.finish)).toBeInViewport({ ratio: 1 })
    })

    await test.step('left behind by days, it is offered on the screen of today, with its case', async () => {
      await app.lock()
      await app.page.clock.setFixedTime(Date.now() + 3 * 86_400_000)
      await new Door(app, house.hand, 'en').open(passphrase)
      await house.isIn()
      const offer = app.page.getByRole('note').filter({ hasText: caseName })
      await expect(offer).toContainText(house.t.meetings.free)
      await see(app, 'left-behind')
      await offer.getByRole('button', { name: house.t.meetings.goOn }).click()
      await expect(part(house, house.t.meetings.notes)).toContainText('Small window')
      const title = house.t.meetings.free
      await expect(app.page.getByRole('main', { name: title })).toContainText(caseName)
    })
  } finally {
    await app.close()
  }
})
