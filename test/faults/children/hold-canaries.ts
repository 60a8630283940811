import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { openVault } from '../../../electron/vault/session/open.ts'
import { all, exec, run, write } from '../../../electron/vault/store/connection.ts'
import { uuid } from '../../../electron/vault/store/id.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { must } from '../../../shared/result.ts'
import { argument, say } from './say.ts'

/** Puts texts into register and case, reads them, and stays in the middle of a large transaction. */
const texts = z.array(z.string()).parse(JSON.parse(readFileSync(0, 'utf8')))
const session = must(await openVault({ folder: argument(0), passphrase: argument(1) }))
const table = 'CREATE TABLE canary (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT'
const db = must(session.createCaseFiles(uuid(), (tx) => exec(tx, table)))
write(session.register, (tx) => exec(tx, table))
for (const one of [db, session.register]) {
  write(one, (tx) => {
    exec(tx, 'CREATE VIRTUAL TABLE found_canary USING fts5(text)')
    for (const text of texts) {
      run(tx, sql`INSERT INTO canary (text) VALUES (${text})`)
      run(tx, sql`INSERT INTO found_canary (text) VALUES (${text})`)
    }
  })
  all(one, sql`SELECT text FROM canary ORDER BY text DESC`, z.object({ text: z.string() }))
}
say('written')
// More than SQLite's page cache holds, so that pages go to the file and the journal before the end.
write(db, (tx) => {
  for (let round = 0; round < 400; round += 1) {
    for (const text of texts) run(tx, sql`INSERT INTO canary (text) VALUES (${text.repeat(10)})`)
  }
  exec(tx, 'UPDATE canary SET text = text || text; DELETE FROM canary WHERE id % 3 = 0')
  say('half-way')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})
