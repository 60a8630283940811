import { expect, type Locator } from '@playwright/test'
import type { House } from './house.ts'

/** The tray of the case on screen: papers that wait for a look. */
export class TrayPage {
  readonly house: House
  constructor(house: House) {
    this.house = house
  }

  get t() {
    return this.house.t.tray
  }

  get tab(): Locator {
    return this.house.page.getByRole('tab', { name: new RegExp(`^${this.house.t.cases.trayTab}`) })
  }

  get form(): Locator {
    return this.house.page.getByRole('form', { name: this.t.form })
  }

  get papers(): Locator {
    return this.house.page.getByRole('listbox', { name: this.t.list }).getByRole('option')
  }

  get chosen(): Locator {
    return this.house.page.getByRole('listbox', { name: this.t.list }).getByRole('option', { selected: true })
  }

  get confirming(): Locator {
    return this.form.getByRole('button', { name: new RegExp(`^${this.t.confirmLast}`) })
  }

  get decision(): Locator {
    return this.house.page.getByRole('region', { name: this.t.decision })
  }

  async open(): Promise<void> {
    await this.house.hand.tab(this.tab)
    await expect(this.papers.first()).toBeVisible()
    const ready = this.confirming
    for (let step = 0; step < 30; step += 1) {
      if (await ready.evaluate((button) => button === document.activeElement)) return
      await this.house.page.keyboard.press('Tab')
    }
    throw new Error('No way to the paper by Tab')
  }

  /** The confirming button has the focus: Enter is enough. */
  async isReady(): Promise<void> {
    await expect(this.confirming).toBeFocused()
  }

  async waits(count: number): Promise<void> {
    await expect(this.papers).toHaveCount(count)
  }

  /** Walks with the arrows to the paper of that file. */
  async walkTo(fileName: string): Promise<void> {
    for (let step = 0; step < 20; step += 1) {
      if (await this.form.getByText(fileName, { exact: true }).isVisible()) return
      await this.house.page.keyboard.press('ArrowDown')
      await this.isReady()
    }
    throw new Error(`No paper of ${fileName}`)
  }
}
