import { expect, it } from 'vitest'
import { capHeap, isHeapSpent } from '../../../electron/intake/reader/heap.ts'
import { Unreadable, leavesRuins, reasonOf } from '../../../electron/intake/reader/unreadable.ts'

it('WebAssembly may grow to 1.5 GB, and past 400 MB is known to be spent', () => {
  capHeap()
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65_536 })
  expect(memory.grow(100)).toBe(1)
  expect(isHeapSpent()).toBe(false)
  expect(() => memory.grow(24_000)).toThrow('memory limit')
  expect(memory.grow(7_000)).toBe(101)
  expect(isHeapSpent()).toBe(true)
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
