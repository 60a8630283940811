import type { ChainEvent, Track } from '../chains/matter-facts.ts'
import { chainEvents } from '../chains/matter-facts.ts'
import type { Document } from '../domain/document.ts'

/** Steps of a matter that start no term of their own (domain.md section 4). */
const quietSteps = [
  'intake',
  'support_told',
  'confirmation',
  'extension',
  'delivery',
  'review',
  'penalty_decision',
  'grounds',
  'advice',
  'interim_measure',
  'late_appeal',
  'closed',
] as const

/** Everything that can happen in a matter, each with its own day. */
export const courseSteps = [...chainEvents, ...quietSteps] as const
export type CourseStep = (typeof courseSteps)[number]

/** One stop on the way of a matter. */
export type Stop = {
  readonly step: CourseStep
  /** A kind of document that shows that it was reached. */
  readonly shownBy?: readonly Document['kind'][]
  /** Should have happened when a later stop was reached; its absence is worth a question. */
  readonly expected: boolean
}

const must = (step: CourseStep, ...shownBy: Document['kind'][]): Stop => ({ step, shownBy, expected: true })
const may = (step: CourseStep, ...shownBy: Document['kind'][]): Stop => ({ step, shownBy, expected: false })

const decided: readonly Stop[] = [
  must('decision', 'beschikking', 'indicatiebesluit', 'toekenning_pgb', 'toeslagbeschikking'),
]
const disputed: readonly Stop[] = [
  may('objection', 'bezwaarschrift'),
  may('grounds', 'aanvullende_gronden'),
  may('hearing', 'verslag_hoorzitting'),
  may('advice', 'advies_bezwaarcommissie'),
  must('objection_decision', 'beslissing_op_bezwaar'),
  may('appeal', 'beroepschrift'),
  may('session'),
  must('judgment', 'uitspraak'),
]
const applied: readonly Stop[] = [
  must('application', 'aanvraag'),
  must('confirmation', 'ontvangstbevestiging'),
  may('requested', 'verzoek_om_aanvulling'),
]

/** The way of a matter from the first question to the judgment, per track. */
export function stopsOf(track: Track): readonly Stop[] {
  if (track === 'wmo') return [...wmo, ...decided, ...disputed]
  if (track === 'zvw') return zvw
  return [...applied, ...decided, ...disputed]
}

const wmo: readonly Stop[] = [
  must('report', 'melding'),
  must('confirmation', 'ontvangstbevestiging'),
  must('support_told'),
  may('plan', 'persoonlijk_plan', 'familiegroepsplan'),
  must('meeting', 'uitnodiging'),
  must('inquiry', 'onderzoeksverslag'),
  must('application', 'aanvraag'),
  may('requested', 'verzoek_om_aanvulling'),
]
const zvw: readonly Stop[] = [
  must('application', 'aanvraag'),
  must('decision', 'beschikking', 'toekenning_pgb', 'brief'),
  may('objection', 'bezwaarschrift'),
  must('objection_decision'),
  may('skgz'),
  may('skgz_answer'),
  may('disputes'),
]

export const isChainEvent = (step: CourseStep): step is ChainEvent =>
  chainEvents.some((event) => event === step)
