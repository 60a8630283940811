import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { newCaseSchema } from '../../shared/domain/case.ts'
import { must } from '../../shared/result.ts'
import { addCase } from '../../electron/vault/cases/change.ts'
import { openCase } from '../../electron/vault/cases/open.ts'
import { listDocuments } from '../../electron/vault/documents/documents-table.ts'
import { weakest } from '../../electron/vault/keys/kdf.ts'
import { createVault } from '../../electron/vault/session/create.ts'
import { openVault } from '../../electron/vault/session/open.ts'
import { count } from '../../electron/vault/store/connection.ts'
import { sql } from '../../electron/vault/store/sql.ts'
import { verify } from '../../electron/vault/vaults/verify.ts'
import { passphrase } from '../support/vault.ts'

const child = fileURLToPath(new URL('children/add-documents.ts', import.meta.url))
const kills = Number(process.env['ZAAKMAP_KILLS'] ?? 10)

test(`killed at ${kills} random moments while documents are added, every acknowledged one is there and none is half there`, async () => {
  const home = mkdtempSync(join(tmpdir(), 'zaakmap-kill-'))
  const folder = join(home, 'kluis')
  const made = must(await createVault({ folder, passphrase, kdf: weakest, appVersion: 'test' }))
  const { id } = addCase(made.session, newCaseSchema.parse({ name: 'Stroomstoring' }))
  made.session.close()
  const acknowledged = new Map<string, string>()
  try {
    for (let round = 0; round < kills; round += 1) {
      const said = await addAndKill([folder, passphrase, id, join(home, 'papier'), String(round)])
      for (const [document, sha256] of said) acknowledged.set(document, sha256)
      const session = must(await openVault({ folder, passphrase }))
      const db = openCase(session, id)
      const there = new Map(listDocuments(db).map((document) => [document.id as string, document.sha256]))
      for (const [document, sha256] of acknowledged) expect(there.get(document)).toBe(sha256)
      expect(count(db, sql`SELECT count(*) FROM document WHERE state <> 'complete'`)).toBe(0)
      expect(
        count(db, sql`SELECT count(*) FROM chunk WHERE document_id NOT IN (SELECT id FROM document)`),
      ).toBe(0)
      if (round === kills - 1) expect(await verify(session, { language: 'nl' })).toMatchObject({ ok: true })
      session.close()
    }
    // Without this the kills might all have come before the first document.
    expect(acknowledged.size).toBeGreaterThan(kills / 2)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}, 240_000)

async function addAndKill(args: readonly string[]): Promise<[string, string][]> {
  const adding = spawn(process.execPath, [child, ...args])
  let text = ''
  adding.stdout.on('data', (data: Buffer) => {
    text += data.toString()
  })
  const ended = new Promise((resolve) => adding.once('close', resolve))
  await new Promise((resolve) => adding.stdout.once('data', resolve))
  await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 700))
  adding.kill('SIGKILL')
  await ended
  // The last line may be torn; it was not acknowledged then.
  const lines = text.slice(0, text.lastIndexOf('\n')).split('\n').slice(1)
  return lines.map((line) => line.split(' ')).map(([document = '', sha256 = '']) => [document, sha256])
}
