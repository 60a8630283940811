import { dispatchChangeSchema, newDispatchSchema } from '../../../shared/domain/dispatch.ts'
import { dispatchId } from '../../../shared/domain/ids.ts'
import { openCase } from '../../vault/cases/open.ts'
import { listDispatches, setWithdrawn } from '../../vault/dispatches/dispatches-table.ts'
import { changeDispatch, recordGiven } from '../../vault/dispatches/record.ts'
import { now } from '../../vault/store/clock.ts'
import { addressOf, addressOptions, addressUsage } from '../address.ts'
import { answer, many, text, type Command } from '../command.ts'
import { caseOf, parsed } from '../input.ts'

const place = { case: text, id: text }

export const commands = {
  list: {
    usage: 'dispatch list --case ID',
    options: { case: text },
    run: async (given) => answer(listDispatches(openCase(await given.session(), caseOf(given)))),
  },
  add: {
    usage: `dispatch add --case ID --title T --document ID… ${addressUsage}`,
    options: { case: text, title: text, document: many, ...addressOptions },
    run: async (given) => {
      const dispatch = parsed(newDispatchSchema, {
        ...addressOf(given),
        title: given.required('title'),
        documents: given.many('document'),
      })
      return answer(recordGiven(await given.session(), caseOf(given), dispatch))
    },
  },
  sent: {
    usage: 'dispatch sent --case ID --id DISPATCH --on DATE',
    options: { ...place, on: text },
    run: async (given) => {
      const change = parsed(dispatchChangeSchema, { sentOn: given.required('on') })
      const id = parsed(dispatchId, given.required('id'))
      return answer(changeDispatch(await given.session(), caseOf(given), id, change))
    },
  },
  withdraw: {
    usage: 'dispatch withdraw --case ID --id DISPATCH',
    options: place,
    run: async (given) => {
      const id = parsed(dispatchId, given.required('id'))
      setWithdrawn(openCase(await given.session(), caseOf(given)), id, now())
      return answer({ withdrawn: id })
    },
  },
} satisfies Record<string, Command>
