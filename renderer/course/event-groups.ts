import type { ChainChoice, Track } from '../../shared/chains/matter-facts.ts'
import type { CourseStep } from '../../shared/course/steps.ts'

type Group = {
  readonly name: 'before' | 'dispute' | 'court' | 'other'
  readonly steps: readonly CourseStep[]
}

const wmoStart: readonly CourseStep[] = [
  'report',
  'confirmation',
  'support_told',
  'plan',
  'meeting',
  'inquiry',
]
const asked: readonly CourseStep[] = [
  'application',
  'requested',
  'completed',
  'lapsed',
  'decision',
  'notice',
  'delivery',
  'review',
]
const dispute: readonly CourseStep[] = [
  'objection',
  'grounds',
  'objection_requested',
  'objection_completed',
  'hearing',
  'advice',
  'objection_decision',
  'objection_notice',
]
const court: readonly CourseStep[] = [
  'appeal',
  'interim_measure',
  'late_appeal',
  'fee_notice',
  'fee_paid',
  'session',
  'judgment',
  'further_appeal',
]
const other: readonly CourseStep[] = ['complaint', 'complaint_answer', 'ombudsman', 'closed']

/** Steps that the form asks for, in the order of the law of the track. */
export function groupsOf(track: Track): readonly Group[] {
  if (track === 'zvw') {
    return [
      { name: 'before', steps: ['application', 'decision'] },
      { name: 'dispute', steps: ['objection', 'objection_decision', 'skgz', 'skgz_answer', 'disputes'] },
      { name: 'other', steps: ['closed'] },
    ]
  }
  const start: readonly CourseStep[] = track === 'wmo' ? wmoStart : ['confirmation']
  return [
    { name: 'before', steps: [...start, ...asked] },
    { name: 'dispute', steps: dispute },
    { name: 'court', steps: court },
    { name: 'other', steps: other },
  ]
}

const disputed: readonly ChainChoice[] = ['committee', 'adjourned']
const ofTrack: Partial<Record<Track, readonly ChainChoice[]>> = {
  wia: ['medical'],
  wajong: ['medical'],
  ziektewet: ['not_fitness', 'medical'],
  ww: ['medical'],
  wgs: ['threatening'],
  woo: ['extended'],
  avg: ['extended'],
  toeslagen: ['definitive', 'under_100', 'under_30'],
}

/** Answers that no date gives, as far as the law of the track asks for them. */
export const choicesOf = (track: Track): readonly ChainChoice[] =>
  track === 'zvw' ? [] : [...(ofTrack[track] ?? []), ...disputed, 'complaint_committee']
