import type { Command } from '../command.ts'
import { addFrom, plannedOptions, plannedVerbs } from '../planned.ts'

export const commands = {
  add: {
    usage: 'task add --case ID --title T [--date DATE] [--who N] [--agency N] [--matter ID] [--note T]',
    options: plannedOptions,
    run: async (given) => addFrom(given, 'task'),
  },
  ...plannedVerbs('task'),
} satisfies Record<string, Command>
