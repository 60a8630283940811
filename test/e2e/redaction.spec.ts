import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { degrees, PDFDocument, StandardFonts } from 'pdf-lib'
import { expect, test, type Locator } from '@playwright/test'
import { nl } from '../../shared/text/nl.ts'
import { readBack } from '../dossier/read-back.ts'
import { type App, launch, own } from '../support/app.ts'
import { documentRows, exportDossier } from './pages/case-page.ts'
import { Door } from './pages/door.ts'
import { passphrase } from './pages/furnish.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'

const t = nl.redactions
let app: App
let house: House

/** Two pages, the second of which lies on its side in the file. */
async function paper(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (const [at, lines] of [
    ['Verslag van het gesprek', 'Diagnose Zonnesteek bij mevrouw', 'Bsn 111222333 en mail piet@huis.example'],
    ['Bijlage met Geheimwoord erin', 'Bel 06-12345678 of Kees Appel', 'Deze regel blijft'],
  ].entries()) {
    const page = pdf.addPage([595, 842])
    for (const [line, text] of lines.entries()) {
      const upright = { x: 60, y: 700 - line * 60 }
      const aside = { x: 100 + line * 60, y: 60, rotate: degrees(90) }
      page.drawText(text, { ...(at === 0 ? upright : aside), size: 14, font })
    }
    if (at === 1) page.setRotation(degrees(90))
  }
  return pdf.save()
}

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  app = await launch({ made: true })
  house = new House(app, mouse())
  await new Door(app, mouse()).open(passphrase)
  await house.isIn()
  await house.newCase('Familie Lindewaal', 'Duinmeer')
  const file = join(app.home, 'verslag.pdf')
  writeFileSync(file, await paper())
  await house.openTab('documentsTab')
  await app.answerOpen([own(file)])
  await house.button(nl.documents.add).click()
  await documentRows(house).first().click()
  await expect(sheet(1).locator('canvas[data-drawn="true"]')).toBeVisible({ timeout: 30_000 })
})
test.afterAll(async () => {
  await app.close()
})

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await app.page.keyboard.press(key)
}
const sheet = (page: number): Locator => app.page.locator(`[data-page="${page}"]`)
const stage = (): Locator => app.page.getByRole('region', { name: /Pagina \d van 2/ })
const boxes = (): Locator => app.page.getByRole('button', { name: /^Vlak op pagina/ })
const listed = (): Locator => app.page.getByRole('region', { name: t.boxes }).getByRole('listitem')

/** Where a word stands on the screen. */
async function placeOf(text: string): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await app.page.locator('[data-line]').filter({ hasText: text }).first().boundingBox()
  if (!box) throw new Error(`${text} is not in sight`)
  return box
}

/** Draws a box over a word, as a hand does. */
async function draw(text: string): Promise<void> {
  const { x, y, width, height } = await placeOf(text)
  await app.page.mouse.move(x - 3, y - 3)
  await app.page.mouse.down()
  await app.page.mouse.move(x + width / 2, y + height / 2)
  await app.page.mouse.move(x + width + 3, y + height + 3)
  await app.page.mouse.up()
}

/** Whether one lies wholly over the other, within two pixels. */
async function isOver(box: Locator, text: string): Promise<boolean> {
  const [over, word] = [await box.boundingBox(), await placeOf(text)]
  if (!over) return false
  return (
    over.x <= word.x + 2 &&
    over.y <= word.y + 2 &&
    over.x + over.width >= word.x + word.width - 2 &&
    over.y + over.height >= word.y + word.height - 2
  )
}

test('a box is drawn by mouse on a page that is turned and enlarged, and lies on the word however it is turned', async () => {
  await stage().focus()
  await press('PageDown', '+', 'r')
  await expect(sheet(2).locator('canvas[data-drawn="true"]')).toBeVisible()
  await app.page.locator('[data-line]').filter({ hasText: 'Geheimwoord' }).first().scrollIntoViewIfNeeded()
  await stage().focus()
  await press('z')
  await expect(app.page.getByText(t.hint)).toBeVisible()
  await draw('Geheimwoord')
  await expect(boxes()).toHaveCount(1)
  await expect(boxes()).toBeFocused()
  expect(await isOver(boxes(), 'Geheimwoord')).toBe(true)
  for (let turn = 0; turn < 3; turn += 1) {
    await press('r')
    await expect.poll(() => isOver(boxes(), 'Geheimwoord')).toBe(true)
  }
  await stage().focus()
  await press('0')
  await expect(listed()).toHaveCount(1)
  await app.page.screenshot({ path: 'out/screenshots/redaction-drawn.png' })
})

test('a box is put, moved, sized, given a reason, thrown away and brought back by keys', async () => {
  await stage().focus()
  await press('Home')
  await expect(sheet(1)).toHaveAttribute('data-current', 'true')
  await press('Enter')
  const box = app.page.getByRole('button', { name: /^Vlak op pagina 1: privé/ })
  await expect(box).toBeFocused()
  const [before] = [await box.boundingBox()]
  await press('ArrowRight', 'ArrowRight', 'Shift+ArrowDown', 'Control+ArrowUp')
  await expect.poll(async () => (await box.boundingBox())?.x).toBeGreaterThan((before?.x ?? 0) + 5)
  expect((await box.boundingBox())?.height).toBeGreaterThan((before?.height ?? 0) + 3)
  await press('8', '7')
  const medical = app.page.getByRole('button', { name: /^Vlak op pagina 1: medisch/ })
  await expect(medical).toBeFocused()
  await press('Delete')
  await expect(listed()).toHaveCount(1)
  await house.undo()
  await expect(listed()).toHaveCount(2)
  await house.button(`${nl.ui.remove}: Vlak op pagina 1: medisch`).click()
  await expect(listed()).toHaveCount(1)
})

test('selected words become black with one key, a whole word each', async () => {
  // What was thrown away may still take the focus along; a key pressed then is not for the page.
  await expect(async () => {
    await stage().focus()
    await press('Escape')
    await expect(app.page.getByText(t.hint)).toHaveCount(0, { timeout: 5_000 })
  }).toPass()
  await stage().focus()
  await press('Home')
  await app.page.locator('[data-line]').filter({ hasText: 'Zonnesteek' }).first().dblclick()
  await press('z')
  await expect(listed()).toHaveCount(2)
  await expect.poll(() => isOver(boxes().first(), 'Zonnesteek')).toBe(true)
})

test('proposals stand by kind with text and page; only what is ticked becomes black, and can be taken back', async () => {
  const part = app.page.getByRole('region', { name: t.proposals })
  await part.getByRole('button', { name: t.search }).click()
  await expect(part.getByRole('group', { name: 'bsn' }).getByText('111222333')).toBeVisible({
    timeout: 20_000,
  })
  await expect(part.getByRole('group', { name: 'telefoonnummer' })).toContainText('Pagina 2')
  await part.getByText('piet@huis.example').click()
  await app.page.screenshot({ path: 'out/screenshots/redaction-proposals.png' })
  await part.getByRole('button', { name: 'Maak 2 plekken zwart' }).click()
  await expect(listed()).toHaveCount(4)
  await expect(part.getByText('111222333')).toHaveCount(0)
  await house.undo()
  await expect(listed()).toHaveCount(2)
  await part.getByRole('button', { name: 'Maak 2 plekken zwart' }).click()
  await expect(listed()).toHaveCount(4)
})

test('the page is shown as its reader gets it, without a word to select', async () => {
  await app.page.getByText(t.asReader, { exact: true }).click()
  await expect(app.page.getByText(t.asReaderHint)).toBeVisible()
  await expect(sheet(1).locator('canvas[data-drawn="true"]')).toBeVisible({ timeout: 20_000 })
  await expect(boxes()).toHaveCount(0)
  await expect(app.page.locator('[data-line]')).toHaveCount(0)
  await app.page.screenshot({ path: 'out/screenshots/redaction-reader.png' })
})

test('from the dossier to the boxes and back, and the words are gone from the file that is made', async () => {
  await house.openTab('dossierTab')
  await app.page.getByText('Bezwaar', { exact: true }).click()
  await expect(app.page.getByText(t.stays)).toBeVisible()
  await app.page.getByRole('button', { name: /^4 vlakken zwart\. Zwartmaken: / }).click()
  await expect(listed()).toHaveCount(4)
  await house.button(t.toDossier).click()
  await expect(app.page.getByRole('radio', { name: 'Bezwaar' })).toBeChecked()
  const target = join(app.home, 'Documenten', 'dossier.pdf')
  await exportDossier(house, target)
  const texts = [(await readBack(target)).pages.map(({ text }) => text).join('\n')]
  const plain = spawnSync('pdftotext', ['-layout', target, '-'], { encoding: 'utf8' })
  if (plain.error === undefined) texts.push(plain.stdout)
  for (const text of texts) {
    const found = text.replaceAll(/\s/gu, '').toLowerCase()
    for (const gone of ['geheimwoord', 'zonnesteek', '111222333', '12345678'])
      expect(found).not.toContain(gone)
    for (const stays of ['dezeregelblijft', 'piet@huis.example', 'zwartgemaakt:bsn'])
      expect(found).toContain(stays)
  }
})

test('at the table a page that is called out is as black as on the paper', async () => {
  const { pages } = await readBack(join(app.home, 'Documenten', 'dossier.pdf'))
  const called = 1 + pages.findIndex(({ text }) => text.includes('Deze regel blijft'))
  expect(called).toBeGreaterThan(0)
  await press('Control+Shift+G')
  await house.button(nl.meetings.startFree).click()
  await expect(house.field(`${nl.meetings.goToPage} (Ctrl+G)`)).toBeVisible()
  await press('Control+g')
  await app.page.keyboard.type(String(called))
  await press('Enter')
  const canvas = sheet(2).locator('canvas[data-drawn="true"]')
  await expect(canvas).toBeVisible({ timeout: 20_000 })
  await expect(app.page.getByText(nl.meetings.blackened)).toBeVisible()
  await expect(app.page.locator('[data-line]')).toHaveCount(0)
  // No stroke of a letter is as long as a box.
  await expect.poll(() => canvas.evaluate(longestStroke)).toBeGreaterThan(0.05)
  await app.page.screenshot({ path: 'out/screenshots/redaction-at-table.png' })
})

/** The longest black line in a picture, as a part of its width. */
function longestStroke(canvas: HTMLCanvasElement | SVGElement): number {
  if (!(canvas instanceof HTMLCanvasElement)) return 0
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
  let [longest, run] = [0, 0]
  for (let at = 0; at < data.length; at += 4) {
    const isBlack = (data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 60
    run = isBlack && (at / 4) % canvas.width !== 0 ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest / canvas.width
}
