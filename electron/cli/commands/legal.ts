import { correctionSchema } from '../../../shared/domain/legal.ts'
import { correctLegal, legalOf, restoreLegal } from '../../vault/legal/correct.ts'
import { answer, text, type Command } from '../command.ts'
import { parsed } from '../input.ts'

export const commands = {
  list: {
    usage: 'legal list',
    options: {},
    run: async (given) => answer(legalOf(await given.session())),
  },
  set: {
    usage: 'legal set --key day/2029-05-11 --value yes|no | --key penalty/2026-01-01 --value "23 35 45"',
    options: { key: text, value: text },
    run: async (given) => {
      const wanted = parsed(correctionSchema, { key: given.required('key'), value: given.required('value') })
      return answer(correctLegal(await given.session(), wanted))
    },
  },
  reset: {
    usage: 'legal reset --key KEY',
    options: { key: text },
    run: async (given) => answer(restoreLegal(await given.session(), given.required('key'))),
  },
} satisfies Record<string, Command>
