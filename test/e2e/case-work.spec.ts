import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { projectRoot } from '../../electron/launch/build.ts'
import { nl } from '../../shared/text/nl.ts'
import { type App, launch, own } from '../support/app.ts'
import { addDocuments, documentRows } from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import { dropFiles } from './pages/drop-files.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

const passphrase = 'correct paard batterij nietje'
const name = 'Familie Jansen'
let app: App
let house: House

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  app = await launch({ made: true })
  house = new House(app, mouse())
  await new Door(app, mouse()).open(passphrase)
  await house.isIn()
  await house.newCase(name, 'Zwolle')
})
test.afterAll(async () => {
  await app.close()
})

test('files that are dropped anywhere on the documents are taken in', async () => {
  await house.openTab('documentsTab')
  await expect(house.heading(nl.documents.emptyTitle)).toBeVisible()
  await dropFiles(app.page, [
    sample('brief gemeente 3 maart.pdf'),
    sample('offerte dagbesteding De Bootwerf.pdf'),
  ])
  await expect(documentRows(house)).toHaveCount(2, { timeout: 30_000 })
})

test('a file that cannot be read is kept, and its screen says what that means', async () => {
  const broken = join(app.home, 'kapot.pdf')
  writeFileSync(broken, Buffer.from('%PDF-1.7 nothing that a reader could follow'))
  await house.app.answerOpen([own(broken)])
  await house.button(nl.documents.add).click()
  await documentRows(house).filter({ hasText: 'kapot' }).click({ timeout: 30_000 })
  await expect(app.page.getByText(nl.documents.unreadableTitle)).toBeVisible()
  await app.page.getByRole('button', { name: nl.documents.close }).click()
})

test('what is thrown away comes back: by the message, and from the bin', async () => {
  const row = documentRows(house).filter({ hasText: 'kapot' })
  await row.click()
  await house.button(nl.ui.remove).click()
  await expect(documentRows(house)).toHaveCount(2)
  await house.undo()
  await expect(documentRows(house)).toHaveCount(3)
  await row.click()
  await house.button(nl.ui.remove).click()
  await expect(documentRows(house)).toHaveCount(2)
  await house.openTab('binTab')
  await house.button(nl.ui.restore).click()
  await expect(house.heading(nl.bin.emptyTitle)).toBeVisible()
  await house.openTab('documentsTab')
  await expect(documentRows(house)).toHaveCount(3)
})

test('the original is written outside byte for byte', async () => {
  const target = join(app.home, 'Documenten', 'terug.pdf')
  await documentRows(house).filter({ hasText: 'kapot' }).click()
  await app.answerSave(target)
  await house.button(nl.documents.export).click()
  await expect(app.page.getByText(nl.documents.exported)).toBeVisible()
  expect(readFileSync(target, 'utf8')).toBe('%PDF-1.7 nothing that a reader could follow')
})

test('a note that was not saved is there after the vault was locked', async () => {
  await app.page.keyboard.press('Control+Shift+N')
  await house.field(nl.contacts.summary).fill('Mevrouw zegt dat de aanvraag kwijt is.')
  await house.lock()
  await new Door(app, mouse()).open(passphrase)
  await house.isIn()
  await house.openCase(name)
  await app.page.keyboard.press('Control+Shift+N')
  await expect(house.field(nl.contacts.summary)).toHaveValue('Mevrouw zegt dat de aanvraag kwijt is.')
  await house.button(nl.contacts.discard).click()
})

test('a spreadsheet of calls is taken over, and every skipped line is told with its reason', async () => {
  const csv = join(app.home, 'gesprekken.csv')
  writeFileSync(
    csv,
    'datum;instantie;samenvatting\n3-11-2026;Gemeente Zwolle;Gebeld over vervoer\nmorgenochtend;CIZ;Onleesbare dag\n',
  )
  await house.openTab('contactsTab')
  await house.button(nl.contacts.import).click()
  await app.answerOpen([own(csv)])
  await house.button(nl.contacts.importChoose).click()
  await expect(app.page.getByText(nl.contacts.importDone.one)).toBeVisible({ timeout: 20_000 })
  await expect(app.page.getByRole('dialog')).toContainText(nl.contacts.importLine.replace('{{line}}', '3'))
  await app.page.keyboard.press('Escape')
  await expect(app.page.getByRole('grid', { name: nl.contacts.title })).toContainText('Gebeld over vervoer')
})

test('facts of a document are saved as they are changed', async () => {
  await addDocuments(house, [sample('klacht beloftes.pdf'), sample('inzageverzoek.pdf')])
  await documentRows(house).filter({ hasText: 'Inzageverzoek' }).first().click()
  await house.field(nl.documents.received).fill('3 nov 2026')
  await house.field(nl.documents.name).fill('Inzageverzoek bij de gemeente')
  await house.field(nl.documents.name).press('Tab')
  await app.page.getByRole('button', { name: nl.documents.close }).click()
  await expect(documentRows(house).filter({ hasText: 'Inzageverzoek bij de gemeente' })).toHaveCount(1)
})

function sample(file: string): string {
  const copy = join(app.home, file)
  copyFileSync(join(projectRoot, 'resources/sample/documents', file), copy)
  return own(copy)
}
