import type { SearchFilters } from '../../../shared/domain/search.ts'
import { joined, list, nothing, sql, type Query } from '../store/sql.ts'

/**
 * Filters as a condition on the rows of `search_place p`; `nothing` when there are none. Each set of ids is made once
 * for a question, however many rows it is held against.
 */
export function conditionOf(filters: SearchFilters): Query {
  const parts = [
    kindsOf(filters),
    fromOf(filters.from),
    toOf(filters.to),
    filters.agency === undefined ? nothing : agencyOf(filters.agency),
    filters.law === undefined ? nothing : matterOf(sql`m.law = ${filters.law}`),
    filters.matter === undefined ? nothing : matterOf(sql`m.id = ${filters.matter}`),
    filters.hasDeadline === undefined ? nothing : deadline,
    filters.confirmed === undefined ? nothing : confirmedOf(filters.confirmed),
  ].filter((part) => part !== nothing)
  return parts.length === 0 ? nothing : sql`AND ${joined(parts, ' AND ')}`
}

function kindsOf({ kinds = [], documentKinds = [] }: SearchFilters): Query {
  const ways: Query[] = []
  if (kinds.length > 0) ways.push(sql`p.kind IN (${list(kinds)})`)
  if (documentKinds.length > 0) {
    ways.push(
      sql`p.kind = 'document' AND p.id IN (SELECT id FROM document WHERE kind IN (${list(documentKinds)}))`,
    )
  }
  return ways.length === 0 ? nothing : sql`(${joined(ways, ' OR ')})`
}

// A date that is known in part lies in a period when any of its days may. `''` is before everything.
const fromOf = (from: string | undefined): Query =>
  from === undefined ? nothing : sql`(p.date <> '' AND p.date >= substr(${from}, 1, length(p.date)))`
const toOf = (to: string | undefined): Query =>
  to === undefined ? nothing : sql`(p.date <> '' AND substr(p.date, 1, ${to.length}) <= ${to})`

const agencyOf = (id: string): Query =>
  sql`((p.kind = 'document' AND p.id IN (SELECT id FROM document WHERE agency_id = ${id}))
    OR (p.kind = 'contact' AND p.id IN (SELECT id FROM contact WHERE agency_id = ${id}))
    OR (p.kind = 'person' AND p.id IN (SELECT id FROM person WHERE agency_id = ${id}))
    OR (p.kind = 'matter' AND p.id IN (SELECT id FROM matter WHERE agency_id = ${id}))
    OR (p.kind IN ('task', 'appointment') AND p.id IN (SELECT id FROM planned WHERE agency_id = ${id}))
    OR (p.kind = 'promise' AND p.id IN (SELECT o.id FROM promise o JOIN contact c ON c.id = o.contact_id
      WHERE c.agency_id = ${id}))
    OR (p.kind = 'term' AND p.id IN (SELECT t.id FROM term t JOIN document d ON d.id = t.document_id
      WHERE d.agency_id = ${id}))
    OR (p.kind = 'note' AND p.id IN (SELECT n.id FROM page_note n JOIN document d ON d.id = n.document_id
      WHERE d.agency_id = ${id})))`

/** The matter itself, its documents, and what hangs on those. */
const matterOf = (which: Query): Query => {
  const documents = sql`SELECT d.id FROM document d JOIN matter m ON m.id = d.matter_id
    WHERE m.deleted_at IS NULL AND ${which}`
  return sql`((p.kind = 'matter' AND p.id IN (SELECT m.id FROM matter m WHERE ${which}))
    OR (p.kind = 'document' AND p.id IN (${documents}))
    OR (p.kind IN ('task', 'appointment') AND p.id IN (SELECT o.id FROM planned o JOIN matter m ON m.id = o.matter_id
      WHERE m.deleted_at IS NULL AND ${which}))
    OR (p.kind = 'term' AND p.id IN (SELECT id FROM term WHERE document_id IN (${documents})))
    OR (p.kind = 'note' AND p.id IN (SELECT id FROM page_note WHERE document_id IN (${documents}))))`
}

const deadline = sql`((p.kind = 'document' AND p.id IN (SELECT document_id FROM term
      WHERE document_id IS NOT NULL AND deleted_at IS NULL AND status <> 'withdrawn'))
    OR (p.kind = 'term' AND p.id IN (SELECT id FROM term WHERE status = 'open'))
    OR (p.kind = 'promise' AND p.id IN (SELECT id FROM promise WHERE status = 'open' AND due IS NOT NULL))
    OR (p.kind = 'task' AND p.id IN (SELECT id FROM planned WHERE status = 'open' AND date IS NOT NULL)))`

const confirmedOf = (confirmed: boolean): Query =>
  confirmed
    ? sql`p.kind = 'document' AND p.id IN (SELECT id FROM document WHERE confirmed_at IS NOT NULL)`
    : sql`p.kind = 'document' AND p.id IN (SELECT id FROM document WHERE confirmed_at IS NULL)`
