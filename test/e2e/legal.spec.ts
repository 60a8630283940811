import { expect, test } from '@playwright/test'
import { launch } from '../support/app.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

test('a day that counts as a holiday is added and taken back, and when to remind is chosen', async () => {
  const app = await launch({ made: true })
  try {
    const house = new House(app, mouse())
    const { legal: t, settings } = house.t
    await new Door(app, house.hand).open(passphrase)
    await house.isIn()
    await house.goTo('settings', 'Control+,')
    await house.field(t.addDay).fill('11-5-2029')
    await app.page.getByRole('button', { name: t.add, exact: true }).first().click()
    const day = app.page.getByRole('listitem').filter({ hasText: '11 mei 2029' })
    await expect(day).toContainText(t.equated)
    await day.scrollIntoViewIfNeeded()
    await app.page.screenshot({ path: 'out/screenshots/legal.png' })
    await day.getByRole('button').click()
    await expect(day).toHaveCount(0)
    await app.page.getByRole('button', { name: settings.remindAt }).click()
    await app.page.getByRole('option', { name: settings.remindNever }).click()
    await expect(app.page.getByRole('button', { name: settings.remindAt })).toContainText(
      settings.remindNever,
    )
  } finally {
    await app.close()
  }
})
