import { basename } from 'node:path'
import { documentId } from '../../../shared/domain/ids.ts'
import { problemSchema, type Check, type Problem } from '../../../shared/domain/preflight.ts'
import type { DossierContent, DossierDocument, Language } from '../../../shared/dossier/content.ts'
import { shortDate, timeOf } from '../../../shared/dossier/dates.ts'
import {
  openNumbers,
  type OpenNumber,
  type Printed,
  type PrintedPlace,
} from '../../../shared/dossier/open-numbers.ts'
import { problemWords } from '../../../shared/dossier/problem-words.ts'
import type { Thing, ThingKey } from '../../../shared/dossier/things.ts'
import { dossierWords, fill } from '../../../shared/dossier/words.ts'
import { citizenNumbersIn, withoutCitizenNumbers } from '../../../shared/redaction/citizen-numbers.ts'
import type { Judge } from '../../dossier/judge.ts'
import type { LaidOut } from '../../dossier/lay-out.ts'
import { ownLetterSheets } from '../../dossier/pages/letter.ts'
import { slipSheets } from '../../dossier/pages/slip.ts'
import { textSheets } from '../../dossier/pages/text-document.ts'
import { printedTexts, textsOn } from '../../dossier/printed-texts.ts'
import { titled, unreadable } from '../../dossier/source.ts'
import { ownLetterOf } from '../letters/references.ts'
import { redactedDocuments } from '../redactions/redactions-table.ts'
import type { Reader } from '../store/connection.ts'
import { contactsIn } from './contacts.ts'

export type About = {
  readonly db: Reader
  readonly content: DossierContent
  readonly laid: LaidOut
  readonly from: Judge
  /** What was seen of each document, by its id. */
  readonly checks: ReadonlyMap<string, Check>
}

/**
 * Numbers that look like a citizen service number and stand in what Zaakmap itself prints: told of where they come
 * from, and where they come to stand; never which they are.
 */
export async function numberProblems(about: About): Promise<Problem[]> {
  const { content, laid } = about
  const printed = [...printedTexts(content, laid), ...(await madeForDocuments(about))]
  return openNumbers(content, printed).map((found) => problemOf(about, found))
}

/** Whoever gets the file sees what it is called. */
export function fileNameProblems(language: Language, path: string | undefined): Problem[] {
  if (path === undefined || citizenNumbersIn(basename(path)).length === 0) return []
  return [{ kind: 'citizen-number', message: problemWords(language).fileName }]
}

/** The words on pages that are made for a document that has none, or that is an own letter. */
async function madeForDocuments({ db, content, from, checks }: About): Promise<Printed[]> {
  const boxed = redactedDocuments(db)
  const printed: Printed[] = []
  for (const document of content.documents) {
    const check = checks.get(document.id)
    if (check?.how === 'slip') printed.push(...onSlip(from, document))
    if (check?.how === 'text') printed.push(...(await onText(from, document)))
    if (document.mentions.length > 0 && !boxed.has(document.id)) printed.push(...inLetter(db, from, document))
  }
  return printed
}

/** Neither its size nor its checksum: those are digits of our own. */
const onSlip = ({ page }: Judge, document: DossierDocument): Printed[] =>
  textsOn(slipSheets(page, { ...unreadable(document, null, ''), sha256: '' }), 'documents')

async function onText({ page, open }: Judge, document: DossierDocument): Promise<Printed[]> {
  const source = await open(document.id)
  if (!source.ok || source.value.kind !== 'text') return []
  return textsOn(textSheets(page, titled(source.value, document)), 'documents', document.id)
}

/** What it calls other documents; all else that it says stands on its pages, which are looked at as those of others. */
function inLetter(db: Reader, { page }: Judge, document: DossierDocument): Printed[] {
  const letter = ownLetterOf(db, documentId.parse(document.id))
  if (!letter) return []
  const said = textsOn(ownLetterSheets(page, letter, document), 'documents')
  return document.mentions
    .filter(({ text }) => text !== '' && said.some((words) => words.text.includes(text)))
    .map(({ text }) => ({ text, place: 'documents' }))
}

function problemOf(about: About, { thing, numbers, places }: OpenNumber): Problem {
  const { content } = about
  const words = problemWords(content.language)
  const at = ways[thing.key]?.(about, thing.of)
  const exhibit = about.laid.plan.exhibits.find(({ id }) => ownDocument.has(thing.key) && id === thing.of)
  const said = { thing: thingText(content, thing), places: placesText(content, places) }
  const message = fill(words.openNumber, said)
  return problemSchema.parse({
    kind: 'citizen-number',
    message,
    ...(exhibit ? { exhibit: exhibit.no, documentId: exhibit.id } : {}),
    ...(numbers.length === 0 ? {} : { numbers }),
    ...(at ? { at } : {}),
  })
}

/** What something is called to a person: "De titel “Besluit …”". */
export const thingText = (content: DossierContent, thing: Thing): string =>
  fill(problemWords(content.language).things[thing.key], { name: nameOf(content, thing) })

/** Things that are of a document in the dossier. */
const ownDocument: ReadonlySet<ThingKey> = new Set([
  'document',
  'documentFile',
  'documentSender',
  'documentText',
])

/** What it is called; never with the number that it is about. */
function nameOf({ language }: DossierContent, { key, name }: Thing): string {
  if (key !== 'contact' && key !== 'event') return withoutCitizenNumbers(name)
  return [shortDate(name, language), timeOf(name)].filter(Boolean).join(' ')
}

function placesText({ language }: DossierContent, places: readonly PrintedPlace[]): string {
  const names: Readonly<Record<string, string>> = {
    ...dossierWords[language].parts,
    ...problemWords(language).around,
  }
  return places.map((place) => names[place] ?? place).join(', ')
}

type Place = NonNullable<Problem['at']>

type Way = (about: About, of: string) => Place
const toDocument: Way = (_, of) => ({ tab: 'documents', open: of })
const toOverview: Way = () => ({ tab: 'overview' })

/** Where each can be changed; what was written for this dossier alone is on the same screen. */
const ways: Readonly<Partial<Record<ThingKey, Way>>> = {
  document: toDocument,
  documentFile: toDocument,
  documentSender: toDocument,
  documentText: toDocument,
  mention: toDocument,
  comparison: ({ content }) => ({ tab: 'documents', open: content.comparison?.new.documentId }),
  contact: ({ db }, of) => ({ tab: 'contacts', open: contactsIn(db)[Number(of)]?.id }),
  event: () => ({ tab: 'timeline' }),
  term: (_, of) => ({ tab: 'terms', open: of }),
  agency: () => ({ tab: 'network' }),
  caseName: toOverview,
  cover: toOverview,
  ownWords: toOverview,
  asks: toOverview,
  matters: toOverview,
  person: toOverview,
}
