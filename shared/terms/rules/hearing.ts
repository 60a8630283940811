import { ok } from '../../result.ts'
import { plusDays, workingDayUntil, type Day } from '../calendar.ts'
import { settle, days } from '../count.ts'
import type { Rule, StepSpec } from '../rule.ts'
import { countedStep, dayStep } from '../step-of.ts'
import { both, type Text } from '../text.ts'

const safeDay: StepSpec = {
  key: 'safe_last_day',
  label: { nl: 'Veilige uiterste dag voor stukken', en: 'Safe last day for documents' },
  actor: 'client',
  law: 'Awb 7:4(1)',
  mark: 'V',
  changes: {
    nl: 'Een andere dag voor de hoorzitting verschuift deze dag. Later mag soms nog, maar reken er niet op.',
    en: 'Another day for the hearing moves this day. Later is sometimes allowed, but do not count on it.',
  },
}
const workingDay: StepSpec = {
  ...safeDay,
  key: 'last_working_day',
  label: { nl: 'Laatste werkdag om stukken te sturen', en: 'Last working day to send documents' },
}
const doubt: Text = {
  nl: 'De wet zegt "tot tien dagen voor het horen". Of de tiende dag zelf nog mag, is niet zeker; een dag eerder is veilig.',
  en: 'The law says "until ten days before the hearing". Whether the tenth day itself is still allowed is not certain; a day earlier is safe.',
}

const date = (day: Day) => both((words) => words.date(day))

/** A term counted back from the hearing: free days never move it later (Atw 1(2)). */
export const stukkenHoorzitting: Rule = {
  key: 'stukken_hoorzitting',
  group: 'objection',
  label: { nl: 'Stukken voor de hoorzitting', en: 'Documents for the hearing' },
  law: 'Awb 7:4(1)',
  eventLabel: { nl: 'Dag van de hoorzitting', en: 'Day of the hearing' },
  help: {
    nl: 'Tot tien dagen voor het horen mag u nadere stukken indienen. Deze termijn telt terug; vrije dagen verlengen hem niet.',
    en: 'Until ten days before the hearing you may hand in further documents. This term counts back; free days do not extend it.',
  },
  consequence: {
    nl: 'Te late stukken kunnen buiten beschouwing blijven.',
    en: 'Documents that come too late may be left aside.',
  },
  actor: 'client',
  params: [],
  steps: ['safe_last_day', 'last_working_day'],
  mark: 'V',
  source: 'Awb 2024-01-01',
  chain: ({ event, calendar }) => {
    const back = (count: number) => {
      const { unmoved: _, ...day } = settle(calendar, event, plusDays(event, -count), days(count), 'own')
      return day
    }
    const safe = plusDays(event, -11)
    const working = workingDayUntil(calendar, safe)
    const first = countedStep(
      safeDay,
      { strict: back(10), safe: back(11) },
      {
        nl: `De hoorzitting is op ${date(event).nl}. Tien dagen ervoor is ${date(plusDays(event, -10)).nl}; veilig is de dag daarvoor, ${date(safe).nl}. Vrije dagen verlengen deze termijn niet, want hij telt terug (Algemene termijnenwet, artikel 1).`,
        en: `The hearing is on ${date(event).en}. Ten days before it is ${date(plusDays(event, -10)).en}; the day before that, ${date(safe).en}, is safe. Free days do not extend this term, because it counts back (Algemene termijnenwet, article 1).`,
      },
      doubt,
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
  },
}
