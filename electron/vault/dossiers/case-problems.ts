import { documentId } from '../../../shared/domain/ids.ts'
import type { Problem } from '../../../shared/domain/preflight.ts'
import type { DossierContent } from '../../../shared/dossier/content.ts'
import type { Plan } from '../../../shared/dossier/plan.ts'
import { problemWords } from '../../../shared/dossier/problem-words.ts'
import { tellable } from '../../../shared/dossier/without-texts.ts'
import { fill } from '../../../shared/dossier/words.ts'
import { megabytes } from '../../dossier/report.ts'
import { listAlike } from '../intake/alike-table.ts'
import { noteTexts } from '../pages/notes-table.ts'
import { redactedDocuments } from '../redactions/redactions-table.ts'
import type { Reader } from '../store/connection.ts'
import { sameDocument } from '../versions/series.ts'
import { documentBytes, estimateBytes, limitOf } from './estimate.ts'

/** What the case knows of the dossier as a whole: working notes that crept in, documents much like others. */
export const caseProblems = (db: Reader, content: DossierContent, plan: Plan): Problem[] => [
  ...notesIn(db, content),
  ...boxesBehind(db, content, plan),
  ...likeOthers(db, content, plan),
]

const mostQuoted = 60

/**
 * Working notes have no way into a dossier: what it is made from does not hold them. Only a person can copy one, into
 * a text that goes along.
 */
function notesIn(db: Reader, content: DossierContent): Problem[] {
  const printed = plain(JSON.stringify(content))
  const { workingNote } = problemWords(content.language)
  return tellable(noteTexts(db))
    .filter((text) => printed.includes(plain(JSON.stringify(text).slice(1, -1))))
    .map((text) => ({
      kind: 'working-note',
      message: fill(workingNote, { note: text.slice(0, mostQuoted) }),
    }))
}

const plain = (text: string): string =>
  text
    .replaceAll(/\\[nrt]|\s+/g, ' ')
    .trim()
    .toLowerCase()

/** Boxes go along with pages; a file that came in as the next version has none, and nobody may have noticed. */
function boxesBehind(db: Reader, { language }: DossierContent, { exhibits }: Plan): Problem[] {
  const boxed = redactedDocuments(db)
  if (boxed.size === 0) return []
  return exhibits.flatMap(({ no, id, title }): Problem[] => {
    const document = documentId.parse(id)
    if (boxed.has(id) || !sameDocument(db, document).some((other) => boxed.has(other))) return []
    const message = fill(problemWords(language).boxesBehind, { title })
    return [{ kind: 'boxes-behind', exhibit: no, message, documentId: document }]
  })
}

function likeOthers(db: Reader, content: DossierContent, { exhibits }: Plan): Problem[] {
  const { nearDuplicate } = problemWords(content.language)
  return listAlike(db).flatMap(({ a, b }): Problem[] => {
    const pair = exhibits.filter(({ id }) => id === a.id || id === b.id)
    const [other, exhibit] = pair
    if (!other || !exhibit) return []
    return [
      {
        kind: 'near-duplicate',
        exhibit: exhibit.no,
        message: fill(nearDuplicate, { title: exhibit.title, other: other.no }),
        documentId: documentId.parse(exhibit.id),
      },
    ]
  })
}

/** What most mail servers and portals take (bundle.md, "Size"). */
const usualLimit = 20

/** Whether the file can be sent: by the limit that was asked for, else by what is usual. */
export function sizeProblems(
  db: Reader,
  content: DossierContent,
  plan: Plan,
  maxMb: number | undefined,
): Problem[] {
  const words = problemWords(content.language)
  const sizes = estimateBytes(db, content, plan.parts.at(-1)?.to ?? 0)
  const { bytes } = sizes
  const values = { size: megabytes(bytes), limit: maxMb ?? usualLimit }
  if (maxMb === undefined) {
    return bytes > usualLimit * 1e6 ? [{ kind: 'over-size', message: fill(words.large, values), bytes }] : []
  }
  const how = limitOf(sizes, maxMb)?.how
  if (how === 'pictures') return [{ kind: 'pictures', message: fill(words.pictures, values), bytes }]
  if (how !== 'volumes') return []
  const large = tooLarge(db, content, plan, maxMb)
  return [...large, { kind: 'split', message: fill(words.split, values), bytes }]
}

/** Documents that alone are more than the limit, with their pictures as small as they go. */
function tooLarge(db: Reader, content: DossierContent, { exhibits }: Plan, maxMb: number): Problem[] {
  const { largeDocument } = problemWords(content.language)
  const each = documentBytes(db, content)
  return exhibits.flatMap(({ no, id, title }): Problem[] => {
    const bytes = Math.round(each.get(id)?.small ?? 0)
    if (bytes <= maxMb * 1e6) return []
    const message = fill(largeDocument, { title, size: megabytes(bytes), limit: maxMb })
    return [{ kind: 'over-size', exhibit: no, message, documentId: documentId.parse(id), bytes }]
  })
}
