import { ok, type Result } from '../../result.ts'
import { plusDays, workingDayUntil, type Day } from '../calendar.ts'
import { settle, days } from '../count.ts'
import type { Chain, Facts, Rule, StepSpec } from '../rule.ts'
import { countedStep, dayStep } from '../step-of.ts'
import { both, type Text } from '../text.ts'

/** A sitting before which documents may still be handed in. */
interface Sitting {
  /** Days before the sitting that the law names. */
  readonly days: number
  readonly law: string
  /** "De hoorzitting" */
  readonly name: Text
  readonly label: Text
  readonly doubt: Text
}

const specs = (sitting: Sitting): readonly [StepSpec, StepSpec] => {
  const safeDay: StepSpec = {
    key: 'safe_last_day',
    label: sitting.label,
    actor: 'client',
    law: sitting.law,
    mark: 'V',
    changes: {
      nl: `Een andere dag voor de zitting verschuift deze dag. Later mag soms nog, maar reken er niet op.`,
      en: `Another day for the sitting moves this day. Later is sometimes allowed, but do not count on it.`,
    },
  }
  const workingDay: StepSpec = {
    ...safeDay,
    key: 'last_working_day',
    label: { nl: 'Laatste werkdag om stukken te sturen', en: 'Last working day to send documents' },
  }
  return [safeDay, workingDay]
}

const date = (day: Day) => both((words) => words.date(day))
const length = (count: number) => both((words) => words.days(count))

/** Counted back: the named day is strict, a day before it safe; free days never move it later (Atw 1(2)). */
function documentsBefore(sitting: Sitting, { event, calendar }: Facts): Result<Chain> {
  const [safeDay, workingDay] = specs(sitting)
  const back = (count: number) => {
    const { unmoved: _, ...day } = settle(calendar, event, plusDays(event, -count), days(count), 'own')
    return day
  }
  const [named, safe] = [plusDays(event, -sitting.days), plusDays(event, -sitting.days - 1)]
  const working = workingDayUntil(calendar, safe)
  const { name } = sitting
  const before = length(sitting.days)
  const first = countedStep(
    safeDay,
    { strict: back(sitting.days), safe: back(sitting.days + 1) },
    {
      nl: `${name.nl} is op ${date(event).nl}. De grens, ${before.nl} ervoor, is ${date(named).nl}; veilig is de dag daarvoor, ${date(safe).nl}. Vrije dagen verlengen deze termijn niet, want hij telt terug (Algemene termijnenwet, artikel 1).`,
      en: `${name.en} is on ${date(event).en}. The limit, ${before.en} before it, is ${date(named).en}; the day before that, ${date(safe).en}, is safe. Free days do not extend this term, because it counts back (Algemene termijnenwet, article 1).`,
    },
    sitting.doubt,
  )
  const second = dayStep(
    workingDay,
    working,
    {
      nl: `De veilige dag is ${date(safe).nl}. De laatste werkdag tot en met die dag is ${date(working).nl}.`,
      en: `The safe day is ${date(safe).en}. The last working day up to and including that day is ${date(working).en}.`,
    },
    [...new Set([working.year, safe.year])],
  )
  return ok({ steps: [{ ...first, mark: 'V' }, second], warnings: [] })
}

type Face = Pick<Rule, 'key' | 'label' | 'eventLabel' | 'help'>

const documentsRule = (sitting: Sitting, face: Face): Rule => ({
  ...face,
  group: 'objection',
  law: sitting.law,
  consequence: {
    nl: 'Te late stukken kunnen buiten beschouwing blijven.',
    en: 'Documents that come too late may be left aside.',
  },
  actor: 'client',
  params: [],
  steps: ['safe_last_day', 'last_working_day'],
  mark: 'V',
  source: 'Awb 2024-01-01',
  chain: (facts) => documentsBefore(sitting, facts),
})

const label: Text = { nl: 'Veilige uiterste dag voor stukken', en: 'Safe last day for documents' }
const tenth: Text = {
  nl: 'De wet zegt "tot tien dagen voor" de zitting. Of de tiende dag zelf nog mag, is niet zeker; een dag eerder is veilig.',
  en: 'The law says "until ten days before" the sitting. Whether the tenth day itself is still allowed is not certain; a day earlier is safe.',
}

export const stukkenHoorzitting = documentsRule(
  {
    days: 10,
    law: 'Awb 7:4(1)',
    name: { nl: 'De hoorzitting', en: 'The hearing' },
    label,
    doubt: tenth,
  },
  {
    key: 'stukken_hoorzitting',
    label: { nl: 'Stukken voor de hoorzitting', en: 'Documents for the hearing' },
    eventLabel: { nl: 'Dag van de hoorzitting', en: 'Day of the hearing' },
    help: {
      nl: 'Tot tien dagen voor het horen mag u nadere stukken indienen. Deze termijn telt terug; vrije dagen verlengen hem niet. Ten minste een week voor het horen ligt het dossier ter inzage (Awb 7:4(2)).',
      en: 'Until ten days before the hearing you may hand in further documents. This term counts back; free days do not extend it. The file is open for inspection at least a week before the hearing (Awb 7:4(2)).',
    },
  },
)

export const stukkenBeroep = documentsRule(
  { days: 10, law: 'Awb 8:58', name: { nl: 'De zitting', en: 'The sitting' }, label, doubt: tenth },
  {
    key: 'stukken_beroep',
    label: { nl: 'Stukken voor de zitting van de rechtbank', en: 'Documents for the court sitting' },
    eventLabel: { nl: 'Dag van de zitting', en: 'Day of the sitting' },
    help: {
      nl: 'Tot tien dagen voor de zitting mag u bij de rechtbank nadere stukken indienen.',
      en: 'Until ten days before the sitting you may hand in further documents to the court.',
    },
  },
)

export const stukkenVovo = documentsRule(
  {
    days: 1,
    law: 'Awb 8:83(1)',
    name: { nl: 'De zitting', en: 'The sitting' },
    label,
    doubt: {
      nl: 'De wet zegt "tot één dag voor" de zitting. Of die dag zelf nog mag, is niet zeker; een dag eerder is veilig.',
      en: 'The law says "until one day before" the sitting. Whether that day itself is still allowed is not certain; a day earlier is safe.',
    },
  },
  {
    key: 'stukken_vovo',
    label: { nl: 'Stukken bij een voorlopige voorziening', en: 'Documents for an interim measure' },
    eventLabel: { nl: 'Dag van de zitting', en: 'Day of the sitting' },
    help: {
      nl: 'Tot één dag voor de zitting over een voorlopige voorziening mag u nadere stukken indienen.',
      en: 'Until one day before the sitting on an interim measure you may hand in further documents.',
    },
  },
)
