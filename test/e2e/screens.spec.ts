import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { projectRoot } from '../../electron/launch/build.ts'
import { textsOf } from '../../shared/text/failure-message.ts'
import { type App, launch } from '../support/app.ts'
import { Door } from './pages/door.ts'
import { mouse } from './pages/hand.ts'
import { House } from './pages/house.ts'
import { furnish, passphrase } from './pages/furnish.ts'
import { visitAll } from './pages/visit-all.ts'

const folder = join(projectRoot, 'out/screenshots')
// The rules of a screen are the same in every language, its colours differ by theme: barriers are looked for once per theme.
const looks = [
  { language: 'nl', theme: 'light', textSize: 100, size: [1280, 832], rules: true },
  { language: 'en', theme: 'dark', textSize: 100, size: [1280, 832], rules: true },
  { language: 'nl', theme: 'dark', textSize: 125, size: [1280, 832], rules: false },
  { language: 'en', theme: 'light', textSize: 150, size: [900, 600], rules: false },
] as const

let app: App
test.beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  app = await launch({ made: true })
  await furnish(new House(app, mouse()))
})
test.afterAll(async () => {
  await app.close()
})

for (const look of looks) {
  const { language, theme, textSize, size, rules } = look
  test(`every screen in ${language}, ${theme}, ${textSize}%, ${size.join('x')}: seen${rules ? ', and without barriers' : ''}`, async () => {
    await dress(look)
    const found: string[] = []
    const see = async (screen: string): Promise<void> => {
      await app.page.mouse.move(0, 0)
      await app.page.screenshot({
        animations: 'disabled',
        path: join(folder, `${screen}-${language}-${theme}-${textSize}.png`),
      })
      found.push(...(await overflows(screen)), ...(rules ? await barriers(screen) : []))
    }
    await expect(
      app.page.getByRole('textbox', { name: textsOf(language).unlock.passphrase, exact: true }),
    ).toBeVisible()
    await see('unlock')
    const house = new House(app, mouse(), language)
    await new Door(app, mouse(), language).open(passphrase)
    await visitAll(house, see)
    await house.lock()
    expect(found).toEqual([])
  })
}

/** Language, colours, size of text and of the window, from the locked door on. */
async function dress(look: (typeof looks)[number]): Promise<void> {
  const { size, rules: _, ...settings } = look
  await app.electron.evaluate(
    ({ BrowserWindow }, [width, height]) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width ?? 1280, height ?? 832)
    },
    [...size],
  )
  await app.page.evaluate(async (change) => {
    await window.zaakmap.invoke('zaakmap:settings.set', change)
  }, settings)
  await app.page.emulateMedia({ reducedMotion: 'reduce' })
  await app.page.reload()
  await app.page.waitForLoadState('domcontentloaded')
}

/** WCAG 2.2 AA, as far as a program can tell. */
async function barriers(screen: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: app.page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // The list of the palette is walked from its field (aria-activedescendant), so it takes no focus itself.
    .exclude('[role="menu"]')
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${screen}: ${id}: ${html.slice(0, 200)}`),
  )
}

/** Nothing may stick out sideways: the window never scrolls that way. */
async function overflows(screen: string): Promise<string[]> {
  const wide = await app.page.evaluate(() =>
    ['html', 'main', '[role="tabpanel"]', '[role="dialog"]'].filter((selector) => {
      const element = document.querySelector(selector)
      return element !== null && element.scrollWidth > element.clientWidth + 1
    }),
  )
  return wide.map((selector) => `${screen}: ${selector} is wider than its place`)
}
