import type { Document } from '../domain/document.ts'
import type { Medical, MedicalSeen } from '../domain/medical.ts'
import type { PageRanges } from '../dossier/page-ranges.ts'
import type { PageSigns } from './on-page.ts'
import { senderIs, titleTells, type Sender } from './senders.ts'

/** All that a document is judged by. */
export type MedicalFacts = Pick<Document, 'kind' | 'title'> & {
  readonly sender: Sender
  /** The pages (from 1) with a box that is black for a medical reason. */
  readonly boxed: readonly number[]
  /** What its pages say (see `signsOn`). */
  readonly signs: readonly PageSigns[]
}

const medicalKinds: ReadonlySet<Document['kind']> = new Set(['medische_verklaring', 'medisch_advies'])
/** Kinds in which much of somebody's health often stands. */
const nearKinds: ReadonlySet<Document['kind']> = new Set(['zorgplan', 'onderwijs'])

/**
 * How much a page must say: 6 is two words of the trade, or a condition by name with what is taken and done for it. At
 * least two of its words must be findings, one of them said of somebody, since a decision that names "medisch advies"
 * once, a policy, a leaflet and a statement on privacy say nothing of anybody. From a sender who often writes about
 * health, less will do.
 */
const enough = { score: 6, findings: 2, personal: 1 }
const enoughNear = { score: 4, findings: 1, personal: 0 }

const holds = (signs: PageSigns, least: typeof enough): boolean =>
  signs.score >= least.score && signs.findings >= least.findings && signs.personal >= least.personal

/** Whether a page says so much that it may count, whoever sent it. */
export const mayMatter = (signs: PageSigns): boolean => holds(signs, enoughNear)

/** How many words of a page are told. */
const mostWords = 5

/**
 * By what a document is known to be about somebody's health; empty when by nothing. Pure: the same facts give the same
 * answer. What counts as such, and after which law, stands with the words (`page-words.ts`, `senders.ts`).
 */
export function medicalSeen(facts: MedicalFacts): MedicalSeen[] {
  const from = senderIs(facts.sender)
  const seen: MedicalSeen[] = []
  if (medicalKinds.has(facts.kind)) seen.push({ mark: 'kind', words: [], page: null })
  if (from === 'yes') seen.push({ mark: 'sender', words: [facts.sender.name], page: null })
  if (titleTells(facts.title)) seen.push({ mark: 'title', words: [facts.title], page: null })
  const least = from === 'near' || nearKinds.has(facts.kind) ? enoughNear : enough
  for (const signs of facts.signs) {
    if (!holds(signs, least)) continue
    seen.push({ mark: 'text', words: signs.words.slice(0, mostWords), page: signs.page })
  }
  return [...seen, ...facts.boxed.map((page): MedicalSeen => ({ mark: 'box', words: [], page }))]
}

/**
 * What makes a document medical of which these pages go out (absent: all): what the person said, or what was seen on
 * them. Null when it is not. An empty list: because the person said so.
 */
export function medicalOf(known: Medical | undefined, only?: PageRanges): readonly MedicalSeen[] | null {
  if (known === undefined || known.said === 'no') return null
  const seen = known.seen.filter(({ page }) => page === null || goes(page, only))
  return seen.length > 0 || known.said === 'yes' ? seen : null
}

const goes = (page: number, only: PageRanges | undefined): boolean =>
  only === undefined || only.some(([from, to]) => from <= page && page <= to)
