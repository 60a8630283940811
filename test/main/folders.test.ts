import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { claimDropped } from '../../electron/main/files/claim.ts'
import { Tokens } from '../../electron/main/files/tokens.ts'
import { holdsVault, isSynced, placeForNew } from '../../electron/main/vault/folders.ts'

const root = mkdtempSync(join(tmpdir(), 'zaakmap-folders-'))
afterAll(() => {
  rmSync(root, { recursive: true })
})

const made = (name: string, file?: string): string => {
  mkdirSync(join(root, name), { recursive: true })
  if (file) writeFileSync(join(root, name, file), '{}')
  return join(root, name)
}

test('a folder holds a vault by its header or the copy of it', () => {
  expect(holdsVault(made('a', 'vault.json'))).toBe(true)
  expect(holdsVault(made('b', 'vault.json.bak'))).toBe(true)
  expect(holdsVault(made('c', 'letter.pdf'))).toBe(false)
  expect(holdsVault(join(root, 'nowhere'))).toBe(false)
})

test('a new vault goes into an empty folder itself, else into a free one inside', () => {
  const empty = made('empty')
  expect(placeForNew(empty)).toBe(empty)
  const full = made('full', 'letter.pdf')
  expect(placeForNew(full)).toBe(join(full, 'Zaakmap'))
  made('full/Zaakmap', 'vault.json')
  expect(placeForNew(full)).toBe(join(full, 'Zaakmap 2'))
})

test('folders of cloud services are known by their names', () => {
  for (const path of [
    '/home/a/OneDrive - Gemeente/kluis',
    '/home/a/Dropbox/x',
    '/Users/a/Library/Mobile Documents/x',
    '/home/a/Google Drive',
  ]) {
    expect(isSynced(path)).toBe(true)
  }
  for (const path of ['/home/a/Documenten/Zaakmap', '/home/stackhouse/x', '/'])
    expect(isSynced(path)).toBe(false)
})

test('a dropped file becomes a token; a path that is none does not', async () => {
  const granted: string[][] = []
  const tokens = new Tokens(async (...grant) => {
    granted.push(grant)
  })
  const file = join(made('drop', 'brief.pdf'), 'brief.pdf')
  const claimed = await claimDropped(tokens, file)
  expect(claimed).toMatchObject({ ok: true, value: { name: 'brief.pdf' } })
  expect(granted).toEqual([[expect.any(String), file, 'read']])
  for (const bad of ['', 'brief.pdf', join(root, 'none.pdf'), 7, null, '/dev/null']) {
    expect(await claimDropped(tokens, bad)).toMatchObject({ ok: false, failure: { kind: 'not-found' } })
  }
})

test('after a lock no token stands for a path', async () => {
  const tokens = new Tokens(async () => undefined)
  const { token } = await tokens.give('/home/a/kluis', 'folder')
  expect(tokens.pathOf(token)).toBe('/home/a/kluis')
  tokens.clear()
  expect(tokens.pathOf(token)).toBeUndefined()
})
