import { z } from 'zod'

/** Every row has a UUIDv7: sortable by age, made without asking anybody. Branded so that they cannot be confused. */
export const caseId = z.uuid().brand<'CaseId', 'inout'>()
export const agencyId = z.uuid().brand<'AgencyId', 'inout'>()
export const personId = z.uuid().brand<'PersonId', 'inout'>()
export const contactId = z.uuid().brand<'ContactId', 'inout'>()
export const promiseId = z.uuid().brand<'PromiseId', 'inout'>()
export const documentId = z.uuid().brand<'DocumentId', 'inout'>()
export const termId = z.uuid().brand<'TermId', 'inout'>()
export const jobId = z.uuid().brand<'JobId', 'inout'>()
export const matterId = z.uuid().brand<'MatterId', 'inout'>()
export const batchId = z.uuid().brand<'BatchId', 'inout'>()
export const linkId = z.uuid().brand<'LinkId', 'inout'>()
export const pageNoteId = z.uuid().brand<'PageNoteId', 'inout'>()
export const redactionId = z.uuid().brand<'RedactionId', 'inout'>()
export const savedSearchId = z.uuid().brand<'SavedSearchId', 'inout'>()
export const letterId = z.uuid().brand<'LetterId', 'inout'>()
export const recipeId = z.uuid().brand<'RecipeId', 'inout'>()
export const decisionId = z.uuid().brand<'DecisionId', 'inout'>()
export const dispatchId = z.uuid().brand<'DispatchId', 'inout'>()
export const consentId = z.uuid().brand<'ConsentId', 'inout'>()
export const plannedId = z.uuid().brand<'PlannedId', 'inout'>()
export const meetingId = z.uuid().brand<'MeetingId', 'inout'>()
export const timeEntryId = z.uuid().brand<'TimeEntryId', 'inout'>()

export type CaseId = z.infer<typeof caseId>
export type AgencyId = z.infer<typeof agencyId>
export type PersonId = z.infer<typeof personId>
export type ContactId = z.infer<typeof contactId>
export type PromiseId = z.infer<typeof promiseId>
export type DocumentId = z.infer<typeof documentId>
export type TermId = z.infer<typeof termId>
export type JobId = z.infer<typeof jobId>
export type MatterId = z.infer<typeof matterId>
export type BatchId = z.infer<typeof batchId>
export type LinkId = z.infer<typeof linkId>
export type PageNoteId = z.infer<typeof pageNoteId>
export type RedactionId = z.infer<typeof redactionId>
export type SavedSearchId = z.infer<typeof savedSearchId>
export type LetterId = z.infer<typeof letterId>
export type RecipeId = z.infer<typeof recipeId>
export type DecisionId = z.infer<typeof decisionId>
export type PlannedId = z.infer<typeof plannedId>
export type MeetingId = z.infer<typeof meetingId>
export type TimeEntryId = z.infer<typeof timeEntryId>

/**
 * Stands for a file or folder that the person chose in a dialog or dropped. Works once.
 * Paths never reach the page; only the shell and the vault process know them.
 */
export const fileToken = z.string().min(16).max(64).brand<'FileToken', 'inout'>()
export type FileToken = z.infer<typeof fileToken>
export type DispatchId = z.infer<typeof dispatchId>
export type ConsentId = z.infer<typeof consentId>
