import { ok } from '../../result.ts'
import { isBefore, plusDays, type Day } from '../calendar.ts'
import { count, settle, weeks } from '../count.ts'
import { inOrder, badParam } from '../facts.ts'
import { confirmedOn, tableOn } from '../penalty.ts'
import type { Facts, Rule, Step } from '../rule.ts'
import { countedStep, dayStep, eventOn, valueStep, type Counts } from '../step-of.ts'
import { both, join, type Text } from '../text.ts'
import { isAllowance, penaltySteps } from './notice-penalty.ts'
import { noticeSpecs, twoWeeksDoubt } from './notice-steps.ts'

function fromStep(event: Day): Step {
  const end = both((words) => words.date(event))
  const from = plusDays(event, 1)
  const start = both((words) => words.date(from))
  return dayStep(noticeSpecs.from, from, {
    nl: `De termijn van de instantie loopt tot en met ${end.nl}. Vanaf de dag erna, ${start.nl}, is de instantie te laat en kan zij in gebreke worden gesteld.`,
    en: `The term of the agency runs up to and including ${end.en}. From the day after, ${start.en}, the agency is late and can be sent a default notice.`,
  })
}

/** Why a notice has no effect, or `undefined` when it counts. */
function flaw(event: Day, received: Day, decided: Day | undefined): Text | undefined {
  const day = both((words) => words.date(received))
  const end = both((words) => words.date(event))
  if (!isBefore(event, received))
    return {
      nl: `Ontvangen op ${day.nl}, maar de termijn liep nog tot en met ${end.nl}. De ingebrekestelling is te vroeg en heeft geen gevolg: stuur na de termijn een nieuwe.`,
      en: `Received on ${day.en}, but the term still ran up to and including ${end.en}. The default notice is premature and has no effect: send a new one after the term.`,
    }
  if (decided === undefined || !isBefore(decided, received)) return undefined
  return {
    nl: `Ontvangen op ${day.nl}, maar er was al beslist op ${both((words) => words.date(decided)).nl}. De ingebrekestelling heeft dan geen gevolg.`,
    en: `Received on ${day.en}, but the decision had come already on ${both((words) => words.date(decided)).en}. The default notice has no effect then.`,
  }
}

function twoWeeksStep(received: Day, counts: Counts): Step {
  const opening = join(
    eventOn({ nl: 'Ingebrekestelling ontvangen op', en: 'Default notice received on' }, received),
    both((words) => words.runs(weeks(2), counts.strict.nominal)),
  )
  return countedStep(noticeSpecs.twoWeeks, counts, opening, twoWeeksDoubt)
}

function noticeSteps(facts: Facts, received: Day, decided: Day | undefined): Step[] {
  const { event, calendar } = facts
  const wrong = flaw(event, received, decided)
  if (wrong !== undefined)
    return [
      valueStep(noticeSpecs.valid, false, wrong),
      valueStep(noticeSpecs.total, 0, {
        nl: `${wrong.nl} Er loopt dus geen dwangsom: 0 euro.`,
        en: `${wrong.en} So no penalty runs: 0 euros.`,
      }),
    ]
  const safe = count(calendar, received, weeks(2))
  const { unmoved: _, ...strict } = settle(calendar, received, safe.nominal, weeks(2), 'own')
  const twoWeeks = { strict, safe }
  const day = both((words) => words.date(received))
  return [
    valueStep(noticeSpecs.valid, true, {
      nl: `Ontvangen op ${day.nl}, na het einde van de termijn op ${both((words) => words.date(event)).nl}.`,
      en: `Received on ${day.en}, after the end of the term on ${both((words) => words.date(event)).en}.`,
    }),
    twoWeeksStep(received, twoWeeks),
    ...penaltySteps({ facts, twoWeeks, decided }),
  ]
}

function warnings(facts: Facts, received: Day | undefined): Text[] {
  if (received === undefined || !isBefore(facts.event, received)) return []
  const list: Text[] = []
  if (!isBefore(received, facts.event.add({ months: 6 })))
    list.push({
      nl: 'De ingebrekestelling kwam lang na het einde van de termijn. Onredelijk laat geeft geen dwangsom; tien maanden was volgens de rechter te laat.',
      en: 'The default notice came long after the end of the term. Unreasonably late gives no penalty; a court found ten months too late.',
    })
  const first = plusDays(received, 15)
  const table = tableOn(facts.data, first)
  if (!isAllowance(facts) && table !== undefined && !confirmedOn(table, first))
    list.push({
      nl: `De bedragen van de dwangsom zijn voor ${first.year} niet bevestigd. Kijk dit na.`,
      en: `The amounts of the penalty were not confirmed for ${first.year}. Check this.`,
    })
  return list
}

/** Default notice, penalty and appeal for failure to decide (Awb 4:17, 4:18, 6:12; Awir 12). */
export const ingebrekestelling: Rule = {
  key: 'ingebrekestelling',
  group: 'late',
  label: { nl: 'Ingebrekestelling en dwangsom', en: 'Default notice and penalty' },
  law: 'Awb 4:17, 4:18, 6:12',
  eventLabel: { nl: 'Laatste dag van de termijn van de instantie', en: 'Last day of the term of the agency' },
  help: {
    nl: 'Stel de instantie schriftelijk in gebreke, niet eerder dan de dag na haar laatste dag. Heeft zij twee weken na ontvangst niet beslist, dan begint de dwangsom en kan beroep. Er is geen dwangsom bij Woo, klachten en een Wmo-melding.',
    en: 'Send the agency a written default notice, not before the day after its last day. If it has not decided two weeks after receipt, the penalty starts and you can appeal. There is no penalty for Woo requests, complaints and a Wmo report of need.',
  },
  consequence: {
    nl: 'Een te vroege ingebrekestelling heeft geen gevolg.',
    en: 'A premature default notice has no effect.',
  },
  actor: 'client',
  params: [
    {
      name: 'received',
      type: 'date',
      label: {
        nl: 'Dag waarop de ingebrekestelling is ontvangen',
        en: 'Day on which the default notice was received',
      },
    },
    {
      name: 'decided',
      type: 'date',
      label: { nl: 'Dag waarop alsnog is beslist', en: 'Day on which the agency decided after all' },
    },
    {
      name: 'regime',
      type: 'choice',
      label: { nl: 'Soort dwangsom', en: 'Kind of penalty' },
      choices: [
        { value: 'awb', label: { nl: 'Gewoon (Awb)', en: 'Ordinary (Awb)' } },
        { value: 'toeslagen', label: { nl: 'Dienst Toeslagen', en: 'Dienst Toeslagen (allowances)' } },
      ],
    },
    {
      name: 'difference',
      type: 'number',
      label: {
        nl: 'Bedrag op de definitieve berekening in hele euro’s (alleen Toeslagen)',
        en: 'Amount on the definitive calculation in whole euros (Toeslagen only)',
      },
    },
  ],
  steps: Object.values(noticeSpecs).map(({ key }) => key),
  mark: 'V',
  source: 'Awb 2024-01-01; svb.nl; belastingdienst.nl',
  chain: (facts) => {
    const received = facts.date('received')
    const decided = facts.date('decided')
    if (decided !== undefined && received === undefined) return badParam('received')
    if (facts.number('difference') !== undefined && !isAllowance(facts)) return badParam('difference')
    const order = inOrder([['decided', decided, facts.event]])
    if (!order.ok) return order
    const steps = received === undefined ? [] : noticeSteps(facts, received, decided)
    return ok({ steps: [fromStep(facts.event), ...steps], warnings: warnings(facts, received) })
  },
}
