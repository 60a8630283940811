import { z } from 'zod'
import { agencyKinds } from '../domain/agency.ts'
import { channels } from '../domain/channel.ts'
import { directions } from '../domain/contact.ts'
import { comparisonSchema } from '../domain/decision.ts'
import { exhibitSections, sections } from '../domain/document.ts'
import { promiseStatuses } from '../domain/promise.ts'
import { termSchema } from '../domain/term.ts'
import { marks } from '../terms/step.ts'
import { mentionPlaces } from './mention-places.ts'
import { pageRangesSchema } from './page-ranges.ts'
import { partKeys, presetKeys } from './presets.ts'

/**
 * What a dossier is made from, as plain data: no database, no files. Everything that is printed stands here, except
 * the pages of the documents themselves. Texts that come from lists (kind of document) are given as they are printed.
 */

const line = z.string().trim().max(1_000)
const prose = z.string().max(100_000)
/** A day, part of one (`2024-03`, `2024`) or words ("voorjaar 2024"). */
const date = z.string().trim().max(60)

const dossierPersonSchema = z.object({
  name: line,
  role: line.default(''),
  phone: line.default(''),
  mail: line.default(''),
  agency: line.default(''),
})

const dossierAgencySchema = z.object({
  name: line,
  kind: z.enum(agencyKinds).default('other'),
  /** The agency's own reference number (kenmerk), never a BSN. */
  reference: line.default(''),
  phone: line.default(''),
  mail: line.default(''),
  address: line.default(''),
})

/** `late`: the day passed and it did not happen. */
const termLineStatuses = ['open', 'late', 'done'] as const

const termLineSchema = z.object({
  label: line,
  date,
  /** Whose turn it is. */
  actor: z.enum(['client', 'agency']),
  /** Name of the agency, when it is the agency's turn and it is known. */
  agency: line.default(''),
  law: line.default(''),
  /** The arithmetic in words. */
  why: prose.default(''),
  mark: z.enum(marks).default('V'),
  /** What is not certain about it. */
  doubt: line.default(''),
  status: z.enum(termLineStatuses).default('open'),
  /** A day from which something may be done. */
  opens: z.boolean().default(false),
})

const chronologyKinds = ['document', 'contact', 'promise', 'term', 'fact'] as const

const chronologyLineSchema = z.object({
  date,
  /** `14:05`, where it is known. */
  time: line.default(''),
  kind: z.enum(chronologyKinds),
  title: line,
  text: prose.default(''),
  /** The document that shows it; its page is printed and linked. */
  documentId: z.string().optional(),
})

const contactLineSchema = z.object({
  /** `2026-03-04` or `2026-03-04T14:05`. */
  at: date,
  channel: z.enum(channels),
  direction: z.enum(directions),
  agency: line.default(''),
  person: line.default(''),
  minutes: z.int().nullable().default(null),
  /** Minutes on hold. */
  hold: z.int().nullable().default(null),
  summary: prose.default(''),
  promises: z
    .array(
      z.object({
        text: prose,
        due: date.nullable().default(null),
        status: z.enum(promiseStatuses).default('open'),
      }),
    )
    .default([]),
})

/** A document that is spoken of. `token`: the id by which the text knows it; `text`: what it is by itself. */
const mentionSchema = z.object({
  token: z.string(),
  id: z.string(),
  text: line,
  where: z.enum(mentionPlaces).default('here'),
  /** It need not be in the dossier: somebody looked at that. */
  loose: z.boolean().default(false),
})

const dossierDocumentSchema = z.object({
  id: z.string().min(1),
  title: line,
  /** The kind as it is printed: "beschikking", "medische verklaring". */
  kindLabel: line.default(''),
  section: z.enum(sections).default('other'),
  /** On the letter. */
  date: date.default(''),
  received: date.default(''),
  /** From whom. */
  sender: line.default(''),
  /** As far as it is known; for the preview. An export counts for itself. */
  pages: z.int().min(0).default(1),
  /** The pages that are taken of it; absent: all. */
  only: pageRangesSchema.optional(),
  fileName: line.default(''),
  /** Lower-case hex; two documents with the same one are warned about. */
  sha256: z.string().default(''),
  /** The document in this dossier directly behind which it stands: the mail that it came with. */
  follows: z.string().nullable().default(null),
  /** The day on which it came behind what had been sent. */
  addedOn: date.default(''),
  /** The documents that it refers to, when it is an own letter. */
  mentions: z.array(mentionSchema).default([]),
})

/** A document as it was sent before: what was printed then stays. */
const sentExhibitSchema = z.object({
  id: z.string(),
  no: z.string(),
  title: line.default(''),
  section: z.enum(exhibitSections).nullable(),
  /** Printed on its first page: "27", "B3". */
  label: z.string(),
  pages: z.int().min(1),
  addedOn: date.default(''),
})

/** What was sent before for the same occasion. Numbers that others have are never given to anything else. */
const sentSchema = z.object({
  /** `append`: what came since stands behind it; `separate`: that alone, in a file of its own. */
  how: z.enum(['append', 'separate']),
  exhibits: z.array(sentExhibitSchema),
})

export const contentSchema = z.object({
  language: z.enum(['nl', 'en']).default('nl'),
  preset: z.enum(presetKeys).default('full'),
  /** The made parts; absent: those of the preset. */
  parts: z.array(z.enum(partKeys)).optional(),
  /** Absent or empty: the preset's own name. */
  title: line.default(''),
  /** The client or family. */
  caseName: line,
  municipality: line.default(''),
  /** The case number at the agency the dossier is for. */
  reference: line.default(''),
  /** For whom: agency, committee, court. */
  addressee: line.default(''),
  /** "Hoorzitting 12 maart 2026". */
  occasion: line.default(''),
  /** The day it is made, `2026-03-04`; the only date that gets into the file. */
  madeOn: z.iso.date(),
  maker: line.default(''),
  version: line.default('1'),
  ownWords: prose.default(''),
  asks: prose.default(''),
  matters: z.array(line).default([]),
  /** The documents that the texts above speak of. */
  mentions: z.array(mentionSchema).default([]),
  people: z.array(dossierPersonSchema).default([]),
  agencies: z.array(dossierAgencySchema).default([]),
  terms: z.array(termLineSchema).default([]),
  /** The chains whose receipts are printed: from which day each runs, and how its days were counted. */
  receipts: z.array(termSchema).default([]),
  /** The last two decisions about the same provision, beside each other. */
  comparison: comparisonSchema.nullable().default(null),
  chronology: z.array(chronologyLineSchema).default([]),
  contacts: z.array(contactLineSchema).default([]),
  documents: z.array(dossierDocumentSchema).default([]),
  sent: sentSchema.nullable().default(null),
  /** `sections`: by section, oldest first. `given`: as the person put them. */
  order: z.enum(['sections', 'given']).default('sections'),
})

export type DossierContent = z.output<typeof contentSchema>
/** The same with what has a default left out. */
export type DossierContentInput = z.input<typeof contentSchema>
export type DossierDocument = DossierContent['documents'][number]
export type SentBefore = z.output<typeof sentSchema>
export type TermLine = DossierContent['terms'][number]
export type ChronologyLine = DossierContent['chronology'][number]
export type ContactLine = DossierContent['contacts'][number]
export type Language = DossierContent['language']
