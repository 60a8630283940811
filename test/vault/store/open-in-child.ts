import { openDatabase } from '../../../electron/vault/store/database.ts'
import { fixed } from './schema.ts'

/** Tries to open a database from another process and says what came of it. */
const opened = openDatabase({ ...fixed, file: process.argv[2] ?? '' })
process.stdout.write(JSON.stringify(opened.ok ? 'opened' : opened.failure))
