import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { archiveProblems } from '../dossier/archive-rules.ts'
import { readBack } from '../dossier/read-back.ts'
import { pdfOf } from '../intake/make/pdf.ts'
import { launch, own } from '../support/app.ts'
import { zaakmap } from '../support/command-line.ts'
import { addDocuments, exportDossier } from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

test('a dossier is put together, kept by name, changed, and opened again as it was kept', async () => {
  const app = await launch({ made: true })
  try {
    const house = new House(app, mouse())
    const { dossiers: t, ui } = house.t
    await new Door(app, house.hand).open(passphrase)
    await house.isIn()
    await house.newCase('Familie Lindewaal', 'Duinmeer')
    const files = ['zorgplan', 'besluit'].map((name) => join(app.home, `${name}.pdf`))
    for (const [at, file] of files.entries()) {
      writeFileSync(file, await pdfOf([`stuk ${at} een`, `stuk ${at} twee`, `stuk ${at} drie`]))
      own(file)
    }
    await addDocuments(house, files)
    await house.openTab('dossierTab')

    await app.page
      .getByRole('button', { name: /^Aanpassen: / })
      .last()
      .click()
    const dialog = app.page.getByRole('dialog', { name: t.adjustTitle })
    await dialog.getByRole('textbox', { name: t.adjustName }).fill('Zorgplan 2026')
    const pages = dialog.getByRole('textbox', { name: t.adjustPages })
    await pages.fill('2-9')
    await expect(dialog.getByRole('button', { name: ui.save })).toBeDisabled()
    await pages.fill('2-3')
    await house.hand.press(dialog.getByRole('button', { name: ui.save }))
    await app.page.getByText('Aantekeningen bij het gesprek', { exact: true }).click()
    const line = (text: string) => app.page.getByRole('listitem').filter({ hasText: text })
    await expect(app.page.getByRole('row', { name: 'Zorgplan 2026' })).toBeVisible()
    await expect(line('Zorgplan 2026 (alleen p. 2–3)')).toBeVisible()
    await expect(line('Aantekeningen bij het gesprek')).toBeVisible()

    await house.hand.press(house.button(t.keep))
    await house.hand.write(house.field(t.keepName), 'Voor het gesprek')
    await house.hand.press(app.page.getByRole('dialog').getByRole('button', { name: ui.save }))
    await app.page.getByText('Bezwaar', { exact: true }).click()
    await expect(app.page.getByText(t.keptChanged)).toBeVisible()

    // Elsewhere and back: what was kept is there, what was not is gone.
    await house.openTab('overview')
    await house.openTab('dossierTab')
    await house.hand.press(house.button('Voor het gesprek'))
    await expect(line('Zorgplan 2026 (alleen p. 2–3)')).toBeVisible()
    await expect(app.page.getByText(t.keptChanged)).toHaveCount(0)
    const target = join(app.home, 'Documenten', 'dossier.pdf')
    await exportDossier(house, target)
    const read = await readBack(target)
    expect(read.pages.slice(-2).map(({ text }) => /stuk \d (\w+)/.exec(text)?.[1])).toEqual(['twee', 'drie'])
    await app.page.screenshot({ path: 'out/screenshots/composer.png', fullPage: true })
    await app.quit()
    const again = join(app.home, 'Documenten', 'opnieuw.pdf')
    await sameByCommandLine(app.home, 'Voor het gesprek', again)
    expect(Buffer.compare(readFileSync(again), readFileSync(target))).toBe(0)
  } finally {
    await app.close()
  }
})

test('the numbers stand where they are wanted, and the file opens with its password only', async () => {
  const app = await launch({ made: true })
  try {
    const house = new House(app, mouse())
    const { dossiers: t } = house.t
    await new Door(app, house.hand).open(passphrase)
    await house.isIn()
    await house.newCase('Familie Lindewaal', 'Duinmeer')
    const files = ['zorgplan', 'besluit'].map((name) => join(app.home, `${name}.pdf`))
    for (const file of files) {
      writeFileSync(file, await pdfOf([file, 'stuk twee']))
      own(file)
    }
    await addDocuments(house, files)
    await house.openTab('dossierTab')
    const choose = async (group: string, option: string): Promise<void> =>
      app.page.getByRole('radiogroup', { name: group }).getByText(option, { exact: true }).click()
    await choose(t.stampPlace, t.stampPlaces['top-right'])
    await choose(t.stampSize, t.stampSizes.large)
    await choose(t.stampColour, t.stampColours.red)
    await app.page.getByText(t.lock, { exact: true }).click()
    const password = app.page.getByLabel(t.password, { exact: true })
    await password.fill('kort')
    await expect(house.button(t.export)).toBeDisabled()
    await password.fill('wortel-lucht-7-boot')
    await expect(app.page.getByText(t.passwordApart)).toBeVisible()
    await app.page.screenshot({ path: 'out/screenshots/composer-options.png', fullPage: true })
    const target = join(app.home, 'Documenten', 'dossier.pdf')
    // What archives take cannot be locked, so there is nothing to ask.
    await app.page.getByText(t.archive, { exact: true }).click()
    await expect(app.page.getByText(t.lock, { exact: true })).toHaveCount(0)
    await exportDossier(house, target)
    await expect(app.page.getByText(t.outside)).toBeVisible()
    expect(await archiveProblems(readFileSync(target))).toEqual([])
    await app.page.getByText(t.archive, { exact: true }).click()
    await exportDossier(house, target)
    await expect(app.page.getByText(t.outsideLocked)).toBeVisible()
    await expect(readBack(target)).rejects.toThrow('password')
    const read = await readBack(target, 'wortel-lucht-7-boot')
    const number = read.pages[0]?.items.find(({ text }) => text === `1 / ${read.pages.length}`)
    expect(number?.y).toBeGreaterThan(790)
  } finally {
    await app.close()
  }
})

/** The dossier that was kept by this name in the only case, made by the command line. */
async function sameByCommandLine(home: string, kept: string, target: string): Promise<void> {
  const env = { ZAAKMAP_VAULT: join(home, 'kluis'), ZAAKMAP_PASSPHRASE: passphrase }
  const listed = await zaakmap(['case', 'list', '--json'], env)
  const [only] = listed.json as { id: string }[]
  const args = ['dossier', 'export', '--case', only?.id ?? '', '--kept', kept, '--to', target]
  const ran = await zaakmap(args, env)
  expect(`${ran.code} ${ran.err}`).toBe('0 ')
}
