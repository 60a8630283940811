import { z } from 'zod'
import { caseSchema, type Case } from '../../../shared/domain/case.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { indexNoun } from '../search/index-noun.ts'
import { one, run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

const row = z
  .object({
    name: z.string(),
    kind: z.string(),
    municipality: z.string(),
    own_words: z.string(),
    asks: z.string(),
    matters: z.string(),
    created_at: z.string(),
    updated_at: z.string(),
  })
  .transform(({ own_words, matters, created_at, updated_at, ...rest }) => ({
    ...rest,
    ownWords: own_words,
    matters: z.array(z.string()).parse(JSON.parse(matters)),
    createdAt: created_at,
    updatedAt: updated_at,
  }))

/** The facts of the case itself, from its own file. */
export function readCase(db: Reader, id: CaseId): Case {
  const found = one(db, sql`SELECT * FROM case_info WHERE one = 1`, row)
  return caseSchema.parse({ ...found, id })
}

/** Writes the facts of the case, in place of what was there, and makes them findable. */
export function writeCase(tx: Writer, facts: Case): void {
  run(
    tx,
    sql`INSERT OR REPLACE INTO case_info (one, name, kind, municipality, own_words, asks, matters, created_at, updated_at)
        VALUES (1, ${facts.name}, ${facts.kind}, ${facts.municipality}, ${facts.ownWords}, ${facts.asks},
                ${JSON.stringify(facts.matters)}, ${facts.createdAt}, ${facts.updatedAt})`,
  )
  indexNoun(tx, {
    kind: 'case',
    id: facts.id,
    date: facts.updatedAt,
    title: facts.name,
    detail: facts.municipality,
    body: [facts.ownWords, facts.asks, ...facts.matters].filter(Boolean).join('\n'),
  })
}
