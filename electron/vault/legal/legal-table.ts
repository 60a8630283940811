import { z } from 'zod'
import { Failed } from '../../../shared/result.ts'
import { correct, fitsCorrection, type Correction } from '../../../shared/terms/correct.ts'
import { legalData, type LegalData } from '../../../shared/terms/legal-data.ts'
import { now } from '../store/clock.ts'
import { all, databaseOf, run, write, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

const row = z.object({ key: z.string(), value: z.string() })

/** What the person corrected, in the register of the vault. */
export const listCorrections = (register: Reader): Correction[] =>
  all(register, sql`SELECT key, value FROM legal_correction ORDER BY key`, row)

/** Throws `Failed` (`invalid-input`) for a key that does not exist or a value that does not fit it. */
export function setCorrection(register: Reader, correction: Correction): void {
  const { key, value } = correction
  if (!fitsCorrection(correction)) {
    throw new Failed({ kind: 'invalid-input', detail: 'param', values: { name: key } })
  }
  write(register, (tx) =>
    run(
      tx,
      sql`INSERT INTO legal_correction (key, value, updated_at) VALUES (${key}, ${value}, ${now()})
          ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`,
    ),
  )
}

/** Back to the built-in value. Throws `Failed` (`not-found`) when nothing was corrected there. */
export function resetCorrection(register: Reader, key: string): void {
  const gone = write(register, (tx) => run(tx, sql`DELETE FROM legal_correction WHERE key = ${key}`))
  if (gone === 0) throw new Failed({ kind: 'not-found', detail: 'param', values: { id: key } })
}

/** The register whose corrections a case counts with: that of the vault it is opened in. */
const registers = new WeakMap<object, Reader>()

/** From now on this case counts with the corrections in this register. */
export const countWith = (db: Reader, register: Reader): void => {
  registers.set(databaseOf(db), register)
}

/** The tables of the law that this register holds to. */
export const legalIn = (register: Reader): LegalData => correct(legalData, listCorrections(register))

/** The tables of the law that a case counts with; the built-in ones outside a vault. */
export function legalFor(db: Reader): LegalData {
  const register = registers.get(databaseOf(db))
  return register === undefined ? legalData : legalIn(register)
}
