import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { projectRoot } from '../../electron/launch/build.ts'
import { launch, own, type App } from '../support/app.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { keyboard } from './pages/hand.ts'
import { House } from './pages/house.ts'
import { TrayPage } from './pages/tray-page.ts'

const letters = [
  'ontvangstbevestiging melding.pdf',
  'dwangsombesluit.pdf',
  'verdaging.pdf',
  'UWV spreekuur arts.pdf',
  'RE wanneer komt het gesprek.eml',
]

test('the tray by keyboard alone: guesses are seen, put right, confirmed, followed, and taken back', async () => {
  const app = await launch({ made: true })
  try {
    const house = new House(
      app,
      keyboard(() => app.page),
    )
    await new Door(app, house.hand).open(passphrase)
    await house.isIn()
    await house.newCase('Familie Lindewaal', 'Duinmeer')
    const tray = new TrayPage(house)
    await addPapers(house, tray)
    await seeGuesses(house, tray)
    await startTerms(house, tray)
    await putRight(house, tray)
    await noteContact(house, tray)
    await confirmTheRest(house, tray)
  } finally {
    await app.close()
  }
})

/** Adds the letters by the dialog; the tab says how many wait. */
async function addPapers(house: House, tray: TrayPage): Promise<void> {
  await house.openTab('documentsTab')
  await house.app.answerOpen(pile(house.app))
  await house.hand.press(house.button(house.t.documents.add))
  await expect(tray.tab).toContainText(String(letters.length), { timeout: 60_000 })
  // Where they were added it says what comes next.
  await house.hand.press(house.button(house.t.tray.waitingNow))
  await tray.waits(letters.length)
}

/** From today to the tray; what stands there says what it was made from. */
async function seeGuesses(house: House, tray: TrayPage): Promise<void> {
  const { page, t } = house
  await house.goTo('today', 'Control+1')
  await house.hand.press(house.button(t.tray.waitingOpen.replace('{{name}}', 'Familie Lindewaal')))
  await tray.waits(letters.length)
  await tray.isReady()
  await expect(tray.tab).toContainText(String(letters.length))
  await expect(tray.form.getByText(letters[0] ?? '', { exact: true })).toBeVisible()
  await expect(tray.form.getByRole('textbox', { name: t.tray.date })).toHaveValue('17-3-2026')
  await expect(tray.form.getByText(t.labels.documentKind.ontvangstbevestiging).first()).toBeVisible()
  await expect(tray.form.getByText(/^Zag: .*op pagina 1$/).first()).toBeVisible()
  await expect(page.getByRole('region').getByRole('img')).toBeVisible({ timeout: 45_000 })
  await look(house, 'tray')
  await page.keyboard.press('Enter')
  await tray.waits(letters.length - 1)
  await expect(tray.form.getByText(letters[0] ?? '', { exact: true })).toBeHidden()
}

/** A decision starts its terms with a press, from the day of sending. */
async function startTerms(house: House, tray: TrayPage): Promise<void> {
  const { t } = house
  await tray.walkTo('dwangsombesluit.pdf')
  await expect(tray.decision).toContainText('2 juli 2026')
  await expect(tray.decision).toContainText('13 augustus 2026')
  await look(house, 'tray-decision')
  await house.hand.press(house.button(t.tray.decisionYes))
  await expect(house.page.getByText(t.tray.startedHere)).toBeVisible()
}

/** A field by its key; Enter in the field keeps what was typed and goes on. */
async function putRight(house: House, tray: TrayPage): Promise<void> {
  const { page, t } = house
  await page.keyboard.press('Alt+4')
  await expect(house.field(t.tray.name)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText('Besluit over de dwangsom')
  await page.keyboard.press('Enter')
  await tray.waits(letters.length - 2)
  await house.openTab('documentsTab')
  await expect(page.getByText('Besluit over de dwangsom', { exact: true })).toBeVisible()
  await tray.open()
}

/** A mail is noted as a contact, too. */
async function noteContact(house: House, tray: TrayPage): Promise<void> {
  const { page, t } = house
  await tray.isReady()
  await tray.walkTo('RE wanneer komt het gesprek.eml')
  await look(house, 'tray-mail')
  await house.hand.press(house.button(t.tray.contactYes))
  await expect(page.getByText(t.tray.contactDone)).toBeVisible()
  await expect(page.getByRole('region', { name: t.tray.contact })).toBeHidden()
}

/** All that are sure at once, back again, and once more until nothing waits. */
async function confirmTheRest(house: House, tray: TrayPage): Promise<void> {
  const { page, t } = house
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: t.tray.emptyTitle })).toBeVisible()
  await look(house, 'tray-empty')
  const told = t.tray.confirmedMany.other.replace('{{n}}', String(letters.length - 2))
  const message = page.getByRole('alertdialog').filter({ hasText: told })
  await house.hand.press(message.getByRole('button', { name: t.ui.undo, exact: true }))
  await tray.waits(letters.length - 2)
  for (let left = letters.length - 2; left > 0; left -= 1) {
    await tray.waits(left)
    await tray.isReady()
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { name: t.tray.emptyTitle })).toBeVisible()
}

function pile(app: App): string[] {
  return letters.map((name) => {
    const copy = join(app.home, name)
    copyFileSync(join(projectRoot, 'resources/sample/documents', name), copy)
    return own(copy)
  })
}

async function look(house: House, name: string): Promise<void> {
  const folder = join(projectRoot, 'out/screenshots')
  mkdirSync(folder, { recursive: true })
  await house.page.screenshot({ animations: 'disabled', path: join(folder, `${name}-nl-light-100.png`) })
}
