import type { Contact } from '../../../shared/domain/contact.ts'
import type { Address } from '../../../shared/domain/dispatch.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Recipe } from '../../../shared/domain/dossier.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import {
  contentSchema,
  type DossierContent,
  type DossierContentInput,
  type SentBefore,
} from '../../../shared/dossier/content.ts'
import { goneDocument } from '../../../shared/dossier/mention-places.ts'
import { partsOf } from '../../../shared/dossier/presets.ts'
import { pagesIn, rangesText } from '../../../shared/dossier/page-ranges.ts'
import { dossierWords, fill } from '../../../shared/dossier/words.ts'
import { recipeTitle } from '../../../shared/dossier/title.ts'
import { contentWithoutNumbers } from '../../../shared/dossier/without-numbers.ts'
import { withoutTexts } from '../../../shared/dossier/without-texts.ts'
import { goesIn, mailOf } from '../../../shared/dossier/family.ts'
import { textsOf } from '../../../shared/text/failure-message.ts'
import { readCase } from '../cases/cases-table.ts'
import { contentHash, versionOf } from '../dispatches/version.ts'
import { dayAdded, sentBefore } from '../dispatches/sent.ts'
import { listDocuments } from '../documents/documents-table.ts'
import { lastComparison } from '../decisions/last-comparison.ts'
import { letterMentions, mentionsIn } from '../letters/references.ts'
import { noteTexts } from '../pages/notes-table.ts'
import { listPeople } from '../people/people-table.ts'
import { redactedDocuments } from '../redactions/redactions-table.ts'
import { now } from '../store/clock.ts'
import type { Reader } from '../store/connection.ts'
import { listTerms } from '../terms/terms-table.ts'
import { listTimeline } from '../timeline/list.ts'
import { countingVersion } from '../versions/series.ts'
import { addressed, agenciesOf } from './agencies.ts'
import { contactLines, contactsIn } from './contacts.ts'
import { termLines, withoutTarget } from './term-lines.ts'

type Stores = { readonly db: Reader; readonly register: Reader; readonly id: CaseId }
/** Everything of a case that a dossier is made from, as plain data. `address`: for whom; absent: for oneself. */
export function contentOf(
  { db, register, id }: Stores,
  recipe: Recipe,
  address: Address | null = null,
): DossierContent {
  const facts = readCase(db, id)
  const { language } = recipe
  const terms = listTerms(db, language).filter(({ status }) => status === 'open')
  const sent = sentBefore(db, recipe)
  const documents = notSent(sent, chosen(db, listDocuments(db), recipe))
  const redacted = redactedDocuments(db)
  const letters = letterMentions(db)
  const contacts = contactsIn(db)
  const agencies = agenciesOf({ db, register }, { contacts, documents })
  const input: DossierContentInput = {
    ...addressed(address, agencies),
    language,
    preset: recipe.preset,
    parts: recipe.parts,
    title: recipe.late?.how === 'separate' ? recipeTitle(recipe) : recipe.title,
    occasion: recipe.occasion,
    caseName: facts.name,
    municipality: facts.municipality,
    madeOn: now().slice(0, 10),
    maker: recipe.maker,
    ownWords: facts.ownWords,
    asks: facts.asks,
    matters: facts.matters,
    mentions: looked(recipe, mentionsIn(db, [facts.ownWords, facts.asks, ...facts.matters])).map(unsaid),
    people: listPeople(db),
    agencies,
    terms: termLines(db, terms, language),
    receipts: terms.map(withoutTarget),
    comparison: lastComparison(db, language),
    chronology: chronologyOf(db, recipe, documents, contacts),
    contacts: contactLines(contacts),
    documents: documents.map((document) => ({
      ...documentLine(document, recipe, redacted.has(document.id)),
      addedOn: dayAdded(sent, document.id),
      mentions: looked(recipe, letters.get(document.id) ?? []).map(unsaid),
    })),
    sent,
    order: recipe.documents === undefined ? 'sections' : 'given',
  }
  return finished(db, input, recipe)
}

/** Without what is left out of this dossier alone, and with its version. */
function finished(db: Reader, input: DossierContentInput, recipe: Recipe): DossierContent {
  const whole = contentSchema.parse(input)
  const noted = recipe.withoutNotes === true ? withoutTexts(whole, noteTexts(db)) : whole
  const content = contentWithoutNumbers(noted, recipe)
  const named = { title: recipeTitle(recipe), occasion: recipe.occasion }
  return { ...content, version: String(versionOf(db, named, contentHash(db, content, recipe))) }
}

type Mention = ReturnType<typeof mentionsIn>[number]

/** With which of them need not be in this dossier. */
const looked = ({ loose = [] }: Recipe, mentions: readonly Mention[]) =>
  mentions.map((mention) => ({ ...mention, loose: loose.some((id) => id === mention.id) }))

/** Of what is there no more and has no name nothing is said, once somebody looked at it. */
const unsaid = (mention: Mention & { readonly loose: boolean }) =>
  mention.loose && mention.text === goneDocument ? { ...mention, text: '' } : mention

/**
 * The documents of the recipe in its order; without one all that go into a dossier by themselves, attachments of one
 * mail in the order in which they came. Gone documents are left out.
 */
function chosen(db: Reader, documents: readonly Document[], recipe: Recipe): Document[] {
  if (recipe.documents === undefined) {
    const standing = documents.filter((document) => goesIn(document, documents))
    return standing.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  }
  const byId = new Map(documents.map((document) => [document.id, document]))
  // One that has a later version since, or was merged into another, is in the dossier as that; once.
  const counting = new Set(recipe.documents.map((id) => countingVersion(db, id)))
  return [...counting].flatMap((id) => byId.get(id) ?? [])
}

/** A file of its own holds only what came since the rest was sent. */
function notSent(sent: SentBefore | null, documents: readonly Document[]): Document[] {
  const known = new Set(sent?.how === 'separate' ? sent.exhibits.map(({ id }) => id) : [])
  return documents.filter(({ id }) => !known.has(id))
}

/** The index says of a document that something of it was made unreadable. */
const documentLine = (document: Document, recipe: Recipe, redacted: boolean) => ({
  id: document.id,
  title: redacted
    ? `${titleIn(recipe, document)} (${textsOf(recipe.language).labels.partlyRedacted})`
    : titleIn(recipe, document),
  kindLabel: textsOf(recipe.language).labels.documentKind[document.kind],
  section: document.section,
  date: document.date ?? document.sent ?? '',
  received: document.received ?? '',
  sender: document.agency,
  pages: pagesIn(recipe.pages?.[document.id], Math.max(1, document.pages)).length,
  only: recipe.pages?.[document.id],
  fileName: document.fileName,
  sha256: document.sha256,
  follows: mailOf(document),
})

/** What a document is called in this dossier; of which only some pages go in, it says which. */
function titleIn({ language, names, pages }: Recipe, document: Document): string {
  const title = names?.[document.id] ?? document.title
  const only = pages?.[document.id]
  return only === undefined ? title : fill(dossierWords[language].only, { title, pages: rangesText(only) })
}

type Said = { readonly title: string; readonly text: string }

/** What happened, on paper or in person. Terms and promises have pages of their own. */
function chronologyOf(
  db: Reader,
  recipe: Recipe,
  documents: readonly Document[],
  contacts: readonly Contact[],
): DossierContentInput['chronology'] {
  const titles = new Map<string, string>(
    documents.map((document) => [document.id, titleIn(recipe, document)]),
  )
  const whole = new Map(partsOf(recipe).includes('contacts') ? [] : contacts.map(wholeContact))
  const today = now().slice(0, 10)
  const kinds = ['document', 'contact'] as const
  return listTimeline(db, { order: 'asc', language: recipe.language, kinds, to: today })
    .entries.filter((entry) => entry.kind !== 'document' || titles.has(entry.id))
    .map((entry) => ({
      date: entry.date.slice(0, 10),
      time: entry.date.slice(11, 16),
      kind: entry.kind === 'document' ? ('document' as const) : ('contact' as const),
      ...(whole.get(entry.id) ?? { title: titles.get(entry.id) ?? entry.title, text: entry.detail }),
      ...(entry.kind === 'document' ? { documentId: entry.id } : {}),
    }))
}

/** Where a dossier has no pages of contacts, its timeline is the only place that says the whole of one. */
const wholeContact = ({ id, agency, person, summary }: Contact) =>
  [id, { title: [agency, person].filter(Boolean).join(', '), text: summary }] as [string, Said]
