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
import type { Problem } from '../../../shared/domain/preflight.ts'
import { risksOf } from '../../../shared/dispatch/risks.ts'
import { recipeTitle } from '../../../shared/dossier/title.ts'
import { medicalOf } from '../../../shared/medical/medical.ts'
import { medicalPages, medicalWhy } from '../../../shared/medical/why.ts'
import { fill, textsOf } from '../../../shared/text/failure-message.ts'
import { openCase } from '../cases/open.ts'
import { getConsent, listConsents } from '../consents/consents-table.ts'
import { getDocument } from '../documents/documents-table.ts'
import { medicalIn } from '../medical/medical.ts'
import { boxesOf } from '../redactions/redactions-table.ts'
import type { Session } from '../session/session.ts'
import { now } from '../store/clock.ts'
import { write, type Reader } from '../store/connection.ts'
import { getDispatch, insertDispatch, listDispatches, updateDispatch } from './dispatches-table.ts'
import { recipientFrom } from './recipients.ts'

type Made = {
  readonly recipe: Recipe
  readonly report: ExportReport
  readonly address: Address | null
  /** The hash of what it was made from. */
  readonly content: string
}

/** Writes down which dossier was made, for whom, and exactly what is in it. Throws `Failed` (`not-found`). */
export function recordExport(session: Session, id: CaseId, made: Made): DispatchId {
  const { recipe, report, address, content } = made
  const db = openCase(session, id)
  const exhibits = goingOut(db, session.register, recipe, report.exhibits)
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
  const asked = given.documents.map((document) => {
    const { title, pages } = getDocument(db, document)
    return { no: '', id: document, title, from: 1, to: Math.max(1, pages) }
  })
  const exhibits = goingOut(db, session.register, {}, asked)
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

/**
 * The exhibits as they go out: which of their pages, with how many boxes, and whether anything of that is medical. What
 * is asked of the case for it is asked once, however many there are.
 */
function goingOut(
  db: Reader,
  register: Reader,
  { pages }: Pick<Recipe, 'pages'>,
  exhibits: readonly Exhibit[],
): Dispatched[] {
  const ids = exhibits.map(({ id }) => documentId.parse(id))
  const medical = medicalIn(db, register, ids)
  const boxes = boxesOf(db, ids)
  return exhibits.map((exhibit, at) => {
    const id = ids[at] ?? documentId.parse(exhibit.id)
    const only = pages?.[id]
    return dispatchedSchema.parse({
      ...exhibit,
      only,
      boxes: (boxes.get(id) ?? []).reduce((sum, each) => sum + each.boxes, 0),
      medical: medicalOf(medical.get(id), only) !== null,
    })
  })
}

const nobody = { recipient: null, way: null, sentOn: null, consentId: null }

function addressed(db: Reader, register: Reader, address: Address | null) {
  if (address === null) return nobody
  const { recipient, way, sentOn, consentId } = address
  if (consentId !== null) getConsent(db, consentId)
  return { recipient: recipientFrom(db, register, recipient), way, sentOn, consentId }
}

/** What to look at before this recipient gets these documents: that nobody allowed it, and what is medical, with why. */
export function addressWarnings(
  session: Session,
  id: CaseId,
  { language, pages }: Pick<Recipe, 'language' | 'pages'>,
  exhibits: readonly Exhibit[],
  address: Address | null,
): Problem[] {
  if (address === null) return []
  const db = openCase(session, id)
  const who = recipientFrom(db, session.register, address.recipient)
  const dispatches = listDispatches(db)
  const going = exhibits.map(({ no, id: own, title }) => {
    const document = documentId.parse(own)
    return { no, id: document, title, only: pages?.[document] }
  })
  // Also what they got before may be known as medical only now.
  const before = dispatches.flatMap((dispatch) =>
    dispatch.exhibits.map((exhibit) => documentId.parse(exhibit.id)),
  )
  const medical = medicalIn(db, session.register, [...going.map((each) => each.id), ...before])
  const known = { dispatches, consents: listConsents(db), medical }
  const { noConsent, firstMedical } = risksOf(known, who, going, address.sentOn ?? now().slice(0, 10))
  const t = textsOf(language).dispatches
  const values = { name: who.name }
  return [
    ...(noConsent ? [{ kind: 'no-consent' as const, message: fill(t.noConsent, values) }] : []),
    ...firstMedical.map(({ document: { no, id: own, title }, seen }) => ({
      kind: 'first-medical' as const,
      exhibit: no,
      message: fill(t.firstMedical, { ...values, title, why: medicalWhy(seen, language) }),
      documentId: own,
      pages: medicalPages(seen),
    })),
  ]
}
