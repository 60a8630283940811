import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openFileSink } from '../../../electron/dossier/copy/file-sink.ts'
import { must } from '../../../shared/result.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zaakmap-sink-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})
const target = () => join(folder, 'dossier.pdf')

describe('a file that is being written', () => {
  it('stands under its name only when it is whole', async () => {
    const sink = must(openFileSink(target()))
    sink.write(Buffer.from('half'))
    sink.write(Buffer.alloc(3_000_000, 1))
    sink.write(Buffer.from('end'))
    expect(existsSync(target())).toBe(false)
    expect(must(await sink.finish())).toBeUndefined()
    sink.abort()
    const bytes = readFileSync(target())
    expect([bytes.length, bytes.subarray(0, 5).toString('latin1'), bytes.subarray(-3).toString()]).toEqual([
      3_000_007,
      'half\x01',
      'end',
    ])
    expect(readdirSync(folder)).toEqual(['dossier.pdf'])
  })

  it('keeps small and large pieces in order, whatever their sizes', async () => {
    const sink = must(openFileSink(target()))
    const pieces = Array.from({ length: 60 }, (_, i) => Buffer.alloc((i * 7919 * 37) % 700_000, i))
    for (const piece of pieces) sink.write(piece)
    must(await sink.finish())
    expect(readFileSync(target()).equals(Buffer.concat(pieces))).toBe(true)
  })

  it('leaves an older file alone until then, and nothing behind when it is given up', async () => {
    writeFileSync(target(), 'old')
    const sink = must(openFileSink(target()))
    sink.write(Buffer.from('new'))
    sink.abort()
    sink.abort()
    expect(readFileSync(target(), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['dossier.pdf'])
  })

  it('is no other that is written under the same name meanwhile', async () => {
    const [one, other] = [must(openFileSink(target())), must(openFileSink(target()))]
    one.write(Buffer.alloc(2_000_000, 1))
    other.write(Buffer.alloc(1_000_000, 2))
    must(await one.finish())
    expect(readFileSync(target()).equals(Buffer.alloc(2_000_000, 1))).toBe(true)
    const third = must(openFileSink(target()))
    one.abort()
    must(await other.finish())
    expect(readFileSync(target()).equals(Buffer.alloc(1_000_000, 2))).toBe(true)
    third.write(Buffer.from('third'))
    must(await third.finish())
    expect(readFileSync(target(), 'utf8')).toBe('third')
    expect(readdirSync(folder)).toEqual(['dossier.pdf'])
  })

  it('can be read by its owner only', async () => {
    const sink = must(openFileSink(target()))
    must(await sink.finish())
    expect(statSync(target()).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
  })

  it('says what stands in its way', async () => {
    expect(openFileSink(join(folder, 'nowhere', 'dossier.pdf'))).toMatchObject({
      ok: false,
      failure: { kind: 'not-found' },
    })
    const sink = must(openFileSink(target()))
    rmSync(folder, { recursive: true })
    expect(await sink.finish()).toMatchObject({ ok: false, failure: { kind: 'not-found', file: target() } })
  })
})
