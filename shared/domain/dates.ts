import { z } from 'zod'

/** A day on the calendar, `2026-03-04`. Law counts in days, never in milliseconds. */
export const plainDate = z.iso.date()

/** A day, or as much of it as is known: `2026-03-04`, `2024-03` or `2024`. Sorts as text. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'date')
  .refine((text) => text.length < 10 || plainDate.safeParse(text).success, 'date')

/** A moment as a person writes it down: wall-clock time in the Netherlands, or only the day. */
export const moment = z.union([
  plainDate,
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, 'moment')
    .refine((text) => plainDate.safeParse(text.slice(0, 10)).success, 'moment'),
])

/** The day of a moment. */
export const dayOf = (at: string): string => at.slice(0, 10)
