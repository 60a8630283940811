import type { MatterId } from '../../../shared/domain/ids.ts'
import type { Letter } from '../../../shared/domain/letter.ts'
import type { Matter } from '../../../shared/domain/matter.ts'
import type { Agency } from '../../../shared/domain/agency.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
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
export function factsFromCase({ db, register, caseId }: Stores, matter: MatterId | null): Letter['facts'] {
  const file = readCase(db, caseId)
  const last = listLetters(db)[0]?.facts
  const about = matter === null ? undefined : getMatter(db, matter)
  const agency = about ? agencyOf(register, about) : undefined
  return {
    sender: last?.sender ?? {
      name: file.kind === 'client' ? '' : file.name,
      address: '',
      phone: '',
      mail: '',
    },
    client: last?.client ?? (file.kind === 'client' ? file.name : ''),
    agency: { name: agency?.name ?? about?.agency ?? '', address: agency?.address ?? '' },
    reference: about?.reference ?? '',
    date: now().slice(0, 10),
    place: last?.place ?? '',
    given: matter === null || !about ? {} : givenBy(db, matter, about),
  }
}

const agencyOf = (register: Reader, { agencyId }: Matter): Agency | undefined =>
  listAgencies(register).find(({ id }) => id === agencyId)

/** Days and words that letters ask for, as the course of the matter gives them. */
function givenBy(db: Reader, id: MatterId, { title }: Matter): Record<string, string> {
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
