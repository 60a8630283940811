import { textString } from './out.ts'
import type { PageTag } from './types.ts'
import type { PdfWriter } from './writer.ts'

type Entry = {
  /** Object number of the output page. */
  readonly page: number
  /** Where it stands among the pages of the file. */
  readonly at: number
  /** The form that holds the marked contents; absent: the contents of the page itself. */
  readonly form?: number
  readonly tags: readonly PageTag[]
}

/** A page that others made is one paragraph: what is in it, in the order in which it was drawn. */
const foreign: readonly PageTag[] = [{ role: 'P', ids: [0] }]

/**
 * What the pages are for who has them read aloud (ISO 32000-1 14.7, 14.8): headings and paragraphs of the pages that
 * are made, and one paragraph for each page that was copied. Stamps are no part of it.
 */
export class Structure {
  #entries: Entry[] = []

  /** Notes a copied page, whose contents are marked 0. The key for its `/StructParents`. */
  copied(at: number, page: number): number {
    return this.#entries.push({ at, page, tags: foreign }) - 1
  }

  /** The key for the `/StructParents` of a form that is made next: `made` says the rest of it. */
  get next(): number {
    return this.#entries.length
  }

  /** Notes a made page, drawn by `form` under the key that `next` was. */
  made(at: number, page: number, form: number, tags: readonly PageTag[]): void {
    this.#entries.push({ at, page, form, tags })
  }

  /** Forgets what was noted since it had so many: the pages were not copied after all. */
  cut(length: number): void {
    this.#entries.length = length
  }

  /** Writes the tree of it; the number of its root. */
  write(writer: PdfWriter, title: string): number {
    const [root, whole, parents] = [writer.reserve(), writer.reserve(), writer.reserve()]
    const keyed = this.#entries.map((entry, key) => ({ ...entry, key }))
    const lists: string[] = []
    const kids: string[] = []
    for (const entry of keyed.toSorted((a, b) => a.at - b.at || a.key - b.key)) {
      const elements = entry.tags.map((tag) => ({ tag, num: writer.reserve() }))
      for (const { tag, num } of elements) writer.object(num, elementOf(entry, tag, whole))
      kids.push(...elements.map(({ num }) => `${num} 0 R`))
      lists[entry.key] = `${entry.key} ${parentsOf(elements)}`
    }
    writer.object(parents, `<</Nums[${lists.join(' ')}]>>`)
    writer.object(
      whole,
      `<</Type/StructElem/S/Document/P ${root} 0 R/T${textString(title)}/K[${kids.join(' ')}]>>`,
    )
    writer.object(
      root,
      `<</Type/StructTreeRoot/K ${whole} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${keyed.length}>>`,
    )
    return root
  }
}

function elementOf({ page, form }: Entry, { role, ids }: PageTag, parent: number): string {
  const kids = ids.map((id) =>
    form === undefined ? `${id}` : `<</Type/MCR/Pg ${page} 0 R/Stm ${form} 0 R/MCID ${id}>>`,
  )
  return `<</Type/StructElem/S/${role}/P ${parent} 0 R/Pg ${page} 0 R/K[${kids.join(' ')}]>>`
}

/** To which element each number in the contents belongs. */
function parentsOf(elements: readonly { readonly tag: PageTag; readonly num: number }[]): string {
  const byId: string[] = []
  for (const { tag, num } of elements) for (const id of tag.ids) byId[id] = `${num} 0 R`
  return `[${Array.from(byId, (ref) => ref ?? 'null').join(' ')}]`
}
