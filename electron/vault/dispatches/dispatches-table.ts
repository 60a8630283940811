import { basename } from 'node:path'
import { z } from 'zod'
import {
  dispatchedSchema,
  dispatchSchema,
  type Dispatch,
  type Dispatched,
} from '../../../shared/domain/dispatch.ts'
import { exportedFileSchema, recipeSchema, type Recipe } from '../../../shared/domain/dossier.ts'
import { dispatchId, type DispatchId } from '../../../shared/domain/ids.ts'
import { recipientKinds } from '../../../shared/domain/recipient.ts'
import { Failed } from '../../../shared/result.ts'
import { now } from '../store/clock.ts'
import { all, one, run, write, type Reader, type Writer } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { sql } from '../store/sql.ts'
import { versionOf } from './version.ts'

const json = <S extends z.ZodType>(schema: S) =>
  z.string().transform((text): z.output<S> => schema.parse(JSON.parse(text)))

// The page shows the name of a file; where it stands is nobody's business but the person's.
const fileSchema = exportedFileSchema.extend({ file: z.string().transform((path) => basename(path)) })

const rowSchema = dispatchSchema.omit({ recipient: true, files: true }).extend({
  recipientKind: z.enum(recipientKinds).nullable(),
  recipientId: z.string().nullable(),
  recipientName: z.string().nullable(),
  files: json(z.array(fileSchema)),
  exhibits: json(z.array(dispatchedSchema)),
  warnings: json(z.array(z.string())),
  recipe: json(recipeSchema.nullable()),
})

const columns = sql`id, at, title, occasion, preset, version, recipient_kind AS recipientKind,
  recipient_id AS recipientId, recipient AS recipientName, way, sent_on AS sentOn, consent_id AS consentId,
  withdrawn_at AS withdrawnAt, files, exhibits, warnings, recipe`

function fromRow({
  recipientKind,
  recipientId,
  recipientName,
  ...rest
}: z.output<typeof rowSchema>): Dispatch {
  const recipient =
    recipientKind === null || recipientName === null
      ? null
      : { kind: recipientKind, id: recipientId, name: recipientName }
  return { ...rest, recipient }
}

/** All that was made to be given to somebody, latest first. */
export const listDispatches = (db: Reader): Dispatch[] =>
  all(
    db,
    sql`SELECT ${columns} FROM dispatch WHERE deleted_at IS NULL ORDER BY at DESC, id DESC`,
    rowSchema,
  ).map(fromRow)

/** Throws `Failed` (`not-found`) when it is not there. */
export function getDispatch(db: Reader, id: DispatchId): Dispatch {
  const found = one(
    db,
    sql`SELECT ${columns} FROM dispatch WHERE id = ${id} AND deleted_at IS NULL`,
    rowSchema,
  )
  if (!found) throw missing(id)
  return fromRow(found)
}

export type Made = Pick<
  Dispatch,
  'title' | 'occasion' | 'preset' | 'recipient' | 'way' | 'sentOn' | 'consentId'
> & {
  readonly files: readonly z.output<typeof exportedFileSchema>[]
  readonly exhibits: readonly Dispatched[]
  readonly warnings: readonly string[]
  readonly recipe: Recipe | null
  /** What it was made from; empty of what was given as it is. */
  readonly contentHash: string
}

/** Writes down what was made. */
export function insertDispatch(tx: Writer, made: Made): DispatchId {
  const id = newId(dispatchId)
  const at = now()
  const [first] = made.files
  const { kind, id: known, name } = made.recipient ?? { kind: null, id: null, name: null }
  run(
    tx,
    sql`INSERT INTO dispatch (id, at, title, preset, recipe, file, pages, bytes, sha256, warnings, exhibits,
          recipient_kind, recipient_id, recipient, way, sent_on, consent_id, version, content_hash, occasion, files,
          created_at, updated_at)
        VALUES (${id}, ${at}, ${made.title}, ${made.preset}, ${JSON.stringify(made.recipe)}, ${first?.file ?? ''},
          ${sum(made, 'pages')}, ${sum(made, 'bytes')}, ${first?.sha256 ?? ''}, ${JSON.stringify(made.warnings)},
          ${JSON.stringify(made.exhibits)}, ${kind}, ${known}, ${name}, ${made.way}, ${made.sentOn}, ${made.consentId},
          ${versionOf(tx, made, made.contentHash)}, ${made.contentHash}, ${made.occasion}, ${JSON.stringify(made.files)}, ${at}, ${at})`,
  )
  return id
}

const sum = ({ files }: Made, what: 'pages' | 'bytes'): number =>
  files.reduce((total, file) => total + file[what], 0)

type Changed = Pick<Dispatch, 'recipient' | 'way' | 'sentOn' | 'consentId'>

/** Says anew for whom, how and when; what was in it stays. */
export function updateDispatch(
  db: Reader,
  id: DispatchId,
  { recipient, way, sentOn, consentId }: Changed,
): void {
  write(db, (tx) =>
    run(
      tx,
      sql`UPDATE dispatch SET recipient_kind = ${recipient?.kind ?? null}, recipient_id = ${recipient?.id ?? null},
            recipient = ${recipient?.name ?? null}, way = ${way}, sent_on = ${sentOn}, consent_id = ${consentId},
            updated_at = ${now()}
          WHERE id = ${id}`,
    ),
  )
}

/** It was not given after all, or (with `null`) it was. Throws `Failed` (`not-found`). */
export function setWithdrawn(db: Reader, id: DispatchId, withdrawnAt: string | null): void {
  const changed = write(db, (tx) =>
    run(tx, sql`UPDATE dispatch SET withdrawn_at = ${withdrawnAt}, updated_at = ${now()} WHERE id = ${id}`),
  )
  if (changed === 0) throw missing(id)
}

const missing = (id: DispatchId): Failed =>
  new Failed({ kind: 'not-found', detail: 'dispatch', values: { id } })
