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

type Filled = Exclude<GuessField, 'decision'>

/** How sure a guess must be to fill in its field before the person has looked. */
const fillFrom: Record<Filled, number> = {
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
  const best = (field: Filled): string | undefined =>
    said.has(field)
      ? undefined
      : guesses.find((each) => each.field === field && each.score >= fillFrom[field])?.value
  const plain = (['date', 'sent', 'received', 'reference', 'title'] as const).flatMap((field) => {
    const value = best(field)
    return value === undefined ? [] : [[field, value] as const]
  })
  const sender = senderFacts(best('agency'), register)
  return documentSchema.parse({
    ...facts,
    ...Object.fromEntries(plain),
    ...kindFacts(facts, best('kind'), said, isAgency(register, sender.agency ?? facts.agency)),
    ...sender,
  })
}

/** A kind with the section in which it usually stands, unless the person chose one. */
function kindFacts(
  facts: Document,
  guessed: string | undefined,
  said: ReadonlySet<string>,
  fromAgency: boolean,
): Partial<Document> {
  const kind = documentKinds.find((known) => known === guessed) ?? facts.kind
  return said.has('section') || said.has('kind') ? { kind } : { kind, section: sectionOf(kind, fromAgency) }
}

/** The network also holds helpers of the client's own, of whom no kind is said. */
const isAgency = (register: Reader, agency: string): boolean =>
  agency !== '' && !listAgencies(register).some(({ name, kind }) => name === agency && kind === 'other')

function senderFacts(agency: string | undefined, register: Reader): Partial<Document> {
  if (agency === undefined) return {}
  const known = listAgencies(register).find(({ name }) => name === agency)
  return { agency, agencyId: known?.id ?? null }
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
