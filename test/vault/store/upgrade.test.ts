import { describe, expect, test } from 'vitest'
import { listDispatches } from '../../../electron/vault/dispatches/dispatches-table.ts'
import { caseMigrations } from '../../../electron/vault/store/case-schema.ts'
import { count, rows, run, write } from '../../../electron/vault/store/connection.ts'
import { closeDatabase } from '../../../electron/vault/store/database.ts'
import { schemaVersion } from '../../../electron/vault/store/migrate.ts'
import { registerMigrations } from '../../../electron/vault/store/register-schema.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { must } from '../../../shared/result.ts'
import { open, options } from './open.ts'

const at = '2026-01-05T10:00:00+01:00'

/** A case as the first version of Zaakmap left it: one letter of one page, findable. */
function firstCase() {
  const given = options({ migrations: caseMigrations.slice(0, 1) })
  const db = must(open(given, true))
  write(db, (tx) => {
    run(
      tx,
      sql`INSERT INTO document (id, title, kind, section, file_name, mime, agency, bytes, sha256, pages, text_chars, ocr,
            sniffed, state, created_at, updated_at)
          VALUES ('d', 'Indicatiebeschikking', 'beschikking', 'decisions', 'scan.pdf', 'application/pdf', 'CIZ', 3, 'ab', 1,
            20, 'needed', 'pdf', 'complete', ${at}, ${at})`,
    )
    run(
      tx,
      sql`INSERT INTO dispatch (id, at, title, preset, recipe, file, pages, bytes, sha256, warnings, exhibits, created_at,
            updated_at)
          VALUES ('0197c8a0-0000-7000-8000-000000000001', ${at}, 'Bezwaar', 'objection',
            '{"preset":"objection","occasion":"Zitting"}', '/home/x/bezwaar.pdf', 7, 900, 'cd', '["Let op"]',
            '[{"no":"1","id":"d","title":"Brief","from":3,"to":7}]', ${at}, ${at})`,
    )
    run(tx, sql`INSERT INTO chunk (document_id, seq, data) VALUES ('d', 0, ${new Uint8Array([1, 2, 3])})`)
    run(tx, sql`INSERT INTO page_text (document_id, page, text) VALUES ('d', 1, 'huishoudelijke hulp')`)
    run(
      tx,
      sql`INSERT INTO search_text (kind, id, page, date, title, body)
          VALUES ('document', 'd', 1, '2026-01-05', '', 'huishoudelijke hulp')`,
    )
  })
  closeDatabase(db)
  return given
}

describe('a vault of the first version', () => {
  test('keeps every letter of its cases, and is found by the same words', () => {
    const db = must(open({ ...firstCase(), migrations: caseMigrations }))
    expect(schemaVersion(db)).toBe(caseMigrations.at(-1)?.version)
    expect(
      rows(db, sql`SELECT title, ocr, confirmed_at, version, parent_role, replaced_by FROM document`),
    ).toEqual([
      {
        title: 'Indicatiebeschikking',
        ocr: 'needed',
        // What was there before guesses were is not put before the person again.
        confirmed_at: at,
        version: 1,
        parent_role: '',
        replaced_by: null,
      },
    ])
    expect(count(db, sql`SELECT count(*) FROM chunk WHERE document_id = 'd'`)).toBe(1)
    expect(count(db, sql`SELECT count(*) FROM word_index WHERE word_index MATCH 'huishoudelijke'`)).toBe(1)
    expect(count(db, sql`SELECT count(*) FROM piece_index WHERE piece_index MATCH 'houdelijk'`)).toBe(1)
    expect(count(db, sql`SELECT count(*) FROM search_place`)).toBe(1)
    // What was exported then is in the register of who got what: for nobody that anybody wrote down.
    expect(listDispatches(db)).toMatchObject([
      {
        title: 'Bezwaar',
        occasion: 'Zitting',
        recipient: null,
        sentOn: null,
        files: [{ file: 'bezwaar.pdf', pages: 7, bytes: 900, sha256: 'cd' }],
        exhibits: [{ no: '1', from: 3, to: 7, first: '', boxes: 0 }],
      },
    ])
    write(db, (tx) => run(tx, sql`DELETE FROM search_text`))
    expect(count(db, sql`SELECT count(*) FROM word_index WHERE word_index MATCH 'huishoudelijke'`)).toBe(0)
    closeDatabase(db)
  })

  test('looks anew where pages have room that were looked at when a tint was taken for paper', () => {
    const given = firstCase()
    const before = must(open({ ...given, migrations: caseMigrations.filter(({ version }) => version <= 20) }))
    write(before, (tx) =>
      run(tx, sql`INSERT INTO page_room (document_id, page, room) VALUES ('d', 1, ${new Uint8Array([1])})`),
    )
    closeDatabase(before)
    const after = must(open({ ...given, migrations: caseMigrations }))
    expect(count(after, sql`SELECT count(*) FROM page_room`)).toBe(0)
    expect(count(after, sql`SELECT count(*) FROM document`)).toBe(1)
    closeDatabase(after)
  })

  test('keeps its register, and notes the cases whose scans wait', () => {
    const given = options({ migrations: registerMigrations.slice(0, 1) })
    const first = must(open(given, true))
    write(first, (tx) =>
      run(
        tx,
        sql`INSERT INTO case_file (id, name, kind, municipality, documents, contacts, created_at, updated_at)
            VALUES ('c', 'Familie Zonneveld', 'family', '', 1, 0, ${at}, ${at})`,
      ),
    )
    closeDatabase(first)
    const db = must(open({ ...given, migrations: registerMigrations }))
    expect(rows(db, sql`SELECT name FROM case_file`)).toEqual([{ name: 'Familie Zonneveld' }])
    expect(count(db, sql`SELECT count(*) FROM waiting_work WHERE case_id = 'c' AND kind = 'ocr'`)).toBe(1)
    closeDatabase(db)
  })
})
