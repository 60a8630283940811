import type { Address } from '../../../shared/domain/dispatch.ts'
import type { Recipe } from '../../../shared/domain/dossier.ts'
import type { Preflight } from '../../../shared/domain/preflight.ts'
import { textsOf } from '../../../shared/dossier/texts-of.ts'
import { thingAt } from '../../../shared/dossier/things.ts'
import { citizenNumbersIn } from '../../../shared/redaction/citizen-numbers.ts'
import { contentOf } from './content.ts'
import { thingText } from './number-problems.ts'

/**
 * In what each number stood that this dossier leaves out, by its mark: only so can a person tell which one to put back.
 * Where they are, is looked up in what the dossier would be made from with them.
 */
export function withheldNumbers(
  stores: Parameters<typeof contentOf>[0],
  recipe: Recipe,
  address: Address | null,
): Preflight['withheld'] {
  const { withoutNumbers } = recipe
  if (withoutNumbers === undefined || withoutNumbers === 'all') return []
  const content = contentOf(stores, { ...recipe, withoutNumbers: undefined }, address)
  const stood = textsOf(content).flatMap(({ path, text }) =>
    citizenNumbersIn(text).map(({ mark }) => ({ mark, path })),
  )
  return withoutNumbers.map((mark) => {
    const things = stood
      .filter((one) => one.mark === mark)
      .map(({ path }) => thingText(content, thingAt(content, path)))
    return { mark, where: [...new Set(things.map(small))].join(', ') }
  })
}

/** It comes to stand within a sentence. */
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
