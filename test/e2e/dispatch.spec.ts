import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { pdfOf } from '../intake/make/pdf.ts'
import { launch, own } from '../support/app.ts'
import { addDocuments, addPerson, documentRows, exportDossier } from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

test('a dossier is for somebody: the consent is asked for, who got what is kept, shown and withdrawn', async () => {
  const app = await launch({ made: true })
  try {
    const house = new House(app, mouse())
    const { dispatches: t, documents, labels, ui } = house.t
    await new Door(app, house.hand).open(passphrase)
    await house.isIn()
    await house.newCase('Familie Lindewaal', 'Duinmeer')
    await addPerson(house, 'Jesse Lindewaal', 'cliënt')
    const files = ['advies', 'besluit'].map((name) => join(app.home, `${name}.pdf`))
    for (const [at, file] of files.entries()) {
      writeFileSync(file, await pdfOf([`stuk ${at} een`, `stuk ${at} twee`]))
      own(file)
    }
    await addDocuments(house, files)
    await documentRows(house)
      .filter({ hasText: /Stuk 0/ })
      .click()
    await app.page.getByRole('button', { name: new RegExp(`^.*${documents.kind}`) }).click()
    await app.page.getByRole('option', { name: labels.documentKind.medisch_advies }).click()

    await house.openTab('dossierTab')
    await expect(app.page.getByText(t.empty)).toBeVisible()
    await house.hand.write(house.combo(t.recipient), 'Gemeente Duinmeer')
    await expect(app.page.getByText(t.noConsent.replace('{{name}}', 'Gemeente Duinmeer'))).toBeVisible()
    await expect(app.page.getByText(/kreeg nog nooit iets medisch/)).toBeVisible()
    await app.page.screenshot({ path: 'out/screenshots/dispatch-warned.png' })
    await house.button(t.consentAdd).first().click()
    const dialog = app.page.getByRole('dialog', { name: t.consentTitle })
    await dialog.getByRole('combobox', { name: t.consentBy }).fill('Jesse Lindewaal')
    await app.page.keyboard.press('Escape')
    await dialog.getByRole('textbox', { name: t.consentDate }).fill('1-3-2026')
    await app.page.screenshot({ path: 'out/screenshots/dispatch-consent.png' })
    await dialog.getByRole('button', { name: ui.save }).click()
    await expect(app.page.getByText(/Op toestemming van Jesse Lindewaal, 1 maart 2026/)).toBeVisible()

    await exportDossier(house, join(app.home, 'Documenten', 'dossier.pdf'))
    const lines = app.page.getByRole('list', { name: t.title }).getByRole('listitem')
    await expect(lines).toHaveCount(1)
    await expect(lines.first()).toContainText('Gemeente Duinmeer')
    await expect(lines.first()).toContainText(t.notSent)
    // Right where it was made, not only in the list below.
    await house.button(t.sentNow).click()
    const sent = app.page.getByRole('dialog', { name: t.change })
    await sent.getByRole('textbox', { name: t.sentOn }).fill('3-3-2026')
    await sent.getByRole('button', { name: ui.save }).click()
    await expect(lines.first()).toContainText('verzonden 3 mrt 2026, per e-mail')
    await expect(house.button(t.sentNow)).toHaveCount(0)
    await expect(app.page.getByText('Gemeente Duinmeer heeft dit al')).toHaveCount(2)
    await expect(app.page.getByRole('alert').filter({ hasText: 'nog nooit iets medisch' })).toHaveCount(0)
    await app.page.screenshot({ path: 'out/screenshots/dispatch-list.png', fullPage: true })

    // What was sent keeps its numbers; what comes now stands behind it, in the preview as in the file.
    const order = async (): Promise<string[]> =>
      app.page
        .getByRole('listitem')
        .filter({ hasText: /^\d+Stuk/ })
        .allInnerTexts()
    const before = (await order()).map((text) => text.replaceAll(/\s+/gu, ' '))
    const more = join(app.home, 'aanvulling.pdf')
    writeFileSync(more, await pdfOf(['stuk 2 een']))
    await house.openTab('documentsTab')
    await app.answerOpen([own(more)])
    await house.button(documents.add).click()
    await expect(documentRows(house)).toHaveCount(3, { timeout: 40_000 })
    await house.openTab('dossierTab')
    await expect(house.heading(t.lateTitle)).toBeVisible()
    await expect.poll(async () => (await order()).length).toBe(3)
    const after = (await order()).map((text) => text.replaceAll(/\s+/gu, ' '))
    expect(after.slice(0, 2)).toEqual(before)
    expect(after[2]).toContain('3')
    await app.page.getByText(t.late.new, { exact: true }).click()
    await expect(app.page.getByRole('alert').filter({ hasText: 'kloppen dan niet meer' })).toBeVisible()
    await app.page.getByText(t.late.separate, { exact: true }).click()
    await expect.poll(async () => (await order()).length).toBe(1)
    await app.page.screenshot({ path: 'out/screenshots/dispatch-late.png' })

    await house.openTab('documentsTab')
    await documentRows(house)
      .filter({ hasText: /Stuk 1/ })
      .click()
    const part = app.page.getByRole('region', { name: t.whoGot })
    await expect(part.getByRole('listitem')).toHaveText(
      /^kreeg: Gemeente Duinmeer, 3 maart 2026, p\. \d+–\d+$/,
    )
    await part.scrollIntoViewIfNeeded()
    await app.page.screenshot({ path: 'out/screenshots/dispatch-document.png' })
    await part.getByRole('button', { name: t.give }).click()
    const give = app.page.getByRole('dialog', { name: t.giveTitle })
    await give.getByRole('combobox', { name: t.recipient }).fill('Dokter Bol')
    await give.getByText(t.kinds.person, { exact: true }).click()
    await give.getByRole('button', { name: ui.save }).click()
    await expect(part.getByRole('listitem')).toHaveCount(2)

    await house.openTab('dossierTab')
    await expect(lines).toHaveCount(2)
    const menu = lines.last().getByRole('button', { name: new RegExp(ui.more) })
    await menu.click()
    await app.page.getByRole('menuitem', { name: t.withdraw }).click()
    await expect(lines.last()).toContainText(t.withdrawn)
    await house.undo()
    await expect(lines.last()).toContainText('verzonden 3 mrt 2026')
    await app.page.getByRole('button', { name: `${t.consentWithdraw}: Jesse Lindewaal` }).click()
    await expect(app.page.getByText(/ingetrokken op/)).toBeVisible()
    await house.hand.write(house.combo(t.recipient), 'Gemeente Duinmeer')
    await expect(house.button(t.consentAdd)).toBeVisible()
  } finally {
    await app.close()
  }
})
