import { find } from '../../vault/search/find.ts'
import { answer, text, type Command } from '../command.ts'
import { caseOf } from '../input.ts'

export const commands = {
  '': {
    usage: 'search QUERY [--case ID] [--limit N]',
    options: { case: text, limit: text },
    run: async (given) => {
      const caseId = given.text('case') === undefined ? undefined : caseOf(given)
      const query = given.positionals.join(' ')
      return answer(
        find(await given.session(), { query, caseId, limit: given.number('limit') ?? 50 }).map(plain),
      )
    },
  },
} satisfies Record<string, Command>

/** Found words stand between signs that a terminal cannot show; here between `[` and `]`. */
const plain = <T extends { snippet: string }>(hit: T): T => ({
  ...hit,
  snippet: hit.snippet.replaceAll('\u0002', '[').replaceAll('\u0003', ']'),
})
