import { newMatterSchema } from '../../../shared/domain/matter.ts'
import { openCase } from '../../vault/cases/open.ts'
import { addMatter, listMatters } from '../../vault/matters/matters-table.ts'
import { answer, text, type Command } from '../command.ts'
import { caseOf, parsed } from '../input.ts'

export const commands = {
  add: {
    usage: 'matter add --case ID --title T --law L [--agency N] [--reference R]',
    options: { case: text, title: text, law: text, agency: text, reference: text },
    run: async (given) => {
      const wanted = parsed(newMatterSchema, {
        title: given.required('title'),
        law: given.required('law'),
        agency: given.text('agency'),
        reference: given.text('reference'),
      })
      const session = await given.session()
      return answer({ id: addMatter(openCase(session, caseOf(given)), session.register, wanted).id })
    },
  },
  list: {
    usage: 'matter list --case ID',
    options: { case: text },
    run: async (given) => answer(listMatters(openCase(await given.session(), caseOf(given)))),
  },
} satisfies Record<string, Command>
