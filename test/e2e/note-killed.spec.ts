import { expect, test } from '@playwright/test'
import { launch } from '../support/app.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

test('a note that is being written when every process is killed is there as a draft after the next opening', async () => {
  let app = await launch({ made: true })
  try {
    const hand = mouse()
    let house = new House(app, hand)
    const { contacts: t } = house.t
    await new Door(app, hand).open(passphrase)
    await house.isIn()
    await house.newCase('Familie Zonneveld', 'Duinmeer')
    await app.page.keyboard.press('Control+Shift+N')
    await house.combo(t.agency).fill('Gemeente Duinmeer')
    await house.field(t.summary).pressSequentially('Mevrouw Vos zegt dat het verslag')
    await house.field(t.followUp).fill('Verslag opvragen')
    await expect(app.page.getByText(t.draftKept)).toBeVisible()
    await app.kill()

    app = await launch({ home: app.home })
    house = new House(app, hand)
    await new Door(app, hand).open(passphrase)
    await house.isIn()
    await house.openCase('Familie Zonneveld')
    await app.page.keyboard.press('Control+Shift+N')
    await expect(house.field(t.summary)).toHaveValue('Mevrouw Vos zegt dat het verslag')
    await expect(house.combo(t.agency)).toHaveValue('Gemeente Duinmeer')
    await expect(house.field(t.followUp)).toHaveValue('Verslag opvragen')
    await house.button(t.save).click()
    await expect(app.page.getByText(t.saved)).toBeVisible()
    await house.openTab('contactsTab')
    await expect(app.page.getByRole('row')).toHaveCount(1)
    await expect(app.page.getByRole('row')).toContainText('Mevrouw Vos zegt dat het verslag')
  } finally {
    await app.close()
  }
})
