import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openArchive, type Archive } from '../../../electron/intake/zip/archive.ts'
import { makeZip, overlappingZip, quotingZip, type Entry } from './make-zip.ts'
import { worked } from '../../support/worked.ts'

const zeros = (size: number): Buffer => Buffer.alloc(size)
const many = (n: number, entry: Omit<Entry, 'name'>): Entry[] =>
  Array.from({ length: n }, (_, at) => ({ ...entry, name: `${at}.txt` }))

async function opened<T>(bytes: Uint8Array, use: (archive: Archive) => Promise<T> | T): Promise<T> {
  const archive = await openArchive(bytes)
  if (typeof archive === 'string') throw new Error(archive)
  try {
    return await use(archive)
  } finally {
    await archive.close()
  }
}

describe('a ZIP', () => {
  test('gives every file in it back as it went in', async () => {
    const text = fc.uint8Array({ maxLength: 5_000 })
    const entries = fc.array(fc.record({ data: text, stored: fc.boolean() }), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(entries, async (files) => {
        const zip = makeZip(files.map((file, at) => ({ ...file, name: `map/${at}.bin` })))
        await opened(zip, async ({ members, bytesOf }) => {
          expect(members.map(({ name, folder }) => `${folder}/${name}`)).toEqual(
            files.map((_, at) => `map/${at}.bin`),
          )
          for (const [at, { data }] of files.entries()) {
            expect(Buffer.from((await bytesOf(at)) as Uint8Array).equals(Buffer.from(data))).toBe(true)
          }
        })
      }),
      { numRuns: 6 },
    )
  })

  test('with bytes behind its end, or a comment that is not there, is opened', async () => {
    const zip = Buffer.from(makeZip([{ name: 'brief.txt', data: 'Beste' }]))
    const promised = Buffer.from(zip)
    promised.writeUInt16LE(1, promised.length - 2)
    for (const bytes of [Buffer.concat([zip, Buffer.alloc(600, 'x')]), promised]) {
      const before = Buffer.from(bytes)
      await opened(bytes, async ({ bytesOf }) =>
        expect(Buffer.from((await bytesOf(0)) as Uint8Array).toString()).toBe('Beste'),
      )
      expect(bytes.equals(before)).toBe(true)
    }
  })

  test('says of each file why it cannot be had, and gives the others', async () => {
    const zip = makeZip([
      { name: 'slot.pdf', data: 'dicht', flags: 1 },
      { name: 'stuk.pdf', data: 'stuk', crc: 7 },
      { name: 'kort.pdf', data: 'kort', claims: 9 },
      { name: 'anders.pdf', data: 'anders', method: 14 },
      { name: 'weg', data: '/etc/passwd', mode: 0o120777 },
      { name: 'pijp', data: '', mode: 0o010644 },
      { name: '__MACOSX/._brief.pdf', data: 'x' },
      { name: 'map/', data: '' },
      { name: 'goed.pdf', data: 'goed' },
    ])
    await opened(zip, async ({ members, bytesOf }) => {
      expect(members.map(({ name, refused }) => [name, refused])).toEqual([
        ['slot.pdf', 'needs-password'],
        ['stuk.pdf', 'damaged'],
        ['kort.pdf', 'damaged'],
        ['anders.pdf', 'zip-method'],
        ['weg', 'symlink'],
        ['pijp', 'not-a-file'],
        ['._brief.pdf', 'system-file'],
        ['goed.pdf', undefined],
      ])
      expect(Buffer.from((await bytesOf(8)) as Uint8Array).toString()).toBe('goed')
    })
  })

  test('that is none, or is cut off, is damaged', async () => {
    const whole = makeZip([{ name: 'a.txt', data: randomBytes(2_000) }])
    for (const bytes of [Buffer.from('PK\x03\x04'), whole.subarray(0, 1_000), whole.subarray(500)]) {
      expect(await openArchive(bytes)).toBe('damaged')
    }
  })

  test('whose directory was scribbled on never brings anything down', async () => {
    const whole = makeZip(many(5, { data: 'Brief over de traplift' }))
    const scribbles = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(scribbles, async (changes) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, value] of changes) bytes[at] = value
        const archive = await openArchive(bytes)
        if (typeof archive === 'string') return
        for (const { at, refused } of archive.members) if (refused === undefined) await archive.bytesOf(at)
        await archive.close()
      }),
      { numRuns: 12 },
    )
  })
})

describe('a bomb', () => {
  const megabyte = 1_000_000
  const bombs: Record<string, () => Uint8Array> = {
    'of one file of zeros': () => makeZip([{ name: 'nullen.pdf', data: zeros(100 * megabyte) }]),
    'of many files of zeros': () => makeZip(many(400, { data: zeros(3 * megabyte) })),
    'that says it is larger than all disks': () =>
      makeZip([{ name: 'a', data: randomBytes(5 * megabyte), stored: true, claims: 0xfffffff0 }]),
    'of more files than anybody sends': () => makeZip(many(2_001, { data: 'x' })),
    'of 20,000 empty files': () => makeZip(many(20_000, { data: '' })),
    'whose files are all the same bytes': () => overlappingZip(1_000, 150_000),
    'whose files quote one another': () => quotingZip(500, 150_000),
    'that says it is small': () => makeZip([{ name: 'klein.txt', data: zeros(60 * megabyte), claims: 900 }]),
    'that says it is nothing': () => makeZip(many(30, { data: zeros(20 * megabyte), claims: 0 })),
    'of more than a gigabyte that does not pack well': () => {
      const noise = randomBytes(7 * megabyte)
      return makeZip([
        { name: 'ruis', data: noise, stored: true },
        ...many(9, { data: noise.subarray(0, megabyte), stored: true, claims: 120 * megabyte }),
      ])
    },
  }

  for (const [what, make] of Object.entries(bombs)) {
    test(`${what} is stopped within five seconds and 500 MB`, async () => {
      const bytes = make()
      const before = process.memoryUsage().rss
      let most = before
      const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 10)
      const from = process.cpuUsage()
      const reason = await openArchive(bytes)
      const took = worked(from)
      clearInterval(timer)
      expect(reason).toMatch(/^zip-bomb$|^zip-too-many$/)
      expect(took).toBeLessThan(5_000)
      expect(most - before).toBeLessThan(500_000_000)
    })
  }

  test('in a ZIP is not opened with it', async () => {
    const inner = makeZip([{ name: 'nullen', data: zeros(60 * megabyte) }])
    await opened(makeZip([{ name: 'binnen.zip', data: inner, stored: true }]), async ({ bytesOf }) => {
      const bytes = await bytesOf(0)
      expect(typeof bytes === 'string' ? bytes : await openArchive(bytes)).toBe('zip-bomb')
    })
  })
})
