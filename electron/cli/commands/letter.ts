import { extname, resolve } from 'node:path'
import { z } from 'zod'
import { plainDate } from '../../../shared/domain/dates.ts'
import { letterId } from '../../../shared/domain/ids.ts'
import { sendWays, type Letter } from '../../../shared/domain/letter.ts'
import { letters } from '../../../shared/letters/letters.ts'
import { stepOfLetter } from '../../../shared/letters/step-of-letter.ts'
import { Failed } from '../../../shared/result.ts'
import { createReader } from '../../intake/reader/reader.ts'
import { touchCase } from '../../vault/cases/change.ts'
import { openCase } from '../../vault/cases/open.ts'
import { getCourse } from '../../vault/course/course.ts'
import { getLetter, listLetters } from '../../vault/letters/letters-table.ts'
import { sendLetter } from '../../vault/letters/sent.ts'
import type { Reader } from '../../vault/store/connection.ts'
import { beginLetter, exportLetter } from '../../vault/letters/write.ts'
import { answer, many, text, type Command, type Given } from '../command.ts'
import { caseOf, matterOf, parsed } from '../input.ts'

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
  sent: {
    usage:
      'letter sent --case ID --id L --on DATE --way post|registered|mail|portal|counter [--step-day DATE]',
    options: { case: text, id: text, on: text, way: text, 'step-day': text },
    run: async (given) => {
      const session = await given.session()
      const caseId = caseOf(given)
      const letter = getLetter(openCase(session, caseId), parsed(letterId, given.required('id')))
      const on = parsed(plainDate, given.required('on'))
      const way = parsed(z.enum(sendWays), given.required('way'))
      const { language } = given
      const sent = {
        id: letter.id,
        on,
        way,
        step: stepOf(given, openCase(session, caseId), letter),
        language,
      }
      const reader = createReader()
      try {
        const { sentOn, documentId: document } = await sendLetter(session, caseId, sent, reader)
        touchCase(session, caseId)
        return answer({ id: letter.id, sentOn, document, step: sent.step })
      } finally {
        await reader.close()
      }
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

/** The step that the letter takes in its matter, where its day is given. */
function stepOf(given: Given, db: Reader, { key, matterId: matter }: Letter) {
  const day = given.text('step-day')
  if (day === undefined) return null
  const { track, events } =
    matter === null ? { track: 'awb' as const, events: [] } : getCourse(db, matter, 'nl')
  const taken = stepOfLetter(key, { track, steps: new Set(events.map(({ step }) => step)) })
  if (matter === null || !taken) throw new Failed({ kind: 'invalid-input', values: { field: '--step-day' } })
  return { step: taken.step, date: parsed(plainDate, day) }
}

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
