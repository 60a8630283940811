import { Failed } from '../../shared/result.ts'
import { answer, type Command } from './command.ts'

type Group = Readonly<Record<string, Command>>

/** Each noun is loaded only when it is asked for: a small command starts fast. */
const nouns: Readonly<Record<string, () => Promise<{ readonly commands: Group }>>> = {
  vault: async () => import('./commands/vault.ts'),
  case: async () => import('./commands/case.ts'),
  document: async () => import('./commands/document.ts'),
  agency: async () => import('./commands/agency.ts'),
  person: async () => import('./commands/person.ts'),
  redaction: async () => import('./commands/redaction.ts'),
  dispatch: async () => import('./commands/dispatch.ts'),
  consent: async () => import('./commands/consent.ts'),
  call: async () => import('./commands/call.ts'),
  promise: async () => import('./commands/promise.ts'),
  matter: async () => import('./commands/matter.ts'),
  decision: async () => import('./commands/decision.ts'),
  letter: async () => import('./commands/letter.ts'),
  term: async () => import('./commands/term.ts'),
  legal: async () => import('./commands/legal.ts'),
  task: async () => import('./commands/task.ts'),
  appointment: async () => import('./commands/appointment.ts'),
  meeting: async () => import('./commands/meeting.ts'),
  time: async () => import('./commands/time.ts'),
  agenda: async () => import('./commands/agenda.ts'),
  timeline: async () => import('./commands/timeline.ts'),
  search: async () => import('./commands/search.ts'),
  dossier: async () => import('./commands/dossier.ts'),
  demo: async () => import('./commands/demo.ts'),
}

export const groups = Object.keys(nouns)

type Named = { readonly command: Command; readonly rest: readonly string[] }

/** The command of these words and what is left of them; undefined when nothing was asked. Throws `wrong-usage`. */
export async function loadCommand(args: readonly string[]): Promise<Named | undefined> {
  const [noun = '', verb = ''] = args
  if (noun === '' || noun === '--help') return undefined
  const load = Object.entries(nouns).find(([name]) => name === noun)?.[1]
  if (!load) throw new Failed({ kind: 'wrong-usage', values: { usage: groups.join(' | ') } })
  const { commands } = await load()
  const whole = commands['']
  if (whole) return { command: whole, rest: args.slice(1) }
  if (verb === '--help') return { command: helpOf(commands), rest: [] }
  return { command: commandOf(commands, verb), rest: args.slice(2) }
}

function commandOf(commands: Group, verb: string): Command {
  const command = Object.entries(commands).find(([name]) => name === verb)?.[1]
  if (command) return command
  throw new Failed({ kind: 'wrong-usage', values: { usage: usagesOf(commands).join(' | ') } })
}

/** All that can be done with a noun, one a line. */
const helpOf = (commands: Group): Command => ({
  usage: usagesOf(commands).join('\n'),
  options: {},
  run: () => answer(null),
})

const usagesOf = (commands: Group): string[] => Object.values(commands).map(({ usage }) => usage)
