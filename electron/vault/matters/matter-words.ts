import { z } from 'zod'
import { laws, type Law } from '../../../shared/domain/matter.ts'
import type { MatterId } from '../../../shared/domain/ids.ts'
import { textsOf } from '../../../shared/text/failure-message.ts'
import { one, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

const row = z.object({ title: z.string(), law: z.enum(laws) })

/** What a law is called, in the words of both languages. */
export const lawWords = (law: Law): string[] => [
  ...new Set((['nl', 'en'] as const).map((language) => textsOf(language).labels.law[law])),
]

/** By which words of its matter a document is found; none of a matter that is in the bin. */
export function matterWords(db: Reader, id: MatterId | null): string[] {
  if (id === null) return []
  const found = one(db, sql`SELECT title, law FROM matter WHERE id = ${id} AND deleted_at IS NULL`, row)
  return found ? [found.title, ...lawWords(found.law)] : []
}
