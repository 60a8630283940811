import { Failed } from '../../../shared/result.ts'
import { find } from '../../vault/search/find.ts'
import { answer, text, type Command } from '../command.ts'
import { caseOf } from '../input.ts'

/** More than anybody reads. */
const mostHits = 10_000

export const commands = {
  '': {
    usage: 'search QUERY [--case ID] [--limit N]',
    options: { case: text, limit: text },
    run: async (given) => {
      const caseId = given.text('case') === undefined ? undefined : caseOf(given)
      const query = given.positionals.join(' ')
      if (query.trim() === '')
        throw new Failed({ kind: 'wrong-usage', values: { usage: commands[''].usage } })
      return answer(
        find(await given.session(), {
          query,
          caseId,
          limit: Math.min(given.whole('limit') ?? 50, mostHits),
        }).map(plain),
      )
    },
  },
} satisfies Record<string, Command>

/** Found words stand between signs that a terminal cannot show; here between `[` and `]`. */
const plain = <T extends { snippet: string }>(hit: T): T => ({
  ...hit,
  snippet: hit.snippet.replaceAll('\u0002', '[').replaceAll('\u0003', ']'),
})
