import { expect, it } from 'vitest'
import { allowHeap, capHeap, isHeapSpent, wasRefused } from '../../../electron/intake/reader/heap.ts'
import { limitsOf } from '../../../electron/intake/reader/limits.ts'
import { Unreadable, leavesRuins, reasonOf } from '../../../electron/intake/reader/unreadable.ts'

it('WebAssembly may grow to what a task is allowed, and past 96 MB is known to be spent', () => {
  capHeap()
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65_536 })
  expect(memory.grow(100)).toBe(1)
  expect(isHeapSpent()).toBe(false)
  expect(() => memory.grow(2_000)).toThrow('memory limit')
  expect(wasRefused()).toBe(true)
  allowHeap(200_000_000)
  expect(wasRefused()).toBe(false)
  expect(memory.grow(2_000)).toBe(101)
  expect(isHeapSpent()).toBe(true)
  expect(isHeapSpent(100_000_000)).toBe(false)
})

it('a file may take the more the larger it is, and a small picture little time', () => {
  const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const small = limitsOf(png, 16_000)
  const large = limitsOf(Buffer.concat([png, Buffer.alloc(20_000_000)]), 16_000)
  expect(small.workMs).toBeLessThan(5_000)
  expect(small.memory).toBeLessThan(300_000_000)
  expect(large.workMs).toBe(16_000)
  expect(large.memory).toBeGreaterThan(small.memory + 100_000_000)
  expect(limitsOf(Buffer.alloc(400_000_000), 16_000).memory).toBe(1_500_000_000)
})

it('errors of a parser are told apart', () => {
  expect(reasonOf(new Unreadable('needs-password'))).toBe('needs-password')
  expect(reasonOf(new Error('malloc (123 bytes) failed'))).toBe('out-of-memory')
  expect(reasonOf(new RangeError('memory limit'))).toBe('out-of-memory')
  expect(reasonOf(new Error('cannot find startxref'))).toBe('damaged')
  expect(reasonOf('?')).toBe('damaged')
  expect(leavesRuins(new RangeError('Maximum call stack size exceeded'))).toBe(true)
  expect(leavesRuins(new Error('syntax error'))).toBe(false)
})
