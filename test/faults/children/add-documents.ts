import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { caseId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { addDocuments } from '../../../electron/vault/documents/add.ts'
import { openVault } from '../../../electron/vault/session/open.ts'

/**
 * Adds documents of 1 KB to 3 MB without end and says the id and hash of each as soon as it was acknowledged.
 * Killed from outside at any moment.
 */
const [folder = '', passphrase = '', id = '', paper = '', round = '0'] = process.argv.slice(2)
const session = must(await openVault({ folder, passphrase }))
const reader = createReader({ workers: 1 })
mkdirSync(paper, { recursive: true })
for (let at = 0; ; at += 1) {
  const file = join(paper, `${round}-${at}.txt`)
  const text = Buffer.from(`ronde ${round} stuk ${at} `.repeat(40))
  // Every other one is large and no text: bytes in many chunks, kept as they are.
  writeFileSync(file, at % 2 === 0 ? text : randomBytes(1_000 + ((at * 797_003) % 3_000_000)))
  const [added] = await addDocuments(session, caseId.parse(id), {
    paths: [file],
    facts: {},
    duplicates: 'keep',
    language: 'nl',
    reader,
  })
  // All is warm before the first kill can come, or nothing would be acknowledged on a busy machine.
  if (at === 0) process.stdout.write('ready\n')
  process.stdout.write(`${added?.id ?? ''} ${added?.sha256 ?? ''} ${added?.status ?? ''}\n`)
}
