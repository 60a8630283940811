import type { PageTag } from '../copy/types.ts'
import type { Mark, Part } from './sheet.ts'

type Run = { readonly part: Part | undefined; readonly marks: Mark[] }

/**
 * What stands on a page, each run of text marked as the heading or paragraph that it belongs to, all else as no part
 * of the text (ISO 32000-1 14.6, 14.8.2.2).
 */
export function markedContents(
  marks: readonly Mark[],
  paint: (mark: Mark) => string,
): { readonly contents: string; readonly tags: readonly PageTag[] } {
  const ids = new Map<Part, number[]>()
  let next = 0
  const numberOf = (part: Part): number => {
    const id = next
    next += 1
    ids.set(part, [...(ids.get(part) ?? []), id])
    return id
  }
  const contents = runsOf(marks).map(({ part, marks: own }) => {
    const drawn = own.map(paint).join('\n')
    return part === undefined
      ? `/Artifact BMC\n${drawn}\nEMC`
      : `/${part.role} <</MCID ${numberOf(part)}>> BDC\n${drawn}\nEMC`
  })
  return {
    contents: contents.join('\n'),
    tags: [...ids].map(([{ role }, own]) => ({ role, ids: own })),
  }
}

/** Marks that follow each other and belong to the same part. */
function runsOf(marks: readonly Mark[]): Run[] {
  const runs: Run[] = []
  for (const mark of marks) {
    const part = mark.kind === 'text' ? mark.part : undefined
    const last = runs.at(-1)
    if (last && last.part === part) last.marks.push(mark)
    else runs.push({ part, marks: [mark] })
  }
  return runs
}
