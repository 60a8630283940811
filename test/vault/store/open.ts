import { join } from 'node:path'
import { openDatabase, type OpenOptions } from '../../../electron/vault/store/database.ts'
import type { Reader } from '../../../electron/vault/store/connection.ts'
import type { Result } from '../../../shared/result.ts'
import { temporaryFolder } from '../make.ts'
import { fixed } from './schema.ts'

export const options = (change: Partial<OpenOptions> = {}): OpenOptions => ({
  file: join(temporaryFolder(), 'case.db'),
  ...fixed,
  ...change,
})

/** Makes the database that the options name, or opens it. */
export const open = (given: OpenOptions, create = false): Result<Reader> => openDatabase({ ...given, create })
