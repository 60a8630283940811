import type { LinkKid, PageTag, TagGroup } from './types.ts'
import type { PdfWriter } from './writer.ts'

/** Where marked contents stand. */
export type Place = {
  /** Object number of the output page. */
  readonly page: number
  /** The form that holds the marked contents; absent: the contents of the page itself. */
  readonly form?: number
}

/** An element that is not written yet: what stands in it may go on, on a later page. */
type Node = { readonly num: number; readonly parent: number; readonly kids: string[] }

/** Text of a cell or point stands in it without a paragraph around it. */
const holdsText: ReadonlySet<TagGroup['role']> = new Set(['TH', 'TD', 'LBody'])

/** Writes the elements of a file, page after page. */
export class Elements {
  readonly #writer: PdfWriter
  readonly #whole: number
  readonly #annotations: ReadonlyMap<object, number>
  readonly #nodes = new Map<TagGroup, Node>()
  readonly #links = new Map<object, number>()
  readonly #kids: string[] = []

  /** `whole`: the element of the document. `annotations`: of each link that has a key of its own. */
  constructor(writer: PdfWriter, whole: number, annotations: ReadonlyMap<object, number>) {
    this.#writer = writer
    this.#whole = whole
    this.#annotations = annotations
  }

  /** Adds the parts of a page; for its key in the tree of parents, to which element each of its marks belongs. */
  add(place: Place, tags: readonly PageTag[]): string {
    const byId: string[] = []
    for (const tag of tags) this.#addTag(place, tag, byId)
    return `[${Array.from(byId, (ref) => ref ?? 'null').join(' ')}]`
  }

  /** The element of a link that tags spoke of. */
  ofLink(link: object): string {
    return `${this.#links.get(link) ?? this.#whole} 0 R`
  }

  /** Writes what was left open, one at each step; the elements of the document itself. */
  *finish(): Generator<void, readonly string[]> {
    for (const [{ role }, { num, parent, kids }] of this.#nodes) {
      yield
      const scope = role === 'TH' ? '/A<</O/Table/Scope/Column>>' : ''
      this.#writer.object(
        num,
        `<</Type/StructElem/S/${role}/P ${parent} 0 R${scope}${kids.length === 0 ? '' : `/K[${kids.join(' ')}]`}>>`,
      )
    }
    return this.#kids
  }

  #addTag(place: Place, tag: PageTag, byId: string[]): void {
    const { role, within } = tag
    const node = within && this.#nodeOf(within)
    if (node && role === 'P' && holdsText.has(within.role)) {
      for (const kid of tag.kids) node.kids.push(this.#kid(place, node.num, kid, byId, true))
    } else this.#addElement(place, tag, byId, node ?? { num: this.#whole, kids: this.#kids })
  }

  #addElement(
    place: Place,
    { role, kids }: PageTag,
    byId: string[],
    parent: Pick<Node, 'num' | 'kids'>,
  ): void {
    const num = this.#writer.reserve()
    parent.kids.push(`${num} 0 R`)
    const own = kids.map((kid) => this.#kid(place, num, kid, byId, false)).join(' ')
    this.#write(num, role, parent.num, place, own)
  }

  #nodeOf(group: TagGroup): Node {
    const known = this.#nodes.get(group)
    if (known) return known
    const parent = group.parent && this.#nodeOf(group.parent)
    // Its parent may have made it on the way.
    const made = this.#nodes.get(group)
    if (made) return made
    const node: Node = { num: this.#writer.reserve(), parent: parent?.num ?? this.#whole, kids: [] }
    this.#nodes.set(group, node)
    const list = parent?.kids ?? this.#kids
    list.push(`${node.num} 0 R`)
    for (const kid of group.kids ?? []) this.#nodeOf(kid)
    return node
  }

  /** Marked contents, or a link around them. `wide`: what it stands in is on no page of its own. */
  #kid(place: Place, parent: number, kid: number | LinkKid, byId: string[], wide: boolean): string {
    if (typeof kid === 'number') {
      byId[kid] = `${parent} 0 R`
      return markOf(place, kid, wide)
    }
    const annotation = this.#annotations.get(kid.link)
    // It leads out of this file, so it is none here.
    if (annotation === undefined) {
      return kid.ids.map((id) => this.#kid(place, parent, id, byId, wide)).join(' ')
    }
    const num = this.#writer.reserve()
    this.#links.set(kid.link, num)
    for (const id of kid.ids) byId[id] = `${num} 0 R`
    const marks = kid.ids.map((id) => markOf(place, id, false))
    const object = `<</Type/OBJR/Pg ${place.page} 0 R/Obj ${annotation} 0 R>>`
    this.#write(num, 'Link', parent, place, [...marks, object].join(' '))
    return `${num} 0 R`
  }

  #write(num: number, role: string, parent: number, { page }: Place, kids: string): void {
    this.#writer.object(num, `<</Type/StructElem/S/${role}/P ${parent} 0 R/Pg ${page} 0 R/K[${kids}]>>`)
  }
}

function markOf({ page, form }: Place, id: number, wide: boolean): string {
  if (form !== undefined) return `<</Type/MCR/Pg ${page} 0 R/Stm ${form} 0 R/MCID ${id}>>`
  return wide ? `<</Type/MCR/Pg ${page} 0 R/MCID ${id}>>` : `${id}`
}
