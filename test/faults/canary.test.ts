import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { closedVault, filesIn, passphrase, unlock, type ClosedVault } from '../vault/make.ts'
import { startChild } from './child.ts'

// Other processes are started and killed; a busy machine takes its time.
vi.setConfig({ testTimeout: 240_000 })

const texts = Array.from({ length: 50 }, (_, at) => `Kanarie${at} Wijkverpleging 12345${at}678 geheim`)
let vault: ClosedVault
beforeAll(async () => {
  vault = await closedVault(texts)
})

/** What would give a text away: as it is, in UTF-16, in hexadecimal, in base 64 at any of three offsets. */
const needles = texts.flatMap((text) => {
  const bytes = Buffer.from(text)
  const base64 = [0, 1, 2].map((skip) => bytes.subarray(skip, skip + 24).toString('base64'))
  return [
    bytes,
    Buffer.from(text, 'utf16le'),
    Buffer.from(bytes.toString('hex')),
    ...base64.map((one) => Buffer.from(one)),
  ]
})

function hits(): string[] {
  const keyed = [Buffer.from(passphrase), Buffer.from(vault.recoveryKey), Buffer.from(homedir())]
  return filesIn(vault.folder).filter((file) => {
    const bytes = readFileSync(file)
    return [...needles, ...keyed].some((needle) => bytes.includes(needle))
  })
}
const plain = (): string[] =>
  filesIn(vault.folder).filter((file) => readFileSync(file).toString('latin1', 0, 15) === 'SQLite format 3')

describe('nothing in the folder of a vault can be read', () => {
  test('the search finds what is not encrypted', () => {
    expect(needles.some((needle) => Buffer.from(`x${texts[7]}x`).includes(needle))).toBe(true)
    expect(
      needles.some((needle) => Buffer.from(Buffer.from(`xy${texts[7]}`).toString('base64')).includes(needle)),
    ).toBe(true)
  })

  test('when it is closed', () => {
    expect([hits(), plain()]).toEqual([[], []])
  })

  test('when it is open, in the middle of a large transaction, after kill -9, and open again', async () => {
    const child = startChild('hold-canaries', [vault.folder, passphrase], JSON.stringify(texts))
    await child.says('written')
    expect([hits(), plain()]).toEqual([[], []])
    await child.says('half-way')
    const journals = filesIn(vault.folder).filter(
      (file) => file.endsWith('-journal') && readFileSync(file).length > 0,
    )
    expect(journals.length).toBeGreaterThan(0)
    expect([hits(), plain()]).toEqual([[], []])
    await child.kill()
    expect([hits(), plain()]).toEqual([[], []])
    const session = await unlock(vault)
    for (const id of session.caseFolders()) expect(session.case(id).ok).toBe(true)
    session.close()
    expect([hits(), plain()]).toEqual([[], []])
  })
})
