import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '../vault/make.ts'
import { childScript, follow } from './child.ts'

// Other processes are started and killed; a busy machine takes its time.
vi.setConfig({ testTimeout: 240_000 })

/**
 * A disk of six megabytes of its own, in a mount namespace that ends with the process. Root needs no more; others
 * need user namespaces. Where neither works this test fails rather than passing without having looked.
 */
function onSmallDisk(script: string): ReturnType<typeof follow> {
  const disk = join(temporaryFolder(), 'schijf')
  mkdirSync(disk)
  const inside = 'mount -t tmpfs -o size=6m zaakmap "$1" && exec "$2" "$3" "$1"'
  const mode = process.getuid?.() === 0 ? '-m' : '-Urm'
  const given = [mode, 'sh', '-c', inside, 'sh', disk, process.execPath, childScript(script)]
  return follow(spawn('unshare', given, { stdio: ['ignore', 'pipe', 'pipe'] }))
}

test('a full disk is said each time, loses nothing, and passes when there is room again', async () => {
  const child = onSmallDisk('fill-disk')
  expect(
    await child.ended(),
    `needs Linux and the right to mount a small disk: ${child.lines.join(' ')}`,
  ).toBe(0)
  const told = (name: string): unknown[] =>
    child.lines
      .filter((line) => line.startsWith(`${name} `))
      .map((line) => JSON.parse(line.slice(name.length + 1)))
  const full = { ok: false, failure: { kind: 'disk-full' } }
  expect(told('create')).toMatchObject([full])
  expect(told('note').length).toBe(20)
  for (const failure of told('note')) expect(failure).toMatchObject({ kind: 'disk-full' })
  expect(told('passphrase')).toMatchObject([full])
  expect(told('case')).toMatchObject([full])
  expect(told('folders')).toEqual([1])
  expect(told('old')).toEqual([false])
  expect(told('kept')).toEqual([true])
  expect(told('again')).toEqual([true])
})

test('documents and notes that no longer fit are refused whole, and all that is there can be read', async () => {
  const child = onSmallDisk('fill-documents')
  expect(await child.ended(), child.lines.join(' ')).toBe(0)
  const told = (name: string): unknown[] =>
    child.lines
      .filter((line) => line.startsWith(`${name} `))
      .map((line) => JSON.parse(line.slice(name.length + 1)))
  const full = { ok: false, failure: { kind: 'disk-full' } }
  expect(told('document')).toHaveLength(5)
  for (const failure of told('document')) expect(failure).toMatchObject({ kind: 'disk-full' })
  expect(told('note')).toMatchObject([full])
  expect(told('new')).toMatchObject([full])
  expect(told('kept')).toEqual([true])
  expect(told('export')).toMatchObject([full])
  expect(told('hits')).toEqual([0])
  expect(told('cases')).toEqual([[['Volle schijf', true]]])
  expect(told('notes')).toEqual([1])
  expect(told('sound')).toEqual([true])
})
