import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { nl } from '../../shared/text/nl.ts'
import { type App, launch } from '../support/app.ts'
import { Door } from './pages/door.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

const passphrase = 'correct paard batterij nietje'
let app: App
let door: Door
let house: House
let recoveryKey: string

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  app = await launch()
  door = new Door(app, mouse())
  house = new House(app, mouse())
  recoveryKey = await door.create(passphrase, join(app.home, 'blad.pdf'))
  await house.isIn()
  await house.lock()
})
test.afterAll(async () => {
  await app.close()
})

test('a wrong passphrase is told at the field; the right one works right after', async () => {
  await door.open('een heel andere zin dan deze')
  await expect(app.page.getByText(nl.failures['wrong-passphrase'])).toBeVisible({ timeout: 20_000 })
  await door.open(passphrase)
  await house.isIn()
  await house.lock()
})

test('the recovery key opens the vault and sets a new passphrase', async () => {
  await door.recover(recoveryKey, 'vier nieuwe losse woorden')
  await house.isIn()
  await house.lock()
  await door.open('vier nieuwe losse woorden')
  await house.isIn()
  await house.lock()
})

test('a damaged header says so, not "wrong passphrase", and can be restored from its copy', async () => {
  const header = join(app.home, 'kluis', 'vault.json')
  const bytes = readFileSync(header)
  bytes[Math.floor(bytes.length / 2)]! ^= 1
  writeFileSync(header, bytes)
  await door.open('vier nieuwe losse woorden')
  await expect(app.page.getByText(nl.failures.detail['header-replica-good'])).toBeVisible({ timeout: 20_000 })
  await app.page.getByRole('button', { name: nl.unlock.restoreHeader }).click()
  await expect(app.page.getByText(nl.unlock.restored)).toBeVisible()
  await door.open('vier nieuwe losse woorden')
  await house.isIn()
  await house.lock()
})

test('what is not protected is told in plain words, in both languages', async () => {
  await app.page.getByRole('button', { name: nl.unlock.protectTitle }).click()
  await expect(app.page.getByRole('dialog')).toContainText(nl.unlock.protectsNotList[0] ?? '')
  await app.page.keyboard.press('Escape')
  await app.page.getByText('English').click()
  await expect(app.page.getByRole('heading', { name: 'Open a vault' })).toBeVisible()
})
