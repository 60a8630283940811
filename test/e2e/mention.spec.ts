import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { readBack } from '../dossier/read-back.ts'
import { pdfOf } from '../intake/make/pdf.ts'
import { launch, own } from '../support/app.ts'
import { addDocuments, exportDossier } from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

test('a letter refers to a document by typing @, and the dossier says its number and page', async () => {
  const app = await launch({ made: true })
  try {
    const house = new House(app, mouse())
    const { letters: t, cases, ui } = house.t
    await new Door(app, house.hand).open(passphrase)
    await house.isIn()
    await house.newCase('Familie Lindewaal', 'Duinmeer')
    const files = ['zorgplan', 'besluit'].map((name) => join(app.home, `${name}.pdf`))
    for (const file of files) {
      writeFileSync(file, await pdfOf([`stuk ${file.slice(-12)} een`, 'bladzijde twee']))
      own(file)
    }
    await addDocuments(house, files)

    await house.openTab('lettersTab')
    await house.hand.press(house.button(t.begin).first())
    await app.page
      .getByRole('dialog')
      .getByRole('button', { name: /Klacht/ })
      .first()
      .click()
    await house.hand.press(house.button(t.write))
    const text = app.page.getByRole('textbox', { name: t.body, exact: true })
    await text.fill('')
    await text.pressSequentially('Lees @')
    const list = app.page.getByRole('listbox', { name: t.mentionList })
    await expect(list.getByRole('option')).toHaveCount(2)
    await text.pressSequentially('twee')
    await expect(list).toHaveCount(1)
    for (const _ of 'twee') await text.press('Backspace')
    await expect(list.getByRole('option')).toHaveCount(2)
    await text.press('ArrowDown')
    await app.page.screenshot({ path: 'out/screenshots/mention-list.png' })
    await text.press('Enter')
    await expect(list).toHaveCount(0)
    await text.pressSequentially(' goed.')
    await expect(text).toHaveValue(/^Lees @\[.+\] goed\.$/)
    await expect(app.page.getByRole('article')).toContainText(/Lees “.+” goed\./)
    await house.hand.press(house.button(t.keep))
    await expect(app.page.getByText(t.kept)).toBeVisible()

    await house.openTab('overview')
    await house.hand.press(house.button(`${ui.change}: ${cases.ownWords}`))
    const words = house.field(cases.ownWords)
    await words.pressSequentially('Het staat in @')
    await words.press('Enter')
    await house.hand.command('Control+Enter', house.button(ui.save))
    await expect(app.page.getByText(/^Het staat in /)).not.toContainText('@')

    await house.openTab('dossierTab')
    const target = join(app.home, 'Documenten', 'dossier.pdf')
    await exportDossier(house, target)
    const read = (await readBack(target)).pages.map((page) => page.text.replaceAll(/\s+/g, ' '))
    expect(read.find((page) => page.includes('Lees '))).toMatch(/Lees productie \d, p\. \d+ goed\./)
    expect(read.find((page) => page.includes('Het staat in'))).toMatch(/Het staat in productie \d, p\. \d+/)
  } finally {
    await app.close()
  }
})
