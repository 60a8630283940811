import type { Page } from '@playwright/test'
import type { Result } from '../../shared/result.ts'

/** Calls of the vault process from a page without its screens: a port of the test's own, on a fresh process. */
export type Port = (call: string, input?: object) => Promise<Result<unknown>>

/** Connects the page to a fresh vault process (the page's own connection ends) and gives a function that calls it. */
export async function openPort(page: Page): Promise<Port> {
  // The page asks for a connection of its own first; a later one would end ours.
  await page.locator('input').first().waitFor()
  await page.evaluate(async () => {
    const arrived = new Promise<MessagePort>((resolve) => {
      window.addEventListener('message', (event) => {
        if (event.data === 'zaakmap:port' && event.ports[0]) resolve(event.ports[0])
      })
    })
    await window.zaakmap.invoke('zaakmap:app.connect', {})
    Reflect.set(window, 'testPort', await arrived)
  })
  return async (call, input = {}) => page.evaluate(askThroughPort, { call, input })
}

/** Runs in the page. */
function askThroughPort(request: { call: string; input: object }): Promise<Result<unknown>> {
  const port: MessagePort = Reflect.get(window, 'testPort')
  const id = Math.floor(Math.random() * 1e9)
  return new Promise((resolve) => {
    const take = ({ data }: MessageEvent): void => {
      if (data.id !== id) return
      port.removeEventListener('message', take)
      resolve(data.result)
    }
    port.addEventListener('message', take)
    port.start()
    port.postMessage({ id, ...request })
  })
}

/** Asks the shell from the page, past the screens. */
export async function askShell(page: Page, call: string, input: object = {}): Promise<unknown> {
  return page.evaluate(([channel, value]) => window.zaakmap.invoke(channel, value), [
    `zaakmap:${call}`,
    input,
  ] as const)
}
