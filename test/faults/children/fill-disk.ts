import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { weakest } from '../../../electron/vault/keys/kdf.ts'
import { changePassphrase } from '../../../electron/vault/session/change-passphrase.ts'
import { createVault } from '../../../electron/vault/session/create.ts'
import { openVault } from '../../../electron/vault/session/open.ts'
import { count, exec, run, write } from '../../../electron/vault/store/connection.ts'
import { attempt } from '../../../electron/vault/store/failures.ts'
import { uuid } from '../../../electron/vault/store/id.ts'
import { sql } from '../../../electron/vault/store/sql.ts'
import { must } from '../../../shared/result.ts'
import { argument, say } from './say.ts'

/** On a disk of a few megabytes: works until it is full, at several places, and says what came of it. */
const disk = argument(0)
const [passphrase, next] = ['correct paard batterij', 'een heel ander paard']
const folder = join(disk, 'kluis')
const tell = (name: string, value: unknown): void => say(`${name} ${JSON.stringify(value)}`)
const [plug, ballast] = [join(disk, 'plug'), join(disk, 'ballast')]
const fill = (): void => {
  for (let size = 1 << 20; size >= 1; size >>= 1) {
    const more = attempt(() => writeFileSync(plug, Buffer.alloc(size), { flag: 'a' }))
    if (more.ok) size <<= 1
  }
}

writeFileSync(ballast, Buffer.alloc(1 << 20))
fill()
tell('create', await createVault({ folder, passphrase, kdf: weakest, appVersion: '0.1.0' }))
rmSync(plug)
let { session } = must(await createVault({ folder, passphrase, kdf: weakest, appVersion: '0.1.0' }))
const id = uuid()
const db = must(
  session.createCaseFiles(id, (tx) =>
    exec(tx, 'CREATE TABLE filler (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT'),
  ),
)
let saved = 0
for (let full = 0; full < 20;) {
  const size = 1000 + full * 9973
  const written = attempt(() =>
    write(db, (tx) => run(tx, sql`INSERT INTO filler (text) VALUES (${'n'.repeat(size)})`)),
  )
  if (written.ok) saved += 1
  else {
    full += 1
    tell('note', written.failure)
  }
}
fill()
tell('passphrase', await changePassphrase(session, { current: passphrase, next, kdf: weakest }))
tell(
  'case',
  session.createCaseFiles(uuid(), () => undefined),
)
tell('folders', session.caseFolders().length)
session.close()
tell('old', (await openVault({ folder, passphrase: next })).ok)
rmSync(ballast)
session = must(await openVault({ folder, passphrase }))
const again = must(session.case(id))
tell('kept', count(again, sql`SELECT count(*) FROM filler`) === saved && saved > 10)
write(again, (tx) => run(tx, sql`INSERT INTO filler (text) VALUES (${'het gaat weer'})`))
tell('again', count(again, sql`SELECT count(*) FROM filler`) === saved + 1)
session.close()
