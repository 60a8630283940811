import type { LinkKid, PageTag } from '../copy/types.ts'
import type { Link, Mark, Part } from './sheet.ts'

type Run = { readonly part: Part | undefined; readonly link: Link | undefined; readonly marks: Mark[] }

/**
 * What stands on a page, each run of text marked as the heading, paragraph, cell or link that it belongs to, all else
 * as no part of the text (ISO 32000-1 14.6, 14.8.2.2).
 */
export function markedContents(
  marks: readonly Mark[],
  paint: (mark: Mark) => string,
): { readonly contents: string; readonly tags: readonly PageTag[] } {
  const kids = new Map<Part, (number | LinkKid)[]>()
  let next = 0
  const contents = runsOf(marks).map(({ part, link, marks: own }) => {
    const drawn = own.map(paint).join('\n')
    if (part === undefined) return `/Artifact BMC\n${drawn}\nEMC`
    const id = next
    next += 1
    kids.set(part, withKid(kids.get(part) ?? [], id, link))
    return `/${part.role} <</MCID ${id}>> BDC\n${drawn}\nEMC`
  })
  return {
    contents: contents.join('\n'),
    tags: [...kids].map(([part, own]) => ({ ...part, kids: own })),
  }
}

/** Words of one link that follow each other are one link. */
function withKid(
  kids: readonly (number | LinkKid)[],
  id: number,
  link: Link | undefined,
): (number | LinkKid)[] {
  if (link === undefined) return [...kids, id]
  const last = kids.at(-1)
  return typeof last === 'object' && last.link === link
    ? [...kids.slice(0, -1), { link, ids: [...last.ids, id] }]
    : [...kids, { link, ids: [id] }]
}

/** Marks that follow each other and belong to the same part. */
function runsOf(marks: readonly Mark[]): Run[] {
  const runs: Run[] = []
  for (const mark of marks) {
    const { part, link } = mark.kind === 'text' ? mark : { part: undefined, link: undefined }
    const last = runs.at(-1)
    if (last && last.part === part && last.link === link) last.marks.push(mark)
    else runs.push({ part, link, marks: [mark] })
  }
  return runs
}
