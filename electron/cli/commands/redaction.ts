import { newRedactionSchema, type NewRedaction } from '../../../shared/domain/redaction.ts'
import { redactionId, type CaseId, type DocumentId } from '../../../shared/domain/ids.ts'
import { createReader, type Reader } from '../../intake/reader/reader.ts'
import { openCase } from '../../vault/cases/open.ts'
import { getDocument } from '../../vault/documents/documents-table.ts'
import { proposalsFor } from '../../vault/redactions/propose.ts'
import {
  addRedactions,
  listRedactions,
  setRedactionRemoved,
} from '../../vault/redactions/redactions-table.ts'
import type { Session } from '../../vault/session/session.ts'
import { now } from '../../vault/store/clock.ts'
import { answer, text, type Command } from '../command.ts'
import { caseOf, documentOf, parsed } from '../input.ts'

const place = { case: text, document: text }

export const commands = {
  add: {
    usage:
      'redaction add --case ID --document ID --page N --x F --y F --w F --h F [--reason bsn|iban|phone|mail|birth|name|medical|other]',
    options: { ...place, page: text, x: text, y: text, w: text, h: text, reason: text },
    run: async (given) => {
      const box: NewRedaction = parsed(newRedactionSchema, {
        page: given.number('page'),
        x: given.number('x'),
        y: given.number('y'),
        w: given.number('w'),
        h: given.number('h'),
        reason: given.text('reason') ?? 'other',
      })
      const db = openCase(await given.session(), caseOf(given))
      return answer(addRedactions(db, documentOf(given, 'document'), [box]))
    },
  },
  list: {
    usage: 'redaction list --case ID --document ID',
    options: place,
    run: async (given) => {
      const db = openCase(await given.session(), caseOf(given))
      return answer(listRedactions(db, getDocument(db, documentOf(given, 'document')).id))
    },
  },
  remove: {
    usage: 'redaction remove --case ID --id BOX',
    options: { case: text, id: text },
    run: async (given) => {
      const id = parsed(redactionId, given.required('id'))
      setRedactionRemoved(openCase(await given.session(), caseOf(given)), id, now())
      return answer({ removed: id })
    },
  },
  propose: {
    usage: 'redaction propose --case ID --document ID',
    options: place,
    run: async (given) => {
      const session = await given.session()
      const reader = createReader()
      try {
        return answer(await onEveryPage(session, caseOf(given), documentOf(given, 'document'), reader))
      } finally {
        await reader.close()
      }
    },
  },
} satisfies Record<string, Command>

async function onEveryPage(session: Session, caseId: CaseId, id: DocumentId, reader: Reader) {
  const { pages } = getDocument(openCase(session, caseId), id)
  const found = []
  for (let page = 1; page <= pages; page += 1) {
    found.push(...(await proposalsFor(session, caseId, { id, page }, reader)))
  }
  return found
}
