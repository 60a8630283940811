import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import type { Document } from '../../../shared/domain/document.ts'
import { laws, newMatterSchema, type Matter } from '../../../shared/domain/matter.ts'
import { newPersonSchema } from '../../../shared/domain/person.ts'
import { hitKinds, type Hit, type SearchFilters } from '../../../shared/domain/search.ts'
import { newTermSchema, type Term } from '../../../shared/domain/term.ts'
import { addContact } from '../../../electron/vault/contacts/change.ts'
import { listContacts } from '../../../electron/vault/contacts/contacts-table.ts'
import { changeDocument } from '../../../electron/vault/documents/change.ts'
import { listDocuments } from '../../../electron/vault/documents/documents-table.ts'
import { addMatter, listMatters, setMatterRemoved } from '../../../electron/vault/matters/matters-table.ts'
import { addPerson, listPeople } from '../../../electron/vault/people/people-table.ts'
import { listPromises } from '../../../electron/vault/promises/promises-table.ts'
import { find } from '../../../electron/vault/search/find.ts'
import { addTerm, changeTerm, listTerms, setTermRemoved } from '../../../electron/vault/terms/terms-table.ts'
import { dice } from '../../support/case-text.ts'
import { paper } from '../../support/paper.ts'
import { withCase, type TestCase } from '../../support/vault.ts'

const kinds = ['beschikking', 'brief', 'factuur'] as const
const agencies = ['Gemeente Duinmeer', 'CIZ', '']
const words = ['zorg', 'rolstoel', 'traplift', 'indicatiebesluit', 'besluit']
const dates = ['2024', '2024-03', '2024-03-04', '2024-03-31', '2024-04-01', '2025-01-15', '2023-12-31']

type Dice = {
  readonly roll: () => number
  readonly pick: <T>(from: readonly T[]) => T
  readonly text: () => string
}

function diceOf(seed: number): Dice {
  const roll = dice(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] ?? expect.fail('empty')
  return { roll, pick, text: () => `${pick(words)} ${pick(words)} ${pick(words)}` }
}

/** A case of everything, different for every seed. */
async function furnish(one: TestCase, seed: number): Promise<void> {
  const chance = diceOf(seed)
  const matters = [0, 1, 2].map(() => {
    const { pick, text } = chance
    const law = pick(laws.slice(0, 3))
    return addMatter(
      one.db,
      one.register,
      newMatterSchema.parse({ title: text(), law, agency: pick(agencies) }),
    )
  })
  const documents = await addPapers(one, chance, matters)
  addTalks(one, chance)
  addTerms(one, chance, documents)
  if (chance.roll() < 0.3) setMatterRemoved(one.db, chance.pick(matters).id, '2026-01-05')
}

async function addPapers(one: TestCase, { roll, pick, text }: Dice, matters: readonly Matter[]) {
  const documents: Document['id'][] = []
  for (let at = 0; at < 10; at += 1) {
    const date = roll() < 0.8 ? { date: pick(dates) } : {}
    const facts = { kind: pick(kinds), agency: pick(agencies), ...date }
    const id = await paper(one, text(), [text(), text()], facts, { confirmed: roll() < 0.5 })
    if (roll() < 0.7) changeDocument(one.db, one.register, id, { matterId: pick(matters).id })
    documents.push(id)
  }
  return documents
}

function addTalks({ db, register }: TestCase, { roll, pick, text }: Dice): void {
  for (let at = 0; at < 8; at += 1) {
    const promises = roll() < 0.5 ? [{ text: text(), due: roll() < 0.5 ? '2024-03-10' : null }] : []
    const day = pick(dates.filter((date) => date.length === 10))
    const contact = { at: `${day}T10:15`, summary: text(), agency: pick(agencies), promises }
    addContact(db, register, newContactSchema.parse(contact))
  }
  addPerson(db, register, newPersonSchema.parse({ name: `Mw. ${pick(words)}`, agency: pick(agencies) }))
}

function addTerms({ db }: TestCase, { roll, pick, text }: Dice, documents: readonly Document['id'][]): void {
  for (let at = 0; at < 4; at += 1) {
    const documentId = roll() < 0.6 ? pick(documents) : null
    const wanted = { rule: 'bezwaar', event: '2024-03-04', label: text(), documentId }
    const { id } = addTerm(db, newTermSchema.parse(wanted), 'nl')
    if (roll() < 0.3) changeTerm(db, id, { status: pick(['done', 'withdrawn']) }, 'nl')
    if (roll() < 0.2) setTermRemoved(db, id, '2026-01-05')
  }
}

type Facts = {
  readonly documents: Map<string, Document>
  readonly matters: Map<string, Matter>
  readonly terms: Map<string, Term>
  /** Agency of each contact, person and matter. */
  readonly agencies: Map<string, string | null>
  readonly due: Set<string>
}

function factsOf({ db }: TestCase): Facts {
  const contacts = listContacts(db, { limit: 500 }).contacts
  const promises = listPromises(db)
  const byContact = new Map(contacts.map(({ id, agencyId }) => [id, agencyId]))
  return {
    documents: new Map(listDocuments(db).map((document) => [document.id, document])),
    matters: new Map(listMatters(db).map((matter) => [matter.id, matter])),
    terms: new Map(listTerms(db, 'nl').map((term) => [term.id, term])),
    agencies: new Map([
      ...contacts.map(({ id, agencyId }): [string, string | null] => [id, agencyId]),
      ...listPeople(db).map(({ id, agencyId }): [string, string | null] => [id, agencyId]),
      ...promises.map(({ id, contactId }): [string, string | null] => [id, byContact.get(contactId) ?? null]),
    ]),
    due: new Set(promises.filter(({ due, status }) => due !== null && status === 'open').map(({ id }) => id)),
  }
}

type Check = (hit: Hit, filters: SearchFilters, facts: Facts) => boolean

/** The document that a hit is, or on which its term rests. */
const documentOf = ({ id }: Hit, { documents, terms }: Facts): Document | undefined =>
  documents.get(id) ?? documents.get(terms.get(id)?.documentId ?? '')
const matterOf = (hit: Hit, facts: Facts): Matter | undefined =>
  facts.matters.get(hit.id) ?? facts.matters.get(documentOf(hit, facts)?.matterId ?? '')

function agencyOf(hit: Hit, facts: Facts): string | null | undefined {
  if (hit.kind === 'agency') return hit.id
  if (hit.kind === 'matter') return matterOf(hit, facts)?.agencyId
  return documentOf(hit, facts)?.agencyId ?? facts.agencies.get(hit.id)
}

/** Each filter, said as plainly as it can be. */
const checks: readonly Check[] = [
  ({ id, kind }, { kinds: nouns = [], documentKinds: papers = [] }, { documents }) => {
    const document = documents.get(id)?.kind
    const none = nouns.length + papers.length === 0
    return none || nouns.includes(kind) || (document !== undefined && papers.includes(document))
  },
  ({ date }, { from }) => from === undefined || (date !== '' && lastDay(date) >= firstDay(from)),
  ({ date }, { to }) => to === undefined || (date !== '' && firstDay(date) <= lastDay(to)),
  (hit, { agency }, facts) => agency === undefined || agencyOf(hit, facts) === agency,
  (hit, { law }, facts) => law === undefined || matterOf(hit, facts)?.law === law,
  (hit, { matter }, facts) => matter === undefined || matterOf(hit, facts)?.id === matter,
  ({ id }, { confirmed }, { documents }) =>
    confirmed === undefined || documents.get(id)?.confirmed === confirmed,
  ({ id }, { hasDeadline }, { terms, due }) =>
    hasDeadline === undefined ||
    due.has(id) ||
    terms.get(id)?.status === 'open' ||
    [...terms.values()].some(({ documentId, status }) => documentId === id && status !== 'withdrawn'),
]

const passes: Check = (hit, filters, facts) => checks.every((check) => check(hit, filters, facts))

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10).padEnd(10, '0')
function lastDay(date: string): string {
  const ends = { 4: `${date}-12-31`, 7: `${date}-31` }
  return date.length === 4 || date.length === 7 ? ends[date.length] : date.slice(0, 10)
}

const place = (hit: Hit): string => `${hit.kind} ${hit.id} ${hit.page ?? 0}`
const idsOf = (hits: readonly Hit[]): Set<string> => new Set(hits.map(({ id }) => id))

describe('filters', () => {
  const query = fc.array(fc.constantFrom(...words, '-rolstoel', 'zo'), { minLength: 1, maxLength: 2 })

  test('give exactly those of all hits that pass, whatever is asked', async () => {
    for (const seed of [1, 2, 3]) {
      await withCase(async (one) => {
        const { session, id: caseId, db } = one
        await furnish(one, seed)
        const facts = factsOf(one)
        const known = [...new Set([...facts.agencies.values()].filter((agency) => agency !== null))]
        const filters: fc.Arbitrary<SearchFilters> = fc.record(
          {
            kinds: fc.subarray([...hitKinds]),
            documentKinds: fc.subarray([...kinds]),
            from: fc.constantFrom(...dates),
            to: fc.constantFrom(...dates),
            agency: fc.constantFrom(...known) as fc.Arbitrary<NonNullable<SearchFilters['agency']>>,
            law: fc.constantFrom(...laws.slice(0, 3)),
            matter: fc.constantFrom(...listMatters(db).map(({ id }) => id)),
            hasDeadline: fc.constant(true as const),
            confirmed: fc.boolean(),
          },
          { requiredKeys: [] },
        )
        fc.assert(
          fc.property(query, filters, (typed, chosen) => {
            const asked = { query: typed.join(' '), caseId, limit: 1_000 }
            const hits = find(session, { ...asked, filters: chosen })
            expect(hits.filter((hit) => !passes(hit, chosen, facts)).map(place)).toEqual([])
            if (typed.every((word) => word.startsWith('-'))) return
            const all = find(session, asked).filter(
              (hit) => hit.grade !== 'slip' && passes(hit, chosen, facts),
            )
            const found = hits.filter(({ grade }) => grade !== 'slip')
            expect(found.map(place).toSorted()).toEqual(all.map(place).toSorted())
          }),
          { numRuns: 120 },
        )
      })
    }
  })

  test('alone list everything that passes, the latest first', async () => {
    await withCase(async (one) => {
      await furnish(one, 4)
      const { session, id: caseId } = one
      const listed = find(session, { query: '', caseId, limit: 1_000, filters: { kinds: ['document'] } })
      expect(listed.map(({ id }) => id).toSorted()).toEqual(
        listDocuments(one.db)
          .map(({ id }) => id)
          .toSorted(),
      )
      expect(listed.map(({ date }) => date)).toEqual(
        listed
          .map(({ date }) => date)
          .toSorted()
          .toReversed(),
      )
      expect(find(session, { query: '', caseId, limit: 1_000 })).toEqual([])
      expect(find(session, { query: '-rolstoel', caseId, limit: 10 })).toEqual([])
      const without = find(session, {
        query: '-rolstoel',
        caseId,
        limit: 1_000,
        filters: { kinds: ['document'] },
      })
      const having = find(session, {
        query: '"rolstoel"',
        caseId,
        limit: 1_000,
        filters: { kinds: ['document'] },
      })
      expect(idsOf(without).size + idsOf(having).size).toBe(listed.length)
    })
  })
})
