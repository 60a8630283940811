import { addressSchema, type Address } from '../../shared/domain/dispatch.ts'
import { text, type Given } from './command.ts'
import { parsed, said } from './input.ts'

export const addressUsage =
  '--for NAME [--for-kind agency|person] [--way mail|post|hand|portal] [--sent DATE] [--consent ID]'
export const addressOptions = { for: text, 'for-kind': text, way: text, sent: text, consent: text }

/** For whom, how and when, as it was typed; null: nobody was named. */
export function addressOf(given: Given): Address | null {
  const name = given.text('for')
  if (name === undefined) return null
  return parsed(
    addressSchema,
    said({
      recipient: { kind: given.text('for-kind') ?? 'agency', name },
      way: given.text('way') ?? 'mail',
      sentOn: given.text('sent'),
      consentId: given.text('consent'),
    }),
  )
}
