import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launch } from '../support/app.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { keyboard } from './pages/hand.ts'
import { House } from './pages/house.ts'

test('by keyboard alone: a promise goes from a line of the note to a letter, and is counted', async () => {
  const app = await launch({ made: true })
  try {
    const hand = keyboard(() => app.page)
    const house = new House(app, hand)
    const { contacts: t, labels } = house.t
    const shot = async (name: string): Promise<void> => {
      await app.page.screenshot({ path: join('out/screenshots', `call-${name}.png`), animations: 'disabled' })
    }
    await new Door(app, hand).open(passphrase)
    await house.isIn()
    await house.newCase('Familie Zonneveld', 'Duinmeer')

    await test.step('the line is offered as a promise and taken over by one key', async () => {
      await app.page.keyboard.press('Control+Shift+N')
      await hand.write(house.combo(t.agency), 'Gemeente Duinmeer')
      await hand.write(house.combo(t.person), 'mevrouw Vos')
      await hand.write(
        house.field(t.summary),
        'Gevraagd naar het verslag.\nMevrouw Vos belt uiterlijk morgen terug',
      )
      await expect(app.page.getByRole('status', { name: t.offers })).toContainText('Mevrouw Vos belt terug')
      await shot('offer')
      await app.page.keyboard.press('Alt+Enter')
      await expect(house.field(t.promiseText)).toHaveValue('Mevrouw Vos belt terug')
      await hand.press(house.button(t.onHold))
      await expect(house.button(t.offHold)).toBeVisible()
      await expect(app.page.getByText(t.draftKept)).toBeVisible()
    })

    await test.step('the draft comes back after a lock, still on hold', async () => {
      await house.lock()
      await new Door(app, hand).open(passphrase)
      await house.openCase('Familie Zonneveld')
      await app.page.keyboard.press('Control+Shift+N')
      await expect(house.field(t.summary)).toHaveValue(/belt uiterlijk morgen terug/)
      await expect(house.field(t.promiseText)).toHaveValue('Mevrouw Vos belt terug')
      await expect(house.button(t.offHold)).toBeVisible()
      await expect(app.page.getByRole('status', { name: t.offers })).not.toContainText('Mevrouw Vos')
    })

    await test.step('saved and confirmed by letter with one key', async () => {
      await app.page.keyboard.press('Control+Shift+Enter')
      await expect(app.page.getByText(/zoals zojuist besproken/i).first()).toBeVisible()
      await expect(app.page.getByText('Mevrouw Vos belt terug').first()).toBeVisible()
      await shot('letter')
    })

    await test.step('kept, and counted beside the next note', async () => {
      await house.openTab('contactsTab')
      await hand.row(app.page.getByRole('row', { name: /Gemeente Duinmeer/ }).first())
      // Of a group the chosen one is reached; arrows choose another.
      await hand.tick(app.page.getByRole('radio', { name: labels.promiseStatus.open, exact: true }))
      await app.page.keyboard.press('ArrowRight')
      await expect(app.page.getByRole('list', { name: t.history })).toContainText(t.events.kept)
      await shot('promise')
      await app.page.keyboard.press('Escape')
      await app.page.keyboard.press('Control+Shift+N')
      await hand.write(house.combo(t.agency), 'Gemeente Duinmeer')
      await expect(app.page.getByLabel(t.record)).toContainText('1 nagekomen')
      await shot('record')
    })

    await test.step('saved from any screen, it is one press away', async () => {
      // The list of known agencies lies over the rest as long as it is open.
      await app.page.keyboard.press('Tab')
      await hand.write(house.field(t.summary), 'Nagevraagd hoe het staat')
      await app.page.keyboard.press('Control+Enter')
      await hand.press(house.button(t.showSaved))
      await expect(app.page.getByRole('dialog')).toContainText('Nagevraagd hoe het staat')
    })
  } finally {
    await app.close()
  }
})
