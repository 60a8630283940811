import { resolve } from 'node:path'
import { exportPassword } from '../../../shared/domain/dossier.ts'
import { createReader } from '../../intake/reader/reader.ts'
import { makeDossier, previewOf } from '../../vault/dossiers/make.ts'
import { openCase } from '../../vault/cases/open.ts'
import { preflightAll } from '../../vault/dossiers/preflight.ts'
import { listRecipes } from '../../vault/dossiers/recipes-table.ts'
import { answer, flag, text, type Command, type Given } from '../command.ts'
import { secret } from '../secrets.ts'
import { addressOf, addressOptions, addressUsage } from '../address.ts'
import { caseOf, parsed } from '../input.ts'
import { recipeOf, recipeOptions as options, recipeUsage as choices } from '../recipe.ts'

export const commands = {
  export: {
    usage: `dossier export --case ID --to FILE ${choices} [${addressUsage}] [--password] (ZAAKMAP_EXPORT_PASSWORD)`,
    options: { ...options, ...addressOptions, password: flag },
    run: async (given) => {
      const recipe = await recipeOf(given)
      const target = resolve(given.required('to'))
      const address = addressOf(given)
      const password = await passwordOf(given)
      const session = await given.session()
      const reader = createReader()
      try {
        const onProgress = (done: number, total: number): void => given.say(`${done}/${total}`)
        return answer(
          await makeDossier(session, caseOf(given), {
            target,
            recipe,
            address,
            reader,
            password,
            onProgress,
          }),
        )
      } finally {
        await reader.close()
      }
    },
  },
  preflight: {
    usage: `dossier preflight --case ID [--to FILE] ${choices} [${addressUsage}]`,
    options: { ...options, ...addressOptions },
    run: async (given) => {
      const recipe = await recipeOf(given)
      const address = addressOf(given)
      const file = given.text('to')
      const session = await given.session()
      const reader = createReader()
      try {
        const onProgress = (left: number): void => given.say(`${left}`)
        return answer({
          problems: await preflightAll(session, caseOf(given), { recipe, address, file, reader, onProgress }),
        })
      } finally {
        await reader.close()
      }
    },
  },
  preview: {
    usage: `dossier preview --case ID ${choices}`,
    options,
    run: async (given) => answer(previewOf(await given.session(), caseOf(given), await recipeOf(given))),
  },
  recipes: {
    usage: 'dossier recipes --case ID',
    options: { case: text },
    run: async (given) => answer(listRecipes(openCase(await given.session(), caseOf(given)))),
  },
} satisfies Record<string, Command>

/** Locks the file, when that is asked for; from the environment or the terminal, never an argument. */
const passwordOf = async (given: Given): Promise<string | undefined> =>
  given.flag('password')
    ? parsed(exportPassword, await secret('ZAAKMAP_EXPORT_PASSWORD', given.language))
    : undefined
