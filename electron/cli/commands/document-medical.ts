import { z } from 'zod'
import type { Document } from '../../../shared/domain/document.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { medicalAnswers, type Medical } from '../../../shared/domain/medical.ts'
import { medicalOf } from '../../../shared/medical/medical.ts'
import { medicalWhy } from '../../../shared/medical/why.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { touchCase } from '../../vault/cases/change.ts'
import { openCase } from '../../vault/cases/open.ts'
import { changeDocument } from '../../vault/documents/change.ts'
import { getDocument, listDocuments } from '../../vault/documents/documents-table.ts'
import { medicalIn } from '../../vault/medical/medical.ts'
import type { Session } from '../../vault/session/session.ts'
import { answer, text, type Command } from '../command.ts'
import { caseOf, documentOf, parsed } from '../input.ts'

/** What can be said: `guess` takes back what was said before. */
const answers = z.enum([...medicalAnswers, 'guess'])

/** Whether documents are about somebody's health without a window: what is known, and saying otherwise. */
export const medicalCommands = {
  medical: {
    usage: 'document medical --case ID [--id D --is yes|no|guess]',
    options: { case: text, id: text, is: text },
    run: async (given) => {
      const session = await given.session()
      const id = caseOf(given)
      const db = openCase(session, id)
      const said = given.text('is')
      if (said !== undefined) {
        const medicalSaid = parsed(answers, said)
        const change = { medicalSaid: medicalSaid === 'guess' ? null : medicalSaid }
        changeDocument(db, session.register, documentOf(given, 'id'), change)
        touchCase(session, id)
      }
      const only = given.text('id') === undefined ? undefined : [getDocument(db, documentOf(given, 'id')).id]
      const known = medicalIn(db, session.register, only)
      return answer([...known.values()].map((each) => ({ id: each.id, ...toldOf(each, given.language) })))
    },
  },
} satisfies Record<string, Command>

/** The documents of a case, each with whether it is medical and by what that is seen. */
export function withMedical(session: Session, id: CaseId, language: Language): (Document & Told)[] {
  const db = openCase(session, id)
  const known = medicalIn(db, session.register)
  return listDocuments(db).map((document) => ({ ...document, ...toldOf(known.get(document.id), language) }))
}

type Told = {
  readonly medical: boolean
  readonly medicalSaid: Document['medicalSaid']
  readonly medicalSeen: Medical['seen']
  /** The same in words. */
  readonly medicalWhy: string
}

function toldOf(known: Medical | undefined, language: Language): Told {
  const seen = known?.seen ?? []
  const said = known?.said ?? null
  const medical = medicalOf(known) !== null
  return {
    medical,
    medicalSaid: said,
    medicalSeen: seen,
    medicalWhy: medical ? medicalWhy(seen, language) : '',
  }
}
