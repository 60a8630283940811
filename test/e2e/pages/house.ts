import { expect, type Locator, type Page } from '@playwright/test'
import { textsOf, type Language } from '../../../shared/text/failure-message.ts'
import type { App } from '../../support/app.ts'
import type { Hand } from './hand.ts'

type CaseTab =
  | 'overview'
  | 'timeline'
  | 'documentsTab'
  | 'contactsTab'
  | 'termsTab'
  | 'lettersTab'
  | 'timeTab'
  | 'dossierTab'
  | 'binTab'

/** The page of an open vault: the rail, and what can be reached from anywhere. */
export class House {
  readonly app: App
  readonly hand: Hand
  readonly language: Language

  constructor(app: App, hand: Hand, language: Language = 'nl') {
    this.app = app
    this.hand = hand
    this.language = language
  }

  get page(): Page {
    return this.app.page
  }

  get t() {
    return textsOf(this.language)
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true })
  }

  /** A field in which known names are offered. */
  combo(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true })
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name }).first()
  }

  /** Takes back what was told last; how long what was told before still stands depends on the machine. */
  async undo(): Promise<void> {
    await this.hand.press(this.button(this.t.ui.undo).first())
    // A message that slides under the mouse would stay, over whatever is pressed next.
    await this.page.mouse.move(0, 0)
  }

  async isIn(): Promise<void> {
    await expect(this.page.getByRole('navigation', { name: this.t.frame.nav })).toBeVisible({
      timeout: 30_000,
    })
  }

  async newCase(name: string, municipality: string): Promise<void> {
    const { cases: t } = this.t
    await this.hand.command('Control+n', this.button(t.add).first())
    await this.hand.write(this.field(t.name), name)
    await this.hand.write(this.field(t.municipality), municipality)
    await this.hand.press(this.button(t.create))
    await expect(this.heading(name)).toBeVisible()
  }

  async openCase(name: string): Promise<void> {
    await this.hand.press(this.page.getByRole('navigation').getByRole('button', { name }))
    await expect(this.heading(name)).toBeVisible()
  }

  async openTab(tab: CaseTab): Promise<void> {
    await this.hand.tab(this.page.getByRole('tab', { name: this.t.cases[tab], exact: true }))
  }

  /** Goes to a place of the rail. */
  async goTo(place: 'today' | 'cases' | 'network' | 'settings', keys: string): Promise<void> {
    await this.hand.command(
      keys,
      this.page.getByRole('navigation').getByRole('button', { name: this.t.frame[place] }),
    )
    await expect(this.heading(this.t[place].title)).toBeVisible()
  }

  /** Looks for a word; answers the rows that were found. */
  async search(text: string): Promise<Locator> {
    await this.hand.command(
      'Control+f',
      this.page.getByRole('navigation').getByRole('button', { name: this.t.frame.search }),
    )
    await this.hand.write(this.page.getByRole('searchbox'), text)
    return this.page.getByRole('grid', { name: this.t.search.title }).getByRole('row')
  }

  async lock(): Promise<void> {
    const target = this.page.getByRole('navigation').getByRole('button', { name: this.t.frame.lock })
    // The page goes while the key is still down.
    await this.app.locking(() => this.hand.command('Control+l', target).catch(() => undefined))
  }
}
