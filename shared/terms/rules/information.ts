import { ok } from '../../result.ts'
import { plusWorkingDays } from '../calendar.ts'
import { count, settle, weeks, type Length } from '../count.ts'
import type { Facts, Rule, Step, StepSpec } from '../rule.ts'
import { certain, countedStep, dayStep, eventOn, plainStep, type Counts } from '../step-of.ts'
import { both, join, type Text } from '../text.ts'
import { committee } from './params.ts'

/** Requests for information, complaints and debt help: an answer within a term, often to be extended once. */

const received: Text = { nl: 'Ontvangen op', en: 'Received on' }
const answer: Text = { nl: 'Uiterste dag voor het antwoord', en: 'Last day for the answer' }
const extendedLabel: Text = { nl: 'Uiterste dag na verlenging', en: 'Last day after extension' }

const spec = (
  key: 'last_day' | 'extended_last_day',
  law: string,
  mark: StepSpec['mark'],
  changes: Text,
): StepSpec => ({
  key,
  label: key === 'last_day' ? answer : extendedLabel,
  actor: 'agency',
  law,
  mark,
  changes,
})

/** The event, the whole term with its extension, the free days. */
function extendedStep(facts: Facts, face: StepSpec, counts: Counts, length: Length, doubt: Text): Step {
  const opening = join(
    eventOn(received, facts.event),
    both((words) => words.runs(length, counts.safe.nominal)),
    { nl: 'Dat is met de verlenging erbij.', en: 'That includes the extension.' },
  )
  return countedStep(face, counts, opening, doubt)
}

const byLetter: Text = {
  nl: 'Verlengen kan één keer en moet u binnen de eerste termijn worden gemeld.',
  en: 'It can be extended once, and you must be told within the first term.',
}

export const woo: Rule = {
  key: 'woo',
  group: 'information',
  label: { nl: 'Woo-verzoek', en: 'Freedom of information request (Woo)' },
  law: 'Woo 4.4',
  eventLabel: { nl: 'Dag waarop het verzoek is ontvangen', en: 'Day on which the request was received' },
  help: {
    nl: 'Vier weken na ontvangst, met twee weken te verdagen. Voor uw eigen dossier is een inzageverzoek beter.',
    en: 'Four weeks after receipt, to be adjourned by two weeks. For your own file an access request is better.',
  },
  consequence: {
    nl: 'Er is geen dwangsom (Woo 8.2); wel kan na een ingebrekestelling beroep.',
    en: 'There is no penalty (Woo 8.2); after a default notice an appeal is possible.',
  },
  actor: 'agency',
  params: [],
  steps: ['last_day', 'extended_last_day'],
  mark: 'V',
  source: 'pgwoo.nl; wetten.legaltools.nl',
  chain: (facts) => {
    const stops: Text = {
      nl: 'De termijn staat stil zolang anderen hun zienswijze mogen geven (Woo 4.4(3)). Er is geen dwangsom (Woo 8.2).',
      en: 'The term stands still while others may give their view (Woo 4.4(3)). There is no penalty (Woo 8.2).',
    }
    const first = plainStep(facts, spec('last_day', 'Woo 4.4(1)', 'V', stops), received, weeks(4))
    const counts = certain(count(facts.calendar, facts.event, weeks(6)))
    const face = spec('extended_last_day', 'Woo 4.4(2)', 'V', byLetter)
    return ok({ steps: [first, extendedStep(facts, face, counts, weeks(6), byLetter)], warnings: [] })
  },
}

const euDoubt: Text = {
  nl: 'Voor Europese termijnen is niet nagekeken of Goede Vrijdag en bij besluit gelijkgestelde dagen meetellen. De latere dag is veilig.',
  en: 'For European terms it was not verified whether Good Friday and days equated by decree count as free. The later day is safe.',
}

/** One month, with two more for complex requests; days counted by Regulation 1182/71. */
export const avg: Rule = {
  key: 'avg',
  group: 'information',
  label: { nl: 'Inzageverzoek (AVG)', en: 'Access request (GDPR)' },
  law: 'AVG 12(3), Verordening 1182/71',
  eventLabel: { nl: 'Dag waarop het verzoek is ontvangen', en: 'Day on which the request was received' },
  help: {
    nl: 'Een maand na ontvangst, bij een ingewikkeld verzoek met twee maanden te verlengen. Geldt ook voor verbetering en verwijdering.',
    en: 'One month after receipt, to be extended by two months for a complex request. Holds for correction and erasure too.',
  },
  consequence: {
    nl: 'Antwoord van een bestuursorgaan is een besluit: daartegen kunt u bezwaar maken, en bij te laat antwoord kunt u het in gebreke stellen.',
    en: 'The answer of a public authority is a decision: you can object to it, and send a default notice when it is late.',
  },
  actor: 'agency',
  params: [],
  steps: ['last_day', 'extended_last_day'],
  mark: 'K',
  source: 'AVG 12(3); appelman.nl',
  chain: (facts) => {
    const counted = (months: number): Counts => {
      const length: Length = { count: months, unit: 'months' }
      return {
        strict: count(facts.calendar, facts.event, length, 'eu-recognised'),
        safe: count(facts.calendar, facts.event, length, 'eu'),
      }
    }
    const month: Length = { count: 1, unit: 'months' }
    const first = counted(1)
    const opening = join(
      eventOn(received, facts.event),
      both((words) => words.runs(month, first.safe.nominal)),
    )
    const steps = [
      countedStep(spec('last_day', 'AVG 12(3)', 'K', byLetter), first, opening, euDoubt),
      extendedStep(
        facts,
        spec('extended_last_day', 'AVG 12(3)', 'K', byLetter),
        counted(3),
        { count: 3, unit: 'months' },
        euDoubt,
      ),
    ]
    return ok({ steps, warnings: [] })
  },
}

const longDoubt: Text = {
  nl: 'Of de Algemene termijnenwet nog werkt als de termijn door verlenging langer dan 12 weken wordt, is niet uitgemaakt. De latere dag is veilig.',
  en: 'Whether the General Extension of Time Limits Act still works when the extension makes the term longer than 12 weeks is not settled. The later day is safe.',
}

export const klacht: Rule = {
  key: 'klacht',
  group: 'information',
  label: { nl: 'Klacht bij de instantie', en: 'Complaint to the agency' },
  law: 'Awb 9:11',
  eventLabel: { nl: 'Dag waarop de klacht is ontvangen', en: 'Day on which the complaint was received' },
  help: {
    nl: 'Zes weken om de klacht af te handelen, tien met een klachtencommissie; met vier weken te verdagen.',
    en: 'Six weeks to handle the complaint, ten with a complaints committee; to be adjourned by four weeks.',
  },
  consequence: {
    nl: 'Er is geen dwangsom. Na de afhandeling, of als die uitblijft, kunt u naar de ombudsman.',
    en: 'There is no penalty. After the handling, or if it does not come, you can go to the ombudsman.',
  },
  actor: 'agency',
  params: [committee],
  steps: ['last_day', 'extended_last_day'],
  mark: 'V',
  source: 'Awb 2024-01-01',
  chain: (facts) => {
    const base = facts.yes('committee') ? 10 : 6
    const total = weeks(base + 4)
    const nominal = facts.event.add({ weeks: total.count })
    const at = (length: Length) => settle(facts.calendar, facts.event, nominal, length, 'statute')
    const counts: Counts = { strict: at(total), safe: at(weeks(base)) }
    const more: Text = {
      nl: 'Verder uitstel kan alleen als u daar schriftelijk mee instemt (Awb 9:11(3)).',
      en: 'Further delay needs your written consent (Awb 9:11(3)).',
    }
    const last = plainStep(facts, spec('last_day', 'Awb 9:11(1)', 'V', more), received, weeks(base))
    const face = spec('extended_last_day', 'Awb 9:11(2)', 'V', more)
    return ok({ steps: [last, extendedStep(facts, face, counts, total, longDoubt)], warnings: [] })
  },
}

export const schuldhulp: Rule = {
  key: 'schuldhulp',
  group: 'decision',
  label: { nl: 'Eerste gesprek schuldhulpverlening', en: 'First conversation on debt assistance' },
  law: 'Wgs 4',
  eventLabel: { nl: 'Dag van het verzoek', en: 'Day of the request' },
  help: {
    nl: 'Binnen vier weken een eerste gesprek; binnen drie werkdagen bij dreigende ontruiming, afsluiting van energie of water, of verlies van de zorgverzekering.',
    en: 'A first conversation within four weeks; within three working days when eviction, loss of energy or water, or loss of health insurance threatens.',
  },
  consequence: {
    nl: 'Blijft het gesprek uit, vraag dan om een besluit of dien een klacht in.',
    en: 'If the conversation does not come, ask for a decision or file a complaint.',
  },
  actor: 'agency',
  params: [
    {
      name: 'threatening',
      type: 'yes-no',
      label: { nl: 'Er is een bedreigende situatie', en: 'The situation is threatening' },
    },
  ],
  steps: ['last_day'],
  mark: 'V',
  source: 'Wgs (2012) 4; schulinck.nl',
  chain: (facts) => {
    const asked: Text = { nl: 'Gevraagd op', en: 'Requested on' }
    const changes: Text = {
      nl: 'Wordt de situatie bedreigend, dan geldt drie werkdagen. De termijn voor het besluit daarna staat in een verordening.',
      en: 'If the situation becomes threatening, three working days apply. The term for the decision after that is in a by-law.',
    }
    const face = { ...spec('last_day', 'Wgs 4(1)', 'V', changes), label: gesprek }
    if (!facts.yes('threatening'))
      return ok({ steps: [plainStep(facts, face, asked, weeks(4))], warnings: [] })
    const end = plusWorkingDays(facts.calendar, facts.event, 3)
    const until = both((words) => words.until(end))
    const why = join(eventOn(asked, facts.event), {
      nl: `Drie werkdagen vanaf de dag erna, zonder weekenden en feestdagen: ${until.nl}.`,
      en: `Three working days from the day after, leaving out weekends and public holidays: ${until.en}.`,
    })
    const years = [...new Set([facts.event.year, end.year])]
    return ok({ steps: [dayStep({ ...face, law: 'Wgs 4(2)' }, end, why, years)], warnings: [] })
  },
}

const gesprek: Text = {
  nl: 'Uiterste dag voor het eerste gesprek',
  en: 'Last day for the first conversation',
}
