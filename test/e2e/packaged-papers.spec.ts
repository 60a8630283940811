import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { projectRoot } from '../../electron/launch/build.ts'
import { docx } from '../intake/make/container.ts'
import { makeZip } from '../intake/zip/make-zip.ts'
import { slip } from '../ocr/make/letters.ts'
import { asPdf, printed, scanned } from '../ocr/make/scan.ts'
import { launch, own } from '../support/app.ts'
import { documentRows } from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import { dropFiles } from './pages/drop-files.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

/** Made by `package.spec.ts`, which runs before this. */
const archive = join(projectRoot, 'dist/linux-unpacked/resources/app.asar')

const mail = [
  'From: Gemeente Duinmeer <zorg@duinmeer.example>',
  'To: A. Lindewaal <lindewaal@example.org>',
  'Date: Wed, 4 Mar 2026 10:00:00 +0100',
  'Subject: Uw melding',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Wij bespreken de badkamerdrempel op het spreekuur.',
].join('\r\n')

/** One of each thing that the archive must hold a part of its own for. */
async function papers(home: string): Promise<string[]> {
  const made: Record<string, Uint8Array | string> = {
    'scan.pdf': await asPdf([scanned(await printed(slip, 260))]),
    'brief.docx': docx('Het keukenblok is verlaagd.'),
    'mail.eml': mail,
    'map.zip': makeZip([{ name: 'map/notitie.txt', data: 'De rolstoeltaxi kwam te laat.' }]),
  }
  const files = Object.entries(made).map(([name, bytes]) => {
    writeFileSync(join(home, name), bytes)
    return join(home, name)
  })
  copyFileSync(join(projectRoot, 'test/fixtures/pictures/red-to-blue.heic'), join(home, 'foto.heic'))
  return [...files, join(home, 'foto.heic')].map(own)
}

/** A debugger cannot look into the packaged program (package.spec.ts): its archive runs in the Electron around it. */
test('the archive of the package reads a scan, a letter, a mail, a zip and a HEIC', async () => {
  expect(existsSync(archive), 'made by package.spec.ts').toBe(true)
  const app = await launch({ program: archive })
  try {
    const house = new House(app, mouse())
    await new Door(app, house.hand).create(passphrase, join(app.home, 'blad.pdf'))
    await house.isIn()
    await house.newCase('Familie Lindewaal', 'Duinmeer')
    await house.openTab('documentsTab')
    await dropFiles(app.page, await papers(app.home))
    await expect(documentRows(house)).toHaveCount(6, { timeout: 30_000 })
    await documentRows(house).filter({ hasText: 'foto' }).click()
    await expect(app.page.locator('[data-page="1"] canvas[data-drawn="true"]')).toBeVisible({
      timeout: 20_000,
    })
    for (const word of ['keukenblok', 'badkamerdrempel', 'rolstoeltaxi', 'bezwaarschriftencommissie']) {
      await expect(async () => {
        await expect((await house.search(word)).first()).toBeVisible({ timeout: 3_000 })
      }, word).toPass({ timeout: 120_000 })
    }
  } finally {
    await app.close()
  }
})
