import { z } from 'zod'
import { agencyChangeSchema, agencySchema, newAgencySchema } from '../domain/agency.ts'
import { caseChangeSchema, caseLineSchema, caseSchema, newCaseSchema } from '../domain/case.ts'
import { contactChangeSchema, contactSchema, newContactSchema } from '../domain/contact.ts'
import { plainDate } from '../domain/dates.ts'
import { documentFactsSchema, documentSchema } from '../domain/document.ts'
import { dossierPreviewSchema, recipeSchema } from '../domain/dossier.ts'
import {
  agencyId,
  caseId,
  contactId,
  documentId,
  fileToken,
  jobId,
  personId,
  promiseId,
  termId,
} from '../domain/ids.ts'
import { jobSchema } from '../domain/job.ts'
import { newPersonSchema, personChangeSchema, personSchema } from '../domain/person.ts'
import { promiseSchema, promiseStatuses } from '../domain/promise.ts'
import { hitSchema } from '../domain/search.ts'
import { newTermSchema, termChangeSchema, termSchema } from '../domain/term.ts'
import { entryKinds, recentSchema, timelineEntrySchema, turnSchema } from '../domain/timeline.ts'
import { termComputationSchema, termRuleSchema } from '../terms/step.ts'
import { call, type HandlersOf } from './call.ts'

const none = z.object({})
const language = z.enum(['nl', 'en'])
const passphrase = z.string().min(1).max(1_000)
const inCase = z.object({ caseId })
const page = z.object({
  cursor: z.string().max(200).nullable().default(null),
  limit: z.int().min(1).max(500).default(100),
})

/** What the vault process answers. */
export const vaultContract = {
  vault: {
    status: call(none, z.object({ unlocked: z.boolean(), vaultId: z.string().nullable() })),
    create: call(
      z.object({ folder: fileToken, passphrase }),
      z.object({ vaultId: z.string(), recoveryKey: z.string() }),
    ),
    open: call(z.object({ folder: fileToken, passphrase }), z.object({ vaultId: z.string() })),
    /** Opens with the recovery key and sets a new passphrase. */
    recover: call(
      z.object({ folder: fileToken, recoveryKey: z.string().max(100), passphrase }),
      z.object({ vaultId: z.string() }),
    ),
    changePassphrase: call(z.object({ current: passphrase, next: passphrase }), none),
    /** How strong a passphrase is: 0 (bad) to 4 (strong). `good`: may be used. */
    strength: call(
      z.object({ passphrase: z.string().max(1_000) }),
      z.object({ score: z.int(), good: z.boolean() }),
    ),
    suggest: call(none, z.object({ passphrase: z.string() })),
    /** Writes the sheet with the recovery key to print. */
    recoverySheet: call(z.object({ target: fileToken, recoveryKey: z.string().max(100), language }), none),
    /** Puts the good copy of a damaged header back. */
    restoreHeader: call(z.object({ folder: fileToken }), none),
    /** Starts a check of everything; the job's end says what was found. */
    verify: call(
      z.object({ language }),
      z.object({
        ok: z.boolean(),
        cases: z.array(z.object({ id: z.string(), ok: z.boolean(), problems: z.array(z.string()) })),
      }),
    ),
  },
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
      inCase.extend(page.shape),
      z.object({ contacts: z.array(contactSchema), next: z.string().nullable(), total: z.int() }),
    ),
    get: call(inCase.extend({ id: contactId }), contactSchema),
    add: call(inCase.extend({ contact: newContactSchema }), contactSchema),
    change: call(inCase.extend({ id: contactId, change: contactChangeSchema }), contactSchema),
    remove: call(inCase.extend({ id: contactId }), none),
    restore: call(inCase.extend({ id: contactId }), none),
    /** Starts an import of a spreadsheet (CSV). The skipped lines come in the answer. */
    import: call(
      inCase.extend({ file: fileToken, language }),
      z.object({ added: z.int(), skipped: z.array(z.object({ line: z.int(), reason: z.string() })) }),
    ),
  },
  promises: {
    list: call(inCase, z.array(promiseSchema)),
    setStatus: call(inCase.extend({ id: promiseId, status: z.enum(promiseStatuses) }), promiseSchema),
  },
  documents: {
    list: call(inCase, z.array(documentSchema)),
    get: call(inCase.extend({ id: documentId }), documentSchema),
    /** Starts an intake job. */
    add: call(
      inCase.extend({
        files: z.array(fileToken).min(1).max(5_000),
        facts: documentFactsSchema.default({}),
        duplicates: z.enum(['keep', 'skip']).default('skip'),
        language,
      }),
      z.object({ job: jobId }),
    ),
    change: call(inCase.extend({ id: documentId, change: documentFactsSchema }), documentSchema),
    remove: call(inCase.extend({ id: documentId }), none),
    restore: call(inCase.extend({ id: documentId }), none),
    /** One page as a picture. `page` counts from 1, `width` in device pixels. */
    page: call(
      inCase.extend({ id: documentId, page: z.int().min(1), width: z.int().min(40).max(3_000) }),
      z.object({ png: z.instanceof(Uint8Array), width: z.int(), height: z.int() }),
    ),
    /** Text per page. */
    text: call(inCase.extend({ id: documentId }), z.array(z.object({ page: z.int(), text: z.string() }))),
    /** Writes the original, byte for byte, outside the vault. */
    export: call(
      inCase.extend({ id: documentId, target: fileToken }),
      z.object({ bytes: z.int(), sha256: z.string() }),
    ),
  },
  terms: {
    rules: call(z.object({ language }), z.array(termRuleSchema)),
    compute: call(
      z.object({
        rule: z.string().max(60),
        event: plainDate,
        params: z.record(z.string(), z.string()).default({}),
        language,
      }),
      termComputationSchema,
    ),
    list: call(inCase.extend({ language }), z.array(termSchema)),
    add: call(inCase.extend({ term: newTermSchema, language }), termSchema),
    change: call(inCase.extend({ id: termId, change: termChangeSchema, language }), termSchema),
    remove: call(inCase.extend({ id: termId }), none),
    restore: call(inCase.extend({ id: termId }), none),
  },
  timeline: {
    /** Oldest or latest first, a page at a time. */
    list: call(
      inCase.extend({
        ...page.shape,
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
  search: {
    find: call(
      z.object({
        query: z.string().max(300),
        caseId: caseId.optional(),
        limit: z.int().min(1).max(200).default(40),
      }),
      z.array(hitSchema),
    ),
  },
  dossiers: {
    preview: call(inCase.extend({ recipe: recipeSchema }), dossierPreviewSchema),
    /** Starts an export; the job's end carries no file, `last` does. */
    export: call(inCase.extend({ recipe: recipeSchema, target: fileToken }), z.object({ job: jobId })),
    /** What was exported before, latest first. */
    list: call(
      inCase,
      z.array(
        z.object({
          id: z.string(),
          at: z.string(),
          title: z.string(),
          preset: z.string(),
          file: z.string(),
          pages: z.int(),
          bytes: z.int(),
          sha256: z.string(),
          warnings: z.array(z.string()),
        }),
      ),
    ),
  },
  bin: {
    /** What was thrown away in a case in the last 30 days. */
    list: call(
      inCase,
      z.array(
        z.object({
          noun: z.enum(['document', 'contact', 'person', 'term']),
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
    nouns: z.array(z.enum(['case', 'agency', 'person', 'contact', 'promise', 'document', 'term', 'dossier'])),
  }),
} as const

export type VaultHandlers = HandlersOf<typeof vaultContract>
