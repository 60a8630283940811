import { chainOf } from '../../../shared/chains/chain.ts'
import type { ChainLink } from '../../../shared/chains/link.ts'
import { regimeOf } from '../../../shared/chains/regimes.ts'
import type { Document } from '../../../shared/domain/document.ts'
import type { Matter } from '../../../shared/domain/matter.ts'
import { readCourse } from '../course/course-table.ts'
import { listDocuments } from '../documents/documents-table.ts'
import { legalFor } from '../legal/legal-table.ts'
import { listPeople } from '../people/people-table.ts'
import { listPromises } from '../promises/promises-table.ts'
import { now } from '../store/clock.ts'
import type { Reader } from '../store/connection.ts'

type Said = Readonly<Record<string, string | null | undefined>>

/** Answers that the case knows to what a letter asks; what it does not know is left out, and the person is asked. */
export function saidByCase(db: Reader, key: string, matter: Matter | undefined): Record<string, string> {
  const said: Said = {
    ...(matter ? saidByMatter(db, key, matter) : {}),
    ...(key === 'promise_confirmation' ? promised(db, matter) : {}),
    ...(key === 'authorisation' ? { agent: supporter(db) } : {}),
    ...(key === 'withdrawal' ? withdrawn(db) : {}),
    ...(key === 'pro_forma' ? { authorised: latest(db, 'machtiging') ? 'yes' : undefined } : {}),
  }
  return Object.fromEntries(Object.entries(said).flatMap(([name, text]) => (text ? [[name, text]] : [])))
}

/** Days and words as the course of the matter gives them. */
function saidByMatter(db: Reader, key: string, { id, title, agency }: Matter): Said {
  const { facts, events: all } = readCourse(db, id)
  const { events } = facts
  const meeting = all.find(({ step }) => step === 'meeting')?.date
  return {
    decision_date: events.decision,
    decision_about: title,
    request_about: title,
    matter: title,
    occasion: title,
    objection_date: events.objection,
    report_date: key === 'reaction' ? events.inquiry : events.report,
    meeting: meeting !== undefined && meeting >= now().slice(0, 10) ? meeting : undefined,
    decided_by: agency,
    body: agency,
    complaint_date: events.complaint,
    ...(key === 'default_notice' ? inDefault(db, id, title) : {}),
  }
}

/** The term that ran out, as a notice of default names it. */
function inDefault(db: Reader, id: Matter['id'], title: string): Said {
  const { facts } = readCourse(db, id)
  const { links } = chainOf(facts, { language: 'nl', today: now().slice(0, 10), data: legalFor(db) })
  const late = links.find(isLateDecision)
  const isObjection = late?.answer === 'objection_decision'
  return {
    what: isObjection ? `bezwaar (${title})` : `aanvraag (${title})`,
    received_on: isObjection ? facts.events.objection : facts.events.application,
    term_end: late?.day,
    penalty: regimeOf(facts).penalty,
    counted: late?.step.why,
  }
}

const isLateDecision = ({ state, answer }: ChainLink): boolean =>
  state === 'late' && (answer === 'decision' || answer === 'objection_decision')

/** The last thing that was promised and is not done: by the agency of the matter, if there is one. */
function promised(db: Reader, matter: Matter | undefined): Said {
  const open = listPromises(db).filter(
    ({ status, agency }) => status === 'open' && (matter === undefined || agency === matter.agency),
  )
  const last = open.toSorted((a, b) => b.madeOn.localeCompare(a.madeOn))[0]
  return last ? { promise: last.text, due: last.due, spoken_on: last.madeOn, spoken_with: last.person } : {}
}

const supporter = (db: Reader): string | undefined =>
  listPeople(db).find(({ role }) => /cli[eë]ntondersteuner/iu.test(role))?.name

function withdrawn(db: Reader): Said {
  const given = latest(db, 'machtiging') ?? latest(db, 'toestemming')
  return given
    ? { what: given.kind === 'machtiging' ? 'de machtiging' : 'de toestemming', given_on: given.date }
    : {}
}

const latest = (db: Reader, kind: Document['kind']): Document | undefined =>
  listDocuments(db).find((document) => document.kind === kind)
