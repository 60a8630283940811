import type { Letter } from '../../../shared/domain/letter.ts'
import type { Matter } from '../../../shared/domain/matter.ts'
import type { Agency } from '../../../shared/domain/agency.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { CaseId, MatterId } from '../../../shared/domain/ids.ts'
import type { Addressee } from '../../../shared/letters/letter.ts'
import { letters } from '../../../shared/letters/letters.ts'
import { listAgencies } from '../agencies/agencies-table.ts'
import { readCase } from '../cases/cases-table.ts'
import { getMatter } from '../matters/matters-table.ts'
import { listPeople } from '../people/people-table.ts'
import { now } from '../store/clock.ts'
import type { Reader } from '../store/connection.ts'
import { listLetters } from './letters-table.ts'
import { saidByCase } from './said-by-case.ts'

type Stores = { readonly db: Reader; readonly register: Reader; readonly caseId: CaseId }

/** Everything for a letter that the case knows: who signs (as in the letter before), to whom, and what happened when. */
export function factsFromCase(stores: Stores, key: string, matter: MatterId | null): Letter['facts'] {
  const { db, register } = stores
  const about = matter === null ? undefined : getMatter(db, matter)
  const to = letters.find((letter) => letter.key === key)?.to ?? 'agency'
  return {
    ...signing(stores, about),
    agency: addressee(register, to, about),
    // Only the agency itself knows its own number.
    reference: to === 'agency' || to === 'insurer' ? (about?.reference ?? '') : '',
    date: now().slice(0, 10),
    given: saidByCase(db, key, about),
  }
}

const clientRole = /\bcli[eë]nt\b/iu
const familyRole = /\b(?:mantelzorger|moeder|vader|ouder|partner)\b/iu

/** Who signs is mostly who signed before; at first the client, or of a family who cares for it. */
function signing(
  { db, caseId }: Stores,
  matter: Matter | undefined,
): Pick<Letter['facts'], 'sender' | 'client' | 'place'> {
  const people = listPeople(db)
  const last = listLetters(db)[0]?.facts
  if (last) {
    const client = last.client || clientOf(people, last.sender.name, matter)
    return { sender: filledIn(last.sender, people), client, place: last.place }
  }
  const { name, kind, municipality } = readCase(db, caseId)
  const role = kind === 'family' ? familyRole : clientRole
  const person = people.find((each) => role.test(each.role))
  const sender = filledIn({ name: person?.name ?? name, address: '', phone: '', mail: '' }, people)
  return { sender, client: clientOf(people, sender.name, matter), place: municipality }
}

/** What the case knows of who signs, where nothing was written. */
function filledIn(sender: Letter['facts']['sender'], people: readonly Person[]): Letter['facts']['sender'] {
  const { address = '', phone = '', mail = '' } = people.find(({ name }) => name === sender.name) ?? {}
  return {
    name: sender.name,
    address: sender.address || address,
    phone: sender.phone || phone,
    mail: sender.mail || mail,
  }
}

/** The one other person of the case whom the title of the matter names: "Begeleiding voor Jesse". */
function clientOf(people: readonly Person[], sender: string, matter: Matter | undefined): string {
  const words = new Set(matter?.title.toLocaleLowerCase().match(/\p{L}+/gu))
  const named = people.filter(
    ({ name }) => name !== sender && words.has(name.split(' ')[0]?.toLocaleLowerCase() ?? ''),
  )
  return named.length === 1 ? (named[0]?.name ?? '') : ''
}

const nowhere = { name: '', address: '' }
const kindOf: Partial<Record<Addressee, Agency['kind']>> = { court: 'rechtbank', ombudsman: 'ombudsman' }

/** Whom the letter goes to by nature: the agency of the matter, or the one court or ombudsman that the network knows. */
function addressee(register: Reader, to: Addressee, matter: Matter | undefined): Letter['facts']['agency'] {
  const agencies = listAgencies(register)
  const kind = kindOf[to]
  if (kind !== undefined) {
    const found = agencies.filter((agency) => agency.kind === kind)
    return found.length === 1 && found[0] ? { name: found[0].name, address: found[0].address } : nowhere
  }
  if (!matter) return nowhere
  const known = agencies.find(({ id }) => id === matter.agencyId)
  return { name: matter.agency, address: known?.address ?? '' }
}
