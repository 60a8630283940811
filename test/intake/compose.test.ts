import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { composed } from '../../electron/intake/compose.ts'
import { worked } from '../support/worked.ts'

it('text comes in NFC, whatever it was', () => {
  expect(composed('cafe\u0301')).toBe('caf\u00e9')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(composed(text)).toBe(text.normalize('NFC'))
    }),
  )
})

it('a million marks on one letter do not hold up the thread', () => {
  const started = process.cpuUsage()
  expect(composed(`Z${'\u0301\u0323\u0334'.repeat(300_000)}x`).length).toBeLessThan(40)
  expect(worked(started)).toBeLessThan(2_000)
})
