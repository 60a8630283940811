import { expect, type Locator } from '@playwright/test'
import type { House } from './house.ts'

/** Adds somebody on the overview of the case on screen. */
export async function addPerson(house: House, name: string, role: string): Promise<void> {
  const { cases: t, ui } = house.t
  await house.openTab('overview')
  await house.hand.press(house.button(t.addPerson))
  await house.hand.write(house.field(t.personName), name)
  await house.hand.write(house.field(t.personRole), role)
  await house.hand.press(house.button(ui.save))
  await expect(house.page.getByText(name, { exact: true })).toBeVisible()
}

/** Writes the text that opens every dossier. */
export async function writeOwnWords(house: House, text: string): Promise<void> {
  const { cases: t, ui } = house.t
  await house.openTab('overview')
  await house.hand.press(house.button(`${ui.change}: ${t.ownWords}`))
  await house.hand.write(house.field(t.ownWords), text)
  await house.hand.command('Control+Enter', house.button(ui.save))
  await expect(house.page.getByText(text)).toBeVisible()
}

/** Adds files by the dialog, and waits until each was taken in. */
export async function addDocuments(house: House, files: readonly string[]): Promise<void> {
  const { documents: t } = house.t
  await house.openTab('documentsTab')
  await house.app.answerOpen(files)
  await house.hand.press(house.button(t.add))
  const said = files.length === 1 ? t.added.one : t.added.other
  await expect(house.page.getByText(said.replace('{{n}}', String(files.length)))).toBeVisible({
    timeout: 40_000,
  })
}

/** The rows of the list of documents. */
export const documentRows = (house: House): Locator =>
  house.page.getByRole('grid', { name: house.t.documents.title }).getByRole('row')

/** Notes a call while it goes on, with what was promised. */
export async function notePhoneCall(
  house: House,
  call: { agency: string; person: string; summary: string; promise: string; due: string },
): Promise<void> {
  const { contacts: t, frame } = house.t
  await house.hand.command('Control+Shift+N', house.button(frame.phoneNote).first())
  await house.hand.write(house.combo(t.agency), call.agency)
  await house.hand.write(house.combo(t.person), call.person)
  await house.hand.write(house.field(t.summary), call.summary)
  await house.hand.press(house.button(t.promiseAdd))
  await house.hand.write(house.field(t.promiseText), call.promise)
  await house.hand.write(house.field(t.promiseDue), call.due)
  await expect(house.page.getByText(t.draftKept)).toBeVisible()
  await house.hand.command('Control+Enter', house.button(t.save))
  await expect(house.page.getByText(t.saved)).toBeVisible()
}

/** Works out a term from a rule; answers the card that it becomes. */
export async function addTerm(
  house: House,
  rule: string,
  eventLabel: string,
  event: string,
): Promise<Locator> {
  const { terms: t, ui } = house.t
  await house.openTab('termsTab')
  await house.hand.press(house.button(t.add))
  await house.hand.write(house.page.getByRole('searchbox', { name: t.ruleFilter }), rule)
  await house.hand.press(house.page.getByRole('dialog').getByRole('button', { name: rule }).first())
  await house.hand.write(house.field(eventLabel), event)
  await expect(house.page.getByRole('region', { name: t.preview }).getByRole('list')).toBeVisible()
  await house.hand.press(house.button(ui.save))
  const card = house.page.getByRole('article').filter({ hasText: rule })
  await expect(card).toBeVisible()
  return card
}

/** Makes the dossier into a file. */
export async function exportDossier(house: House, file: string): Promise<void> {
  const { dossiers: t } = house.t
  await house.openTab('dossierTab')
  await expect(house.page.getByRole('heading', { name: t.preview })).toBeVisible()
  await house.app.answerSave(file)
  await house.hand.press(house.button(t.export))
  await expect(house.page.getByText(t.done)).toBeVisible({ timeout: 60_000 })
}
