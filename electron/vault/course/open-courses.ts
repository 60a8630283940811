import { z } from 'zod'
import { chainOf } from '../../../shared/chains/chain.ts'
import type { ChainLink } from '../../../shared/chains/link.ts'
import { matterId, type MatterId } from '../../../shared/domain/ids.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { legalFor } from '../legal/legal-table.ts'
import { now } from '../store/clock.ts'
import { all, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { readCourse } from './course-table.ts'

const row = z.object({ id: matterId, title: z.string(), agency: z.string() })

/** An open matter with the days that follow from what happened in it. */
export type OpenCourse = {
  readonly id: MatterId
  readonly title: string
  readonly agency: string
  readonly links: readonly ChainLink[]
}

/** The open matters of a case of which something is known. */
export const openCourses = (db: Reader, language: Language): OpenCourse[] =>
  all(
    db,
    sql`SELECT id, title, agency FROM matter WHERE deleted_at IS NULL AND status = 'open'
          AND EXISTS (SELECT 1 FROM matter_event e WHERE e.matter_id = matter.id)`,
    row,
  ).map((matter) => ({
    ...matter,
    links: chainOf(readCourse(db, matter.id).facts, {
      language,
      today: now().slice(0, 10),
      data: legalFor(db),
    }).links,
  }))
