import { Failed } from '../../shared/result.ts'
import type { Command } from './command.ts'

type Group = Readonly<Record<string, Command>>

/** Each noun is loaded only when it is asked for: a small command starts fast. */
const nouns: Readonly<Record<string, () => Promise<{ readonly commands: Group }>>> = {
  vault: async () => import('./commands/vault.ts'),
  case: async () => import('./commands/case.ts'),
  document: async () => import('./commands/document.ts'),
  agency: async () => import('./commands/agency.ts'),
  person: async () => import('./commands/person.ts'),
  call: async () => import('./commands/call.ts'),
  term: async () => import('./commands/term.ts'),
  timeline: async () => import('./commands/timeline.ts'),
  search: async () => import('./commands/search.ts'),
  dossier: async () => import('./commands/dossier.ts'),
  demo: async () => import('./commands/demo.ts'),
}

export const groups = Object.keys(nouns)

/** The command of these words and what is left of them; undefined when nothing was asked. Throws `wrong-usage`. */
export async function loadCommand(
  args: readonly string[],
): Promise<{ command: Command; rest: readonly string[] } | undefined> {
  const [noun = '', verb = ''] = args
  if (noun === '' || noun === '--help') return undefined
  const load = Object.entries(nouns).find(([name]) => name === noun)?.[1]
  if (!load) throw new Failed({ kind: 'wrong-usage', values: { usage: groups.join(' | ') } })
  const { commands } = await load()
  const whole = commands['']
  if (whole) return { command: whole, rest: args.slice(1) }
  const command = Object.entries(commands).find(([name]) => name === verb)?.[1]
  if (!command) throw new Failed({ kind: 'wrong-usage', values: { usage: usages(commands) } })
  return { command, rest: args.slice(2) }
}

const usages = (commands: Group): string =>
  Object.values(commands)
    .map(({ usage }) => usage)
    .join(' | ')
