import { z } from 'zod'
import { documentId, type DocumentId } from '../../../shared/domain/ids.ts'
import { draftSchema, type Letter } from '../../../shared/domain/letter.ts'
import { longDate } from '../../../shared/dossier/dates.ts'
import { goneDocument, type MentionPlace } from '../../../shared/dossier/mention-places.ts'
import { referencesIn, resolveReferences } from '../../../shared/letters/references.ts'
import type { OwnLetter } from '../../dossier/source.ts'
import { listDocuments } from '../documents/documents-table.ts'
import { all, count, one, run, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { countingVersion } from '../versions/series.ts'

type Draft = Letter['draft']
type Mention = {
  readonly token: string
  readonly id: string
  readonly text: string
  readonly where: MentionPlace
}

/** The documents that these texts refer to, as what counts now, each with its title and date. */
export function mentionsIn(db: Reader, texts: readonly string[]): Mention[] {
  const tokens = referencesIn(texts.join('\n'))
  if (tokens.length === 0) return []
  const known = new Map<string, string>(
    listDocuments(db).map(({ id, title, date }) => [id, named(title, date)]),
  )
  return tokens.map((token) => {
    const parsed = documentId.safeParse(token)
    const id = parsed.success ? countingVersion(db, parsed.data) : token
    const text = known.get(id)
    if (text !== undefined) return { token, id, text, where: 'here' }
    return { token, id, text: goneDocument, where: isInBin(db, id) ? 'bin' : 'gone' }
  })
}

const isInBin = (db: Reader, id: string): boolean =>
  count(db, sql`SELECT count(*) FROM document WHERE id = ${id} AND deleted_at IS NOT NULL`) > 0

const named = (title: string, date: string | null): string =>
  date === null ? `“${title}”` : `“${title}” (${longDate(date, 'nl')})`

const textsOf = ({ body }: Draft): string[] => body.map(({ text }) => text)

/** A letter that stands by itself: its references are titles and dates. */
export function standAlone(db: Reader, draft: Draft): Draft {
  const mentions = mentionsIn(db, textsOf(draft))
  if (mentions.length === 0) return draft
  const names = new Map(mentions.map(({ token, text }) => [token, text]))
  const body = draft.body.map((piece) => ({
    ...piece,
    text: resolveReferences(piece.text, (token) => names.get(token) ?? goneDocument),
  }))
  return { ...draft, body }
}

const keptSchema = draftSchema.extend({
  /** What its references were by themselves when it was kept, by the id in the text. */
  names: z.record(z.string(), z.string()).default({}),
})

const row = z.object({
  draft: z.string().transform((text) => keptSchema.parse(JSON.parse(text))),
  sent: z.number().transform(Boolean),
})
type Kept = z.output<typeof row>

/** Keeps beside a version of a letter what it was made from, when it refers to other documents. */
export function keepLetterText(tx: Writer, id: DocumentId, draft: Draft, sent: boolean): void {
  const mentions = mentionsIn(tx, textsOf(draft))
  if (mentions.length === 0) return
  const names = Object.fromEntries(
    mentions.filter(({ where }) => where === 'here').map(({ token, text }) => [token, text]),
  )
  run(
    tx,
    sql`INSERT OR REPLACE INTO letter_text (document_id, draft, sent)
        VALUES (${id}, ${JSON.stringify({ ...draft, names })}, ${sent ? 1 : 0})`,
  )
}

/**
 * What a kept letter calls other documents: what they are called now, but one that was sent says what it said, and so
 * does every letter of a document that is there no more.
 */
const spokenOf = (db: Reader, { draft, sent }: Kept): Mention[] =>
  mentionsIn(db, textsOf(draft)).map((mention) => {
    const kept = draft.names[mention.token]
    return kept !== undefined && (sent || mention.where !== 'here') ? { ...mention, text: kept } : mention
  })

/** Of one that went out before its words were kept beside it, only its own pages still say what it said. */
const isOnlyItsPages = ({ sent }: Kept, spoken: readonly Mention[]): boolean =>
  sent && spoken.some(({ text }) => text === goneDocument)

/**
 * The letter that this document is a kept version of; undefined for others, for letters that refer to nothing, and for
 * one that could not be written anew as it was.
 */
export function ownLetterOf(db: Reader, id: DocumentId): OwnLetter | undefined {
  const found = one(db, sql`SELECT draft, sent FROM letter_text WHERE document_id = ${id}`, row)
  return found && !isOnlyItsPages(found, spokenOf(db, found)) ? found : undefined
}

const owner = z.object({ id: documentId, ...row.shape })

/** What every kept letter refers to, by the id of its document. */
export function letterMentions(db: Reader): ReadonlyMap<string, readonly Mention[]> {
  const letters = all(db, sql`SELECT document_id AS id, draft, sent FROM letter_text`, owner)
  return new Map(
    letters.map((letter) => {
      const spoken = spokenOf(db, letter)
      return [letter.id, isOnlyItsPages(letter, spoken) ? [] : spoken]
    }),
  )
}
