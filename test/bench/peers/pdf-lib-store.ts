import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { originalOf } from '../../../electron/vault/documents/chunks.ts'
import { listDocuments } from '../../../electron/vault/documents/documents-table.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import { openVault } from '../../../electron/vault/session/open.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import { passphrase } from '../../support/vault.ts'
import { pageOf } from './papers.ts'
import { bundleByPdfLib } from './pdf-lib.ts'
import { mostMemory } from './memory.ts'

/**
 * The same by pdf-lib out of the same store: the vault is opened, each document read and its hash compared, as ours
 * does. Of locked ones, which pdf-lib cannot open, it then gets the unlocked file instead.
 */
const [folder = '', caseId = '', unlocked = '', target = ''] = process.argv.slice(2)
const start = performance.now()
const session = must(await openVault({ folder, passphrase }))
const db = openCase(session, caseId as CaseId)
const given = listDocuments(db).map(({ id, fileName }) => ({
  title: fileName,
  bytes: () => {
    const bytes = originalOf(db, id)
    if (fileName.endsWith('.jpg')) return pageOf(bytes)
    return Buffer.from(bytes).includes('/Encrypt') ? readFileSync(join(unlocked, fileName)) : bytes
  },
}))
await bundleByPdfLib(given, target)
session.close()
const ms = performance.now() - start
process.stdout.write(JSON.stringify({ ms, memory: mostMemory() / 1024, waits: [] }))
