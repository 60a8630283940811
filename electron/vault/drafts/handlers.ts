import { z } from 'zod'
import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { one, run, write } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

const row = z.object({ body: z.string() })

/** Unsaved text of a form, kept in the case itself, so that locking or a power cut never loses a word. */
export const draftHandlers = ({ session }: Context): VaultHandlers['drafts'] => ({
  get: ({ caseId, key }) => {
    const found = one(openCase(session(), caseId), sql`SELECT body FROM draft WHERE key = ${key}`, row)
    return ok({ body: found?.body ?? null })
  },
  set: ({ caseId, key, body }) => {
    write(openCase(session(), caseId), (tx) =>
      body === null
        ? run(tx, sql`DELETE FROM draft WHERE key = ${key}`)
        : run(
            tx,
            sql`INSERT OR REPLACE INTO draft (key, body, updated_at) VALUES (${key}, ${body}, ${now()})`,
          ),
    )
    return ok({})
  },
})
