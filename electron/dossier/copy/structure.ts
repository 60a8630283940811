import { Elements, type Place } from './elements.ts'
import { textString } from './out.ts'
import type { PageTag } from './types.ts'
import type { PdfWriter } from './writer.ts'

type PageEntry = Place & {
  /** Where it stands among the pages of the file. */
  readonly at: number
  readonly tags: readonly PageTag[]
}
/** A link on a made page, by the object that it has as its tag, and the number of its annotation. */
type LinkEntry = { readonly link: object; readonly num: number }

/** A page that others made is one paragraph: what is in it, in the order in which it was drawn. */
const foreign: readonly PageTag[] = [{ role: 'P', kids: [0] }]

/** The tags of a page, and after them the link that is stamped on it, whose words are no part of its contents. */
export const withLink = (tags: readonly PageTag[], link: object | undefined): readonly PageTag[] =>
  link === undefined ? tags : [...tags, { role: 'P', kids: [{ link, ids: [] }] }]

/**
 * What the pages are for who has them read aloud (ISO 32000-1 14.7, 14.8): headings, paragraphs, tables, lists and
 * links of the pages that are made, and one paragraph for each page that was copied. Stamps are no part of it.
 */
export class Structure {
  #entries: (PageEntry | LinkEntry)[] = []

  /** Notes a copied page, whose contents are marked 0, and the link on it. The key for its `/StructParents`. */
  copied(at: number, page: number, link?: object): number {
    return this.#entries.push({ at, page, tags: withLink(foreign, link) }) - 1
  }

  /** The key for the `/StructParents` of a form that is made next: `made` says the rest of it. */
  get next(): number {
    return this.#entries.length
  }

  /** Notes a made page, drawn by `form` under the key that `next` was. */
  made(at: number, page: number, form: number, tags: readonly PageTag[]): void {
    this.#entries.push({ at, page, form, tags })
  }

  /** Notes a link that tags speak of; `make` writes its annotation under this key (`/StructParent`). */
  linked(link: object, make: (key: number) => number): number {
    const num = make(this.next)
    this.#entries.push({ link, num })
    return num
  }

  /** Forgets what was noted since it had so many: the pages were not copied after all. */
  cut(length: number): void {
    this.#entries.length = length
  }

  /** Writes the tree of it, a page at each step; the number of its root. */
  *write(writer: PdfWriter, title: string): Generator<void, number> {
    const [root, whole, parents] = [writer.reserve(), writer.reserve(), writer.reserve()]
    const elements = new Elements(writer, whole, new Map(this.#links()))
    const lists: string[] = []
    const keyed = this.#entries.flatMap((entry, key) => ('tags' in entry ? [{ ...entry, key }] : []))
    for (const entry of keyed.toSorted((a, b) => a.at - b.at || a.key - b.key)) {
      yield
      lists[entry.key] = `${entry.key} ${elements.add(entry, entry.tags)}`
    }
    for (const [key, entry] of this.#entries.entries()) {
      if ('link' in entry) lists[key] = `${key} ${elements.ofLink(entry.link)}`
    }
    const kids = yield* elements.finish()
    writer.object(parents, `<</Nums[${lists.join(' ')}]>>`)
    writer.object(
      whole,
      `<</Type/StructElem/S/Document/P ${root} 0 R/T${textString(title)}/K[${kids.join(' ')}]>>`,
    )
    writer.object(
      root,
      `<</Type/StructTreeRoot/K ${whole} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${this.#entries.length}>>`,
    )
    return root
  }

  *#links(): Generator<[object, number]> {
    for (const entry of this.#entries) if ('link' in entry) yield [entry.link, entry.num]
  }
}
