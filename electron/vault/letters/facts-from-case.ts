import type { Letter } from '../../../shared/domain/letter.ts'
import type { Matter } from '../../../shared/domain/matter.ts'
import type { Agency } from '../../../shared/domain/agency.ts'
import type { CaseId, MatterId } from '../../../shared/domain/ids.ts'
import { chainOf } from '../../../shared/chains/chain.ts'
import type { ChainLink } from '../../../shared/chains/link.ts'
import { listAgencies } from '../agencies/agencies-table.ts'
import { readCase } from '../cases/cases-table.ts'
import { readCourse } from '../course/course-table.ts'
import { getMatter } from '../matters/matters-table.ts'
import { now } from '../store/clock.ts'
import type { Reader } from '../store/connection.ts'
import { listLetters } from './letters-table.ts'

type Stores = { readonly db: Reader; readonly register: Reader; readonly caseId: CaseId }

/** Everything for a letter that the case knows: who signs (as in the letter before), to whom, and what happened when. */
export function factsFromCase(stores: Stores, matter: MatterId | null): Letter['facts'] {
  const { db, register } = stores
  const about = matter === null ? undefined : getMatter(db, matter)
  return {
    ...signing(stores),
    agency: about ? addressee(register, about) : { name: '', address: '' },
    reference: about?.reference ?? '',
    date: now().slice(0, 10),
    given: about ? givenBy(db, about) : {},
  }
}

/** Who signs is mostly who signed before; at first the client, or for a family the family itself. */
function signing({ db, caseId }: Stores): Pick<Letter['facts'], 'sender' | 'client' | 'place'> {
  const last = listLetters(db)[0]?.facts
  if (last) return { sender: last.sender, client: last.client, place: last.place }
  const { name } = readCase(db, caseId)
  return { sender: { name, address: '', phone: '', mail: '' }, client: '', place: '' }
}

const addressee = (register: Reader, matter: Matter): Letter['facts']['agency'] => ({
  name: matter.agency,
  address: agencyOf(register, matter)?.address ?? '',
})

const agencyOf = (register: Reader, { agencyId }: Matter): Agency | undefined =>
  listAgencies(register).find(({ id }) => id === agencyId)

/** Days and words that letters ask for, as the course of the matter gives them. */
function givenBy(db: Reader, { id, title }: Matter): Record<string, string> {
  const { facts } = readCourse(db, id)
  const { events } = facts
  const { links } = chainOf(facts, { language: 'nl', today: now().slice(0, 10) })
  const late = links.find(isLateDecision)
  const said = {
    decision_date: events.decision,
    decision_about: title,
    request_about: title,
    matter: title,
    occasion: title,
    objection_date: events.objection,
    report_date: events.report,
    what: late?.since === 'objection' ? 'bezwaar' : `aanvraag (${title})`,
    received_on: late?.since === 'objection' ? events.objection : events.application,
    term_end: late?.day,
    counted: late?.step.why,
  }
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  )
}

const isLateDecision = ({ state, answer }: ChainLink): boolean =>
  state === 'late' && (answer === 'decision' || answer === 'objection_decision')
