import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { launch, makeHome } from '../support/app.ts'
import { openPort } from '../support/port.ts'

const log = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.int()) }),
  events: z.array(z.object({ type: z.int(), params: z.record(z.string(), z.unknown()).optional() })),
})

test('a whole run looks up no name and opens no connection, not even for a dictionary', async () => {
  const home = makeHome()
  const file = join(home, 'net.json')
  const app = await launch({ home, args: [`--log-net-log=${file}`, '--net-log-capture-mode=Everything'] })
  const port = await openPort(app.page)
  expect(await port('vault.status')).toMatchObject({ ok: true })
  await app.page.evaluate(() => {
    const field = document.createElement('textarea')
    field.spellcheck = true
    field.value = 'Dit is een zinn met een foutt'
    document.body.append(field)
    field.focus()
    return Promise.allSettled([fetch('https://example.org/'), fetch('http://192.0.2.1/')])
  })
  await app.lock()
  await app.page.waitForTimeout(2_000)
  await app.quit()
  const { constants, events } = log.parse(JSON.parse(readFileSync(file, 'utf8')))
  const forbidden = Object.entries(constants.logEventTypes).filter(([name]) =>
    /^(HOST_RESOLVER_(DNS_TASK|SYSTEM_TASK)|DNS_TRANSACTION|TCP_CONNECT_ATTEMPT|UDP_CONNECT|UDP_BYTES_SENT|QUIC_SESSION)$/.test(
      name,
    ),
  )
  expect(forbidden.length).toBeGreaterThan(4)
  const seen = events.filter((event) => forbidden.some(([, type]) => type === event.type))
  expect(seen).toEqual([])
  rmSync(home, { recursive: true, force: true })
})
