import { z } from 'zod'
import { documentKinds } from '../../../shared/domain/document.ts'
import { documentId } from '../../../shared/domain/ids.ts'
import { hitKinds, type Hit } from '../../../shared/domain/search.ts'
import { all, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { look, markedWords, snippetOf, ways, type Look, type Way } from './look.ts'
import type { Part } from './query.ts'
import type { Candidate } from './rank.ts'

/** What a hit says, without the case it is in, and what it is worth beside others. */
export type Place = {
  readonly hit: Omit<Hit, 'case' | 'caseName'>
  readonly rank: number
  /** Words of the case that were found in the place of one that was typed: by the number of its part. */
  readonly slips: readonly { readonly part: number; readonly word: string }[]
}

const row = z.object({
  rowid: z.number(),
  kind: z.enum(hitKinds),
  id: z.string(),
  page: z.number().nullable(),
  date: z.string(),
  shownTitle: z.string(),
  title: z.string(),
  body: z.string(),
  documentKind: z.enum(documentKinds).nullable(),
  documentId: documentId.nullable(),
  old: z.number(),
})
type Stored = z.output<typeof row>

/** What is shown of rows of one case, by row: looked up by number, so only what is shown is read. */
export function placesOf(
  db: Reader,
  parts: readonly Part[],
  candidates: readonly Candidate[],
): Map<number, Place> {
  const found = all(
    db,
    sql`SELECT t.rowid, t.kind, t.id, coalesce(t.page, n.page) AS page, t.date, t.title, t.body,
          coalesce(d.title, t.title) AS shownTitle, CASE t.kind WHEN 'document' THEN d.kind END AS documentKind,
          d.id AS documentId, d.replaced_by IS NOT NULL AS old
        FROM json_each(${JSON.stringify(candidates.map(({ rowid }) => rowid))}) j
        JOIN search_text t ON t.rowid = j.value
        LEFT JOIN page_note n ON t.kind = 'note' AND n.id = t.id
        LEFT JOIN document d ON d.id = CASE t.kind WHEN 'document' THEN t.id WHEN 'note' THEN n.document_id END`,
    row,
  )
  return new Map(found.map((stored) => [stored.rowid, placeOf(stored, parts)]))
}

function placeOf(stored: Stored, parts: readonly Part[]): Place {
  const title = look(stored.title, parts)
  const body = look(stored.body, parts)
  const shown = shownOf(stored, parts, title, body)
  const { kind, id, date, page, documentKind, documentId: document } = stored
  const hit = {
    kind,
    id,
    date,
    title: stored.shownTitle,
    snippet: snippetOf(shown.text, shown.marks),
    grade: gradeOf(worst(parts, title, body)),
    marks: markedWords(shown.text, shown.marks),
    ...(page === null ? {} : { page }),
    ...(document === null ? {} : { document }),
    ...(documentKind === null ? {} : { documentKind }),
    ...(stored.old === 1 ? { old: true } : {}),
  }
  return { hit, rank: rankOf(stored, parts, title, body), slips: slipsIn(stored, title, body) }
}

type Shown = { readonly text: string; readonly marks: Look['marks'] }

/** The text that a snippet is made of. What a document is called and where it lies are lines: only those that fit. */
function shownOf(stored: Stored, parts: readonly Part[], title: Look, body: Look): Shown {
  if (body.marks.length === 0 && stored.title !== '') return { text: stored.title, marks: title.marks }
  if (stored.kind !== 'document' || stored.page !== null) return { text: stored.body, marks: body.marks }
  const lines = stored.body.split('\n').filter((line) => look(line, parts).marks.length > 0)
  const text = (lines.length === 0 ? stored.body.split('\n').slice(0, 1) : lines).join(' · ')
  return { text, marks: look(text, parts).marks }
}

/** The way in which the part that was found worst was found. */
function worst(parts: readonly Part[], ...looks: readonly Look[]): Way {
  const best = parts.map((_, part) =>
    Math.min(...looks.map((one) => ways.indexOf(one.ways[part] ?? 'absent'))),
  )
  return ways[Math.max(0, ...best)] ?? 'whole'
}

const gradeOf = (way: Way): Hit['grade'] => {
  if (way === 'slip') return 'slip'
  return way === 'piece' ? 'piece' : 'word'
}

/** Kinds whose first line is no title of its own. */
const untitled: readonly Hit['kind'][] = ['contact', 'promise', 'note']

/** Words before pieces before slips; within these the title before the text. The lower the better. */
function rankOf({ kind }: Stored, parts: readonly Part[], title: Look, body: Look): number {
  const inTitle = untitled.includes(kind) ? 'absent' : worst(parts, title)
  const anywhere = worst(parts, title, body)
  if (anywhere === 'whole') return inTitle === 'whole' ? 0 : 2
  if (anywhere === 'begin') return inTitle === 'begin' ? 1 : 3
  if (anywhere === 'absent') return 4
  if (anywhere === 'piece') return inTitle === 'piece' ? 5 : 6
  return 7
}

const slipsIn = (stored: Stored, title: Look, body: Look): Place['slips'] =>
  [
    { text: stored.title, marks: title.marks },
    { text: stored.body, marks: body.marks },
  ].flatMap(({ text, marks }) =>
    marks
      .filter(({ way }) => way === 'slip')
      .map(({ at, end, part }) => ({ part, word: text.slice(at, end).toLowerCase() })),
  )
