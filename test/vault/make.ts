import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { weakest } from '../../electron/vault/keys/kdf.ts'
import { createVault } from '../../electron/vault/session/create.ts'
import { openVault } from '../../electron/vault/session/open.ts'
import type { Session } from '../../electron/vault/session/session.ts'
import { exec, run } from '../../electron/vault/store/connection.ts'
import { sql } from '../../electron/vault/store/sql.ts'
import { uuid } from '../../electron/vault/store/id.ts'
import { must } from '../../shared/result.ts'

export const passphrase = 'correct paard batterij nietje'
export const kdf = weakest

const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder of this test file's own, gone afterwards. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zaakmap-test-'))
  made.push(folder)
  return folder
}

export type ClosedVault = { readonly folder: string; readonly recoveryKey: string; readonly caseId: string }

/** A closed vault with one case, in which a table holds the given texts. */
export async function closedVault(texts: readonly string[] = ['een notitie']): Promise<ClosedVault> {
  const folder = join(temporaryFolder(), 'kluis')
  const { session, recoveryKey } = must(await createVault({ folder, passphrase, kdf, appVersion: '0.1.0' }))
  const caseId = uuid()
  addCase(session, caseId, texts)
  session.close()
  return { folder, recoveryKey, caseId }
}

export function addCase(session: Session, caseId: string, texts: readonly string[]): void {
  must(
    session.createCaseFiles(caseId, (tx) => {
      exec(tx, 'CREATE TABLE canary (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT')
      for (const text of texts) run(tx, sql`INSERT INTO canary (text) VALUES (${text})`)
    }),
  )
}

/** The same vault at another place, so that a test may break it. */
export function copyOf(vault: ClosedVault): ClosedVault {
  const folder = join(temporaryFolder(), 'kluis')
  cpSync(vault.folder, folder, { recursive: true, preserveTimestamps: true })
  return { ...vault, folder }
}

export const unlock = async (vault: ClosedVault): Promise<Session> =>
  must(await openVault({ folder: vault.folder, passphrase }))

/** Every file below a folder. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .toSorted()

/** What is on the disk: names, times and contents, to hold against what is there later. */
export const snapshot = (folder: string): string[] =>
  filesIn(folder).map((file) => {
    const digest = createHash('sha256').update(readFileSync(file)).digest('hex')
    return `${file} ${statSync(file).mtimeMs} ${digest}`
  })
