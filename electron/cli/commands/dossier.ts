import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { exportPassword, recipeSchema, type Recipe } from '../../../shared/domain/dossier.ts'
import { Failed, must } from '../../../shared/result.ts'
import { createReader } from '../../intake/reader/reader.ts'
import { makeDossier, previewOf } from '../../vault/dossiers/make.ts'
import { preflightAll } from '../../vault/dossiers/preflight.ts'
import { attemptAsync } from '../../vault/store/failures.ts'
import { answer, flag, text, type Command, type Given } from '../command.ts'
import { secret } from '../secrets.ts'
import { addressOf, addressOptions, addressUsage } from '../address.ts'
import { caseOf, parsed, said } from '../input.ts'

const choices =
  '[--preset full|meeting|objection|appeal|complaint|handover] [--recipe FILE.json] [--max-mb N] [--numbering continuous|sections] [--language nl|en] [--stamp-size small|normal|large] [--stamp-place bottom-right|bottom-left|top-right] [--stamp-colour black|red|blue] [--pdfa] [--without-notes] [--without-numbers]'
const options = {
  case: text,
  to: text,
  preset: text,
  recipe: text,
  'max-mb': text,
  numbering: text,
  title: text,
  occasion: text,
  maker: text,
  'stamp-size': text,
  'stamp-place': text,
  'stamp-colour': text,
  pdfa: flag,
  'without-notes': flag,
  'without-numbers': flag,
}

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
} satisfies Record<string, Command>

/** Locks the file, when that is asked for; from the environment or the terminal, never an argument. */
const passwordOf = async (given: Given): Promise<string | undefined> =>
  given.flag('password')
    ? parsed(exportPassword, await secret('ZAAKMAP_EXPORT_PASSWORD', given.language))
    : undefined

/** A recipe from a file, with what is said on the command line in its place. */
async function recipeOf(given: Given): Promise<Recipe> {
  const file = given.text('recipe')
  const stored =
    file === undefined ? {} : jsonOf(must(await attemptAsync(async () => readFile(file, 'utf8'), file)), file)
  return parsed(recipeSchema, {
    ...stored,
    ...said({
      preset: given.text('preset'),
      numbering: given.text('numbering'),
      title: given.text('title'),
      occasion: given.text('occasion'),
      maker: given.text('maker'),
      maxMb: given.number('max-mb'),
      stamps: stampsOf(given, stored),
      archive: given.flag('pdfa') ? true : undefined,
      withoutNotes: given.flag('without-notes') ? true : undefined,
      withoutNumbers: given.flag('without-numbers') ? 'all' : undefined,
      language: given.language === 'en' ? 'en' : undefined,
      late: lateOf(given),
    }),
  })
}

/** Nothing when nothing is said; what is not said is as the recipe has it. */
function stampsOf(given: Given, stored: object): object | undefined {
  const own = said({
    size: given.text('stamp-size'),
    place: given.text('stamp-place'),
    colour: given.text('stamp-colour'),
  })
  if (Object.keys(own).length === 0) return undefined
  return 'stamps' in stored && typeof stored.stamps === 'object' ? { ...stored.stamps, ...own } : own
}

/** Behind or beside which dispatch what came since goes. */
function lateOf(given: Given): object | undefined {
  const after = given.text('after')
  return after === undefined ? undefined : { after, how: given.text('late') ?? 'append' }
}

function jsonOf(content: string, file: string): object {
  try {
    const value: unknown = JSON.parse(content)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Falls through: whatever it is, it is no recipe.
  }
  throw new Failed({ kind: 'unreadable-file', file })
}
