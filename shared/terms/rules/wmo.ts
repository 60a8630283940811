import { ok } from '../../result.ts'
import { isBefore, plusDays, type Day } from '../calendar.ts'
import { count, days, weeks } from '../count.ts'
import { inOrder } from '../facts.ts'
import type { Facts, Rule, Step, StepSpec } from '../rule.ts'
import { certain, countedStep, dayStep, eventOn, plainStep } from '../step-of.ts'
import { both, join, type Text } from '../text.ts'

const plan: StepSpec = {
  key: 'plan_last_day',
  label: { nl: 'Uiterste dag voor het persoonlijk plan', en: 'Last day for the personal plan' },
  actor: 'client',
  law: 'Wmo 2015 2.3.2(2)',
  mark: 'V',
  changes: {
    nl: 'De gemeente moet u op deze mogelijkheid wijzen en het plan meenemen in het onderzoek. Later inleveren kan de gemeente toestaan.',
    en: 'The municipality must tell you of this possibility and use the plan in the assessment. It can allow you to hand it in later.',
  },
}
const inquiry: StepSpec = {
  key: 'inquiry_last_day',
  label: { nl: 'Uiterste dag om het onderzoek af te ronden', en: 'Last day to finish the assessment' },
  actor: 'agency',
  law: 'Wmo 2015 2.3.2(1)',
  mark: 'V',
  changes: {
    nl: 'Een nieuwe melding begint een nieuwe termijn. Voor een laat onderzoek is er geen dwangsom: dien een aanvraag in.',
    en: 'A new report of need starts a new term. There is no penalty for a late assessment: file an application.',
  },
}
const applicationFrom: StepSpec = {
  key: 'application_from',
  label: { nl: 'Aanvraag kan vanaf', en: 'Application possible from' },
  actor: 'client',
  law: 'Wmo 2015 2.3.2(9)',
  mark: 'V',
  changes: {
    nl: 'Is het onderzoek eerder klaar, dan kan de aanvraag eerder.',
    en: 'If the assessment is finished earlier, you can apply earlier.',
  },
}
const decision: StepSpec = {
  key: 'decision_last_day',
  label: { nl: 'Uiterste dag om op de aanvraag te beslissen', en: 'Last day to decide on the application' },
  actor: 'agency',
  law: 'Wmo 2015 2.3.5(2)',
  mark: 'V',
  changes: {
    nl: 'Een verzoek om aanvulling met een termijn en uw toestemming voor uitstel schuiven de dag op (Awb 4:15).',
    en: 'A request to complete with a set term and your consent to delay move the day (Awb 4:15).',
  },
}
const reported: Text = { nl: 'Gemeld op', en: 'Reported on' }

function fromStep(end: Day): Step {
  const date = both((words) => words.date(end))
  const from = plusDays(end, 1)
  const start = both((words) => words.date(from))
  return dayStep(applicationFrom, from, {
    nl: `De zes weken voor het onderzoek eindigen op ${date.nl}. De dag erna, ${start.nl}, kunt u een aanvraag indienen, ook als het onderzoek niet klaar is.`,
    en: `The six weeks for the assessment end on ${date.en}. The day after, ${start.en}, you can apply, even if the assessment is not finished.`,
  })
}

function decisionStep({ calendar }: Facts, application: Day): Step {
  const counted = count(calendar, application, weeks(2))
  const opening = join(
    eventOn({ nl: 'Aanvraag ontvangen op', en: 'Application received on' }, application),
    both((words) => words.runs(weeks(2), counted.nominal)),
  )
  return countedStep(decision, certain(counted), opening)
}

const early: Text = {
  nl: 'De aanvraag is ingediend binnen de zes weken van het onderzoek. Dat kan alleen als het onderzoek al klaar was.',
  en: 'The application was filed within the six weeks of the assessment. That is only possible if the assessment was finished already.',
}

/** Wmo 2015: report of need, personal plan, assessment, application, decision. */
export const wmo: Rule = {
  key: 'wmo',
  group: 'decision',
  label: { nl: 'Wmo: van melding tot besluit', en: 'Wmo: from report of need to decision' },
  law: 'Wmo 2015 2.3.2, 2.3.5',
  eventLabel: { nl: 'Dag van de melding', en: 'Day of the report of need' },
  help: {
    nl: 'Zeven dagen voor een persoonlijk plan, zes weken voor het onderzoek, en twee weken om op de aanvraag te beslissen. Een melding is nog geen aanvraag.',
    en: 'Seven days for a personal plan, six weeks for the assessment, and two weeks to decide on the application. A report of need is not an application yet.',
  },
  consequence: {
    nl: 'Pas na een aanvraag kan de gemeente in gebreke worden gesteld.',
    en: 'Only after an application can the municipality be sent a default notice.',
  },
  actor: 'agency',
  params: [
    {
      name: 'application',
      type: 'date',
      label: { nl: 'Dag waarop de aanvraag is ontvangen', en: 'Day on which the application was received' },
    },
  ],
  steps: ['plan_last_day', 'inquiry_last_day', 'application_from', 'decision_last_day'],
  mark: 'V',
  source: 'Wmo 2015; wetten.legaltools.nl',
  chain: (facts) => {
    const application = facts.date('application')
    const order = inOrder([['application', application, facts.event]])
    if (!order.ok) return order
    const end = count(facts.calendar, facts.event, weeks(6)).end
    const steps = [
      plainStep(facts, plan, reported, days(7)),
      plainStep(facts, inquiry, reported, weeks(6)),
      fromStep(end),
    ]
    if (application === undefined) return ok({ steps, warnings: [] })
    const warnings = isBefore(end, application) ? [] : [early]
    return ok({ steps: [...steps, decisionStep(facts, application)], warnings })
  },
}
