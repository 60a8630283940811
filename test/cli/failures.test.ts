import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine, zaakmap, type Ran } from '../support/command-line.ts'

type Failed = { error: { kind: string; message: string } }
const holder = fileURLToPath(new URL('../support/hold-vault.ts', import.meta.url))

/** Five things that go wrong, five different sentences, and nothing on the disk is other than before. */
describe('what goes wrong is said, and nothing is changed', () => {
  const line = commandLine()
  const messages: string[] = []
  let caseId = ''

  beforeAll(async () => {
    await line.makeVault()
    caseId = (await line.ask<{ id: string }>('case', 'create', '--name', 'Proef')).id
    await line.ask('call', 'add', '--case', caseId, '--at', '2026-01-05', '--summary', 'Proef')
  })
  afterAll(line.dispose)

  const expectFailure = (ran: Ran, kind: string): void => {
    expect(ran.code).toBe(1)
    const { error } = ran.json as Failed
    expect(error.kind).toBe(kind)
    expect(ran.err.trim()).toBe(error.message)
    expect(error.message).not.toContain('{{')
    messages.push(error.message)
  }

  test('a wrong passphrase', async () => {
    const before = printOf(line.vault)
    expectFailure(
      await line.run(['case', 'list'], { ZAAKMAP_PASSPHRASE: 'verkeerd paard' }),
      'wrong-passphrase',
    )
    expect(printOf(line.vault)).toEqual(before)
  })

  test('a folder that is not there', async () => {
    expectFailure(await line.run(['case', 'list', '--vault', join(line.home, 'weg')]), 'not-found')
    expect(readdirSync(line.home)).not.toContain('weg')
  })

  test('a vault that is open in another process', async () => {
    const before = printOf(line.vault)
    const child = spawn(process.execPath, [holder, line.vault, 'correct paard batterij nietje'])
    await new Promise((resolve) => child.stdout.once('data', resolve))
    expectFailure(await line.run(['case', 'list']), 'vault-in-use')
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('close', resolve))
    expect(printOf(line.vault)).toEqual(before)
    expect((await line.run(['case', 'list'])).code).toBe(0)
  })

  test('a header with one flipped bit', async () => {
    const file = join(line.vault, 'vault.json')
    const good = readFileSync(file)
    for (const at of [0, 20, Math.floor(good.length / 2), good.length - 3]) {
      const bad = Buffer.from(good)
      bad.writeUInt8(bad.readUInt8(at) ^ 1, at)
      writeFileSync(file, bad)
      const before = printOf(line.vault)
      expectFailure(await line.run(['case', 'list']), 'vault-damaged')
      expect(printOf(line.vault)).toEqual(before)
      messages.splice(4)
    }
    expect((await line.run(['vault', 'repair'])).code).toBe(0)
    expect(readFileSync(file).equals(good)).toBe(true)
  })

  test('a case file that was cut off', async () => {
    const file = join(line.vault, 'cases', caseId, 'case.db')
    truncateSync(file, Math.floor(statSync(file).size / 2) - 100)
    const before = printOf(line.vault)
    expectFailure(await line.run(['call', 'list', '--case', caseId]), 'vault-damaged')
    expect(printOf(line.vault)).toEqual(before)
    const verified = await line.run(['vault', 'verify'])
    expect(verified.code).toBe(1)
    expect(verified.json).toMatchObject({
      ok: false,
      cases: [{ id: caseId, ok: false, problems: [expect.any(String)] }],
    })
    expect(await line.ask('case', 'list')).toMatchObject([{ id: caseId, damaged: true }])
  })

  test('each of the five has a sentence of its own', () => {
    expect(messages).toHaveLength(5)
    expect(new Set(messages).size).toBe(5)
  })

  test.each([
    [['case', 'show', 'geen-id'], 1, 'not-found'],
    [['call', 'add', '--case', '0199e5f4-0000-7000-8000-000000000000', '--at', '2026-01-05'], 1, 'not-found'],
    [['term', 'compute', '--rule', 'bestaat-niet', '--event', '2026-01-05'], 1, 'not-found'],
    [['term', 'compute', '--rule', 'bezwaar', '--event', '2026-02-30'], 1, 'invalid-input'],
    [['case', 'create'], 2, 'wrong-usage'],
    [['case', 'list', '--onbekend'], 2, 'wrong-usage'],
    [['onzin'], 2, 'wrong-usage'],
    [['search'], 2, 'wrong-usage'],
    [['search', 'x', '--limit', '1.5'], 2, 'wrong-usage'],
    [['search', 'x', '--case', '0199e5f4-0000-7000-8000-000000000000'], 1, 'not-found'],
    [['term', 'list', '--until', 'morgen'], 1, 'invalid-input'],
    [['term', 'list', '--until=2026-13-01', '--language=en'], 1, 'invalid-input'],
  ])('%j ends with %i', async (args, code, kind) => {
    const ran = await line.run(args)
    expect(ran.code).toBe(code)
    expect((ran.json as Failed).error.kind).toBe(kind)
  })
})

test('a recovery key is never lost with the sheet it was meant for', async () => {
  const line = commandLine()
  const ran = await line.run(['vault', 'create', '--recovery-sheet', join(line.home, 'geen', 'map.pdf')])
  expect(ran.code).toBe(1)
  expect(ran.json).toMatchObject({
    recoveryKey: expect.stringMatching(/^[0-9A-Z-]{34}$/),
    error: { kind: 'not-found', message: ran.err.trim() },
  })
  line.dispose()
})

test('what a command does is said with and without its verb, in the language asked for', async () => {
  const help = await zaakmap(['case', '--help'])
  expect([help.code, help.out.split('\n')[1]]).toEqual([0, 'case list'])
  expect((await zaakmap(['search', 'x', '--help'])).out).toContain('search QUERY')
  expect((await zaakmap(['--help'])).out).toContain('timeline')
  const english = await zaakmap(['case', 'create', '--language=en'])
  const dutch = await zaakmap(['case', 'create'])
  expect(english.err).not.toBe(dutch.err)
})

/** Names, sizes, times of change and contents of everything in a folder. */
function printOf(folder: string): unknown[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => [
      file,
      statSync(file).mtimeMs,
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ])
}
