import { ok } from '../../result.ts'
import { plusDays, workingDayUntil } from '../calendar.ts'
import { weeks, type Length } from '../count.ts'
import type { Facts, Rule, Step, StepSpec } from '../rule.ts'
import { dayStep, plainStep } from '../step-of.ts'
import { both, type Text } from '../text.ts'

/** Objection and appeal: terms of the client, all counted alike (Awb 6:7, 6:8, Atw). */

const lastDay: Text = { nl: 'Uiterste dag', en: 'Last day' }
const sent: Text = { nl: 'Bekendgemaakt op', en: 'Announced on' }
const announced: Text = {
  nl: 'Dag waarop het besluit is bekendgemaakt (verzonden of uitgereikt)',
  en: 'Day on which the decision was announced (sent or handed over)',
}
const tooLate: Text = {
  nl: 'Te laat is meestal niet-ontvankelijk, maar niet als u er redelijkerwijs niets aan kon doen: leg de reden vast (Awb 6:11).',
  en: 'Too late is usually inadmissible, but not if you could not reasonably be blamed: record the reason (Awb 6:11).',
}
const printedCounts: Text = {
  nl: 'Noemt de brief een kortere termijn, houd dan die aan. Een latere bekendmaking schuift de dag op. Een bezwaar of beroep bij het verkeerde loket telt vanaf de dag dat het daar binnenkwam (Awb 6:15).',
  en: 'If the letter prints a shorter term, keep to that. A later announcement moves the day. An objection or appeal at the wrong desk counts from the day it arrived there (Awb 6:15).',
}

/** A week before the term ends without any extension, on a working day: caution, no law. */
function targetStep(facts: Facts, law: string, length: Length): Step {
  const nominal = facts.event.add({ [length.unit]: length.count })
  const day = workingDayUntil(facts.calendar, plusDays(nominal, -7))
  const spec: StepSpec = {
    key: 'target_day',
    label: { nl: 'Streefdag', en: 'Target day' },
    actor: 'client',
    law,
    mark: 'K',
  }
  return dayStep(spec, day, {
    nl: `Dit is geen wettelijke termijn maar een veilige dag: minstens een week voor het einde, op een werkdag. Dat is ${both((words) => words.date(day)).nl}.`,
    en: `This is no statutory term but a safe day: at least a week before the end, on a working day. That is ${both((words) => words.date(day)).en}.`,
  })
}

interface ClientTerm {
  readonly key: string
  readonly law: string
  readonly length: Length
  readonly label: Text
  readonly help: Text
  readonly source: string
  readonly eventLabel?: Text
  readonly doubt?: Text
}

function clientRule(term: ClientTerm): Rule {
  const { key, law, length, label, help, source, doubt } = term
  const spec: StepSpec = {
    key: 'last_day',
    label: lastDay,
    actor: 'client',
    law,
    mark: 'V',
    changes: printedCounts,
  }
  return {
    key,
    group: 'objection',
    label,
    law,
    eventLabel: term.eventLabel ?? announced,
    help,
    consequence: tooLate,
    actor: 'client',
    params: [],
    steps: ['last_day', 'target_day'],
    mark: 'V',
    source,
    chain: (facts) => {
      const last = plainStep(facts, spec, sent, length)
      return ok({ steps: [{ ...last, doubt }, targetStep(facts, law, length)], warnings: [] })
    },
  }
}

export const bezwaar = clientRule({
  key: 'bezwaar',
  law: 'Awb 6:7, 6:8',
  length: weeks(6),
  source: 'Awb 2024-01-01',
  label: { nl: 'Bezwaar maken', en: 'Objection' },
  help: {
    nl: 'Zes weken om bezwaar te maken, vanaf de dag na bekendmaking. Een pro-formabezwaar zonder gronden is ook op tijd. Bezwaar schorst het besluit niet (Awb 6:16).',
    en: 'Six weeks to object, from the day after the announcement. An objection without grounds yet is in time too. An objection does not suspend the decision (Awb 6:16).',
  },
})

export const beroep = clientRule({
  key: 'beroep',
  law: 'Awb 6:7, 6:8, 8:1',
  length: weeks(6),
  source: 'Awb 2024-01-01',
  label: { nl: 'Beroep bij de rechtbank', en: 'Appeal at the district court' },
  help: {
    nl: 'Zes weken om beroep in te stellen tegen de beslissing op bezwaar. Er is griffierecht verschuldigd.',
    en: 'Six weeks to appeal against the decision on the objection. A court fee is due.',
  },
})

export const hogerBeroep = clientRule({
  key: 'hoger_beroep',
  law: 'Awb 6:24, 6:7, 8:104',
  length: weeks(6),
  source: 'Awb 2024-01-01',
  label: { nl: 'Hoger beroep', en: 'Further appeal' },
  eventLabel: { nl: 'Dag waarop de uitspraak is verzonden', en: 'Day on which the judgment was sent' },
  help: {
    nl: 'Zes weken na verzending van de uitspraak. Niet tegen een uitspraak op een verzoek om voorlopige voorziening en niet tegen een uitspraak na verzet.',
    en: 'Six weeks after the judgment was sent. Not against a judgment on an interim measure and not against a judgment on verzet.',
  },
})

export const verzet = clientRule({
  key: 'verzet',
  law: 'Awb 8:55',
  length: weeks(6),
  source: 'Awb 2024-01-01',
  label: {
    nl: 'Verzet tegen een uitspraak zonder zitting',
    en: 'Opposition to a judgment without a hearing',
  },
  eventLabel: { nl: 'Dag waarop de uitspraak is verzonden', en: 'Day on which the judgment was sent' },
  help: {
    nl: 'Zes weken om in verzet te gaan tegen een uitspraak die de rechtbank zonder zitting deed (Awb 8:54).',
    en: 'Six weeks to oppose a judgment that the court gave without a hearing (Awb 8:54).',
  },
})

export const bezwaarZiektewet = clientRule({
  key: 'bezwaar_ziektewet',
  law: 'Ziektewet',
  length: weeks(2),
  source: 'mensar.nl, arbeideninkomen.nl, sociaalverhaal.com',
  label: {
    nl: 'Bezwaar Ziektewet (hersteldverklaring)',
    en: 'Objection under the Sickness Benefits Act (fitness for work)',
  },
  help: {
    nl: 'Twee weken bij een besluit over arbeidsgeschiktheid of herstel. Voor andere besluiten op grond van de Ziektewet geldt zes weken: lees de brief en kies dan de regel Bezwaar maken.',
    en: 'Two weeks for a decision on fitness for work or recovery. Other decisions under the Sickness Benefits Act have six weeks: read the letter and choose the rule Objection then.',
  },
  doubt: {
    nl: 'Welk artikel van de Ziektewet dit regelt, is niet nagekeken. De termijn in de brief gaat voor.',
    en: 'Which article of the Sickness Benefits Act says this was not verified. The term in the letter comes first.',
  },
})

const feeSpec: StepSpec = {
  key: 'last_day',
  label: { nl: 'Uiterste dag om te betalen', en: 'Last day to pay' },
  actor: 'client',
  law: 'Awb 8:41',
  mark: 'V',
  changes: {
    nl: 'Noemt de nota een andere dag, houd dan de vroegste aan. Kunt u het niet betalen, vraag dan voor deze dag vrijstelling (betalingsonmacht).',
    en: 'If the notice prints another day, keep to the earliest. If you cannot pay, ask for exemption before this day (inability to pay).',
  },
}

export const griffierecht: Rule = {
  key: 'griffierecht',
  group: 'objection',
  label: { nl: 'Griffierecht betalen', en: 'Paying the court fee' },
  law: 'Awb 8:41, 8:82',
  eventLabel: { nl: 'Dag waarop de nota is verzonden', en: 'Day on which the notice was sent' },
  help: {
    nl: 'Vier weken na verzending van de nota; twee weken bij een verzoek om voorlopige voorziening.',
    en: 'Four weeks after the notice was sent; two weeks for an interim measure.',
  },
  consequence: {
    nl: 'Te laat betalen maakt het beroep niet-ontvankelijk, tenzij u er niets aan kon doen.',
    en: 'Paying late makes the appeal inadmissible, unless you could not be blamed.',
  },
  actor: 'client',
  params: [
    {
      name: 'interim',
      type: 'yes-no',
      label: { nl: 'Het gaat om een voorlopige voorziening', en: 'It is about an interim measure' },
    },
  ],
  steps: ['last_day', 'target_day'],
  mark: 'V',
  source: 'Awb 2024-01-01',
  chain: (facts) => {
    const interim = facts.yes('interim')
    const length = weeks(interim ? 2 : 4)
    const law = interim ? 'Awb 8:82(3)' : 'Awb 8:41'
    const last = plainStep(facts, { ...feeSpec, law }, { nl: 'Verzonden op', en: 'Sent on' }, length)
    return ok({ steps: [last, targetStep(facts, law, length)], warnings: [] })
  },
}
