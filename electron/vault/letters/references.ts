import { z } from 'zod'
import { documentId, type DocumentId } from '../../../shared/domain/ids.ts'
import { draftSchema, type Letter } from '../../../shared/domain/letter.ts'
import { longDate } from '../../../shared/dossier/dates.ts'
import type { MentionPlace } from '../../../shared/dossier/mention-places.ts'
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

/** What is referred to and is there no more: a gap that nobody overlooks. */
const gone = '[stuk dat er niet meer is]'

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
    return { token, id, text: gone, where: isInBin(db, id) ? 'bin' : 'gone' }
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
    text: resolveReferences(piece.text, (token) => names.get(token) ?? gone),
  }))
  return { ...draft, body }
}

const row = z.object({
  draft: z.string().transform((text) => draftSchema.parse(JSON.parse(text))),
  sent: z.number().transform(Boolean),
})

/** Keeps beside a version of a letter what it was made from, when it refers to other documents. */
export function keepLetterText(tx: Writer, id: DocumentId, draft: Draft, sent: boolean): void {
  if (referencesIn(textsOf(draft).join('\n')).length === 0) return
  run(
    tx,
    sql`INSERT OR REPLACE INTO letter_text (document_id, draft, sent)
        VALUES (${id}, ${JSON.stringify(draft)}, ${sent ? 1 : 0})`,
  )
}

/** The letter that this document is a kept version of; undefined for others, and for letters that refer to nothing. */
export function ownLetterOf(db: Reader, id: DocumentId): OwnLetter | undefined {
  const found = one(db, sql`SELECT draft, sent FROM letter_text WHERE document_id = ${id}`, row)
  if (!found) return undefined
  const mentions = mentionsIn(db, textsOf(found.draft))
  return { ...found, names: new Map(mentions.map(({ token, ...name }) => [token, name])) }
}

const owner = row.extend({ id: documentId })

/** What every kept letter refers to, by the id of its document. */
export function letterMentions(db: Reader): ReadonlyMap<string, Mention[]> {
  const letters = all(db, sql`SELECT document_id AS id, draft, sent FROM letter_text`, owner)
  return new Map(letters.map(({ id, draft }) => [id, mentionsIn(db, textsOf(draft))]))
}
