import { resolve } from 'node:path'
import { z } from 'zod'
import { documentFactsSchema } from '../../../shared/domain/document.ts'
import { matterId, type MatterId } from '../../../shared/domain/ids.ts'
import { Failed } from '../../../shared/result.ts'
import { createReader } from '../../intake/reader/reader.ts'
import { openCase } from '../../vault/cases/open.ts'
import { addDocuments } from '../../vault/documents/add.ts'
import { exportOriginal } from '../../vault/documents/export.ts'
import { getMatter } from '../../vault/matters/matters-table.ts'
import { outside } from '../../vault/session/outside.ts'
import { answer, text, type Command, type Given } from '../command.ts'
import { caseOf, documentOf, parsed, said } from '../input.ts'
import { guessCommands } from './document-guesses.ts'
import { medicalCommands, withMedical } from './document-medical.ts'
import { ocrCommands, withText } from './document-ocr.ts'
import { pageCommands } from './document-pages.ts'

/** The matter of `--matter`; what is not even an id is a matter that does not exist. */
function matterOf(given: Given): MatterId | undefined {
  const value = given.text('matter')
  if (value === undefined) return undefined
  const id = matterId.safeParse(value)
  if (!id.success) throw new Failed({ kind: 'not-found', detail: 'matter', values: { id: value } })
  return id.data
}

const duplicates = z.enum(['keep', 'skip']).default('skip')
const whenOcr = z.enum(['now', 'later']).default('now')

export const commands = {
  add: {
    usage:
      'document add --case ID PATH… [--title T] [--kind K] [--section S] [--date D] [--sent D] [--received D] [--from AGENCY] [--matter ID] [--duplicates keep|skip] [--ocr now|later]',
    options: {
      case: text,
      title: text,
      kind: text,
      section: text,
      date: text,
      sent: text,
      received: text,
      from: text,
      matter: text,
      duplicates: text,
      ocr: text,
    },
    run: async (given) => {
      if (given.positionals.length === 0) {
        throw new Failed({ kind: 'wrong-usage', values: { usage: commands.add.usage } })
      }
      const names = ['title', 'kind', 'section', 'date', 'sent', 'received'] as const
      const matter = matterOf(given)
      const facts = parsed(
        documentFactsSchema,
        said({
          ...Object.fromEntries(names.map((name) => [name, given.text(name)])),
          agency: given.text('from'),
          matterId: matter,
        }),
      )
      const later = parsed(whenOcr, given.text('ocr')) === 'later'
      const session = await given.session()
      if (matter !== undefined) getMatter(openCase(session, caseOf(given)), matter)
      const reader = createReader()
      try {
        const added = await addDocuments(session, caseOf(given), {
          paths: given.positionals.map((path) => resolve(path)),
          facts,
          duplicates: parsed(duplicates, given.text('duplicates')),
          language: given.language,
          reader,
          onProgress: (done, total, label) => given.say(`${done}/${total} ${label}`),
        })
        return answer(later ? added : await withText(given, session, caseOf(given), added))
      } finally {
        await reader.close()
      }
    },
  },
  list: {
    usage: 'document list --case ID',
    options: { case: text },
    run: async (given) => answer(withMedical(await given.session(), caseOf(given), given.language)),
  },
  ...guessCommands,
  ...medicalCommands,
  ...ocrCommands,
  ...pageCommands,
  export: {
    usage: 'document export --case ID --id D --to FILE',
    options: { case: text, id: text, to: text },
    run: async (given) => {
      const target = resolve(given.required('to'))
      const session = await given.session()
      const db = openCase(session, caseOf(given))
      return answer(exportOriginal(db, documentOf(given, 'id'), outside(session, target)))
    },
  },
} satisfies Record<string, Command>
