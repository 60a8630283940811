import { plainDate } from '../../../shared/domain/dates.ts'
import { listAgenda } from '../../vault/agenda/list.ts'
import { now } from '../../vault/store/clock.ts'
import { answer, text, type Command } from '../command.ts'
import { caseOf, parsed } from '../input.ts'

export const commands = {
  '': {
    usage: 'agenda [--from DATE] [--to DATE] [--case ID]',
    options: { case: text, from: text, to: text },
    run: async (given) => {
      const from = parsed(plainDate, given.date('from') ?? now().slice(0, 10))
      const to = parsed(plainDate, given.date('to') ?? '9999-12-31')
      const caseId = given.text('case') === undefined ? null : caseOf(given)
      const { language } = given
      return answer(listAgenda(await given.session(), { from, to, caseId, language }))
    },
  },
} satisfies Record<string, Command>
