import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { readHeader, replaceHeader } from '../../electron/vault/header/files.ts'
import { createVault } from '../../electron/vault/session/create.ts'
import { openVault } from '../../electron/vault/session/open.ts'
import { must } from '../../shared/result.ts'
import { closedVault, kdf, passphrase, temporaryFolder } from '../vault/make.ts'
import { sampleHeader } from '../vault/header/sample.ts'
import { pause, startChild } from './child.ts'

// Other processes are started and killed; a busy machine takes its time.
vi.setConfig({ testTimeout: 240_000 })

const next = 'een heel ander paard'
const random = (least: number, most: number): number => least + Math.random() * (most - least)

describe('kill -9 around the header', () => {
  test('while headers are replaced leaves one of the two, whole, and a good replica', async () => {
    const folder = temporaryFolder()
    const texts = [(await sampleHeader()).text, (await sampleHeader()).text]
    const files = ['een', 'twee'].map((name) => join(temporaryFolder(), name))
    for (const [at, file] of files.entries()) writeFileSync(file, texts[at] ?? '')
    must(replaceHeader(folder, texts[0] ?? ''))
    for (let round = 0; round < 10; round += 1) {
      const child = startChild('replace-header', [folder, ...files])
      await child.says('ready')
      await pause(random(0, 40))
      await child.kill()
      const found = must(readHeader(folder))
      expect(texts).toContain(found.text)
      expect(texts).toContain(readFileSync(join(folder, 'vault.json.bak'), 'utf8'))
    }
  })

  test('while the passphrase changes leaves exactly one that works, and the recovery key', async () => {
    const vault = await closedVault()
    const { folder, recoveryKey } = vault
    let current = passphrase
    for (let round = 0; round < 5; round += 1) {
      const other = current === passphrase ? next : passphrase
      const child = startChild('change-passphrase', [folder, current, other])
      await child.says('ready')
      await pause(random(0, 500))
      await child.kill()
      const opened = await Promise.all(
        [passphrase, next].map((typed) => openVault({ folder, passphrase: typed }).then(closed)),
      )
      expect(opened.filter(Boolean).length).toBe(1)
      current = opened[0] === true ? passphrase : next
      const acknowledged = child.lines.filter((line) => line.startsWith('done ')).at(-1)
      const changes = child.lines.filter((line) => line.startsWith('done ')).length
      if (acknowledged !== undefined && changes % 2 === 0)
        expect([current, other]).toContain(acknowledged.slice(5))
    }
    must(await openVault({ folder, recoveryKey })).close()
  })

  test('while a vault is made leaves nothing that stands in the way of making it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const folder = join(temporaryFolder(), 'kluis')
      const child = startChild('create-vault', [folder, passphrase])
      await child.says('ready')
      await pause(random(0, 220))
      await child.kill()
      const done = child.lines.find((line) => line.startsWith('done '))
      if (done !== undefined) must(await openVault({ folder, recoveryKey: done.slice(5) })).close()
      else {
        const retried = await createVault({ folder, passphrase, kdf, appVersion: '0.1.0' })
        const made = retried.ok ? retried : await openVault({ folder, passphrase })
        expect(made.ok).toBe(true)
        if (retried.ok) retried.value.session.close()
        else if (made.ok && 'close' in made.value) made.value.close()
      }
      expect(readdirSync(folder)).not.toContain('.creating')
    }
  })
})

function closed(opened: Awaited<ReturnType<typeof openVault>>): boolean {
  if (opened.ok) opened.value.close()
  return opened.ok
}
