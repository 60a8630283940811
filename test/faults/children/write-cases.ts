import { openVault } from '../../../electron/vault/session/open.ts'
import { exec, run, write, type Writer } from '../../../electron/vault/store/connection.ts'
import { uuid } from '../../../electron/vault/store/id.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { must } from '../../../shared/result.ts'
import { argument, say } from './say.ts'

/** Makes cases, writes notes of two halves in one transaction each, destroys cases; says each deed when done. */
const session = must(await openVault({ folder: argument(0), passphrase: argument(1) }))
const half = 'noot '.repeat(20_000)

function note(tx: Writer, number: number): void {
  run(tx, sql`INSERT INTO half (note, part, text) VALUES (${number}, ${1}, ${half})`)
  run(tx, sql`INSERT INTO half (note, part, text) VALUES (${number}, ${2}, ${half})`)
}

say('ready')
for (let round = 0; ; round += 1) {
  const id = uuid()
  const db = must(
    session.createCaseFiles(id, (tx) => {
      exec(tx, 'CREATE TABLE half (note INTEGER, part INTEGER, text TEXT, PRIMARY KEY (note, part)) STRICT')
      note(tx, 0)
    }),
  )
  say(`made ${id}`)
  for (let number = 1; number <= 4; number += 1) {
    write(db, (tx) => note(tx, number))
    say(`note ${id} ${number}`)
  }
  if (round % 3 === 2) {
    say(`destroying ${id}`)
    must(session.removeCase(id))
    say(`gone ${id}`)
  }
}
