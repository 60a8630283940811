import { openCase } from '../../vault/cases/open.ts'
import { listTimeline } from '../../vault/timeline/list.ts'
import { answer, text, type Command } from '../command.ts'
import { caseOf } from '../input.ts'

export const commands = {
  '': {
    usage: 'timeline --case ID [--from DATE] [--to DATE]',
    options: { case: text, from: text, to: text },
    run: async (given) => {
      const db = openCase(await given.session(), caseOf(given))
      const { language } = given
      return answer(
        listTimeline(db, { order: 'asc', from: given.date('from'), to: given.date('to'), language }).entries,
      )
    },
  },
} satisfies Record<string, Command>
