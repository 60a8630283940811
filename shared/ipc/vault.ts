import { z } from 'zod'
import { agencyChangeSchema, agencySchema, newAgencySchema } from '../domain/agency.ts'
import { caseChangeSchema, caseLineSchema, caseSchema, newCaseSchema } from '../domain/case.ts'
import {
  besideContactSchema,
  contactChangeSchema,
  contactSchema,
  newContactSchema,
} from '../domain/contact.ts'
import { plainDate } from '../domain/dates.ts'
import { agencyId, caseId, contactId, fileToken, jobId, personId } from '../domain/ids.ts'
import { jobSchema } from '../domain/job.ts'
import { newPersonSchema, personChangeSchema, personSchema } from '../domain/person.ts'
import { entryKinds, recentSchema, timelineEntrySchema, turnSchema } from '../domain/timeline.ts'
import { call, type HandlersOf } from './call.ts'
import { agendaContract } from './nouns/agenda.ts'
import { courseContract } from './nouns/course.ts'
import { consentsContract, dispatchesContract } from './nouns/dispatches.ts'
import { decisionsContract } from './nouns/decisions.ts'
import { documentsContract } from './nouns/documents.ts'
import { dossiersContract } from './nouns/dossiers.ts'
import { guessesContract } from './nouns/guesses.ts'
import { legalContract } from './nouns/legal.ts'
import { lettersContract } from './nouns/letters.ts'
import { missingContract } from './nouns/missing.ts'
import { meetingsContract } from './nouns/meetings.ts'
import { mattersContract } from './nouns/matters.ts'
import { linksContract } from './nouns/links.ts'
import { ocrContract } from './nouns/ocr.ts'
import { pagesContract } from './nouns/pages.ts'
import { promisesContract } from './nouns/promises.ts'
import { intakeContract } from './nouns/intake.ts'
import { plannedContract } from './nouns/planned.ts'
import { redactionsContract } from './nouns/redactions.ts'
import { photosContract } from './nouns/photos.ts'
import { searchContract } from './nouns/search.ts'
import { searchesContract } from './nouns/searches.ts'
import { termsContract } from './nouns/terms.ts'
import { timeContract } from './nouns/time.ts'
import { openingContract } from './nouns/vault.ts'
import { versionsContract } from './nouns/versions.ts'
import { inCase, language, listPart, none } from './parts.ts'

/** What the vault process answers. */
export const vaultContract = {
  vault: openingContract,
  agenda: agendaContract,
  course: courseContract,
  legal: legalContract,
  letters: lettersContract,
  missing: missingContract,
  cases: {
    list: call(none, z.array(caseLineSchema)),
    add: call(newCaseSchema, caseSchema),
    get: call(inCase, caseSchema),
    change: call(inCase.extend({ change: caseChangeSchema }), caseSchema),
    /** To the bin; `restore` brings it back. */
    remove: call(inCase, none),
    restore: call(inCase, none),
    removed: call(none, z.array(caseLineSchema.extend({ removedAt: z.string() }))),
  },
  agencies: {
    list: call(none, z.array(agencySchema.extend({ cases: z.int() }))),
    add: call(newAgencySchema, agencySchema),
    change: call(z.object({ id: agencyId, change: agencyChangeSchema }), agencySchema),
    remove: call(z.object({ id: agencyId }), none),
    restore: call(z.object({ id: agencyId }), none),
  },
  people: {
    list: call(inCase, z.array(personSchema)),
    add: call(inCase.extend({ person: newPersonSchema }), personSchema),
    change: call(inCase.extend({ id: personId, change: personChangeSchema }), personSchema),
    remove: call(inCase.extend({ id: personId }), none),
    restore: call(inCase.extend({ id: personId }), none),
  },
  contacts: {
    /** Latest first, a page at a time. */
    list: call(
      inCase.extend(listPart.shape),
      z.object({ contacts: z.array(contactSchema), next: z.string().nullable(), total: z.int() }),
    ),
    get: call(inCase.extend({ id: contactId }), contactSchema),
    /** With the time it took and what is to be done next, all or nothing. */
    add: call(inCase.extend({ contact: newContactSchema, ...besideContactSchema.shape }), contactSchema),
    change: call(inCase.extend({ id: contactId, change: contactChangeSchema }), contactSchema),
    remove: call(inCase.extend({ id: contactId }), none),
    /** With what went with it: its promises and its time. */
    restore: call(inCase.extend({ id: contactId }), none),
    /** Starts an import of a spreadsheet (CSV). The skipped lines come in the answer. */
    import: call(
      inCase.extend({ file: fileToken, language }),
      z.object({ added: z.int(), skipped: z.array(z.object({ line: z.int(), reason: z.string() })) }),
    ),
  },
  promises: promisesContract,
  decisions: decisionsContract,
  documents: documentsContract,
  guesses: guessesContract,
  intake: intakeContract,
  photos: photosContract,
  ocr: ocrContract,
  pages: pagesContract,
  redactions: redactionsContract,
  dispatches: dispatchesContract,
  consents: consentsContract,
  versions: versionsContract,
  links: linksContract,
  terms: termsContract,
  matters: mattersContract,
  planned: plannedContract,
  time: timeContract,
  meetings: meetingsContract,
  timeline: {
    /** Oldest or latest first, a page at a time. */
    list: call(
      inCase.extend({
        ...listPart.shape,
        order: z.enum(['asc', 'desc']).default('desc'),
        kinds: z.array(z.enum(entryKinds)).default([]),
        from: z.string().max(30).optional(),
        to: z.string().max(30).optional(),
        language,
      }),
      z.object({ entries: z.array(timelineEntrySchema), next: z.string().nullable(), total: z.int() }),
    ),
    /** Over all cases: open terms and promises until a day, by date. */
    turns: call(z.object({ until: plainDate.optional(), language }), z.array(turnSchema)),
    /** Over all cases: what was added lately. */
    recent: call(z.object({ limit: z.int().min(1).max(50).default(12), language }), z.array(recentSchema)),
  },
  search: searchContract,
  searches: searchesContract,
  dossiers: dossiersContract,
  bin: {
    /** What was thrown away in a case in the last 30 days. */
    list: call(
      inCase,
      z.array(
        z.object({
          noun: z.enum(['document', 'contact', 'person', 'term', 'matter', 'time', 'meeting']),
          id: z.string(),
          title: z.string(),
          removedAt: z.string(),
        }),
      ),
    ),
  },
  drafts: {
    /** Unsaved text, kept encrypted so that locking never loses a word. `key` names the form. */
    get: call(inCase.extend({ key: z.string().max(60) }), z.object({ body: z.string().nullable() })),
    set: call(inCase.extend({ key: z.string().max(60), body: z.string().max(200_000).nullable() }), none),
  },
  jobs: {
    list: call(none, z.array(jobSchema)),
    cancel: call(z.object({ id: jobId }), none),
  },
} as const

/** What the vault process tells the page unasked. */
export const vaultEvents = {
  /** A job moved on. */
  job: jobSchema,
  /** Something changed; lists of these nouns are stale. No case: the register changed. */
  changed: z.object({
    caseId: caseId.nullable(),
    nouns: z.array(
      z.enum([
        'case',
        'agency',
        'person',
        'contact',
        'promise',
        'document',
        'term',
        'dossier',
        'matter',
        'intake',
        'search',
        'page-note',
        'recipe',
        'redaction',
        'consent',
        'link',
        'letter',
        'missing',
        'planned',
        'decision',
        'time',
        'meeting',
      ]),
    ),
  }),
} as const

export type VaultHandlers = HandlersOf<typeof vaultContract>
