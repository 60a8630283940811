import type { AgencyId } from '../../../shared/domain/ids.ts'
import { count, rows, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

/** Ids of the agencies that a case has to do with. */
export const agenciesIn = (db: Reader): string[] =>
  rows(
    db,
    sql`SELECT agency_id FROM contact WHERE agency_id IS NOT NULL AND deleted_at IS NULL
        UNION SELECT agency_id FROM person WHERE agency_id IS NOT NULL AND deleted_at IS NULL
        UNION SELECT agency_id FROM document WHERE agency_id IS NOT NULL AND deleted_at IS NULL
        UNION SELECT agency_id FROM matter WHERE agency_id IS NOT NULL AND deleted_at IS NULL
        UNION SELECT agency_id FROM planned WHERE agency_id IS NOT NULL AND status <> 'withdrawn'`,
  ).map((row) => String(row['agency_id']))

/** Whether a case has to do with this agency. */
export const usesAgency = (db: Reader, id: AgencyId): boolean =>
  count(
    db,
    sql`SELECT EXISTS (SELECT 1 FROM contact WHERE agency_id = ${id} AND deleted_at IS NULL)
            OR EXISTS (SELECT 1 FROM person WHERE agency_id = ${id} AND deleted_at IS NULL)
            OR EXISTS (SELECT 1 FROM document WHERE agency_id = ${id} AND deleted_at IS NULL)
            OR EXISTS (SELECT 1 FROM matter WHERE agency_id = ${id} AND deleted_at IS NULL)
            OR EXISTS (SELECT 1 FROM planned WHERE agency_id = ${id} AND status <> 'withdrawn')`,
  ) > 0
