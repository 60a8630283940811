import { statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { caseLineSchema, type CaseLine } from '../../../shared/domain/case.ts'
import { casePath } from '../session/layout.ts'
import type { Session } from '../session/session.ts'
import { all } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { isKnownDamaged } from './open.ts'

const row = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    municipality: z.string(),
    documents: z.number(),
    contacts: z.number(),
    created_at: z.string(),
    updated_at: z.string(),
    deleted_at: z.string().nullable(),
  })
  .transform(({ created_at, updated_at, deleted_at, ...rest }) => ({
    ...rest,
    createdAt: created_at,
    updatedAt: updated_at,
    removedAt: deleted_at,
  }))

/** Every case of the vault by name, as the register knows it. A case whose file is cut off or gone, or could not be opened before, says `damaged`. */
export const listCases = (session: Session): CaseLine[] =>
  all(
    session.register,
    sql`SELECT * FROM case_file WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`,
    row,
  ).map((line) => toLine(session, line))

/** What lies in the bin, latest first. */
export const listRemovedCases = (session: Session): (CaseLine & { removedAt: string })[] =>
  all(
    session.register,
    sql`SELECT * FROM case_file WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC`,
    row,
  ).map((line) => ({ ...toLine(session, line), removedAt: line.removedAt ?? '' }))

function toLine(session: Session, line: z.output<typeof row>): CaseLine {
  const { id } = caseLineSchema.pick({ id: true }).parse(line)
  return caseLineSchema.parse({ ...line, damaged: isKnownDamaged(session, id) || looksDamaged(session, id) })
}

/** By its size alone, so that a list of sixty cases opens none of them: whole pages of 4 KiB, or it was cut off. */
function looksDamaged(session: Session, id: string): boolean {
  const size = statSync(join(casePath(session.folder, id), 'case.db'), { throwIfNoEntry: false })?.size ?? 0
  return size === 0 || size % 4096 !== 0
}
