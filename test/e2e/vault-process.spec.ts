import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type App, launch } from '../support/app.ts'
import { askShell, openPort } from '../support/port.ts'

const passphrase = 'correct paard batterij nietje'
let app: App
test.beforeAll(async () => {
  app = await launch()
})
test.afterAll(async () => {
  await app.close()
})

test('a vault is made, locked by killing its process, and opened by a fresh one', async () => {
  const port = await openPort(app.page)
  const made = await port('vault.create', { folder: await tokenFor('suggestNew'), passphrase })
  expect(made).toMatchObject({ ok: true, value: { recoveryKey: expect.any(String) } })
  expect(existsSync(join(app.home, 'kluis/vault.json'))).toBe(true)
  expect(await port('cases.add', { name: 'Familie Yilmaz', kind: 'family' })).toMatchObject({ ok: true })

  await app.lock()
  const fresh = await openPort(app.page)
  expect(await fresh('cases.list')).toMatchObject({ ok: false, failure: { kind: 'vault-locked' } })
  const folder = await tokenFor('recent')
  expect(await fresh('vault.open', { folder, passphrase })).toMatchObject({ ok: true })
  expect(await fresh('cases.list')).toMatchObject({ ok: true, value: [{ name: 'Familie Yilmaz' }] })
})

test('a page that starts anew has no vault: its process went with its port', async () => {
  const port = await openPort(app.page)
  expect(await port('cases.list')).toMatchObject({ ok: false, failure: { kind: 'vault-locked' } })
})

test('an open vault locks when its person is gone: nothing touched for a while, or the lid closed', async () => {
  const absences = {
    idle: () =>
      app.electron.evaluate(({ powerMonitor }) =>
        Object.assign(powerMonitor, { getSystemIdleTime: () => 301 }),
      ),
    sleep: () => app.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')),
  }
  for (const leave of Object.values(absences)) {
    const port = await openPort(app.page)
    expect(await port('vault.open', { folder: await tokenFor('recent'), passphrase })).toMatchObject({
      ok: true,
    })
    await app.locking(leave)
    const fresh = await openPort(app.page)
    expect(await fresh('vault.status')).toMatchObject({ ok: true, value: { unlocked: false } })
    await app.electron.evaluate(({ powerMonitor }) =>
      Object.assign(powerMonitor, { getSystemIdleTime: () => 0 }),
    )
  }
})

test('when the vault process dies, a fresh page says so', async () => {
  const before = await openPort(app.page)
  await before('vault.status')
  await app.locking(async () =>
    app.electron.evaluate(({ app: electron }) => {
      const vault = electron.getAppMetrics().findLast((one) => one.name === 'Zaakmap vault')
      if (vault) process.kill(vault.pid, 'SIGKILL')
    }),
  )
  const port = await openPort(app.page)
  expect(await port('vault.status')).toMatchObject({ ok: true, value: { unlocked: false } })
})

test('what the shell keeps in clear has no passphrase and no name of a client', async () => {
  await askShell(app.page, 'settings.set', { theme: 'dark' })
  const kept = readFileSync(join(app.home, 'config/Zaakmap/config.json'), 'utf8')
  expect(kept).toContain('dark')
  expect(kept).not.toMatch(/paard|Yilmaz/)
})

async function tokenFor(call: 'suggestNew' | 'recent'): Promise<unknown> {
  const answer = await app.page.evaluate(
    async (channel) => window.zaakmap.invoke(channel, {}),
    `zaakmap:vaults.${call}`,
  )
  const value: unknown = Reflect.get(Object(answer), 'value')
  return Reflect.get(Object(Array.isArray(value) ? value[0] : value), 'token')
}
