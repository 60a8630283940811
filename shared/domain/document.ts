import { z } from 'zod'
import { partialDate } from './dates.ts'
import { agencyId, documentId, matterId } from './ids.ts'
import { medicalAnswers } from './medical.ts'

/** Kinds of documents (domain.md section 4). */
export const documentKinds = [
  'beschikking',
  'indicatiebesluit',
  'toekenning_pgb',
  'onderzoeksverslag',
  'melding',
  'ontvangstbevestiging',
  'uitnodiging',
  'aanvraag',
  'persoonlijk_plan',
  'familiegroepsplan',
  'zorgplan',
  'budgetplan',
  'zorgovereenkomst',
  'medische_verklaring',
  'medisch_advies',
  'bezwaarschrift',
  'aanvullende_gronden',
  'verslag_hoorzitting',
  'advies_bezwaarcommissie',
  'beslissing_op_bezwaar',
  'beroepschrift',
  'verweerschrift',
  'uitspraak',
  'ingebrekestelling',
  'dwangsombesluit',
  'verdaging',
  'verzoek_om_aanvulling',
  'machtiging',
  'toestemming',
  'beschikking_vertegenwoordiging',
  'klacht',
  'afdoening_klacht',
  'inzageverzoek',
  'woo_verzoek',
  'brief',
  'email',
  'contactnotitie',
  'toeslagbeschikking',
  'terugvordering',
  'factuur',
  'offerte',
  'onderwijs',
  'foto',
  'overig',
] as const

/** Sections of a dossier (bundle.md, "Order"), in the order in which they stand. */
export const sections = ['request', 'decisions', 'ours', 'evidence', 'care', 'other'] as const

/** Where a dossier can have it: in a section, or behind what had been sent before. */
export const exhibitSections = [...sections, 'late'] as const

/** How the text of a document was come by. `needed`: pages without a text layer. */
export const ocrStates = ['none', 'needed', 'done'] as const

/**
 * What a document is to the one it came with. `photo`: a picture that a document of photos is made of; `container`
 * is no role of a part but of a ZIP, whose members stand for it.
 */
export const parentRoles = ['', 'attachment', 'inline', 'member', 'photo'] as const

/** What a version of a document is. `''`: as it came in; `pages`: other pages or another order of them. */
export const versionKinds = ['', 'draft', 'sent', 'signed', 'pages'] as const

export const documentSchema = z.object({
  id: documentId,
  title: z.string().trim().min(1).max(300),
  kind: z.enum(documentKinds),
  section: z.enum(sections),
  /** The foreign file name, made safe to show. Never used as a path. */
  fileName: z.string(),
  mime: z.string(),
  /** Date on the letter, as far as it is known. */
  date: partialDate.nullable(),
  sent: partialDate.nullable(),
  received: partialDate.nullable(),
  agencyId: agencyId.nullable(),
  /** The sender. */
  agency: z.string(),
  bytes: z.int(),
  /** SHA-256 of the original, lower-case hex; checked at every read. */
  sha256: z.string(),
  pages: z.int(),
  textChars: z.int(),
  ocr: z.enum(ocrStates),
  /** Why it could not be read, if so; the original is kept all the same. */
  reason: z.string().nullable(),
  addedAt: z.string(),
  /** The sender's own reference (kenmerk). */
  reference: z.string().trim().max(120),
  /** Where the paper original lies. */
  paperAt: z.string().trim().max(200),
  matterId: matterId.nullable(),
  /** The folders it lay in when it was added, from the one that was chosen; `/` between them. */
  folder: z.string(),
  /** The mail, archive or document of photos that it came with. */
  parentId: documentId.nullable(),
  parentRole: z.enum(parentRoles),
  /** The first of its versions; null when there is only one. */
  seriesId: documentId.nullable(),
  version: z.int().min(1),
  versionKind: z.enum(versionKinds),
  /** The next version of it; null for the one that counts. */
  replacedBy: documentId.nullable(),
  /** Whether the person has looked at what was guessed of it. */
  confirmed: z.boolean(),
  /** Whether it is about somebody's health, as the person says; null: they have not said, and it is guessed. */
  medicalSaid: z.enum(medicalAnswers).nullable(),
})
export type Document = z.infer<typeof documentSchema>

/** What the person says of the files they add. */
export const documentFactsSchema = z
  .object({
    title: documentSchema.shape.title,
    kind: documentSchema.shape.kind,
    section: documentSchema.shape.section,
    date: partialDate.nullable(),
    sent: partialDate.nullable(),
    received: partialDate.nullable(),
    /** Name of the sender; one that is not there yet is added to the network. */
    agency: z.string().trim().max(200),
    reference: documentSchema.shape.reference,
    paperAt: documentSchema.shape.paperAt,
    matterId: documentSchema.shape.matterId,
    medicalSaid: documentSchema.shape.medicalSaid,
  })
  .partial()
export type DocumentFacts = z.output<typeof documentFactsSchema>

export const addStatuses = ['added', 'duplicate', 'unreadable', 'refused'] as const

/** What became of one file. `unreadable` files are kept and exported as they are. */
export const addedFileSchema = z.object({
  path: z.string(),
  status: z.enum(addStatuses),
  id: documentId.optional(),
  sha256: z.string().optional(),
  pages: z.int().optional(),
  textChars: z.int().optional(),
  ocr: z.enum(ocrStates).optional(),
  /** In plain words of the chosen language. */
  reason: z.string().optional(),
  /** Documents with almost the same text. Nothing is done about them. */
  alike: z.array(z.object({ id: documentId, title: z.string(), score: z.number() })).optional(),
})
export type AddedFile = z.infer<typeof addedFileSchema>

/**
 * The section in which a kind of document usually stands. The person may move it. A mail is one of our letters, unless
 * an agency sent it: whoever looks for it in an index looks by who wrote it.
 */
export function sectionOf(kind: Document['kind'], fromAgency = false): Document['section'] {
  return kind === 'email' && fromAgency ? 'decisions' : (sectionOfKind[kind] ?? 'other')
}

const sectionOfKind: Partial<Record<Document['kind'], Document['section']>> = {
  melding: 'request',
  aanvraag: 'request',
  persoonlijk_plan: 'request',
  familiegroepsplan: 'request',
  beschikking: 'decisions',
  indicatiebesluit: 'decisions',
  toekenning_pgb: 'decisions',
  onderzoeksverslag: 'decisions',
  ontvangstbevestiging: 'decisions',
  uitnodiging: 'decisions',
  beslissing_op_bezwaar: 'decisions',
  verdaging: 'decisions',
  verzoek_om_aanvulling: 'decisions',
  dwangsombesluit: 'decisions',
  uitspraak: 'decisions',
  toeslagbeschikking: 'decisions',
  terugvordering: 'decisions',
  advies_bezwaarcommissie: 'decisions',
  verweerschrift: 'decisions',
  afdoening_klacht: 'decisions',
  verslag_hoorzitting: 'decisions',
  brief: 'decisions',
  factuur: 'decisions',
  bezwaarschrift: 'ours',
  aanvullende_gronden: 'ours',
  beroepschrift: 'ours',
  ingebrekestelling: 'ours',
  klacht: 'ours',
  inzageverzoek: 'ours',
  woo_verzoek: 'ours',
  machtiging: 'ours',
  toestemming: 'ours',
  email: 'ours',
  medische_verklaring: 'evidence',
  medisch_advies: 'evidence',
  onderwijs: 'evidence',
  offerte: 'evidence',
  foto: 'evidence',
  zorgplan: 'care',
  budgetplan: 'care',
  zorgovereenkomst: 'care',
  beschikking_vertegenwoordiging: 'care',
}
