import { citizenNumbersIn, type CitizenNumber } from '../redaction/citizen-numbers.ts'
import type { DossierContent } from './content.ts'
import type { PartKey } from './presets.ts'
import { textsOf } from './texts-of.ts'
import { thingAt, type Thing } from './things.ts'

/** Where the words stand that are printed: a made part, a document that pages are made of, around the pages. */
export type PrintedPlace = PartKey | 'documents' | 'bookmarks' | 'stamps' | 'properties'

/** Words that a dossier prints, as they are before they are broken into lines. */
export type Printed = {
  readonly text: string
  readonly place: PrintedPlace
  /** The document whose pages they are made for. */
  readonly documentId?: string
}

/** Something in which a number stands that looks like a citizen service number, and that is printed with it. */
export type OpenNumber = {
  readonly thing: Thing
  /** Marks of the numbers that can be left out of this dossier. */
  readonly numbers: readonly string[]
  /** Where it comes to stand. */
  readonly places: readonly PrintedPlace[]
}

/**
 * What of a dossier prints citizen service numbers: each thing once. The words that are printed are what counts; from
 * which thing they come is looked up in what the dossier is made from, and what comes from nothing that is known
 * there is told of as what stands on a page.
 */
export function openNumbers(content: DossierContent, printed: readonly Printed[]): OpenNumber[] {
  const open = printed.flatMap((words) =>
    citizenNumbersIn(words.text).map((number): Seen => ({ ...words, number })),
  )
  if (open.length === 0) return []
  const sources = textsOf(content).flatMap(({ path, text }) =>
    citizenNumbersIn(text).map((number): Source => ({ path, text, number })),
  )
  const traced = sources.map((source) => ({ source, seen: open.filter((words) => holds(words, source)) }))
  const claimed = new Set(traced.flatMap(({ seen }) => seen.map(({ number }) => number.mark)))
  // Words may be put otherwise on a page than where they come from; the number is the same.
  const loose = traced
    .filter(({ source, seen }) => seen.length === 0 && !claimed.has(source.number.mark))
    .map(({ source }) => ({ source, seen: open.filter(({ number }) => number.mark === source.number.mark) }))
  const known = new Set(sources.map(({ number }) => number.mark))
  return merged([
    ...[...traced, ...loose]
      .filter(({ seen }) => seen.length > 0)
      .map(({ source, seen }) => ({
        thing: thingAt(content, source.path),
        numbers: [source.number.mark],
        places: seen.map(({ place }) => place),
      })),
    ...open.filter(({ number }) => !known.has(number.mark)).map((words) => unknown(content, words)),
  ])
}

type Seen = Printed & { readonly number: CitizenNumber }
type Source = {
  readonly path: Parameters<typeof thingAt>[1]
  readonly text: string
  readonly number: CitizenNumber
}

/** Letters on either side of a number by which it is known which one it is. */
const around = 12

/** Whether printed words hold a number as it stands in a text: with the words beside it. */
function holds({ text: printed, number: { mark } }: Seen, { text, number }: Source): boolean {
  if (mark !== number.mark) return false
  const before = text.slice(Math.max(0, number.from - around), number.from).replace(/^.*[\n}]/su, '')
  const after = text.slice(number.to, number.to + around).replace(/[\n@].*$/su, '')
  const said = `${before}${text.slice(number.from, number.to)}${after}`
  return printed.includes(said.trim())
}

/** Words of a document that pages are made of, or of a page that is not made from the content. */
function unknown({ documents }: DossierContent, { place, documentId }: Seen): OpenNumber {
  const document = documents.find(({ id }) => id === documentId)
  const thing: Thing = document
    ? { key: 'documentText', of: document.id, name: document.title }
    : { key: 'page', of: place, name: '' }
  return { thing, numbers: [], places: [place] }
}

function merged(found: readonly OpenNumber[]): OpenNumber[] {
  const things = Map.groupBy(found, ({ thing }) => `${thing.key} ${thing.of}`)
  return [...things.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    return [
      {
        thing: first.thing,
        numbers: [...new Set(same.flatMap(({ numbers }) => numbers))],
        places: [...new Set(same.flatMap(({ places }) => places))],
      },
    ]
  })
}
