import type { NewRecipient, Recipient } from '../../../shared/domain/recipient.ts'
import { agencyByName } from '../agencies/agencies-table.ts'
import { listPeople } from '../people/people-table.ts'
import type { Reader } from '../store/connection.ts'

/** Known by that name in the network or the case, with that id; so it stays the same one when the name changes. */
export function recipientFrom(db: Reader, register: Reader, { kind, name }: NewRecipient): Recipient {
  const known =
    kind === 'agency'
      ? agencyByName(register, name)
      : listPeople(db).find((person) => person.name.toLowerCase() === name.toLowerCase())
  return { kind, id: known?.id ?? null, name: known?.name ?? name }
}
