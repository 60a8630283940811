import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '../../../shared/result.ts'
import { subkey } from '../keys/derive.ts'
import { caseMigrations } from '../store/case-schema.ts'
import type { Reader } from '../store/connection.ts'
import { openDatabase } from '../store/database.ts'
import { registerMigrations } from '../store/register-schema.ts'
import type { CaseIds } from './case-key.ts'
import { caseDatabaseName, registerName, registerPath } from './layout.ts'

/** `ZKMR` and `ZKMC`: what each file says it is. */
const registerApplication = 0x5a4b4d52
const caseApplication = 0x5a4b4d43

/** Opens `register.db`, or makes it. */
export function openRegister(
  folder: string,
  vaultId: string,
  vaultKey: Uint8Array,
  create = false,
): Result<Reader> {
  return openDatabase({
    file: registerPath(folder),
    name: registerName,
    key: subkey(vaultKey, 'register', vaultId),
    applicationId: registerApplication,
    identity: { kind: 'register', vaultId },
    migrations: registerMigrations,
    damaged: 'register-database',
    create,
  })
}

/** Opens the `case.db` in a folder, or makes it. */
export function openCaseDatabase(
  folder: string,
  { caseId }: CaseIds,
  key: Uint8Array,
  create = false,
): Result<Reader> {
  return openDatabase({
    file: join(folder, 'case.db'),
    name: caseDatabaseName(caseId),
    key: subkey(key, 'sqlcipher', caseId),
    applicationId: caseApplication,
    identity: { kind: 'case', caseId },
    migrations: caseMigrations,
    damaged: 'case-database',
    create,
  })
}

/** Only its owner may look into the folder. A disk that knows no modes is left as it is. */
export function closeToOthers(folder: string): void {
  try {
    chmodSync(folder, 0o700)
  } catch {
    // FAT and network disks have no modes; what lies there is encrypted all the same.
  }
}
