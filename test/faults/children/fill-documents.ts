import { randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { addCase } from '../../../electron/vault/cases/change.ts'
import { listCases } from '../../../electron/vault/cases/list.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import { settleCases } from '../../../electron/vault/cases/settle.ts'
import { addContact } from '../../../electron/vault/contacts/change.ts'
import { listContacts } from '../../../electron/vault/contacts/contacts-table.ts'
import { addDocuments } from '../../../electron/vault/documents/add.ts'
import { listDocuments } from '../../../electron/vault/documents/documents-table.ts'
import { exportOriginal } from '../../../electron/vault/documents/export.ts'
import { find } from '../../../electron/vault/search/find.ts'
import { weakest } from '../../../electron/vault/keys/kdf.ts'
import { createVault } from '../../../electron/vault/session/create.ts'
import { openVault } from '../../../electron/vault/session/open.ts'
import { attempt, attemptAsync } from '../../../electron/vault/store/failures.ts'
import { verify } from '../../../electron/vault/vaults/verify.ts'
import { newCaseSchema } from '../../../shared/domain/case.ts'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { argument, say } from './say.ts'

/** On a disk of a few megabytes: adds documents and notes until it is full, goes on reading, and is given room. */
const disk = argument(0)
const passphrase = 'correct paard batterij'
const folder = join(disk, 'kluis')
const [plug, paper] = [join(disk, 'plug'), join(disk, 'papier.bin')]
const tell = (name: string, value: unknown): void => say(`${name} ${JSON.stringify(value)}`)
const fillUp = (): void => {
  for (let size = 1 << 20; size >= 1; size >>= 1) {
    while (attempt(() => writeFileSync(plug, Buffer.alloc(size), { flag: 'a' })).ok) continue
  }
}
const reader = createReader({ workers: 1 })
let { session } = must(await createVault({ folder, passphrase, kdf: weakest, appVersion: '0.1.0' }))
const id: CaseId = addCase(session, newCaseSchema.parse({ name: 'Volle schijf' })).id
const plain = { paths: [paper], facts: {}, duplicates: 'keep', language: 'nl', reader } as const
writeFileSync(paper, randomBytes(300_000))

let added = 0
for (let full = 0; full < 5;) {
  const taken = await attemptAsync(async () => addDocuments(session, id, plain))
  if (taken.ok) added += 1
  else {
    full += 1
    tell('document', taken.failure)
  }
}
fillUp()
const note = () =>
  addContact(
    openCase(session, id),
    session.register,
    newContactSchema.parse({ at: '2026-01-05', agency: 'CIZ', summary: 'Noot' }),
  )
tell('note', attempt(note))
tell(
  'new',
  attempt(() => addCase(session, newCaseSchema.parse({ name: 'Past niet' }))),
)
session.close()
session = must(await openVault({ folder, passphrase }))
settleCases(session)
const there = listDocuments(openCase(session, id))
tell('kept', there.length === added && added > 3)
const first = there[0]?.id
tell(
  'export',
  attempt(() => (first === undefined ? 0 : exportOriginal(openCase(session, id), first, join(disk, 'uit')))),
)
tell('hits', find(session, { query: 'noot', limit: 5 }).length)
rmSync(plug)
tell(
  'cases',
  listCases(session).map(({ name, documents }) => [name, documents === added]),
)
note()
tell('notes', listContacts(openCase(session, id), { limit: 9 }).total)
tell('sound', (await verify(session, { language: 'nl' })).ok)
session.close()
await reader.close()
