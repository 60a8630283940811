import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { projectRoot } from '../../electron/launch/build.ts'
import { encode } from '../../electron/pictures/encode.ts'
import { launch, own } from '../support/app.ts'
import { withExif } from '../pictures/make/exif.ts'
import { photo, sheet, wood } from '../pictures/make/photo.ts'
import { Door } from './pages/door.ts'
import { dropFiles } from './pages/drop-files.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

const shots = join(projectRoot, 'out/screenshots')

/** Two photos of a letter on a table, the second one held on its side. */
async function takePhotos(home: string): Promise<string[]> {
  const paper = await sheet(1_000)
  const corners = [
    [380, 90],
    [1_030, 130],
    [1_080, 1_090],
    [300, 1_050],
  ] as const
  const taken = encode(photo(paper, { width: 1_600, height: 1_200, corners, table: wood }), false)
  return [1, 6].map((orientation) => {
    const file = join(home, `IMG_000${orientation}.jpg`)
    writeFileSync(file, withExif(taken, orientation))
    return own(file)
  })
}

test('photos become one letter: seen before and after, turned, taken back, put in another order', async () => {
  mkdirSync(shots, { recursive: true })
  const app = await launch({ made: true })
  try {
    const house = new House(app, mouse())
    const { photos: t } = house.t
    await new Door(app, house.hand).open(passphrase)
    await house.isIn()
    await house.newCase('Familie Lindewaal', 'Duinmeer')
    await house.openTab('documentsTab')
    await dropFiles(app.page, await takePhotos(app.home))
    await expect(app.page.getByRole('region', { name: t.proposalTitle })).toBeVisible({ timeout: 60_000 })
    await app.page.screenshot({ path: join(shots, 'photos-proposal.png') })
    await house.hand.press(house.button(t.combine))
    const pages = app.page.getByRole('grid', { name: t.pages })
    await expect(pages.getByRole('row')).toHaveCount(2, { timeout: 60_000 })
    await expect(app.page.getByRole('img', { name: t.after })).toBeVisible({ timeout: 20_000 })
    await app.page.waitForTimeout(2_500)
    await app.page.screenshot({ path: join(shots, 'photos.png') })

    const turn = app.page.getByRole('switch', { name: t.contrast })
    await turn.locator('xpath=ancestor::label').click()
    await expect(turn).not.toBeChecked()
    await app.page.keyboard.press('Control+z')
    await expect(turn).toBeChecked()
    const corner = app.page.getByRole('button', { name: t.corners[0] ?? '' })
    const place = await corner.getAttribute('aria-label')
    await corner.focus()
    for (let step = 0; step < 3; step += 1) await app.page.keyboard.press('Shift+ArrowRight')
    await expect(corner).not.toHaveAttribute('aria-label', place ?? '')
    for (let step = 0; step < 3; step += 1) await app.page.keyboard.press('Control+z')
    await expect(corner).toHaveAttribute('aria-label', place ?? '')
    await house.hand.press(pages.getByRole('row').nth(1))
    await app.page.keyboard.press('Alt+ArrowUp')
    await expect(pages.getByRole('row').first()).toHaveAttribute('aria-selected', 'true')
    await app.page.waitForTimeout(2_500)
    await app.page.screenshot({ path: join(shots, 'photos-second.png') })
    expect((await new AxeBuilder({ page: app.page }).setLegacyMode().analyze()).violations).toEqual([])

    // What was not done yet is still there after a lock.
    await house.lock()
    await new Door(app, house.hand).open(passphrase)
    await house.openCase('Familie Lindewaal')
    await house.openTab('documentsTab')
    await house.hand.press(
      app.page.getByRole('grid', { name: house.t.documents.title }).getByRole('row').first(),
    )
    await expect(app.page.getByText(t.unfinished)).toBeVisible()
    await app.page.screenshot({ path: join(shots, 'photos-unfinished.png') })
    await house.hand.press(house.button(t.edit))
    await house.hand.press(house.button(t.done))
    await expect(app.page.getByText(t.making)).toBeVisible()
    await expect(app.page.getByText(t.unfinished)).toHaveCount(0, { timeout: 40_000 })
  } finally {
    await app.close()
  }
})
