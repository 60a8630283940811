import type { CaseId, DocumentId, JobId } from '../../../shared/domain/ids.ts'
import { touchCase } from '../cases/change.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import { casesWaiting, clearWaiting, setWaiting } from '../intake/waiting-work.ts'
import { isAskedByPerson } from '../jobs/jobs.ts'
import type { Session } from '../session/session.ts'
import { attempt } from '../store/failures.ts'
import { recogniseWaiting } from './recognise.ts'
import { waitingDocuments } from './waiting.ts'

/** Recognising in the background: one case at a time, or all cores would be taken twice. */
type Work = {
  running: { readonly caseId: CaseId; readonly job: JobId } | null
  readonly cases: Set<CaseId>
  /** The page that the person looks at, which goes first. */
  favoured: { readonly id: DocumentId; readonly page: number } | undefined
  /** Documents that waited when the person said stop: they wait until asked for, or until the next opening. */
  readonly declined: Set<DocumentId>
}

const working = new WeakMap<Session, Work>()

function workOf(session: Session): Work {
  const known = working.get(session) ?? {
    running: null,
    cases: new Set(),
    favoured: undefined,
    declined: new Set(),
  }
  working.set(session, known)
  return known
}

/** Whether a case is being worked on now. */
export const isRecognising = (session: Session, caseId: CaseId): boolean =>
  workOf(session).running?.caseId === caseId

/**
 * Documents of a case changed: when pages of one of them wait, they are recognised in the background. Nothing
 * happens when the work goes on already (it looks for more at its end) or was stopped by the person.
 */
export function recogniseSoon(context: Context, caseId: CaseId): void {
  const session = context.session()
  const work = workOf(session)
  const waiting = waitingDocuments(openCase(session, caseId)).filter((id) => !work.declined.has(id))
  if (waiting.length === 0) return
  setWaiting(session.register, caseId, 'ocr')
  work.cases.add(caseId)
  next(context, session)
}

/** The person wants this document now, also when they stopped it before. */
export function recogniseNow(context: Context, caseId: CaseId, id: DocumentId, page = 1): void {
  const work = workOf(context.session())
  work.declined.delete(id)
  work.favoured = { id, page }
  recogniseSoon(context, caseId)
}

/** The page that is looked at goes first, when it waits at all. */
export function favourPage(context: Context, id: DocumentId, page: number): void {
  workOf(context.session()).favoured = { id, page }
}

/** After the vault was opened: what a lock, a kill or a power cut broke off goes on. Opens no other case. */
export function goOnRecognising(context: Context): void {
  const session = context.session()
  const work = workOf(session)
  for (const caseId of casesWaiting(session.register, 'ocr')) work.cases.add(caseId)
  next(context, session)
}

function next(context: Context, session: Session): void {
  const work = workOf(session)
  while (work.running === null) {
    const [caseId] = work.cases
    if (caseId === undefined) return
    work.cases.delete(caseId)
    // A case that cannot be opened must not keep the others waiting.
    attempt(() => startIn(context, session, caseId))
  }
}

function startIn(context: Context, session: Session, caseId: CaseId): void {
  const work = workOf(session)
  if (waitingDocuments(openCase(session, caseId)).length === 0) {
    clearWaiting(session.register, caseId, 'ocr')
    return
  }
  const job = context.jobs.start('ocr', caseId, async (signal, progress) => {
    signal.addEventListener('abort', () => {
      if (isAskedByPerson(signal)) attempt(() => decline(session, caseId))
    })
    try {
      const { pages } = await recogniseWaiting(session, caseId, {
        recogniser: context.recogniser(),
        signal,
        onProgress: progress,
        favoured: () => work.favoured,
        declined: (id) => work.declined.has(id),
        onDocument: () => told(context, session, caseId),
      })
      return { done: pages, total: pages }
    } finally {
      work.running = null
      attempt(() => {
        // Unless another vault was opened meanwhile.
        if (context.session() === session) next(context, session)
      })
    }
  })
  work.running = { caseId, job }
}

function decline(session: Session, caseId: CaseId): void {
  const { declined } = workOf(session)
  for (const id of waitingDocuments(openCase(session, caseId))) declined.add(id)
}

/** On the disk by now, so a register that cannot be written does not undo it. */
function told(context: Context, session: Session, caseId: CaseId): void {
  attempt(() => touchCase(session, caseId))
  context.changed(caseId, 'document', 'agency', 'case')
}
