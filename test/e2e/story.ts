import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { projectRoot } from '../../electron/launch/build.ts'
import { type App, launch, own } from '../support/app.ts'
import {
  addDocuments,
  addPerson,
  addTerm,
  documentRows,
  exportDossier,
  notePhoneCall,
  writeOwnWords,
} from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import type { Hand } from './pages/hand.ts'
import { House } from './pages/house.ts'

const passphrase = 'correct paard batterij nietje'
const name = 'Familie van den Berg'
const samples = [
  'uitnodiging huisbezoek.pdf',
  'verklaring revalidatiearts.pdf',
  'IMG_20260611_101502.jpg',
  'Schermafbeelding 2026-10-30 om 09.14.22.png',
]
const call = {
  agency: 'Gemeente Zwolle',
  person: 'mevrouw Postma',
  summary: 'Gevraagd naar het huisbezoek. Er is een wachtlijst.',
  promise: 'Belt terug met een datum',
  due: '27-11-2026',
}

/** What a person does with Zaakmap in the first hour: from a pile of files to a dossier on the table. */
export async function tellStory(app: App, handOf: (app: App) => Hand): Promise<void> {
  const hand = handOf(app)
  const house = new House(app, hand)
  const sheet = join(app.home, 'Documenten', 'herstelblad.pdf')
  const dossier = join(app.home, 'Documenten', 'dossier.pdf')
  await new Door(app, hand).create(passphrase, sheet)
  await house.isIn()
  expect(readFileSync(sheet).subarray(0, 5).toString()).toBe('%PDF-')

  await house.newCase(name, 'Zwolle')
  await writeOwnWords(house, 'Jesse wil zelf kiezen waar hij overdag naartoe gaat.')
  await addPerson(house, 'Ilse van den Berg', 'moeder')
  await addDocuments(house, pile(app))
  await expect(documentRows(house)).toHaveCount(samples.length)
  await notePhoneCall(house, call)
  const card = await addTerm(house, 'Bezwaar maken', eventLabel, '10-11-2026')
  await expect(card).toContainText('22 december 2026')
  await timelineHoldsAll(house)
  await searchOpensTheDocument(house)
  await house.openCase(name)
  await exportDossier(house, dossier)
  expect(readFileSync(dossier).subarray(0, 5).toString()).toBe('%PDF-')

  await house.lock()
  await new Door(app, hand).open(passphrase)
  await allIsThere(house)
  await app.quit()
  const again = await launch({ home: app.home })
  const handAgain = handOf(again)
  try {
    await new Door(again, handAgain).open(passphrase)
    await allIsThere(new House(again, handAgain))
  } finally {
    await again.quit()
  }
}

const eventLabel = 'Dag waarop het besluit is bekendgemaakt (verzonden of uitgereikt)'

function pile(app: App): string[] {
  return samples.map((file) => {
    const copy = join(app.home, file)
    copyFileSync(join(projectRoot, 'resources/sample/documents', file), copy)
    return own(copy)
  })
}

async function timelineHoldsAll(house: House): Promise<void> {
  await house.openTab('timeline')
  const rows = house.page.getByRole('grid', { name: house.t.timeline.title })
  await expect(rows).toContainText('wachtlijst')
  await expect(rows).toContainText(call.promise)
  await expect(rows).toContainText('Bezwaar maken')
}

async function searchOpensTheDocument(house: House): Promise<void> {
  const hits = await house.search('revalidatiearts')
  await house.hand.row(hits.first())
  await expect(house.page.locator('[data-current] canvas[data-drawn="true"]').first()).toBeVisible({
    timeout: 45_000,
  })
}

async function allIsThere(house: House): Promise<void> {
  await house.isIn()
  await house.openCase(name)
  await expect(house.page.getByText('Jesse wil zelf kiezen')).toBeVisible()
  await expect(house.page.getByText('Ilse van den Berg', { exact: true })).toBeVisible()
  await house.openTab('documentsTab')
  await expect(documentRows(house)).toHaveCount(samples.length)
  await house.openTab('contactsTab')
  await expect(house.page.getByRole('grid')).toContainText(call.summary)
  await house.openTab('termsTab')
  await expect(house.page.getByRole('article')).toContainText('22 december 2026')
  await house.goTo('network', 'Control+3')
  await expect(house.page.getByRole('grid')).toContainText(call.agency)
}
