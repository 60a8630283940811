import { newConsentSchema } from '../../../shared/domain/consent.ts'
import { plainDate } from '../../../shared/domain/dates.ts'
import { consentId } from '../../../shared/domain/ids.ts'
import { openCase } from '../../vault/cases/open.ts'
import { addConsent, listConsents, setConsentWithdrawn } from '../../vault/consents/consents-table.ts'
import { answer, text, type Command } from '../command.ts'
import { caseOf, parsed, said } from '../input.ts'

export const commands = {
  add: {
    usage:
      'consent add --case ID --by NAME --for NAME [--for-kind agency|person] --about TEXT --date DATE [--document ID]',
    options: { case: text, by: text, for: text, 'for-kind': text, about: text, date: text, document: text },
    run: async (given) => {
      const consent = parsed(
        newConsentSchema,
        said({
          by: given.required('by'),
          recipient: { kind: given.text('for-kind') ?? 'agency', name: given.required('for') },
          about: given.required('about'),
          date: given.required('date'),
          documentId: given.text('document'),
        }),
      )
      const session = await given.session()
      return answer(addConsent(openCase(session, caseOf(given)), session.register, consent))
    },
  },
  list: {
    usage: 'consent list --case ID',
    options: { case: text },
    run: async (given) => answer(listConsents(openCase(await given.session(), caseOf(given)))),
  },
  withdraw: {
    usage: 'consent withdraw --case ID --id CONSENT --on DATE',
    options: { case: text, id: text, on: text },
    run: async (given) => {
      const id = parsed(consentId, given.required('id'))
      const on = parsed(plainDate, given.required('on'))
      return answer(setConsentWithdrawn(openCase(await given.session(), caseOf(given)), id, on))
    },
  },
} satisfies Record<string, Command>
