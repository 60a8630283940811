import {
  dispatchedSchema,
  type Address,
  type Dispatch,
  type DispatchChange,
  type Dispatched,
  type NewDispatch,
} from '../../../shared/domain/dispatch.ts'
import type { ExportReport, Recipe } from '../../../shared/domain/dossier.ts'
import { documentId, type CaseId, type DispatchId } from '../../../shared/domain/ids.ts'
import { isMedical, risksOf } from '../../../shared/dispatch/risks.ts'
import { recipeTitle } from '../../../shared/dossier/title.ts'
import { fill, textsOf } from '../../../shared/text/failure-message.ts'
import { openCase } from '../cases/open.ts'
import { getConsent, listConsents } from '../consents/consents-table.ts'
import { getDocument } from '../documents/documents-table.ts'
import { listRedactions } from '../redactions/redactions-table.ts'
import type { Session } from '../session/session.ts'
import { now } from '../store/clock.ts'
import { write, type Reader } from '../store/connection.ts'
import { getDispatch, insertDispatch, listDispatches, updateDispatch } from './dispatches-table.ts'
import { recipientFrom } from './recipients.ts'

/** Writes down which dossier was made, for whom, and exactly what is in it. `content`: the hash of what it was made from. Throws `Failed` (`not-found`). */
export function recordExport(
  session: Session,
  id: CaseId,
  recipe: Recipe,
  report: ExportReport,
  address: Address | null,
  content: string,
): DispatchId {
  const db = openCase(session, id)
  const exhibits = report.exhibits.map((exhibit) =>
    dispatched(db, { ...exhibit, only: recipe.pages?.[documentId.parse(exhibit.id)] }),
  )
  return write(db, (tx) =>
    insertDispatch(tx, {
      title: recipeTitle(recipe),
      occasion: recipe.occasion,
      preset: recipe.preset,
      ...addressed(db, session.register, address),
      files: report.files,
      exhibits,
      warnings: report.warnings.map(({ message }) => message),
      recipe,
      contentHash: content,
    }),
  )
}

/** Writes down documents that were given as they are. Throws `Failed` (`not-found`). */
export function recordGiven(session: Session, id: CaseId, given: NewDispatch): Dispatch {
  const db = openCase(session, id)
  const exhibits = given.documents.map((document) => {
    const { title, pages } = getDocument(db, document)
    return dispatched(db, { no: '', id: document, title, from: 1, to: Math.max(1, pages) })
  })
  const made = write(db, (tx) =>
    insertDispatch(tx, {
      title: given.title,
      occasion: '',
      preset: '',
      ...addressed(db, session.register, given),
      files: [],
      // They went as they are, so without a single box.
      exhibits: exhibits.map((exhibit) => ({ ...exhibit, boxes: 0 })),
      warnings: [],
      recipe: null,
      contentHash: '',
    }),
  )
  return getDispatch(db, made)
}

/** Says anew for whom, how, when, on which consent. Throws `Failed` (`not-found`). */
export function changeDispatch(
  session: Session,
  caseId: CaseId,
  id: DispatchId,
  { recipient, ...change }: DispatchChange,
): Dispatch {
  const db = openCase(session, caseId)
  const before = getDispatch(db, id)
  const { way = before.way, sentOn = before.sentOn, consentId = before.consentId } = change
  if (consentId !== null) getConsent(db, consentId)
  const who = recipient ? recipientFrom(db, session.register, recipient) : before.recipient
  updateDispatch(db, id, { recipient: who, way, sentOn, consentId })
  return getDispatch(db, id)
}

type Exhibit = ExportReport['exhibits'][number]

function dispatched(db: Reader, exhibit: Exhibit & Partial<Pick<Dispatched, 'only'>>): Dispatched {
  const known = documentId.parse(exhibit.id)
  const boxes = listRedactions(db, known)
  const medical = boxes.filter(({ reason }) => reason === 'medical').length
  return dispatchedSchema.parse({
    ...exhibit,
    boxes: boxes.length,
    medical: isMedical(getDocument(db, known), medical),
  })
}

const nobody = { recipient: null, way: null, sentOn: null, consentId: null }

function addressed(db: Reader, register: Reader, address: Address | null) {
  if (address === null) return nobody
  const { recipient, way, sentOn, consentId } = address
  if (consentId !== null) getConsent(db, consentId)
  return { recipient: recipientFrom(db, register, recipient), way, sentOn, consentId }
}

/** What to look at before this recipient gets these documents, as warnings of the export. */
export function addressWarnings(
  session: Session,
  id: CaseId,
  recipe: Recipe,
  report: Pick<ExportReport, 'exhibits'>,
  address: Address | null,
): ExportReport['warnings'] {
  if (address === null) return []
  const db = openCase(session, id)
  const who = recipientFrom(db, session.register, address.recipient)
  const known = { dispatches: listDispatches(db), consents: listConsents(db) }
  const documents = report.exhibits.map((exhibit) => dispatched(db, exhibit))
  const { noConsent, firstMedical } = risksOf(known, who, documents, address.sentOn ?? now().slice(0, 10))
  const t = textsOf(recipe.language).dispatches
  const values = { name: who.name }
  return [
    ...(noConsent ? [{ kind: 'no-consent', message: fill(t.noConsent, values) }] : []),
    ...(firstMedical.length > 0
      ? [
          {
            kind: 'first-medical',
            message: fill(t.firstMedical, { ...values, titles: firstMedical.join('; ') }),
          },
        ]
      : []),
  ]
}
