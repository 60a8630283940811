import { z } from 'zod'
import { documentKinds, documentSchema, sectionOf, type Document } from '../../../shared/domain/document.ts'
import type { Guess, GuessField } from '../../../shared/domain/guess.ts'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { GuessInput } from '../../intake/guess/guess.ts'
import { guess } from '../../intake/guess/make.ts'
import { listAgencies } from '../agencies/agencies-table.ts'
import { updateDocument } from '../documents/documents-table.ts'
import { now } from '../store/clock.ts'
import { all, one, type Reader, type Writer } from '../store/connection.ts'
import { sql } from '../store/sql.ts'
import { foundOf, guessesOf, putGuesses, saidOf } from './guesses-table.ts'

/** How sure a guess must be to fill in its field before the person has looked. */
const fillFrom: Record<Exclude<GuessField, 'decision'>, number> = {
  date: 0.14,
  sent: 0.6,
  received: 0.6,
  kind: 0,
  agency: 0.4,
  reference: 0.5,
  title: 0,
}

/**
 * Guesses anew what a document is, from its text as it is now, and fills in what the person has not said. Answers the
 * facts as they are then. Of a document that the person has looked at nothing is guessed any more.
 */
export function makeGuesses(tx: Writer, register: Reader, facts: Document): Document {
  if (facts.confirmed) return facts
  putGuesses(tx, facts.id, guess(inputOf(tx, register, facts)))
  return fillIn(tx, register, facts)
}

/** Fills the fields that the person has not said with the best guesses that they did not turn down. */
export function fillIn(tx: Writer, register: Reader, facts: Document): Document {
  const next = filled(facts, guessesOf(tx, facts.id), saidOf(tx, facts.id), register)
  updateDocument(tx, next)
  return next
}

function filled(
  facts: Document,
  guesses: readonly Guess[],
  said: ReadonlySet<string>,
  register: Reader,
): Document {
  const best = (field: Exclude<GuessField, 'decision'>): string | undefined =>
    said.has(field)
      ? undefined
      : guesses.find((each) => each.field === field && each.score >= fillFrom[field])?.value
  const kind = documentKinds.find((known) => known === best('kind')) ?? facts.kind
  const agency = best('agency')
  const known = listAgencies(register).find(({ name }) => name === agency)
  return documentSchema.parse({
    ...facts,
    kind,
    section: said.has('section') || said.has('kind') ? facts.section : sectionOf(kind),
    date: best('date') ?? facts.date,
    sent: best('sent') ?? facts.sent,
    received: best('received') ?? facts.received,
    reference: best('reference') ?? facts.reference,
    title: best('title') ?? facts.title,
    ...(agency === undefined ? {} : { agency, agencyId: known?.id ?? null }),
  })
}

const pageRow = z.object({ page: z.int(), text: z.string() })
const caseRow = z.object({ municipality: z.string() })

function inputOf(tx: Writer, register: Reader, facts: Document): GuessInput {
  const { id, fileName, folder, mime, title, date } = facts
  return {
    pages: pagesOf(tx, id),
    fileName,
    folder,
    mime,
    found: foundOf(tx, id, { title, date }),
    agencies: listAgencies(register),
    municipality: one(tx, sql`SELECT municipality FROM case_info`, caseRow)?.municipality ?? '',
    today: now().slice(0, 10),
  }
}

/** The first two pages and the last one; a letter tells what it is there. */
function pagesOf(tx: Writer, id: DocumentId): string[] {
  const pages: string[] = []
  const found = all(
    tx,
    sql`SELECT page, substr(text, 1, 20000) AS text FROM page_text WHERE document_id = ${id}
          AND (page <= 2 OR page = (SELECT max(page) FROM page_text WHERE document_id = ${id}))`,
    pageRow,
  )
  for (const { page, text } of found) pages[page - 1] = text
  return Array.from(pages, (text) => text ?? '')
}
