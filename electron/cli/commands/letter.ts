import { extname, resolve } from 'node:path'
import { letters } from '../../../shared/letters/letters.ts'
import { Failed } from '../../../shared/result.ts'
import { openCase } from '../../vault/cases/open.ts'
import { listLetters } from '../../vault/letters/letters-table.ts'
import { beginLetter, exportLetter } from '../../vault/letters/write.ts'
import { answer, many, text, type Command, type Given } from '../command.ts'
import { caseOf, matterOf } from '../input.ts'

export const commands = {
  kinds: {
    usage: 'letter kinds',
    options: {},
    run: ({ language }) =>
      answer(
        letters.map(({ key, title, when, law, fields }) => ({
          key,
          title: title[language],
          when: when[language],
          law,
          fields: fields.map(({ name, label }) => ({ name, label: label[language] })),
        })),
      ),
  },
  list: {
    usage: 'letter list --case ID',
    options: { case: text },
    run: async (given) => {
      const all = listLetters(openCase(await given.session(), caseOf(given)))
      return answer(
        all.map(({ id, key, matterId: matter, draft, sentOn }) => ({
          id,
          key,
          matter,
          subject: draft.subject,
          sentOn,
        })),
      )
    },
  },
  draft: {
    usage: 'letter draft --case ID --kind K [--matter M] [--given NAME=TEXT …] --to FILE.docx|FILE.pdf',
    options: { case: text, kind: text, matter: text, given: many, to: text },
    run: async (given) => {
      const target = resolve(given.required('to'))
      const format = formatOf(target)
      const session = await given.session()
      const caseId = caseOf(given)
      const said = saidBy(given)
      const wanted = {
        key: given.required('kind'),
        matterId: given.text('matter') === undefined ? null : matterOf(given),
        given: said,
      }
      const { id, key, facts } = beginLetter(session, caseId, wanted)
      const { bytes } = await exportLetter(session, caseId, { id, target, format })
      const fields = letters.find((letter) => letter.key === key)?.fields ?? []
      const known = fields.filter(({ name }) => (facts.given[name] ?? '') !== '')
      return answer({
        id,
        file: target,
        bytes,
        known: known.map(({ name }) => ({
          name,
          text: facts.given[name],
          from: name in said ? 'given' : 'case',
        })),
        // What the case does not know stands in the letter as a gap between square brackets.
        asked: fields
          .filter((field) => !known.includes(field))
          .map(({ name, label }) => ({ name, label: label[given.language] })),
      })
    },
  },
} satisfies Record<string, Command>

function formatOf(target: string): 'pdf' | 'docx' {
  const ending = extname(target).toLocaleLowerCase()
  if (ending === '.pdf') return 'pdf'
  if (ending === '.docx') return 'docx'
  throw new Failed({ kind: 'invalid-input', values: { field: '--to' } })
}

/** `--given reasons="Te weinig tijd"`; `\n` in it begins a new line. */
function saidBy(given: Given): Record<string, string> {
  return Object.fromEntries(
    given.many('given').map((each) => {
      const at = each.indexOf('=')
      if (at < 1) throw new Failed({ kind: 'invalid-input', values: { field: '--given' } })
      return [each.slice(0, at), each.slice(at + 1).replaceAll(String.raw`\n`, '\n')]
    }),
  )
}
