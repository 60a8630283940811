import { z } from 'zod'
import { chainOf } from '../../../shared/chains/chain.ts'
import type { ChainLink } from '../../../shared/chains/link.ts'
import type { MatterFacts } from '../../../shared/chains/matter-facts.ts'
import { matterId, type MatterId } from '../../../shared/domain/ids.ts'
import type { LegalData } from '../../../shared/terms/legal-data.ts'
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

/** An open matter with what is known of its course. */
export type KnownCourse = Omit<OpenCourse, 'links' | 'id'> & {
  readonly id: string
  readonly facts: MatterFacts
}

/** The open matters of a case of which something is known, with what is. */
export const readCourses = (db: Reader): (KnownCourse & { readonly id: MatterId })[] =>
  all(
    db,
    sql`SELECT id, title, agency FROM matter WHERE deleted_at IS NULL AND status = 'open'
          AND EXISTS (SELECT 1 FROM matter_event e WHERE e.matter_id = matter.id)`,
    row,
  ).map((matter) => ({ ...matter, facts: readCourse(db, matter.id).facts }))

/** The days that follow from it, as they stand today. */
export const linksOf = (
  { facts }: Pick<KnownCourse, 'facts'>,
  language: Language,
  data: LegalData,
): readonly ChainLink[] => chainOf(facts, { language, today: now().slice(0, 10), data }).links

/** The open matters of a case of which something is known, with the days that follow. */
export function openCourses(db: Reader, language: Language): OpenCourse[] {
  const data = legalFor(db)
  return readCourses(db).map(({ facts, ...matter }) => ({
    ...matter,
    links: linksOf({ facts }, language, data),
  }))
}
