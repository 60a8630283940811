import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { nl } from '../../shared/text/nl.ts'
import { documentRows } from '../e2e/pages/case-page.ts'
import { Door } from '../e2e/pages/door.ts'
import { mouse } from '../e2e/pages/hand.ts'
import { House } from '../e2e/pages/house.ts'
import { scans } from '../e2e/pages/scans.ts'
import { pdfOf } from '../intake/make/pdf.ts'
import { launch, own, type App } from '../support/app.ts'
import ready from '../support/ready.ts'

/**
 * Whether the page stays smooth, in the real app: the longest gap between two frames while nothing happens (the peer)
 * and while 300 letters come in, how long a note takes to be kept meanwhile (target 500 ms), and how long the next
 * page of a scan of 30 MB takes. Gaps should stay under 100 ms.
 */
const letters = 300
const mostGap = 100

declare global {
  interface Window {
    gaps?: number[]
  }
}

/** Starts to note the time between frames. */
const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.gaps = []
    let last = performance.now()
    const tick = (now: number): void => {
      window.gaps?.push(now - last)
      last = now
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })

async function gapsSince(page: Page): Promise<string> {
  const gaps = (await page.evaluate(() => window.gaps?.splice(0) ?? [])).toSorted((a, b) => a - b)
  const long = gaps.filter((gap) => gap > mostGap).length
  const at = (part: number): string => Math.round(gaps[Math.floor((gaps.length - 1) * part)] ?? 0).toString()
  return `median ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)} ms, ${long} of ${gaps.length} over ${mostGap}`
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function lettersIn(folder: string): Promise<string[]> {
  mkdirSync(folder)
  own(folder)
  const files: string[] = []
  for (let letter = 0; letter < letters; letter += 1) {
    const pages = Array.from({ length: 3 }, (_, page) =>
      `Besluit ${letter} blad ${page}: de gemeente kent begeleiding toe. `.repeat(20),
    )
    const file = join(folder, `brief-${letter}.pdf`)
    writeFileSync(file, await pdfOf(pages))
    files.push(own(file))
  }
  return files
}

/** Adds the files and keeps a note meanwhile; answers how long that note took. */
async function noteMeanwhile(app: App, house: House): Promise<number> {
  await app.page.keyboard.press('Control+Shift+N')
  await house.field(nl.contacts.summary).fill('Mevrouw De Vries belt vrijdag terug over de indicatie.')
  const start = performance.now()
  await app.page.keyboard.press('Control+Enter')
  // It closes when the vault has answered that it is kept.
  await house.field(nl.contacts.summary).waitFor({ state: 'hidden' })
  return performance.now() - start
}

async function importing(app: App, house: House, files: string[]): Promise<void> {
  await watchFrames(app.page)
  await app.page.waitForTimeout(3_000)
  say(`frames at rest: ${await gapsSince(app.page)}`)
  for (const turn of ['first', 'second']) {
    const took = Math.round(await noteMeanwhile(app, house))
    await app.page.waitForTimeout(1_000)
    say(`the ${turn} note, with nothing else to do: ${took} ms, ${await gapsSince(app.page)}`)
  }
  await house.openTab('documentsTab')
  await app.answerOpen(files)
  await gapsSince(app.page)
  const start = performance.now()
  await house.button(nl.documents.add).click()
  await app.page.waitForTimeout(1_500)
  const note = await noteMeanwhile(app, house)
  const done = app.page.getByText(nl.documents.added.other.replace('{{n}}', `${files.length}`))
  say(
    `a note is kept in ${Math.round(note)} ms (target 500)${(await done.isVisible()) ? ', after all was in' : ''}`,
  )
  await done.waitFor({ timeout: 120_000 })
  const took = ((performance.now() - start) / 1_000).toFixed(1)
  say(`frames while ${files.length} letters come in, ${took} s: ${await gapsSince(app.page)}`)
}

async function turning(app: App, house: House, file: string): Promise<void> {
  await house.goTo('cases', 'Control+2')
  await house.newCase('Familie Scan', 'Duinmeer')
  await house.openTab('documentsTab')
  await app.answerOpen([file])
  await house.button(nl.documents.add).click()
  const start = performance.now()
  await documentRows(house).first().click({ timeout: 60_000 })
  const drawn = (page: number) => app.page.locator(`[data-page="${page}"] canvas[data-drawn="true"]`)
  await drawn(1).waitFor({ timeout: 60_000 })
  say(`a scan of 30 MB is taken in and its first page seen in ${Math.round(performance.now() - start)} ms`)
  const turns: number[] = []
  for (let page = 2; page <= 20; page += 1) {
    const before = performance.now()
    await app.page.keyboard.press('PageDown')
    await drawn(page).waitFor()
    turns.push(performance.now() - before)
    await app.page.waitForTimeout(300)
  }
  turns.sort((a, b) => a - b)
  say(`the next page: median ${Math.round(turns[9] ?? 0)}, most ${Math.round(turns.at(-1) ?? 0)} ms`)
}

const stopDisplay = await ready()
const outside = own(mkdtempSync(join(tmpdir(), 'zaakmap-smooth-')))
const app = await launch()
try {
  const house = new House(app, mouse())
  await new Door(app, house.hand).create('correct paard batterij nietje', join(app.home, 'blad.pdf'))
  await house.isIn()
  await house.newCase('Familie Lindewaal', 'Duinmeer')
  await importing(app, house, await lettersIn(join(outside, 'brieven')))
  const scan = join(outside, 'scan.pdf')
  writeFileSync(scan, scans(30).bytes)
  await turning(app, house, own(scan))
} finally {
  await app.close()
  rmSync(outside, { recursive: true, force: true })
  stopDisplay()
}
