import type { ChronologyLine, DossierContent } from './content.ts'
import type { TextPath } from './texts-of.ts'

/** What a text of a dossier belongs to, as a person knows it. */
export const thingKeys = [
  'title',
  'caseName',
  'cover',
  'occasion',
  'maker',
  'ownWords',
  'asks',
  'matters',
  'person',
  'agency',
  'term',
  'comparison',
  'event',
  'contact',
  'document',
  'documentFile',
  'documentSender',
  'documentText',
  'mention',
  'page',
] as const
export type ThingKey = (typeof thingKeys)[number]

export type Thing = {
  readonly key: ThingKey
  /** Tells it from others of its key: the id of a document or chain, a place in a list. */
  readonly of: string
  /** What it is called, where there are more of them. */
  readonly name: string
}

const one = (key: ThingKey): Thing => ({ key, of: '', name: '' })

type Teller = (content: DossierContent, path: TextPath) => Thing

const alone =
  (key: ThingKey): Teller =>
  () =>
    one(key)

/** One of a list, by what it is called. */
const listed =
  (key: ThingKey, nameOf: (content: DossierContent, at: number) => string | undefined): Teller =>
  (content, [, at]) => ({ key, of: String(at), name: nameOf(content, Number(at)) ?? '' })

/** To what each part of the content belongs; what is added to it has to be put here as well. */
const tellers: Readonly<Record<keyof DossierContent, Teller>> = {
  language: alone('cover'),
  preset: alone('cover'),
  parts: alone('cover'),
  title: alone('title'),
  caseName: alone('caseName'),
  municipality: alone('cover'),
  reference: alone('cover'),
  addressee: alone('cover'),
  occasion: alone('occasion'),
  madeOn: alone('cover'),
  maker: alone('maker'),
  version: alone('cover'),
  ownWords: alone('ownWords'),
  asks: alone('asks'),
  matters: alone('matters'),
  mentions: (content, [, at]) => mentioned(content.mentions[Number(at)]),
  people: listed('person', ({ people }, at) => people[at]?.name),
  agencies: listed('agency', ({ agencies }, at) => agencies[at]?.name),
  terms: (content, [, at]) => termLineOf(content, Number(at)),
  receipts: (content, [, at]) => receiptOf(content, Number(at)),
  comparison: comparedOf,
  chronology: (content, [, at]) => eventOf(content, Number(at)),
  contacts: listed('contact', ({ contacts }, at) => contacts[at]?.at),
  documents: documentOf,
  sent: sentOf,
  order: alone('cover'),
}

/** To what a text belongs. */
export function thingAt(content: DossierContent, path: TextPath): Thing {
  const [key] = path
  const teller = Object.entries(tellers).find(([name]) => name === key)?.[1]
  return teller ? teller(content, path) : one('page')
}

type Mention = DossierContent['mentions'][number]

const mentioned = (mention: Mention | undefined): Thing => ({
  key: 'mention',
  of: mention?.id ?? '',
  name: mention?.text ?? '',
})

function documentOf({ documents }: DossierContent, [, at, field, place]: TextPath): Thing {
  const document = documents[Number(at)]
  if (field === 'mentions') return mentioned(document?.mentions[Number(place)])
  return { key: documentKey(field), of: document?.id ?? '', name: document?.title ?? '' }
}

function documentKey(field: string | number | undefined): ThingKey {
  if (field === 'fileName') return 'documentFile'
  return field === 'sender' ? 'documentSender' : 'document'
}

const titled = (content: DossierContent, id: string, title: string): Thing => ({
  key: 'document',
  of: id,
  name: content.documents.find((document) => document.id === id)?.title ?? title,
})

function sentOf(content: DossierContent, [, , at]: TextPath): Thing {
  const exhibit = content.sent?.exhibits[Number(at)]
  return exhibit ? titled(content, exhibit.id, exhibit.title) : one('cover')
}

function comparedOf(content: DossierContent, [, side, field]: TextPath): Thing {
  if (content.comparison === null || field !== 'title') return one('comparison')
  const { documentId, title } = content.comparison[side === 'old' ? 'old' : 'new']
  return titled(content, documentId, title)
}

/** A line of the timeline stands there for a document or a contact. */
function eventOf(content: DossierContent, at: number): Thing {
  const event = content.chronology[at]
  if (!event) return one('page')
  if (event.documentId !== undefined) return titled(content, event.documentId, event.title)
  const contact = event.kind === 'contact' ? contactOf(content, event) : undefined
  return contact ?? { key: 'event', of: String(at), name: event.date }
}

/** The contact of that moment; of more of them the one that begins with the same words. */
function contactOf({ contacts }: DossierContent, { date, time, title }: ChronologyLine): Thing | undefined {
  const moment = time === '' ? date : `${date}T${time}`
  const then = contacts.flatMap(({ at, summary }, index) => (at === moment ? [{ at, summary, index }] : []))
  const found = then.find(({ summary }) => summary.includes(title.slice(0, 20))) ?? then[0]
  return found && { key: 'contact', of: String(found.index), name: found.at }
}

const termOf = ({ id, label, ruleLabel }: DossierContent['receipts'][number]): Thing => ({
  key: 'term',
  of: id,
  name: label || ruleLabel,
})

const receiptOf = ({ receipts }: DossierContent, at: number): Thing => {
  const term = receipts[at]
  return term ? termOf(term) : one('page')
}

/** A line of the terms is a step of a chain, and begins with what that is called. */
function termLineOf({ terms, receipts }: DossierContent, at: number): Thing {
  const line = terms[at]?.label ?? ''
  const term = receipts.find(({ label }) => line.startsWith(`${label}: `))
  return term ? termOf(term) : { key: 'term', of: String(at), name: line }
}
