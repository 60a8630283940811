import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import { caseId } from '../../../shared/domain/ids.ts'
import { now, setClock } from '../../../electron/vault/store/clock.ts'
import { newId, uuid } from '../../../electron/vault/store/id.ts'

let restore = (): void => undefined
afterEach(() => restore())

test('ids are UUIDs of version 7, all different, in the order they were made', () => {
  const ids = Array.from({ length: 20_000 }, uuid)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
  for (const id of ids.slice(0, 100)) expect(z.uuidv7().safeParse(id).success).toBe(true)
  expect(caseId.safeParse(newId(caseId)).success).toBe(true)
})

test('ids stay in order when the clock is put back', () => {
  const before = uuid()
  restore = setClock(() => new Date('2001-01-01T00:00:00Z'))
  expect(uuid() > before).toBe(true)
})

test('the time is ISO text with the offset of this machine', () => {
  restore = setClock(() => new Date('2026-11-03T09:15:42.900Z'))
  expect(now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
  expect(Date.parse(now())).toBe(Date.parse('2026-11-03T09:15:42Z'))
})
