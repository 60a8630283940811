import { expect, type Locator, type Page } from '@playwright/test'
import { textsOf, type Language } from '../../../shared/text/failure-message.ts'
import type { App } from '../../support/app.ts'
import type { Hand } from './hand.ts'

/** The screen before the vault is open. */
export class Door {
  readonly #app: App
  readonly #hand: Hand
  readonly #language: Language

  constructor(app: App, hand: Hand, language: Language = 'nl') {
    this.#app = app
    this.#hand = hand
    this.#language = language
  }

  get #page(): Page {
    return this.#app.page
  }

  get #t() {
    return textsOf(this.#language).unlock
  }

  #button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true })
  }

  /** Makes a vault, saves the recovery sheet, and goes in. Answers the recovery key. */
  async create(passphrase: string, sheet: string): Promise<string> {
    const t = this.#t
    await this.#hand.write(this.#page.getByRole('textbox', { name: t.passphrase, exact: true }), passphrase)
    await this.#hand.write(this.#page.getByRole('textbox', { name: t.passphraseAgain }), passphrase)
    await expect(this.#button(t.create)).toBeEnabled()
    await this.#hand.press(this.#button(t.create))
    const key = await this.#page.getByLabel(t.keyLabel, { exact: true }).innerText({ timeout: 30_000 })
    await this.#app.answerSave(sheet)
    await this.#hand.press(this.#button(t.keySheet))
    await expect(this.#page.getByText(t.keySheetDone)).toBeVisible()
    await expect(this.#button(t.keyDone)).toBeDisabled()
    await this.#hand.tick(this.#page.getByRole('checkbox', { name: t.keyKept }))
    await this.#hand.press(this.#button(t.keyDone))
    return key
  }

  /** Opens the vault that is offered. */
  async open(passphrase: string): Promise<void> {
    const t = this.#t
    await this.#hand.write(this.#page.getByRole('textbox', { name: t.passphrase, exact: true }), passphrase)
    await this.#hand.press(this.#button(t.unlock))
  }

  /** Opens the vault with the key from the sheet, and sets a new passphrase. */
  async recover(key: string, passphrase: string): Promise<void> {
    const t = this.#t
    await this.#hand.press(this.#button(t.forgot))
    await this.#hand.write(this.#page.getByRole('textbox', { name: t.recoverKey }), key)
    await this.#hand.write(this.#page.getByRole('textbox', { name: t.passphrase, exact: true }), passphrase)
    await this.#hand.write(this.#page.getByRole('textbox', { name: t.passphraseAgain }), passphrase)
    await expect(this.#button(t.recoverDo)).toBeEnabled()
    await this.#hand.press(this.#button(t.recoverDo))
  }
}
