import type { Command } from '../command.ts'
import { addFrom, plannedOptions, plannedVerbs } from '../planned.ts'

export const commands = {
  add: {
    usage:
      'appointment add --case ID --title T --date DATE [--time 10:30 --minutes 60] [--place P] [--who N] [--agency N] [--matter ID] [--note T]',
    options: plannedOptions,
    run: async (given) => addFrom(given, 'appointment'),
  },
  ...plannedVerbs('appointment'),
} satisfies Record<string, Command>
