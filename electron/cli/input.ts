import type { z } from 'zod'
import {
  caseId,
  documentId,
  matterId,
  type CaseId,
  type DocumentId,
  type MatterId,
} from '../../shared/domain/ids.ts'
import { Failed } from '../../shared/result.ts'
import type { Given } from './command.ts'

/** What was typed, believed after the schema; else `Failed` (`invalid-input`) that names the field. */
export function parsed<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const field = result.error.issues[0]?.path.join('.') ?? ''
  throw new Failed({ kind: 'invalid-input', values: { field } })
}

/** The case of `--case`. */
export const caseOf = (given: Given): CaseId => idOfCase(given.required('case'))

/** What is not even an id is a case that does not exist. */
export function idOfCase(value: string): CaseId {
  const id = caseId.safeParse(value)
  if (!id.success) throw new Failed({ kind: 'not-found', detail: 'case', values: { id: value } })
  return id.data
}

/** The document of an option. */
export function documentOf(given: Given, option: string): DocumentId {
  const value = given.required(option)
  const id = documentId.safeParse(value)
  if (!id.success) throw new Failed({ kind: 'not-found', detail: 'document', values: { id: value } })
  return id.data
}

/** Drops what was not given, so that defaults and optional fields do their work. */
export function said(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** The matter of `--matter`. */
export function matterOf(given: Given): MatterId {
  const value = given.required('matter')
  const id = matterId.safeParse(value)
  if (!id.success) throw new Failed({ kind: 'not-found', detail: 'matter', values: { id: value } })
  return id.data
}
