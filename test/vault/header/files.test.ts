import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readHeader, replaceHeader, restoreHeader } from '../../../electron/vault/header/files.ts'
import { snapshot, temporaryFolder } from '../make.ts'
import { sampleHeader } from './sample.ts'

let first: string
let second: string
let folder: string
const main = (): string => join(folder, 'vault.json')
const replica = (): string => join(folder, 'vault.json.bak')

beforeAll(async () => {
  first = (await sampleHeader()).text
  second = (await sampleHeader()).text
})
beforeEach(() => {
  folder = temporaryFolder()
  expect(replaceHeader(folder, first).ok).toBe(true)
})

/** A failure must leave the disk as it was. */
function failsQuietly(work: () => unknown): unknown {
  const before = snapshot(folder)
  const answer = work()
  expect(snapshot(folder)).toEqual(before)
  return answer
}

describe('the two copies of a header', () => {
  test('are equal, private to the owner, and alone', () => {
    expect(readFileSync(main(), 'utf8')).toBe(first)
    expect(readFileSync(replica(), 'utf8')).toBe(first)
    expect(readdirSync(folder)).toEqual(['vault.json', 'vault.json.bak'])
    expect(readHeader(folder)).toMatchObject({ ok: true, value: { paired: true } })
    if (process.platform !== 'win32') {
      for (const file of [main(), replica()]) expect(statSync(file).mode & 0o777).toBe(0o600)
    }
  })

  test('with vault.json gone, the replica serves', () => {
    rmSync(main())
    expect(failsQuietly(() => readHeader(folder))).toMatchObject({
      ok: true,
      value: { text: first, paired: false },
    })
  })

  test('with the replica gone or damaged, vault.json serves', () => {
    rmSync(replica())
    expect(readHeader(folder)).toMatchObject({ ok: true, value: { text: first, paired: false } })
    writeFileSync(replica(), 'onzin')
    expect(readHeader(folder)).toMatchObject({ ok: true, value: { text: first, paired: false } })
  })

  test('at every moment of a replacement are the old header or the new', () => {
    writeFileSync(replica(), second)
    expect(readHeader(folder)).toMatchObject({ ok: true, value: { text: first, paired: false } })
    writeFileSync(main(), second)
    expect(readHeader(folder)).toMatchObject({ ok: true, value: { text: second, paired: true } })
  })

  test.each([
    ['one flipped bit', (text: string) => text.replace('zaakmap', 'zaakmaq')],
    ['no bytes', () => ''],
    ['half of it', (text: string) => text.slice(0, 400)],
    ['bytes that are no text', () => Buffer.from([0xff, 0xfe, 0x00])],
  ])('with %s in vault.json say so, and whether the replica is good', (_, damage) => {
    writeFileSync(main(), damage(first))
    const failure = { kind: 'vault-damaged', file: 'vault.json' }
    expect(failsQuietly(() => readHeader(folder))).toEqual({
      ok: false,
      failure: { ...failure, detail: 'header-replica-good' },
    })
    writeFileSync(replica(), damage(first))
    expect(failsQuietly(() => readHeader(folder))).toEqual({
      ok: false,
      failure: { ...failure, detail: 'header-lost' },
    })
    expect(failsQuietly(() => restoreHeader(folder))).toEqual({
      ok: false,
      failure: { ...failure, detail: 'header-lost' },
    })
  })

  test('restoring puts the replica in the place of a damaged or missing vault.json', () => {
    for (const damage of [() => writeFileSync(main(), 'onzin'), () => rmSync(main())]) {
      damage()
      expect(restoreHeader(folder)).toEqual({ ok: true, value: undefined })
      expect(readHeader(folder)).toMatchObject({ ok: true, value: { text: first, paired: true } })
    }
  })

  test('restoring leaves a good vault.json alone when it is the replica that is damaged', () => {
    writeFileSync(replica(), 'onzin')
    expect(failsQuietly(() => restoreHeader(folder))).toEqual({ ok: true, value: undefined })
  })

  test('that cannot be replaced stay as they were', () => {
    rmSync(main())
    mkdirSync(join(main(), 'iets'), { recursive: true })
    expect(replaceHeader(folder, second).ok).toBe(false)
    expect(readFileSync(replica(), 'utf8')).toBe(first)
    expect(readdirSync(folder)).toEqual(['vault.json', 'vault.json.bak'])
  })

  test('no vault at all is not damage', () => {
    for (const empty of [temporaryFolder(), join(folder, 'bestaat', 'niet'), main()]) {
      expect(readHeader(empty)).toEqual({
        ok: false,
        failure: { kind: 'not-found', file: empty, detail: 'vault' },
      })
    }
  })
})
