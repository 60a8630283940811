import { ok } from '../../result.ts'
import { plusDays } from '../calendar.ts'
import { count, settle, weeks } from '../count.ts'
import type { Rule, StepSpec } from '../rule.ts'
import { countedStep, dayStep } from '../step-of.ts'
import { both, type Text } from '../text.ts'

const posted: StepSpec = {
  key: 'posted_last_day',
  label: { nl: 'Uiterste dag om te posten', en: 'Last day to post it' },
  actor: 'client',
  law: 'Awb 6:9(2)',
  mark: 'V',
  changes: {
    nl: 'Bewaar een bewijs van verzending. Dit geldt niet voor e-mail of een digitaal loket.',
    en: 'Keep proof of posting. This does not hold for e-mail or a digital desk.',
  },
}
const received: StepSpec = {
  key: 'received_last_day',
  label: { nl: 'Uiterste dag waarop het ontvangen moet zijn', en: 'Last day on which it must have arrived' },
  actor: 'client',
  law: 'Awb 6:9(2)',
  mark: 'V',
  changes: {
    nl: 'Wie zelf afgeeft of digitaal verstuurt, moet binnen de termijn zelf zijn (Awb 6:9(1)).',
    en: 'Whoever hands it in or sends it digitally must be within the term itself (Awb 6:9(1)).',
  },
}
const doubt: Text = {
  nl: 'Of de Algemene termijnenwet deze week verlengt, is niet nagekeken. De vroegste dag is veilig.',
  en: 'Whether the General Extension of Time Limits Act extends this week was not verified. The earlier day is safe.',
}

/** In time by post: posted within the term and received within a week after it (Awb 6:9(2)). */
export const post: Rule = {
  key: 'post',
  group: 'objection',
  label: { nl: 'Op tijd per post', en: 'In time by post' },
  law: 'Awb 6:9',
  eventLabel: { nl: 'Uiterste dag van de termijn', en: 'Last day of the term' },
  help: {
    nl: 'Een brief per post is op tijd als hij binnen de termijn op de post is gedaan én binnen een week na afloop is ontvangen. Beide moeten kloppen.',
    en: 'A letter by post is in time if it was posted within the term and arrived within a week after its end. Both must hold.',
  },
  consequence: {
    nl: 'Klopt een van beide niet, dan is het stuk te laat.',
    en: 'If one of the two does not hold, the letter is too late.',
  },
  actor: 'client',
  params: [],
  steps: ['posted_last_day', 'received_last_day'],
  mark: 'V',
  source: 'Awb 2024-01-01',
  chain: ({ event, calendar }) => {
    const week = plusDays(event, 7)
    const strict = count(calendar, event, weeks(1))
    const safe = settle(calendar, event, week, weeks(1), 'own')
    const { unmoved: _, ...plain } = safe
    const date = both((words) => words.date(event))
    const steps = [
      dayStep(posted, event, {
        nl: `De termijn eindigt op ${date.nl}. Uiterlijk die dag moet de brief op de post zijn.`,
        en: `The term ends on ${date.en}. The letter must be posted on that day at the latest.`,
      }),
      countedStep(
        received,
        { strict, safe: { ...plain, years: [] } },
        {
          nl: `De termijn eindigt op ${date.nl}. Een week later is ${both((words) => words.date(week)).nl}: uiterlijk dan moet de brief er zijn.`,
          en: `The term ends on ${date.en}. A week later is ${both((words) => words.date(week)).en}: the letter must be there by then.`,
        },
        doubt,
      ),
    ]
    const free = calendar.free(event)
    if (free === undefined) return ok({ steps, warnings: [] })
    return ok({ steps, warnings: [freeEventWarning(date)] })
  },
}

const freeEventWarning = (date: Text): Text => ({
  nl: `De opgegeven laatste dag (${date.nl}) is geen werkdag. Een wettelijke termijn eindigt bijna altijd op een werkdag: kijk de dag na.`,
  en: `The last day given (${date.en}) is no working day. A statutory term nearly always ends on a working day: check the day.`,
})
