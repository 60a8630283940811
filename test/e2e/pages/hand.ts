import { expect, type Locator, type Page } from '@playwright/test'

/** How a person works the page: by mouse, or by keyboard alone. The same story is told by both. */
export type Hand = {
  /** Presses a button, a link, a row. */
  readonly press: (target: Locator) => Promise<void>
  /** Ticks a box or takes one of a group. */
  readonly tick: (target: Locator) => Promise<void>
  /** Puts a text into a field. */
  readonly write: (field: Locator, text: string) => Promise<void>
  /** Opens a tab. */
  readonly tab: (target: Locator) => Promise<void>
  /** Gives a command: by its keys, or by pressing `target`. */
  readonly command: (keys: string, target: Locator) => Promise<void>
  /** Chooses a row of a list. */
  readonly row: (target: Locator) => Promise<void>
}

export const mouse = (): Hand => ({
  press: (target) => target.click(),
  // The box itself lies hidden under the picture of it; a person clicks the line.
  tick: (target) => target.locator('xpath=ancestor::label').click(),
  write: (field, text) => field.fill(text),
  tab: (target) => target.click(),
  command: (_, target) => target.click(),
  row: (target) => target.click(),
})

/** Only keys: walks with Tab and the arrows, as somebody without a mouse must. `page`: the page of the moment. */
export function keyboard(page: () => Page): Hand {
  const keys = (name: string) => page().keyboard.press(name)
  const reach = async (target: Locator): Promise<void> => {
    await expect(target).toBeVisible()
    if (!(await walk(page(), target, 'Tab', 90))) throw new Error('No way there by Tab')
  }
  return {
    press: async (target) => {
      await reach(target)
      await keys('Enter')
    },
    tick: async (target) => {
      await reach(target)
      await keys('Space')
    },
    write: async (field, text) => {
      await reach(field)
      await keys('ControlOrMeta+A')
      await page().keyboard.insertText(text)
    },
    tab: async (target) => {
      await reach(page().getByRole('tab', { selected: true }))
      if (!(await walk(page(), target, 'ArrowRight', 12))) throw new Error('No such tab')
    },
    command: (name) => keys(name),
    row: async (target) => {
      const list = target.locator('xpath=ancestor::*[@role="grid"]')
      await expect(list).toBeVisible()
      if (!(await walk(page(), list, 'Tab', 90))) throw new Error('No way to the list by Tab')
      if (!(await walk(page(), target, 'ArrowDown', 60))) throw new Error('No such row')
      await keys('Enter')
    },
  }
}

/** Presses a key until the focus is on the target, or inside it. */
async function walk(page: Page, target: Locator, key: string, most: number): Promise<boolean> {
  for (let step = 0; step <= most; step += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return true
    await page.keyboard.press(key)
  }
  return false
}
