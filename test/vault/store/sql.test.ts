import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { joined, list, nothing, sql } from '../../../electron/vault/store/sql.ts'

const bare = ({ text, values }: { text: string; values: readonly unknown[] }): unknown => ({ text, values })

test('a hole is always bound, never text', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(bare(sql`SELECT ${value} FROM t WHERE a = ${1}`)).toEqual({
        text: 'SELECT ? FROM t WHERE a = ?',
        values: [value, 1],
      })
    }),
  )
})

test('queries are put together from queries', () => {
  const where = joined([sql`a = ${1}`, sql`b IN (${list(['x', 'y'])})`], ' AND ')
  expect(bare(sql`SELECT * FROM t WHERE ${where} ${nothing} LIMIT ${9}`)).toEqual({
    text: 'SELECT * FROM t WHERE a = ? AND b IN (?, ?)  LIMIT ?',
    values: [1, 'x', 'y', 9],
  })
})

test('bytes are a value, not a query', () => {
  const bytes = Uint8Array.from([1, 2])
  expect(bare(sql`INSERT INTO t VALUES (${bytes}, ${null}, ${true})`)).toEqual({
    text: 'INSERT INTO t VALUES (?, ?, ?)',
    values: [bytes, null, true],
  })
})
