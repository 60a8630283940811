import { z } from 'zod'
import { documentId, matterId, type MatterId } from '../../../shared/domain/ids.ts'
import {
  matterSchema,
  type Matter,
  type MatterChange,
  type NewMatter,
} from '../../../shared/domain/matter.ts'
import { Failed } from '../../../shared/result.ts'
import { namedAgency } from '../agencies/agencies-table.ts'
import { getDocument, indexHead } from '../documents/documents-table.ts'
import { dropFromIndex, indexNoun } from '../search/index-noun.ts'
import { now } from '../store/clock.ts'
import { all, one, run, write, type Reader, type Writer } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { sql } from '../store/sql.ts'
import { lawWords } from './matter-words.ts'

const columns = sql`m.id, m.title, m.law, m.agency_id AS agencyId, m.agency, m.reference, m.status,
  (SELECT count(*) FROM document d WHERE d.matter_id = m.id AND d.deleted_at IS NULL AND d.state = 'complete'
     AND d.replaced_by IS NULL AND d.parent_role <> 'photo') AS documents`

/** Every matter of the case: what runs first, then what is closed; each by title. */
export const listMatters = (db: Reader): Matter[] =>
  all(
    db,
    sql`SELECT ${columns} FROM matter m WHERE m.deleted_at IS NULL
        ORDER BY m.status = 'closed', m.title COLLATE NOCASE, m.id`,
    matterSchema,
  )

/** Throws `Failed` (`not-found`) when it is not there. */
export function getMatter(db: Reader, id: MatterId): Matter {
  const found = one(
    db,
    sql`SELECT ${columns} FROM matter m WHERE m.id = ${id} AND m.deleted_at IS NULL`,
    matterSchema,
  )
  if (!found) throw new Failed({ kind: 'not-found', detail: 'matter', values: { id } })
  return found
}

/** Adds a matter. An agency that is not there yet is added to the network. */
export function addMatter(db: Reader, register: Reader, wanted: NewMatter): Matter {
  const agency = namedAgency(register, wanted.agency)
  const id = newId(matterId)
  const at = now()
  write(db, (tx) => {
    run(
      tx,
      sql`INSERT INTO matter (id, title, law, agency_id, agency, reference, status, created_at, updated_at)
          VALUES (${id}, ${wanted.title}, ${wanted.law}, ${agency.id}, ${agency.name}, ${wanted.reference},
                  ${wanted.status}, ${at}, ${at})`,
    )
    indexMatter(tx, id)
  })
  return getMatter(db, id)
}

/** Changes what is known of a matter; its documents are found by its new name. */
export function changeMatter(db: Reader, register: Reader, id: MatterId, change: MatterChange): Matter {
  const current = getMatter(db, id)
  const agency =
    change.agency === undefined
      ? { id: current.agencyId, name: current.agency }
      : namedAgency(register, change.agency)
  const next = matterSchema.parse({ ...current, ...change, agencyId: agency.id, agency: agency.name })
  write(db, (tx) => {
    run(
      tx,
      sql`UPDATE matter SET title = ${next.title}, law = ${next.law}, agency_id = ${next.agencyId}, agency = ${next.agency},
            reference = ${next.reference}, status = ${next.status}, updated_at = ${now()} WHERE id = ${id}`,
    )
    indexMatter(tx, id)
    reindexDocuments(tx, id)
  })
  return getMatter(db, id)
}

/** To the bin, or (with `null`) back from it. Its documents stay where they are. */
export function setMatterRemoved(db: Reader, id: MatterId, removedAt: string | null): void {
  write(db, (tx) => {
    if (run(tx, sql`UPDATE matter SET deleted_at = ${removedAt} WHERE id = ${id}`) === 0) {
      throw new Failed({ kind: 'not-found', detail: 'matter', values: { id } })
    }
    if (removedAt !== null) dropFromIndex(tx, 'matter', id)
    else indexMatter(tx, id)
    reindexDocuments(tx, id)
  })
}

function indexMatter(tx: Writer, id: MatterId): void {
  const { title, law, agency, reference } = getMatter(tx, id)
  const body = [reference, ...lawWords(law)].filter(Boolean).join('\n')
  indexNoun(tx, { kind: 'matter', id, date: '', title, detail: agency, body })
}

/** Its documents are found by the words of their matter. */
function reindexDocuments(tx: Writer, id: MatterId): void {
  const found = all(
    tx,
    sql`SELECT id FROM document WHERE matter_id = ${id} AND deleted_at IS NULL AND state = 'complete'
          AND parent_role <> 'photo'`,
    z.object({ id: documentId }),
  )
  for (const document of found) indexHead(tx, getDocument(tx, document.id))
}
