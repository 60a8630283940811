import { resolve } from 'node:path'
import { plainDate } from '../../../shared/domain/dates.ts'
import { termId } from '../../../shared/domain/ids.ts'
import { newTermSchema, termChangeSchema } from '../../../shared/domain/term.ts'
import { Failed, must } from '../../../shared/result.ts'
import { computeTerm } from '../../../shared/terms/compute.ts'
import { listRules } from '../../../shared/terms/rules.ts'
import { exportAgenda } from '../../vault/agenda/export.ts'
import { touchCase } from '../../vault/cases/change.ts'
import { listCases } from '../../vault/cases/list.ts'
import { openCase } from '../../vault/cases/open.ts'
import { saveReceipt } from '../../vault/terms/receipt.ts'
import { addTerm, changeTerm, listTerms } from '../../vault/terms/terms-table.ts'
import { answer, flag, many, text, type Answer, type Command, type Given } from '../command.ts'
import { caseOf, documentOf, parsed } from '../input.ts'

export const commands = {
  compute: {
    usage: 'term compute --rule KEY --event DATE [--param name=value …]',
    options: { rule: text, event: text, param: many },
    run: (given) => {
      const { language } = given
      const input = {
        rule: given.required('rule'),
        event: given.required('event'),
        params: paramsOf(given),
        language,
      }
      return answer(must(computeTerm(input)))
    },
  },
  rules: {
    usage: 'term rules',
    options: {},
    run: (given) => answer(listRules(given.language)),
  },
  add: {
    usage:
      'term add --case ID --rule KEY --event DATE [--param name=value …] [--label T] [--document D] [--printed DATE]',
    options: { case: text, rule: text, event: text, param: many, label: text, document: text, printed: text },
    run: async (given) => {
      const event = given.required('event')
      if (!plainDate.safeParse(event).success) {
        throw new Failed({ kind: 'invalid-input', detail: 'date', values: { value: event } })
      }
      const wanted = parsed(newTermSchema, {
        rule: given.required('rule'),
        event,
        params: paramsOf(given),
        label: given.text('label'),
        printed: given.text('printed'),
        ...(given.text('document') === undefined ? {} : { documentId: documentOf(given, 'document') }),
      })
      const term = addTerm(openCase(await given.session(), caseOf(given)), wanted, given.language)
      return answer({ id: term.id, steps: term.steps, warnings: term.warnings })
    },
  },
  done: {
    usage: 'term done --case ID --id T',
    options: { case: text, id: text },
    run: async (given) => ended(given, { status: 'done' }),
  },
  withdraw: {
    usage: 'term withdraw --case ID --id T --reason R',
    options: { case: text, id: text, reason: text },
    run: async (given) => ended(given, { status: 'withdrawn', reason: given.required('reason') }),
  },
  receipt: {
    usage: 'term receipt --case ID --id T --to FILE.pdf',
    options: { case: text, id: text, to: text },
    run: async (given) => {
      const id = parsed(termId, given.required('id'))
      const target = resolve(given.required('to'))
      const asked = { caseId: caseOf(given), id, target, language: given.language }
      return answer(await saveReceipt(await given.session(), asked))
    },
  },
  list: {
    usage: 'term list [--case ID] [--until DATE]',
    options: { case: text, until: text },
    run: async (given) => {
      const session = await given.session()
      const wanted = given.text('case') === undefined ? undefined : caseOf(given)
      const cases = listCases(session).filter((line) =>
        wanted === undefined ? !line.damaged : line.id === wanted,
      )
      const until = given.date('until')
      return answer(
        cases.flatMap((line) =>
          listTerms(openCase(session, line.id), given.language)
            .filter(
              (term) =>
                until === undefined || term.steps.some((step) => (step.date ?? '9') <= `${until}\uFFFF`),
            )
            .map((term) => ({ ...term, case: line.id, caseName: line.name })),
        ),
      )
    },
  },
  ics: {
    usage: 'term ics --to FILE [--case ID] [--neutral]',
    options: { to: text, case: text, neutral: flag },
    run: async (given) => {
      const target = resolve(given.required('to'))
      const session = await given.session()
      const only = given.text('case') === undefined ? undefined : caseOf(given)
      const { language } = given
      return answer(
        await exportAgenda(session, {
          target,
          language,
          neutral: given.flag('neutral'),
          ...(only ? { caseId: only } : {}),
        }),
      )
    },
  },
} satisfies Record<string, Command>

/** Says how a term ended. */
async function ended(given: Given, change: unknown): Promise<Answer> {
  const session = await given.session()
  const caseId = caseOf(given)
  const id = parsed(termId, given.required('id'))
  const next = changeTerm(openCase(session, caseId), id, parsed(termChangeSchema, change), given.language)
  touchCase(session, caseId)
  return answer(next)
}

/** `name=value`, as often as needed. */
function paramsOf(given: Given): Record<string, string> {
  return Object.fromEntries(
    given.many('param').map((typed) => {
      const cut = typed.indexOf('=')
      if (cut < 1) throw new Failed({ kind: 'invalid-input', detail: 'param', values: { name: typed } })
      return [typed.slice(0, cut).trim(), typed.slice(cut + 1).trim()]
    }),
  )
}
