import { Notification } from 'electron'
import { dueBetween, minuteOf } from './due.ts'

const everyMs = 20_000

/**
 * Reminds by the system's notifications. It knows moments only, never what they are of, so it says the same whether
 * the vault is open or locked: that there is something in the agenda. Nothing of it is written anywhere.
 */
export class Reminders {
  readonly #say: () => { readonly title: string; readonly body: string }
  readonly #open: () => void
  #moments: readonly string[] = []
  #until = minuteOf(new Date())

  /** `say`: the neutral words, in the language of the settings. `open`: what a click does. */
  constructor(say: () => { readonly title: string; readonly body: string }, open: () => void) {
    this.#say = say
    this.#open = open
    setInterval(() => this.#look(), everyMs).unref()
  }

  /** Takes the place of what was planned before. */
  plan(moments: readonly string[]): void {
    this.#moments = moments
  }

  #look(): void {
    const from = this.#until
    this.#until = minuteOf(new Date())
    if (!dueBetween(this.#moments, from, this.#until) || !Notification.isSupported()) return
    const notification = new Notification({ ...this.#say(), silent: false })
    notification.on('click', this.#open)
    notification.show()
  }
}
