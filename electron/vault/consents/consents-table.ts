import { z } from 'zod'
import { consentSchema, type Consent, type NewConsent } from '../../../shared/domain/consent.ts'
import { consentId, type ConsentId } from '../../../shared/domain/ids.ts'
import { recipientKinds } from '../../../shared/domain/recipient.ts'
import { Failed } from '../../../shared/result.ts'
import { recipientFrom } from '../dispatches/recipients.ts'
import { getDocument } from '../documents/documents-table.ts'
import { now } from '../store/clock.ts'
import { all, one, run, write, type Reader } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { sql } from '../store/sql.ts'

const rowSchema = consentSchema.omit({ recipient: true }).extend({
  recipientKind: z.enum(recipientKinds),
  recipientId: z.string().nullable(),
  recipientName: z.string(),
})

const columns = sql`id, given_by AS "by", recipient_kind AS recipientKind, recipient_id AS recipientId,
  recipient AS recipientName, about, date, document_id AS documentId, withdrawn_on AS withdrawnOn,
  created_at AS createdAt`

const fromRow = ({
  recipientKind,
  recipientId,
  recipientName,
  ...rest
}: z.output<typeof rowSchema>): Consent => ({
  ...rest,
  recipient: { kind: recipientKind, id: recipientId, name: recipientName },
})

/** Every consent of the case, the latest first; also what was withdrawn. */
export const listConsents = (db: Reader): Consent[] =>
  all(db, sql`SELECT ${columns} FROM consent ORDER BY date DESC, id DESC`, rowSchema).map(fromRow)

/** Throws `Failed` (`not-found`) when it is not there. */
export function getConsent(db: Reader, id: ConsentId): Consent {
  const found = one(db, sql`SELECT ${columns} FROM consent WHERE id = ${id}`, rowSchema)
  if (!found) throw missing(id)
  return fromRow(found)
}

/** Writes a consent down. Throws `Failed` (`not-found`: the document). */
export function addConsent(db: Reader, register: Reader, consent: NewConsent): Consent {
  const id = newId(consentId)
  const at = now()
  const { by, about, date, documentId } = consent
  if (documentId !== null) getDocument(db, documentId)
  const { kind, id: known, name } = recipientFrom(db, register, consent.recipient)
  write(db, (tx) =>
    run(
      tx,
      sql`INSERT INTO consent (id, given_by, recipient_kind, recipient_id, recipient, about, date, document_id,
            created_at, updated_at)
          VALUES (${id}, ${by}, ${kind}, ${known}, ${name}, ${about}, ${date}, ${documentId}, ${at}, ${at})`,
    ),
  )
  return getConsent(db, id)
}

/** From a day on it holds no more, or (with `null`) it does again. Throws `Failed` (`not-found`). */
export function setConsentWithdrawn(db: Reader, id: ConsentId, on: string | null): Consent {
  const changed = write(db, (tx) =>
    run(tx, sql`UPDATE consent SET withdrawn_on = ${on}, updated_at = ${now()} WHERE id = ${id}`),
  )
  if (changed === 0) throw missing(id)
  return getConsent(db, id)
}

const missing = (id: ConsentId): Failed =>
  new Failed({ kind: 'not-found', detail: 'consent', values: { id } })
