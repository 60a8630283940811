import { compareDecisions } from '../../../shared/decisions/compare.ts'
import { readEuros, readHours } from '../../../shared/decisions/amounts.ts'
import { decisionFactsSchema, nothingDecided } from '../../../shared/domain/decision.ts'
import { decisionId, documentId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import { openCase } from '../../vault/cases/open.ts'
import { getDecision, listDecisions, setDecision } from '../../vault/decisions/decisions-table.ts'
import { proposeDecision } from '../../vault/decisions/propose.ts'
import { answer, text, type Command, type Given } from '../command.ts'
import { caseOf, parsed, said } from '../input.ts'

const setting = {
  case: text,
  document: text,
  id: text,
  product: text,
  amount: text,
  form: text,
  from: text,
  to: text,
  reasons: text,
  result: text,
}

export const commands = {
  set: {
    usage:
      'decision set --case ID --document D [--id X] [--product P] [--amount "4 uur per week"] [--form zin|pgb] [--from DATE] [--to DATE] [--reasons R] [--result granted|partly|refused]',
    options: setting,
    run: async (given) => {
      const db = openCase(await given.session(), caseOf(given))
      const document = parsed(documentId, given.required('document'))
      const known = given.text('id')
      const before = known === undefined ? proposeDecision(db, document) : getDecision(db, known)
      const facts = parsed(decisionFactsSchema, { ...nothingDecided, ...before, ...factsFrom(given) })
      const id = known === undefined ? undefined : parsed(decisionId, known)
      return answer(setDecision(db, { id, documentId: document, facts }))
    },
  },
  propose: {
    usage: 'decision propose --case ID --document D',
    options: { case: text, document: text },
    run: async (given) => {
      const db = openCase(await given.session(), caseOf(given))
      return answer(proposeDecision(db, parsed(documentId, given.required('document'))))
    },
  },
  list: {
    usage: 'decision list --case ID',
    options: { case: text },
    run: async (given) => answer(listDecisions(openCase(await given.session(), caseOf(given)))),
  },
  compare: {
    usage: 'decision compare --case ID --old D --new D',
    options: { case: text, old: text, new: text },
    run: async (given) => {
      const db = openCase(await given.session(), caseOf(given))
      const [old, next] = [getDecision(db, given.required('old')), getDecision(db, given.required('new'))]
      return answer(compareDecisions(old, next, given.language === 'en' ? 'en' : 'nl'))
    },
  },
} satisfies Record<string, Command>

/** What was said on the command line; the rest is proposed from the text, or stays as it was. */
function factsFrom(given: Given): object {
  const amount = given.text('amount')
  return {
    ...said({
      product: given.text('product'),
      form: given.text('form'),
      starts: given.text('from'),
      ends: given.text('to'),
      reasons: given.text('reasons'),
      result: given.text('result'),
    }),
    ...(amount === undefined ? {} : amountFrom(amount)),
  }
}

function amountFrom(amount: string): object {
  const [help, money] = [readHours(amount), readEuros(amount)]
  if (help === null && money === null) {
    throw new Failed({ kind: 'invalid-input', values: { field: amount } })
  }
  return { minutes: null, euros: null, ...money, ...help }
}
