import { z } from 'zod'
import { documentId, termId, type TermId } from '../../../shared/domain/ids.ts'
import { termStatuses, type NewTerm, type Term, type TermChange } from '../../../shared/domain/term.ts'
import { Failed, must } from '../../../shared/result.ts'
import type { LegalData } from '../../../shared/terms/legal-data.ts'
import { computeTerm } from '../../../shared/terms/compute.ts'
import { listRules } from '../../../shared/terms/rules.ts'
import { failureMessage, type Language } from '../../../shared/text/failure-message.ts'
import { legalFor } from '../legal/legal-table.ts'
import { dropEntries, dropFromIndex, indexNoun, putEntries } from '../search/index-noun.ts'
import { now } from '../store/clock.ts'
import { all, one, run, write, type Reader, type Writer } from '../store/connection.ts'
import { newId } from '../store/id.ts'
import { sql } from '../store/sql.ts'

const columns = sql`id, rule, event, params, label, document_id, status, reason, printed`
const row = z.object({
  id: termId,
  rule: z.string(),
  event: z.string(),
  params: z.string().transform((text) => z.record(z.string(), z.string()).parse(JSON.parse(text))),
  label: z.string(),
  document_id: documentId.nullable(),
  status: z.enum(termStatuses),
  reason: z.string(),
  printed: z.string().nullable(),
})
type Stored = z.output<typeof row>

/** Every chain of terms of the case, by event, worked out in words of the language. */
export const listTerms = (db: Reader, language: Language): Term[] => workedAll(db, language)

function workedAll(db: Reader, language: Language): Term[] {
  const data = legalFor(db)
  const rows = all(db, sql`SELECT ${columns} FROM term WHERE deleted_at IS NULL ORDER BY event, id`, row)
  return rows.map((term) => worked(term, language, data))
}

/** Throws `Failed` (`not-found`) when it is not there. */
export const getTerm = (db: Reader, id: TermId, language: Language): Term =>
  worked(stored(db, id), language, legalFor(db))

function stored(db: Reader, id: TermId): Stored {
  const found = one(db, sql`SELECT ${columns} FROM term WHERE id = ${id} AND deleted_at IS NULL`, row)
  if (!found) throw new Failed({ kind: 'not-found', detail: 'term', values: { id } })
  return found
}

const namesIn = (language: Language) => new Map(listRules(language).map(({ key, label }) => [key, label]))
const ruleNames = { nl: namesIn('nl'), en: namesIn('en') }

/**
 * Only what the person said is stored; dates follow from it anew, so a corrected rule corrects every case. Where a
 * rule has changed so much that the answers no longer fit, the chain says so in the place of its dates.
 */
function worked(term: Stored, language: Language, data: LegalData): Term {
  const { rule, event, params, document_id: document, ...facts } = term
  const computed = computeTerm({ rule, event, params, language }, data)
  const ruleLabel = ruleNames[language].get(rule) ?? rule
  // Not checked once more: it was as it came from the file, and the rules make their own answer.
  return {
    ...facts,
    rule,
    event,
    params,
    documentId: document,
    ruleLabel,
    label: term.label || ruleLabel,
    steps: computed.ok ? computed.value.steps : [],
    warnings: computed.ok ? computed.value.warnings : [failureMessage(computed.failure, language)],
  }
}

/** Adds a chain. Throws `Failed` when the rule does not exist or a parameter does not fit. */
export function addTerm(db: Reader, wanted: NewTerm, language: Language): Term {
  const id = newId(termId)
  must(computeTerm({ rule: wanted.rule, event: wanted.event, params: wanted.params, language }, legalFor(db)))
  const at = now()
  write(db, (tx) => {
    run(
      tx,
      sql`INSERT INTO term (id, rule, event, params, label, document_id, status, printed, created_at, updated_at)
          VALUES (${id}, ${wanted.rule}, ${wanted.event}, ${JSON.stringify(wanted.params)}, ${wanted.label},
                  ${wanted.documentId}, 'open', ${wanted.printed}, ${at}, ${at})`,
    )
    indexTerm(tx, id)
  })
  return getTerm(db, id, language)
}

export function changeTerm(db: Reader, id: TermId, change: TermChange, language: Language): Term {
  const current = stored(db, id)
  const next = {
    rule: current.rule,
    event: change.event ?? current.event,
    params: change.params ?? current.params,
    label: change.label ?? current.label,
    status: change.status ?? current.status,
    reason: change.reason ?? (change.status === undefined ? current.reason : ''),
    printed: change.printed === undefined ? current.printed : change.printed,
  }
  must(computeTerm({ rule: next.rule, event: next.event, params: next.params, language }, legalFor(db)))
  write(db, (tx) => {
    run(
      tx,
      sql`UPDATE term SET event = ${next.event}, params = ${JSON.stringify(next.params)}, label = ${next.label},
            status = ${next.status}, reason = ${next.reason}, printed = ${next.printed}, updated_at = ${now()} WHERE id = ${id}`,
    )
    indexTerm(tx, id)
  })
  return getTerm(db, id, language)
}

/** To the bin, or (with `null`) back from it. */
export function setTermRemoved(db: Reader, id: TermId, removedAt: string | null): void {
  write(db, (tx) => {
    if (run(tx, sql`UPDATE term SET deleted_at = ${removedAt} WHERE id = ${id}`) === 0) {
      throw new Failed({ kind: 'not-found', detail: 'term', values: { id } })
    }
    if (removedAt === null) return indexTerm(tx, id)
    dropFromIndex(tx, 'term', id)
    dropEntries(tx, 'term', id)
  })
}

/** Works out every chain anew for search and timeline: what the law holds to has changed. */
export function countTermsAnew(db: Reader): void {
  write(db, (tx) => {
    for (const { id } of listTerms(tx, 'nl')) indexTerm(tx, id)
  })
}

/** Makes a chain findable, in the words of both languages, and puts its dated steps on the timeline. */
function indexTerm(tx: Writer, id: TermId): void {
  const term = getTerm(tx, id, 'nl')
  const english = getTerm(tx, id, 'en')
  const words = [term, english].flatMap(({ ruleLabel, steps }) => [
    ruleLabel,
    ...steps.map((step) => step.label),
  ])
  indexNoun(tx, {
    kind: 'term',
    id,
    date: term.event,
    title: term.label,
    detail: '',
    body: words.join('\n'),
  })
  const dated = term.status === 'withdrawn' ? [] : term.steps.filter((step) => step.date !== undefined)
  putEntries(
    tx,
    'term',
    id,
    dated.map((step) => ({
      kind: 'term' as const,
      id,
      part: step.key,
      date: step.date ?? term.event,
      title: `${term.label}: ${step.label}`,
      detail: step.law,
      actor: step.actor,
    })),
  )
}
