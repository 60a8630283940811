import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  all,
  count,
  isBusy,
  one,
  rows,
  run,
  write,
  type Reader,
} from '../../../electron/vault/store/connection.ts'
import { closeDatabase } from '../../../electron/vault/store/database.ts'
import { attempt } from '../../../electron/vault/store/failures.ts'
import { list, sql } from '../../../electron/vault/store/sql.ts'
import { Failed, must } from '../../../shared/result.ts'
import { open, options } from './open.ts'

let db: Reader
beforeEach(() => {
  db = must(open(options(), true))
})
afterEach(() => closeDatabase(db))

const add = (text: string): number =>
  write(db, (tx) => run(tx, sql`INSERT INTO note (text) VALUES (${text})`))
const texts = (): string[] =>
  all(db, sql`SELECT text FROM note ORDER BY id`, z.object({ text: z.string() })).map(({ text }) => text)

describe('reading and writing', () => {
  test('every kind of value comes back as it was', () => {
    const bytes = Buffer.from('nul\0en é🐎').subarray(2)
    const big = Number.MAX_SAFE_INTEGER
    write(db, (tx) =>
      run(
        tx,
        sql`INSERT INTO note (text, bytes, whole, part) VALUES (${'é🐎"\';--'}, ${bytes}, ${big}, ${1.5})`,
      ),
    )
    write(db, (tx) => run(tx, sql`INSERT INTO note (text, bytes, whole) VALUES (${''}, ${null}, ${true})`))
    expect(rows(db, sql`SELECT text, bytes, whole, part FROM note ORDER BY id`)).toEqual([
      { text: 'é🐎"\';--', bytes: Buffer.from(bytes), whole: big, part: 1.5 },
      { text: '', bytes: null, whole: 1, part: null },
    ])
  })

  test('a row that its schema does not expect is a bug, and throws', () => {
    add('a')
    expect(() => all(db, sql`SELECT text FROM note`, z.object({ text: z.number() }))).toThrow(z.ZodError)
    expect(() => write(db, (tx) => run(tx, sql`INSERT INTO elders VALUES (1)`))).toThrow(/no such table/)
  })

  test('more different queries than are kept all work', () => {
    for (let round = 0; round < 2; round += 1) {
      for (let width = 1; width <= 600; width += 1) {
        const wide = list(Array.from({ length: width }, (_, at) => at))
        expect(count(db, sql`SELECT max(${wide}, ${-1})`)).toBe(width - 1)
      }
    }
  })

  test('one is the first row or undefined, count a number', () => {
    expect(one(db, sql`SELECT text FROM note`, z.object({ text: z.string() }))).toBeUndefined()
    expect(count(db, sql`SELECT whole FROM note`)).toBe(0)
    add('a')
    expect(one(db, sql`SELECT text FROM note`, z.object({ text: z.string() }))).toEqual({ text: 'a' })
    expect(count(db, sql`SELECT count(*) FROM note`)).toBe(1)
  })
})

describe('a transaction', () => {
  test('is all or nothing', () => {
    add('voor')
    expect(() =>
      write(db, (tx) => {
        run(tx, sql`INSERT INTO note (text) VALUES (${'half'})`)
        throw new Failed({ kind: 'invalid-input' })
      }),
    ).toThrow(Failed)
    expect(texts()).toEqual(['voor'])
    add('na')
    expect(texts()).toEqual(['voor', 'na'])
  })

  test('inside another is undone alone, or with the other', () => {
    write(db, (tx) => {
      run(tx, sql`INSERT INTO note (text) VALUES (${'buiten'})`)
      const inner = attempt(() =>
        write(tx, (deeper) => {
          run(deeper, sql`INSERT INTO note (text) VALUES (${'binnen'})`)
          throw new Failed({ kind: 'invalid-input' })
        }),
      )
      expect(inner).toEqual({ ok: false, failure: { kind: 'invalid-input' } })
      write(tx, (deeper) => run(deeper, sql`INSERT INTO note (text) VALUES (${'binnen twee'})`))
      expect(isBusy(db)).toBe(true)
    })
    expect(isBusy(db)).toBe(false)
    expect(texts()).toEqual(['buiten', 'binnen twee'])
    expect(() =>
      write(db, (tx) => {
        write(tx, () => add('weg'))
        throw new Error('weg')
      }),
    ).toThrow('weg')
    expect(texts()).toEqual(['buiten', 'binnen twee'])
  })

  test('cannot wait', () => {
    expect(() => write(db, async () => undefined)).toThrow('cannot wait')
    expect(isBusy(db)).toBe(false)
  })

  test('breaking a constraint is a bug, not a failure, and undoes all of it', () => {
    expect(() =>
      write(db, (tx) => {
        add('a')
        run(tx, sql`INSERT INTO note (text) VALUES (${null})`)
      }),
    ).toThrow(/NOT NULL/)
    expect(texts()).toEqual([])
  })
})
