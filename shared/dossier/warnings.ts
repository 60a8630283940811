import type { ProblemKind } from '../domain/preflight.ts'
import type { DossierContent } from './content.ts'
import type { Exhibit } from './plan.ts'
import { goneDocument, type MentionPlace } from './mention-places.ts'
import { dossierWords, fill } from './words.ts'

/** Something to look at before the dossier goes out. Nothing here stops an export. */
export interface PlanWarning {
  readonly kind: ProblemKind
  /** Number of the exhibit it is about. */
  readonly exhibit?: string
  readonly message: string
  /** The document that a text speaks of and that is not in the dossier. */
  readonly missing?: {
    readonly id: string
    readonly where: MentionPlace
    /** Nothing is known of it any more, so a gap stands there. */
    readonly nameless: boolean
  }
}

/** What the content itself shows: no date, the same file twice, nothing in it, references that lead nowhere. */
export function contentWarnings(content: DossierContent, exhibits: readonly Exhibit[]): PlanWarning[] {
  const words = dossierWords[content.language].warnings
  const general: PlanWarning[] = []
  if (exhibits.length === 0) general.push({ kind: 'no-documents', message: words.noDocuments })
  if (content.ownWords.trim() === '') general.push({ kind: 'no-own-words', message: words.noOwnWords })
  const seen = new Map<string, string>()
  return [
    ...general,
    ...changesOfSent(content),
    ...exhibits.flatMap((exhibit) => aboutExhibit(exhibit, seen, words)),
    ...lostReferences(content, exhibits),
  ]
}

function aboutExhibit(
  { no, title, document }: Exhibit,
  seen: Map<string, string>,
  words: (typeof dossierWords)['nl']['warnings'],
): PlanWarning[] {
  const found: PlanWarning[] = []
  if (document.date === '') {
    found.push({ kind: 'undated', exhibit: no, message: fill(words.undated, { title }) })
  }
  if (document.title === '') found.push({ kind: 'untitled', exhibit: no, message: words.untitled })
  const other = document.sha256 === '' ? undefined : seen.get(document.sha256)
  if (other !== undefined) {
    found.push({ kind: 'duplicate', exhibit: no, message: fill(words.duplicate, { title, other }) })
  } else if (document.sha256 !== '') {
    seen.set(document.sha256, no)
  }
  return found
}

/** Others have it under that number: what is missing from it or was put elsewhere. */
function changesOfSent({ sent, documents, order, language }: DossierContent): PlanWarning[] {
  if (sent?.how !== 'append') return []
  const words = dossierWords[language].warnings
  const present = documents.map(({ id }) => id)
  const gone = sent.exhibits.filter(({ id }) => !present.includes(id))
  const stays = sent.exhibits.flatMap(({ id }) => (present.includes(id) ? [id] : []))
  const wanted = present.filter((id) => stays.includes(id))
  const moved = order === 'given' && wanted.some((id, at) => id !== stays[at])
  return [
    ...gone.map(({ no, title }): PlanWarning => ({
      kind: 'sent-left-out',
      message: fill(words.sentLeftOut, { no, title }),
    })),
    ...(moved ? [{ kind: 'sent-moved' as const, message: words.sentMoved }] : []),
  ]
}

function lostReferences(content: DossierContent, exhibits: readonly Exhibit[]): PlanWarning[] {
  const ids = new Set(exhibits.map(({ id }) => id))
  const words = dossierWords[content.language].warnings
  const isLost = ({ id, loose }: Mention): boolean => !loose && !ids.has(id)
  return [
    ...content.chronology
      .filter(({ documentId }) => documentId !== undefined && !ids.has(documentId))
      .map(({ title }) => lostReference(fill(words.lost, { title }))),
    ...content.mentions
      .filter(isLost)
      .map((other) => lostMention(fill(words.lostHere, { other: other.text }), other)),
    ...exhibits.flatMap(({ no, title, document }) =>
      document.mentions
        .filter(isLost)
        .map((other) => lostMention(fill(words.lostIn, { title, other: other.text }), other, no)),
    ),
  ]
}

type Mention = DossierContent['mentions'][number]

const lostMention = (message: string, { id, where, text }: Mention, exhibit?: string): PlanWarning => ({
  ...lostReference(message),
  ...(exhibit === undefined ? {} : { exhibit }),
  missing: { id, where, nameless: text === goneDocument },
})

const lostReference = (message: string): PlanWarning => ({ kind: 'lost-reference', message })
