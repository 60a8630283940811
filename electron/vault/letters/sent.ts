import type { z } from 'zod'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import type { CaseId, LetterId } from '../../../shared/domain/ids.ts'
import type { Letter, sendWays, sentStepSchema } from '../../../shared/domain/letter.ts'
import { fill, textsOf, type Language } from '../../../shared/text/failure-message.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { namedAgency } from '../agencies/agencies-table.ts'
import { openCase } from '../cases/open.ts'
import { addIn } from '../contacts/change.ts'
import { writeCourse } from '../course/course-table.ts'
import { changeDocument } from '../documents/change.ts'
import type { Session } from '../session/session.ts'
import { write } from '../store/connection.ts'
import { keepLetter } from './keep.ts'
import { getLetter, setLetterSent } from './letters-table.ts'

type Sent = {
  readonly id: LetterId
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly way: (typeof sendWays)[number]
  /** The step of its matter that it took, if that is to be noted there. */
  readonly step?: z.output<typeof sentStepSchema> | null
  readonly language: Language
}

/**
 * Says that a letter was sent: what went out is kept as the version "sent" with its day, and a contact moment stands
 * in the log; the step that it is stands in its matter. Rejects with `Failed`: `not-found`, `disk-full`.
 */
export async function sendLetter(
  session: Session,
  caseId: CaseId,
  { id, on, way, step = null, language }: Sent,
  reader: FileReader,
): Promise<Letter> {
  const document = await keepLetter(session, caseId, { id, kind: 'sent' }, reader)
  const db = openCase(session, caseId)
  changeDocument(db, session.register, document.id, { sent: on })
  const letter = getLetter(db, id)
  const words = textsOf(language).letters
  const contact = newContactSchema.parse({
    at: on,
    channel: way === 'mail' || way === 'portal' ? 'mail' : 'letter',
    direction: 'out',
    agency: letter.facts.agency.name,
    summary: fill(words.logged, { title: document.title, way: words.ways[way] }),
  })
  const agency = namedAgency(session.register, contact.agency)
  write(db, (tx) => {
    const contactId = addIn(tx, contact, agency)
    setLetterSent(tx, id, on, way)
    if (step === null || letter.matterId === null) return
    const event = { date: step.date, documentId: document.id, contactId, note: words.ways[way] }
    writeCourse(tx, letter.matterId, { events: { [step.step]: event } })
  })
  return getLetter(db, id)
}
