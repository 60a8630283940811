import { documentKinds } from '../../../shared/domain/document.ts'
import { agencyId, type AgencyId } from '../../../shared/domain/ids.ts'
import { hitKinds, searchFiltersSchema, type SearchFilters } from '../../../shared/domain/search.ts'
import { Failed } from '../../../shared/result.ts'
import { agencyByName } from '../../vault/agencies/agencies-table.ts'
import { find } from '../../vault/search/find.ts'
import type { Session } from '../../vault/session/session.ts'
import { answer, flag, many, text, type Command, type Given } from '../command.ts'
import { caseOf, parsed, said } from '../input.ts'

/** More than anybody reads. */
const mostHits = 10_000

export const commands = {
  '': {
    usage:
      'search QUERY [--case ID] [--limit N] [--kind K] [--from D] [--to D] [--agency N] [--law L] [--matter ID] [--has-deadline] [--confirmed | --unconfirmed] [--page N]',
    options: {
      case: text,
      limit: text,
      kind: many,
      from: text,
      to: text,
      agency: text,
      law: text,
      matter: text,
      'has-deadline': flag,
      confirmed: flag,
      unconfirmed: flag,
      page: text,
    },
    run: async (given) => {
      const caseId = given.text('case') === undefined ? undefined : caseOf(given)
      const query = given.positionals.join(' ')
      const session = await given.session()
      const filters = filtersOf(given, session)
      if (query.trim() === '' && Object.keys(filters).length === 0)
        throw new Failed({ kind: 'wrong-usage', values: { usage: commands[''].usage } })
      const limit = Math.min(given.whole('limit') ?? 50, mostHits)
      const skipped = ((given.whole('page') ?? 1) - 1) * limit
      const hits = find(session, { query, caseId, limit: Math.min(skipped + limit, mostHits), filters })
      return answer(hits.slice(skipped).map(plain))
    },
  },
} satisfies Record<string, Command>

function filtersOf(given: Given, session: Session): SearchFilters {
  const kinds = given.many('kind')
  const noun = kinds.filter((kind) => hitKinds.some((known) => known === kind))
  const document = kinds.filter((kind) => documentKinds.some((known) => known === kind))
  if (noun.length + document.length < kinds.length) {
    throw new Failed({ kind: 'invalid-input', values: { field: 'kind' } })
  }
  return parsed(
    searchFiltersSchema,
    said({
      ...(noun.length === 0 ? {} : { kinds: noun }),
      ...(document.length === 0 ? {} : { documentKinds: document }),
      from: given.date('from'),
      to: given.date('to'),
      agency: agencyOf(given.text('agency'), session),
      law: given.text('law'),
      matter: given.text('matter'),
      hasDeadline: given.flag('has-deadline') ? true : undefined,
      confirmed: confirmedOf(given),
    }),
  )
}

/** An agency by its name or its id. Throws `Failed` (`not-found`). */
function agencyOf(named: string | undefined, session: Session): AgencyId | undefined {
  if (named === undefined) return undefined
  const id = agencyId.safeParse(named).data ?? agencyByName(session.register, named)?.id
  if (id === undefined) throw new Failed({ kind: 'not-found', detail: 'agency', values: { id: named } })
  return id
}

function confirmedOf(given: Given): boolean | undefined {
  if (given.flag('confirmed')) return true
  return given.flag('unconfirmed') ? false : undefined
}

/** Found words stand between signs that a terminal cannot show; here between `[` and `]`. */
const plain = <T extends { snippet: string }>(hit: T): T => ({
  ...hit,
  snippet: hit.snippet.replaceAll('\u0002', '[').replaceAll('\u0003', ']'),
})
