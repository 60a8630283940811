import type { Contact } from '../../../shared/domain/contact.ts'
import type { Address } from '../../../shared/domain/dispatch.ts'
import type { Document } from '../../../shared/domain/document.ts'
import { isSameRecipient } from '../../../shared/domain/recipient.ts'
import type { DossierContentInput } from '../../../shared/dossier/content.ts'
import { listAgencies } from '../agencies/agencies-table.ts'
import { listMatters } from '../matters/matters-table.ts'
import { listPeople } from '../people/people-table.ts'
import type { Reader } from '../store/connection.ts'

type Stores = { readonly db: Reader; readonly register: Reader }
type Agencies = NonNullable<DossierContentInput['agencies']>
type Used = { readonly contacts: readonly Contact[]; readonly documents: readonly Document[] }

/** The agencies that this case has to do with, as the network knows them, and what they call it. */
export function agenciesOf({ db, register }: Stores, { contacts, documents }: Used): Agencies {
  const used = new Set<string | null>([
    ...contacts.map((contact) => contact.agencyId),
    ...listPeople(db).map((person) => person.agencyId),
    ...documents.map((document) => document.agencyId),
  ])
  const references = referencesOf(db, documents)
  return listAgencies(register)
    .filter((agency) => used.has(agency.id))
    .map(({ id, name, kind, phone, mail, address }) => ({
      name,
      kind,
      reference: references(id),
      phone,
      mail,
      address,
    }))
}

/** The references of the matters at an agency; where a matter has none, the one of its own latest letter. */
function referencesOf(db: Reader, documents: readonly Document[]): (agency: string) => string {
  const matters = listMatters(db)
  const letters = documents
    .filter(({ section, reference }) => section === 'decisions' && reference !== '')
    .toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1))
  return (agency) => {
    const named = matters
      .filter(({ agencyId, reference }) => agencyId === agency && reference !== '')
      .map(({ reference }) => reference)
    const letter = letters.find(({ agencyId }) => agencyId === agency)?.reference
    return [...new Set(named.length > 0 || letter === undefined ? named : [letter])].join(', ')
  }
}

/** For whom a dossier is, and by what reference they find the case: whoever opens the post looks for that first. */
export function addressed(
  address: Address | null,
  agencies: Agencies,
): Pick<DossierContentInput, 'addressee' | 'reference'> {
  if (address === null) return {}
  const { kind, name } = address.recipient
  const agency = kind === 'agency' ? agencies.find((each) => isSameRecipient(each, { name })) : undefined
  return { addressee: name, reference: agency?.reference }
}
