import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { isGenuine, parseHeader, writeHeader } from '../../../electron/vault/header/format.ts'
import { openSlot } from '../../../electron/vault/header/slots.ts'
import { writeRecoveryKey } from '../../../electron/vault/keys/recovery-key.ts'
import { freshKey } from '../../../electron/vault/keys/wrap.ts'
import { passphrase } from '../make.ts'
import { sampleHeader, type Sample } from './sample.ts'

let sample: Sample
beforeAll(async () => {
  sample = await sampleHeader()
})

/** As somebody would who knows the format but no key: change the text and make the checksum right again. */
function forge(change: (text: string) => string): string {
  const body = change(sample.text).replace(/,\n {2}"checksum"[\s\S]*$/, '')
  return `${body},\n  "checksum": "${createHash('sha256').update(body).digest('hex')}"\n}\n`
}

describe('a header', () => {
  test('reads back as it was written and opens with either slot', async () => {
    const parsed = parseHeader(sample.text)
    if (parsed.state !== 'good') throw new Error(parsed.state)
    expect(parsed.header).toMatchObject(sample.header)
    expect(isGenuine(parsed.header, sample.vaultKey)).toBe(true)
    expect(isGenuine(parsed.header, freshKey())).toBe(false)
    const recoveryKey = writeRecoveryKey(sample.secret)
    for (const opener of [{ passphrase }, { recoveryKey }]) {
      expect(await openSlot(parsed.header, opener)).toEqual({ ok: true, value: sample.vaultKey })
    }
  })

  test('with any bit flipped is damaged', () => {
    const bytes = Buffer.from(sample.text)
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(parseHeader(flipped.toString('latin1')).state).toBe('damaged')
    }
  })

  test('cut at any place, or with anything added, is damaged', () => {
    for (let length = 0; length < sample.text.length; length += 1) {
      expect(parseHeader(sample.text.slice(0, length)).state).toBe('damaged')
    }
    for (const other of [
      `${sample.text}\n`,
      ` ${sample.text}`,
      sample.text.repeat(2),
      `\ufeff${sample.text}`,
    ]) {
      expect(parseHeader(other).state).toBe('damaged')
    }
  })

  test('is refused when it is not exactly what would be written, though the checksum is right', () => {
    for (const change of [
      (text: string) => text.replace('"magic": "zaakmap"', '"magic":  "zaakmap"'),
      (text: string) => text.replace('"createdApp"', '"extra": 1,\n  "createdApp"'),
      (text: string) => text.replace('"passes": 3', '"passes": 3.0'),
      (text: string) => text.replace('"passes": 3', '"passes": 1'),
      (text: string) => text.replace('"memoryKib": 65536', '"memoryKib": 8192'),
      (text: string) => text.replace('"memoryKib": 65536', '"memoryKib": 67108864'),
      (text: string) => text.replace('"type": "recovery"', '"type": "passphrase"'),
      (text: string) => text.replace('"zaakmap"', '"zaakmop"'),
    ]) {
      expect(change(sample.text)).not.toBe(sample.text)
      expect(parseHeader(forge(change)).state).toBe('damaged')
    }
    expect(parseHeader(forge((text) => text)).state).toBe('good')
  })

  test('of a newer app is told from damage', () => {
    const newer = forge((text) =>
      text.replace('"minReader": 1', '"minReader": 2').replace('"slots"', '"future"'),
    )
    expect(parseHeader(newer).state).toBe('newer')
    expect(parseHeader(newer.replace('future', 'futurf')).state).toBe('damaged')
  })

  test('forged by somebody without the vault key is not genuine, or does not open', async () => {
    for (const change of [
      (text: string) => text.replace('"createdApp": "0.1.0"', '"createdApp": "9.9.9"'),
      (text: string) => text.replace('"format": 1', '"format": 2'),
      (text: string) => text.replace('"passes": 3', '"passes": 4'),
      (text: string) => text.replace(/"salt": "[0-9a-f]{4}/g, '"salt": "0000'),
    ]) {
      const parsed = parseHeader(forge(change))
      if (parsed.state !== 'good') throw new Error(parsed.state)
      const key = await openSlot(parsed.header, { passphrase })
      expect(key.ok && isGenuine(parsed.header, key.value)).toBe(false)
    }
  })

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseHeader(text).state).toBe('damaged')
        expect(parseHeader(forge(() => text)).state).not.toBe('good')
      }),
    )
  })

  test('tells nothing but an id, costs, salts and wrapped keys', () => {
    expect(writeHeader(sample.header, sample.vaultKey)).toBe(sample.text)
    expect(sample.text).not.toContain(sample.vaultKey.toString('hex'))
    expect(sample.text.length).toBeLessThan(2048)
  })
})
