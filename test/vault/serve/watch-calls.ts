import type { TestServer } from '../../support/server.ts'

/** Which test file answers every call of which groups of the contract. Together they hold it whole. */
export const groupsOf = {
  first: [
    'vault',
    'cases',
    'agencies',
    'people',
    'contacts',
    'promises',
    'documents',
    'terms',
    'timeline',
    'search',
    'dossiers',
    'bin',
    'drafts',
    'jobs',
  ],
  papers: ['intake', 'guesses', 'photos', 'ocr', 'pages', 'redactions', 'versions', 'links', 'searches'],
  time: ['time', 'meetings'],
  course: ['matters', 'course', 'letters', 'missing', 'agenda', 'planned', 'legal'],
  dispatches: ['dispatches', 'consents'],
  decisions: ['decisions'],
} as const

/** Notes which calls were answered with a value. */
export function watchCalls(server: TestServer, answered: Set<string>): TestServer {
  for (const [group, calls] of Object.entries(server.vault)) {
    for (const name of Object.keys(calls)) {
      Reflect.set(calls, name, async (input: unknown) => {
        const result = await server.ask(`${group}.${name}`, input)
        if (result.ok) answered.add(`${group}.${name}`)
        return result
      })
    }
  }
  return server
}

/** The calls of these groups that were never answered. */
export const neverAnswered = (
  every: readonly string[],
  groups: readonly string[],
  answered: ReadonlySet<string>,
): string[] =>
  every.filter((call) => groups.includes(call.slice(0, call.indexOf('.'))) && !answered.has(call))
