import { z } from 'zod'
import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import { ok } from '../../../shared/result.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import { all } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

const row = z.object({
  noun: z.enum(['document', 'contact', 'person', 'term', 'matter', 'time', 'meeting']),
  id: z.string(),
  title: z.string(),
  removedAt: z.string(),
})

/** `3-11-2026, 25 min, Gemeente`: what tells one entry from another. */
const timeTitle = sql`CAST(substr(day, 9, 2) AS INTEGER) || '-' || CAST(substr(day, 6, 2) AS INTEGER) || '-' ||
  substr(day, 1, 4) || ', ' || minutes || ' min' || iif(summary = '', '', ', ' || summary)`

export const binHandlers = ({ session }: Context): VaultHandlers['bin'] => ({
  list: ({ caseId }) =>
    ok(
      all(
        openCase(session(), caseId),
        sql`SELECT 'document' AS noun, id, title, deleted_at AS removedAt FROM document WHERE deleted_at IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM document AS whole WHERE whole.id = document.parent_id AND whole.deleted_at = document.deleted_at)
            UNION ALL SELECT 'contact', id,
              substr(coalesce(nullif(trim(summary), ''), nullif(agency, ''), nullif(person, ''), at), 1, 120),
              deleted_at FROM contact WHERE deleted_at IS NOT NULL
            UNION ALL SELECT 'person', id, name, deleted_at FROM person WHERE deleted_at IS NOT NULL
            UNION ALL SELECT 'term', id, coalesce(nullif(label, ''), rule), deleted_at FROM term
              WHERE deleted_at IS NOT NULL
            UNION ALL SELECT 'matter', id, title, deleted_at FROM matter WHERE deleted_at IS NOT NULL
            UNION ALL SELECT 'meeting', id, title, deleted_at FROM meeting WHERE deleted_at IS NOT NULL
            UNION ALL SELECT 'time', id, ${timeTitle}, deleted_at FROM time_entry WHERE deleted_at IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM contact AS whole
                WHERE whole.id = time_entry.contact_id AND whole.deleted_at = time_entry.deleted_at)
            ORDER BY removedAt DESC, id DESC`,
        row,
      ),
    ),
})
