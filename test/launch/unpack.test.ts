import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { fileFromTarball, zipEntries } from '../../electron/launch/unpack.ts'

const folder = mkdtempSync(join(tmpdir(), 'zaakmap-unpack-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('a file comes out of a tarball as it went in, whatever its size', () => {
  mkdirSync(join(folder, 'package'))
  for (const size of [0, 1, 511, 512, 513, 100_000]) {
    writeFileSync(join(folder, 'package/body.bin'), Buffer.alloc(size, 7))
    spawnSync('tar', ['czf', 'one.tgz', 'package/body.bin'], { cwd: folder })
    const body = fileFromTarball(readFileSync(join(folder, 'one.tgz')), 'package/body.bin')
    expect(body.equals(Buffer.alloc(size, 7))).toBe(true)
  }
})

test('a tarball without the file says so', () => {
  expect(() => fileFromTarball(readFileSync(join(folder, 'one.tgz')), 'package/other')).toThrow(
    'package/other',
  )
})

test('every file of a ZIP comes out as it went in, stored or deflated', () => {
  const file = fc.record({
    name: fc.stringMatching(/^[a-z]{1,12}$/),
    body: fc.uint8Array({ maxLength: 2_000 }),
    deflate: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.uniqueArray(file, { selector: (one) => one.name, maxLength: 8 }), (files) => {
      const found = zipEntries(zipOf(files)).map((entry) => [
        entry.name,
        entry.mode,
        Uint8Array.from(entry.body()),
      ])
      expect(found).toEqual(files.map((one) => [one.name, 0o755, one.body]))
    }),
  )
})

test('what is not a ZIP is refused', () => {
  expect(() => zipEntries(Buffer.from('hallo'))).toThrow('Not a ZIP')
})

type File_ = { readonly name: string; readonly body: Uint8Array; readonly deflate: boolean }

function zipOf(files: readonly File_[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const { name, body, deflate } of files) {
    const bytes = deflate ? deflateRawSync(body) : Buffer.from(body)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(deflate ? 8 : 0, 10)
    entry.writeUInt32LE(bytes.length, 20)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(0o100755 * 0x10000, 38)
    entry.writeUInt32LE(at, 42)
    locals.push(local, Buffer.from(name), bytes)
    central.push(entry, Buffer.from(name))
    at += 30 + name.length + bytes.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, ...central, end])
}
