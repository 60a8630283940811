import { readFile } from 'node:fs/promises'
import { recipeSchema, type Recipe } from '../../shared/domain/dossier.ts'
import { presets } from '../../shared/dossier/presets.ts'
import { Failed, must } from '../../shared/result.ts'
import { openCase } from '../vault/cases/open.ts'
import { listRecipes } from '../vault/dossiers/recipes-table.ts'
import { attemptAsync } from '../vault/store/failures.ts'
import { flag, text, type Given } from './command.ts'
import { caseOf, parsed, said } from './input.ts'

/** How what goes into a dossier is said. */
export const recipeUsage = `[--preset ${presets.map(({ key }) => key).join('|')}] [--kept NAME | --recipe FILE.json] [--after DISPATCH [--late append|separate]] [--max-mb N] [--numbering continuous|sections] [--language nl|en] [--stamp-size small|normal|large] [--stamp-place bottom-right|bottom-left|top-right] [--stamp-colour black|red|blue] [--pdfa] [--without-notes] [--without-numbers]`
export const recipeOptions = {
  case: text,
  to: text,
  preset: text,
  recipe: text,
  kept: text,
  after: text,
  late: text,
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

/**
 * The recipe that was kept in the case under this name, or one from a file; with what is said on the command line in
 * its place. Throws `Failed` (`not-found`, `unreadable-file`, `invalid-input`).
 */
export async function recipeOf(given: Given): Promise<Recipe> {
  const stored = (await keptOf(given)) ?? (await recipeIn(given.text('recipe')))
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

/** The one that was changed last, when several have the name. */
async function keptOf(given: Given): Promise<object | undefined> {
  const wanted = given.text('kept')
  if (wanted === undefined) return undefined
  const kept = listRecipes(openCase(await given.session(), caseOf(given)))
  const found = kept.find(({ name }) => name === wanted)
  if (!found) throw new Failed({ kind: 'not-found', detail: 'recipe', values: { id: wanted } })
  return found.recipe
}

const recipeIn = async (file: string | undefined): Promise<object> =>
  file === undefined ? {} : jsonOf(must(await attemptAsync(async () => readFile(file, 'utf8'), file)), file)

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
