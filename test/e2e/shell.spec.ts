import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type App, launch } from '../support/app.ts'
import { probePolicy } from './probe-policy.ts'
import { badAddresses } from './traversal.ts'

let app: App
test.beforeAll(async () => {
  app = await launch()
})
test.afterAll(async () => {
  await app.close()
})

test('the page has no Node, and one bridge of three functions', async () => {
  const found = await app.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter((name) => name in window),
    bridge: Object.keys(window).filter((name) => name.toLowerCase().includes('zaakmap')),
    functions: Object.keys(window.zaakmap).toSorted(),
  }))
  expect(found).toEqual({ node: [], bridge: ['zaakmap'], functions: ['claimDropped', 'invoke', 'listen'] })
})

test('the window is sandboxed, isolated and without Node', async () => {
  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const found: unknown =
      contents && Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, [])
    return found
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  })
})

test('the system itself confines the page: seccomp filter, no new privileges, own network namespace', async () => {
  // Only Linux shows this in files; the settings above are the same everywhere.
  if (process.platform !== 'linux') return
  const pids = await app.electron.evaluate(({ app: electron, BrowserWindow }) => ({
    page: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    main: electron.getAppMetrics().find((one) => one.type === 'Browser')?.pid,
  }))
  const status = readFileSync(`/proc/${pids.page}/status`, 'utf8')
  expect(status).toMatch(/^Seccomp:\s+2$/m)
  expect(status).toMatch(/^NoNewPrivs:\s+1$/m)
  expect(status).not.toMatch(/^Uid:\s+0\b/m)
})

test('the policy comes with every file and allows nothing from outside', async () => {
  const policy = await app.page.evaluate(async () =>
    (await fetch('app://zaakmap/index.html')).headers.get('content-security-policy'),
  )
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ]) {
    expect(policy).toContain(part)
  }
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test('25 ways to run or fetch what is not ours are refused', async () => {
  const got = await app.page.evaluate(probePolicy)
  expect(got).toHaveLength(25)
  expect(got.filter((line) => !line.endsWith(': refused'))).toEqual([])
})

test('50 addresses outside the page do not exist', async () => {
  expect(badAddresses).toHaveLength(50)
  const answers = await app.electron.evaluate(async ({ session }, addresses) => {
    const vault = session.fromPartition('vault')
    const statuses: (readonly [string, number | string])[] = []
    for (const address of addresses) {
      const status = await vault.fetch(address).then(
        (answer) => answer.status,
        (error: unknown) => String(error),
      )
      statuses.push([address, status])
    }
    return statuses
  }, badAddresses)
  expect(answers.filter(([, status]) => status !== 404)).toEqual([])
})

test('every permission is denied', async () => {
  const states = await app.page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'persistent-storage',
    ] as const
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
  const located = await app.page.evaluate(
    () =>
      new Promise((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => {
            resolve('found')
          },
          () => {
            resolve('denied')
          },
        )
      }),
  )
  expect(located).toBe('denied')
  const read = await app.page.evaluate(() =>
    navigator.clipboard.readText().then(
      () => 'read',
      () => 'denied',
    ),
  )
  expect(read).toBe('denied')
})

test('the page cannot leave, open a window or download', async () => {
  const before = app.page.url()
  const opened = await app.page.evaluate(() => {
    const other = window.open('https://example.org/')
    location.href = 'https://example.org/'
    const link = document.createElement('a')
    link.href = 'data:text/plain,hallo'
    link.download = 'hallo.txt'
    document.body.append(link)
    link.click()
    link.remove()
    return other === null
  })
  await app.page.waitForTimeout(300)
  expect(opened).toBe(true)
  expect(app.page.url()).toBe(before)
  expect(app.electron.windows()).toHaveLength(1)
})

test('the bridge refuses other channels, and the shell refuses calls that are not on the list', async () => {
  const answers = await app.page.evaluate(async () => {
    const bridge = window.zaakmap
    const attempt = async (channel: string, input: unknown) => {
      try {
        return await bridge.invoke(channel, input)
      } catch (error) {
        return String(error).includes('Refused channel') ? 'refused' : 'no handler'
      }
    }
    return Promise.all([
      attempt('ELECTRON_BROWSER_REQUIRE', {}),
      attempt('zaakmap-claim', '/etc/passwd'),
      attempt('zaakmap:files.read', {}),
      attempt('zaakmap:files.reveal', { token: 'x'.repeat(24) }),
      attempt('zaakmap:vaults.remember', { token: 7 }),
      attempt('zaakmap:settings.set', { textSize: { $ne: 1 }, language: 'nl' }),
    ])
  })
  expect(answers.slice(0, 3)).toEqual(['refused', 'refused', 'no handler'])
  expect(answers[3]).toEqual({ ok: false, failure: { kind: 'not-found' } })
  expect(answers[4]).toMatchObject({ ok: false, failure: { kind: 'invalid-input' } })
  expect(answers[5]).toMatchObject({ ok: true, value: { textSize: 100 } })
})

test('a file that the page made up has no path to claim', async () => {
  const claimed = await app.page.evaluate(() => {
    const bridge = window.zaakmap
    return bridge.claimDropped(new File(['x'], '/etc/passwd'))
  })
  expect(claimed).toMatchObject({ ok: false, failure: { kind: 'not-found' } })
})

test('the title names nobody', async () => {
  await app.page.evaluate(() => {
    document.title = 'Zaak van Fatima'
  })
  const titles = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((one) => one.getTitle()),
  )
  expect(titles).toEqual(['Zaakmap'])
})

test('it tells on which Electron it runs, and whether that is still safe', async () => {
  const about = await app.page.evaluate(() => {
    const bridge = window.zaakmap
    return bridge.invoke('zaakmap:app.about', {})
  })
  const version = await app.electron.evaluate(() => process.versions.electron)
  const supported = Number.parseInt(version, 10) >= 43
  expect(about).toMatchObject({ ok: true, value: { electron: version, supported } })
})

test('nothing of the page reaches the disk: no blobs, no storage, no dumps', async () => {
  await app.page.evaluate(async () => {
    const parts = Array.from({ length: 6 }, () => new Uint8Array(5_000_000).fill(65))
    Reflect.set(window, 'kept', new Blob(parts))
    localStorage.setItem('kanarie', 'KANARIE-7Q')
    await new Promise((resolve) => {
      setTimeout(resolve, 500)
    })
  })
  const files = readdirSync(app.home, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const found = files.filter((entry) =>
    readFileSync(join(entry.parentPath, entry.name)).includes('KANARIE-7Q'),
  )
  expect(found.map((entry) => entry.name)).toEqual([])
  expect(files.filter((entry) => /blob_storage|\.dmp$/.test(join(entry.parentPath, entry.name)))).toEqual([])
})

test('locking ends the vault process and the page, and starts both anew', async () => {
  const before = await processes(app)
  await app.lock()
  const after = await processes(app)
  expect(after.vault).toHaveLength(1)
  expect(after.page).toHaveLength(1)
  expect(after.vault).not.toEqual(before.vault)
  expect(after.page).not.toEqual(before.page)
  expect(await app.page.evaluate(() => Reflect.get(window, 'kept'))).toBeUndefined()
})

async function processes(running: App) {
  return running.electron.evaluate(({ app: electron }) => {
    const all = electron.getAppMetrics()
    return {
      vault: all.filter((one) => one.name === 'Zaakmap vault').map((one) => one.pid),
      page: all.filter((one) => one.type === 'Tab').map((one) => one.pid),
    }
  })
}
