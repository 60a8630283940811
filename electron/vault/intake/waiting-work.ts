import { z } from 'zod'
import { caseId, type CaseId } from '../../../shared/domain/ids.ts'
import { all, count, run, write, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

/** What may wait in a case until the vault is opened again. */
type Kind = 'intake' | 'watch' | 'ocr'

const row = z.object({ id: caseId })

/** Notes in the register that work waits in a case, so that nobody has to open every case to look. */
export function setWaiting(register: Reader, id: CaseId, kind: Kind): void {
  const known = sql`SELECT count(*) FROM waiting_work WHERE case_id = ${id} AND kind = ${kind}`
  if (count(register, known) > 0) return
  write(register, (tx) => run(tx, sql`INSERT INTO waiting_work (case_id, kind) VALUES (${id}, ${kind})`))
}

export const clearWaiting = (register: Reader, id: CaseId, kind: Kind): number =>
  write(register, (tx) => run(tx, sql`DELETE FROM waiting_work WHERE case_id = ${id} AND kind = ${kind}`))

/** Cases in which work of this kind waits. */
export const casesWaiting = (register: Reader, kind: Kind): CaseId[] =>
  all(
    register,
    sql`SELECT case_id AS id FROM waiting_work JOIN case_file ON case_file.id = case_id
        WHERE waiting_work.kind = ${kind} AND deleted_at IS NULL ORDER BY case_id`,
    row,
  ).map(({ id }) => id)
