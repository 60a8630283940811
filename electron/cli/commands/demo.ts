import { join, resolve } from 'node:path'
import { buildSample } from '../demo/build-sample.ts'
import { answer, text, type Command } from '../command.ts'

export const commands = {
  '': {
    usage: 'demo [--to DIR]',
    options: { to: text },
    run: async (given) => {
      const folder = resolve(given.text('to') ?? join(process.cwd(), 'out', 'demo'))
      return answer(await buildSample(folder, given.language, given.say))
    },
  },
} satisfies Record<string, Command>
