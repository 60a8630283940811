import { z } from 'zod'
import { failureSchema } from '../result.ts'

export * from './channels.ts'

/** Page → vault process, over the port. */
export const requestSchema = z.object({ id: z.int(), call: z.string().max(80), input: z.unknown() })
export type Request_ = z.infer<typeof requestSchema>

/** Vault process → page: an answer to a request, or an event. */
export const replySchema = z.union([
  z.object({
    id: z.int(),
    result: z.union([
      z.object({ ok: z.literal(true), value: z.unknown() }),
      z.object({ ok: z.literal(false), failure: failureSchema }),
    ]),
  }),
  z.object({ event: z.string(), payload: z.unknown() }),
])
export type Reply = z.infer<typeof replySchema>

/** Main → vault process, over the process's own channel. `connect` comes with one transferred port. */
export const controlSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('connect') }),
  z.object({
    type: z.literal('grant'),
    token: z.string().min(16).max(64),
    path: z.string(),
    purpose: z.enum(['read', 'write', 'folder', 'watch']),
  }),
])
export type Control = z.infer<typeof controlSchema>

/** Vault process → main. */
export const statusSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('status'), unlocked: z.boolean() }),
  /** The token is known: only now may the page use it, for its port is a road of its own and may be the faster one. */
  z.object({ type: z.literal('granted'), token: z.string() }),
])
export type Status = z.infer<typeof statusSchema>
