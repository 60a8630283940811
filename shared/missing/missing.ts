import type { Course } from '../domain/course.ts'
import type { Matter } from '../domain/matter.ts'
import { dayPieces } from './days.ts'
import { enclosurePieces, type Paper } from './enclosures.ts'
import { expectedPieces } from './expected.ts'
import type { Piece } from './piece.ts'

export type Known = {
  /** Matters that run, each with how it goes. */
  readonly matters: readonly { readonly matter: Matter; readonly course: Course }[]
  readonly papers: readonly Paper[]
  /** Matters that are closed: nothing of them is missed any more. */
  readonly closed: ReadonlySet<string>
  /** Documents of which something proves the sending. */
  readonly proofs: ReadonlySet<string>
}

/**
 * What a case should hold and does not: what the chain of each running matter expects, enclosures that letters speak
 * of, days of receipt, proofs of sending. Each with the reason, a question and, where an agency can be asked, a letter.
 */
export function missingPieces({ matters, papers, closed, proofs }: Known): Piece[] {
  const live = papers.filter(({ matterId }) => matterId === null || !closed.has(matterId))
  return [
    ...matters.flatMap(({ matter, course }) =>
      expectedPieces({
        matter,
        course,
        documents: papers.filter(({ matterId }) => matterId === matter.id),
      }),
    ),
    ...live.flatMap((paper) => dayPieces(paper, papers, { proofs })),
    ...live.flatMap((paper) => enclosurePieces(paper, papers)),
  ]
}
