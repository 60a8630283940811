import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hashFile } from '../../electron/intake/hash-file.ts'
import { walk } from '../../electron/intake/walk.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zaakmap-walk-'))
})
afterEach(async () => rm(folder, { recursive: true }))

async function found(...names: string[]): Promise<string[]> {
  const all = await walk(names.map((name) => join(folder, name)))
  return all.map(
    (entry) => `${relative(folder, entry.path)} ${entry.status === 'file' ? entry.bytes : entry.reason}`,
  )
}

it('every file is accounted for, in order of name, folders in their place', async () => {
  await mkdir(join(folder, 'b/diep'), { recursive: true })
  for (const name of [
    'brief 10.pdf',
    'brief 2.pdf',
    'a.pdf',
    'b/diep/x.pdf',
    'b/.DS_Store',
    'b/Thumbs.db',
    'b/~$x.docx',
    'b/.verborgen',
  ]) {
    await writeFile(join(folder, name), 'abc')
  }
  expect(await found('')).toEqual([
    'a.pdf 3',
    'b/.DS_Store system-file',
    'b/.verborgen system-file',
    'b/~$x.docx system-file',
    'b/diep/x.pdf 3',
    'b/Thumbs.db system-file',
    'brief 2.pdf 3',
    'brief 10.pdf 3',
  ])
})

it('a hidden file that the person names is read, a system file never', async () => {
  await writeFile(join(folder, '.brief.pdf'), 'abc')
  await writeFile(join(folder, 'desktop.ini'), 'abc')
  expect(await found('.brief.pdf', 'desktop.ini')).toEqual(['.brief.pdf 3', 'desktop.ini system-file'])
})

it('links are not followed, pipes not opened, absent files reported', async () => {
  await symlink('/etc', join(folder, 'link'))
  await symlink(folder, join(folder, 'lus'))
  execFileSync('mkfifo', [join(folder, 'pijp')])
  expect(await found('', 'weg.pdf')).toEqual([
    'link symlink',
    'lus symlink',
    'pijp not-a-file',
    'weg.pdf not-found',
  ])
})

// Only Linux lets a name be bytes that are no text.
it.runIf(process.platform === 'linux')('a name that is no text says so', async () => {
  for (const name of ['caf\xe9.txt', 'map\xe9'])
    await mkdir(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]))
  await writeFile(join(folder, 'caf\ufffd echt.txt'), 'abc')
  expect(await found('')).toEqual([
    'caf\ufffd echt.txt 3',
    'caf\ufffd.txt unreadable-name',
    'map\ufffd unreadable-name',
  ])
})

it('a file over 500 MB is refused by its size', async () => {
  await writeFile(join(folder, 'groot.pdf'), '')
  await truncate(join(folder, 'groot.pdf'), 500_000_001)
  await writeFile(join(folder, 'net.pdf'), '')
  await truncate(join(folder, 'net.pdf'), 500_000_000)
  expect(await found('')).toEqual(['groot.pdf too-large', 'net.pdf 500000000'])
})

it('stops when it is told to', async () => {
  await expect(walk([folder], AbortSignal.abort(new Error('genoeg')))).rejects.toThrow('genoeg')
})

it('a file is hashed in pieces', async () => {
  const path = join(folder, 'brief.pdf')
  const content = Buffer.alloc(3_000_001, 'abc')
  await writeFile(path, content)
  const expected = createHash('sha256').update(content).digest('hex')
  expect(await hashFile(path)).toEqual({ ok: true, value: { sha256: expected, bytes: content.length } })
  expect(await hashFile(join(folder, 'weg'))).toMatchObject({ ok: false, failure: { kind: 'not-found' } })
  expect(await hashFile(folder)).toMatchObject({ ok: false, failure: { kind: 'unreadable-file' } })
  expect(await hashFile(path, AbortSignal.abort())).toEqual({ ok: false, failure: { kind: 'cancelled' } })
})
