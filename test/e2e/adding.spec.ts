import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { projectRoot } from '../../electron/launch/build.ts'
import { launch, own } from '../support/app.ts'
import { documentRows } from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import { dropFiles } from './pages/drop-files.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

const pile = 300

/** Letters that differ in a byte at their end, so that each is another file. */
function letters(home: string): string[] {
  const letter = readFileSync(join(projectRoot, 'resources/sample/documents/inzageverzoek.pdf'))
  return Array.from({ length: pile }, (_, at) => {
    const file = join(home, `brief ${at}.pdf`)
    writeFileSync(file, Buffer.concat([letter, Buffer.from(`\n% ${at}\n`)]))
    return own(file)
  })
}

test('a pile of letters waits and goes on, says what was there already, and takes what is pasted', async () => {
  test.setTimeout(480_000)
  const app = await launch({ made: true })
  try {
    const house = new House(app, mouse())
    const { adding: t, cases, documents } = house.t
    await new Door(app, house.hand).open(passphrase)
    await house.isIn()
    await house.newCase('Familie Lindewaal', 'Duinmeer')
    await house.openTab('documentsTab')
    const files = letters(app.home)

    await dropFiles(app.page, files)
    await house.hand.press(house.button(t.pause))
    await expect(app.page.getByText(t.pausedHelp)).toBeVisible()
    await house.hand.press(house.button(t.resume))
    await expect(app.page.getByText(documents.added.other.replace('{{n}}', `${pile}`))).toBeVisible({
      timeout: 300_000,
    })
    const number = cases.documents.other.replace('{{n}}', `${pile}`)
    await expect(app.page.getByText(`· ${number} ·`)).toBeVisible()

    await dropFiles(app.page, files.slice(0, 2))
    const question = app.page.getByRole('group', { name: t.asks.other.replace('{{n}}', '2') })
    await expect(question).toBeVisible({ timeout: 20_000 })
    await house.hand.press(house.button(t.answersAll.link))
    // A message stays for as long as the mouse is on it.
    await app.page.getByRole('alertdialog').filter({ hasText: t.answered.link }).hover()
    await expect(question).toHaveCount(0)
    await house.undo()
    await expect(question).toBeVisible()
    await house.hand.press(house.button(t.answersAll.skip))
    await expect(question).toHaveCount(0)

    await app.page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.items.add(
        new File(['Mevrouw komt dinsdag langs.'], 'geplakt.txt', { type: 'text/plain' }),
      )
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    })
    await house.hand.write(app.page.getByRole('searchbox', { name: documents.filter }), 'geplakt')
    await expect(documentRows(house)).toHaveCount(1, { timeout: 20_000 })
  } finally {
    await app.close()
  }
})
