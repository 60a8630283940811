import { letterId, type CaseId, type LetterId, type MatterId } from '../../../shared/domain/ids.ts'
import type { Letter, LetterChange } from '../../../shared/domain/letter.ts'
import { letters } from '../../../shared/letters/letters.ts'
import { Failed, must } from '../../../shared/result.ts'
import { chainOf } from '../../../shared/chains/chain.ts'
import { noNotice } from '../../../shared/chains/may-notice.ts'
import { longDate } from '../../../shared/dossier/dates.ts'
import { readCourse } from '../course/course-table.ts'
import { now } from '../store/clock.ts'
import { letterDocx } from '../../letters/docx.ts'
import { letterPdf } from '../../letters/pdf.ts'
import { openFileSink } from '../../dossier/copy/file-sink.ts'
import { openCase } from '../cases/open.ts'
import { legalFor } from '../legal/legal-table.ts'
import { outside } from '../session/outside.ts'
import type { Session } from '../session/session.ts'
import { write, type Reader } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { factsFromCase } from './facts-from-case.ts'
import { getLetter, insertLetter, updateLetter } from './letters-table.ts'

type Wanted = {
  readonly key: string
  readonly matterId: MatterId | null
  /** Answers that are known beyond what the case knows. */
  readonly given: Letter['facts']['given']
}

/**
 * Begins a letter with all that the case knows. Throws `Failed`: `not-found` for a kind that does not exist;
 * `invalid-input` for a notice of default that would have no effect, with the reason.
 */
export function beginLetter(session: Session, caseId: CaseId, { key, matterId, given }: Wanted): Letter {
  if (!letters.some((letter) => letter.key === key)) {
    throw new Failed({ kind: 'not-found', detail: 'letter', values: { name: key } })
  }
  const db = openCase(session, caseId)
  if (key === 'default_notice' && matterId !== null) refusePremature(db, matterId)
  const known = factsFromCase({ db, register: session.register, caseId }, key, matterId)
  const facts = { ...known, given: { ...known.given, ...given } }
  const id = newId(letterId)
  write(db, (tx) => insertLetter(tx, { id, key, matterId, facts }))
  return getLetter(db, id)
}

/** Changes what a letter is made from, or its text. Throws `Failed` (`not-found`). */
export function changeLetter(db: Reader, id: LetterId, change: LetterChange): Letter {
  const current = getLetter(db, id)
  const { facts = current.facts, written = current.written } = change
  write(db, (tx) => updateLetter(tx, { id, facts, written }))
  return getLetter(db, id)
}

/** Writes a letter outside the vault. Throws `Failed`: `not-found`, `no-permission`, `disk-full`. */
export async function exportLetter(
  session: Session,
  caseId: CaseId,
  { id, target, format }: { readonly id: LetterId; readonly target: string; readonly format: 'pdf' | 'docx' },
): Promise<{ bytes: number }> {
  const { draft } = getLetter(openCase(session, caseId), id)
  const bytes = await (format === 'pdf' ? letterPdf(draft) : letterDocx(draft))
  const sink = must(openFileSink(outside(session, target)))
  sink.write(bytes)
  must(await sink.finish())
  return { bytes: bytes.length }
}

/** A premature notice has no effect (Awb 4:17(3)), one about a mere report of need or to an insurer neither. */
function refusePremature(db: Reader, id: MatterId): void {
  const { facts } = readCourse(db, id)
  const against = noNotice(
    facts,
    chainOf(facts, { language: 'nl', today: now().slice(0, 10), data: legalFor(db) }),
  )
  if (!against) return
  const values =
    against.reason === 'premature'
      ? { due: longDate(against.due, 'nl'), from: longDate(against.from, 'nl') }
      : {}
  throw new Failed({ kind: 'invalid-input', detail: `notice-${against.reason}`, values })
}
