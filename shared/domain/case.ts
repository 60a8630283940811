import { z } from 'zod'
import { caseId } from './ids.ts'

export const caseKinds = ['client', 'family'] as const

/** One case file: everything of one client or one family. */
export const caseSchema = z.object({
  id: caseId,
  name: z.string().trim().min(1).max(200),
  kind: z.enum(caseKinds),
  municipality: z.string().trim().max(100),
  /** In their own words: who they are and what is going on. Opens every dossier. */
  ownWords: z.string().max(20_000),
  /** What is asked for, in a sentence or two. */
  asks: z.string().max(4_000),
  /** What matters to them, one thing a line. */
  matters: z.array(z.string().trim().min(1).max(500)).max(30),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type Case = z.infer<typeof caseSchema>

/** What the list of cases shows; also what the register knows. */
export const caseLineSchema = caseSchema
  .pick({ id: true, name: true, kind: true, municipality: true, createdAt: true, updatedAt: true })
  .extend({ documents: z.int(), contacts: z.int(), damaged: z.boolean() })
export type CaseLine = z.infer<typeof caseLineSchema>

export const newCaseSchema = z.object({
  name: caseSchema.shape.name,
  kind: caseSchema.shape.kind.default('client'),
  municipality: caseSchema.shape.municipality.default(''),
  ownWords: caseSchema.shape.ownWords.default(''),
  asks: caseSchema.shape.asks.default(''),
  matters: caseSchema.shape.matters.default([]),
})
export type NewCase = z.output<typeof newCaseSchema>

export const caseChangeSchema = z
  .object({
    name: caseSchema.shape.name,
    kind: caseSchema.shape.kind,
    municipality: caseSchema.shape.municipality,
    ownWords: caseSchema.shape.ownWords,
    asks: caseSchema.shape.asks,
    matters: caseSchema.shape.matters,
  })
  .partial()
export type CaseChange = z.output<typeof caseChangeSchema>
