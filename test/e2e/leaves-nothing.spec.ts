import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { nl } from '../../shared/text/nl.ts'
import { launch, own } from '../support/app.ts'
import { documentRows } from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'
import { scans, type Scans } from './pages/scans.ts'

/** Megabytes of scans; the full measure is 400 (`ZAAKMAP_SCANS_MB=400`). */
const megabytes = Number(process.env['ZAAKMAP_SCANS_MB'] ?? 20)

test('scans that were viewed leave nothing readable on the disk when everything is killed', async () => {
  test.setTimeout(360_000 + megabytes * 6_000)
  const given = scans(megabytes)
  const outside = own(mkdtempSync(join(tmpdir(), 'zaakmap-scans-')))
  const file = join(outside, 'scans.pdf')
  writeFileSync(file, given.bytes)
  const app = await launch({ made: true })
  try {
    const house = new House(app, mouse())
    await new Door(app, mouse()).open('correct paard batterij nietje')
    await house.isIn()
    await house.newCase('Familie Jansen', 'Zwolle')
    await house.openTab('documentsTab')
    await app.answerOpen([own(file)])
    await house.button(nl.documents.add).click()
    await documentRows(house)
      .first()
      .click({ timeout: 30_000 + megabytes * 1_000 })
    for (let page = 1; page <= given.pages; page += 1) {
      await expect(
        app.page.locator(`[data-page="${page}"] canvas[data-drawn="true"]`),
        `page ${page}`,
      ).toBeVisible({ timeout: 30_000 })
      await app.page.keyboard.press('PageDown')
    }
    await app.kill()
    expect(readable(outside, given)).toEqual([file])
    expect(readable(app.home, given)).toEqual([])
  } finally {
    rmSync(outside, { recursive: true, force: true })
    rmSync(app.home, { recursive: true, force: true })
  }
})

/** Files in which something of the scans stands open. */
const readable = (folder: string, { needles }: Scans): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .filter((path) => {
      const bytes = contentOf(path)
      return needles.some((needle) => bytes.includes(needle))
    })

/** What a process takes away while it dies is not left. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}
