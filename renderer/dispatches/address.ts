import type { Address, Dispatch } from '../../shared/domain/dispatch.ts'
import type { NewRecipient } from '../../shared/domain/recipient.ts'
import { consentsFor } from '../../shared/dispatch/risks.ts'
import type { Register } from './use-register.ts'

/** For whom something is, as it is being filled in. */
export type AddressForm = Pick<Address, 'way' | 'sentOn'> & NewRecipient

export const newAddress: AddressForm = { kind: 'agency', name: '', way: 'mail', sentOn: null }

/** What was written down, to be changed. */
export const addressFormOf = ({ recipient, way, sentOn }: Dispatch): AddressForm => ({
  kind: recipient?.kind ?? 'agency',
  name: recipient?.name ?? '',
  way: way ?? 'mail',
  sentOn,
})

/** As the vault takes it, on the latest consent that holds that day; null: for nobody but oneself. */
export function addressOf(
  form: AddressForm,
  { consents }: Pick<Register, 'consents'>,
  today: string,
): Address | null {
  const name = form.name.trim()
  if (name === '') return null
  const [consent] = consentsFor(consents, { name }, form.sentOn ?? today)
  const { kind, way, sentOn } = form
  return { recipient: { kind, name }, way, sentOn, consentId: consent?.id ?? null }
}
