import type { Missing, MissingPiece } from '../../../shared/domain/missing.ts'
import { missingSchema } from '../../../shared/domain/missing.ts'
import { missingPieces } from '../../../shared/missing/missing.ts'
import type { Piece } from '../../../shared/missing/piece.ts'
import { Failed } from '../../../shared/result.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { getCourse } from '../course/course.ts'
import { listMatters } from '../matters/matters-table.ts'
import { write, type Reader } from '../store/connection.ts'
import { dropDismissed, listDismissed, listPapers, listProven, putDismissed } from './missing-table.ts'

/** What the case should hold and does not; apart from it what was put aside, as long as it is missing. */
export function getMissing(db: Reader, language: Language): Missing {
  const matters = listMatters(db)
  const papers = listPapers(db)
  const pieces = missingPieces({
    matters: matters
      .filter(({ status }) => status === 'open')
      .map((matter) => ({ matter, course: getCourse(db, matter.id, language) })),
    papers,
    closed: new Set(matters.filter(({ status }) => status === 'closed').map(({ id }) => id)),
    proofs: listProven(db),
  })
  const matterTitles = new Map<string, string>(matters.map(({ id, title }) => [id, title]))
  const paperTitles = new Map<string, string>(papers.map(({ id, title }) => [id, title]))
  const inWords = (piece: Piece): object => ({
    ...piece,
    matter: matterTitles.get(piece.matterId ?? '') ?? '',
    title: piece.title[language],
    reason: piece.reason[language],
    question: piece.question[language],
    likely: piece.likely === null ? null : { id: piece.likely, title: paperTitles.get(piece.likely) ?? '' },
  })
  const aside = new Map(listDismissed(db).map((each) => [each.key, each]))
  return missingSchema.parse({
    pieces: pieces.filter(({ key }) => !aside.has(key)).map(inWords),
    dismissed: pieces.flatMap((piece) => {
      const put = aside.get(piece.key)
      return put ? [{ ...inWords(piece), why: put.why, dismissedAt: put.at }] : []
    }),
  })
}

/** Puts a piece aside, with the reason. Throws `Failed` (`not-found`) when nothing of that key is missing. */
export function dismissPiece(db: Reader, key: MissingPiece['key'], why: string): void {
  const { pieces, dismissed } = getMissing(db, 'nl')
  if (![...pieces, ...dismissed].some((piece) => piece.key === key)) throw noPiece(key)
  write(db, (tx) => putDismissed(tx, key, why))
}

/** Takes up again what was put aside. Throws `Failed` (`not-found`). */
export function restorePiece(db: Reader, key: MissingPiece['key']): void {
  if (!write(db, (tx) => dropDismissed(tx, key))) throw noPiece(key)
}

const noPiece = (key: string): Failed =>
  new Failed({ kind: 'not-found', detail: 'missing', values: { name: key } })
