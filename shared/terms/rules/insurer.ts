import { weeks, type Length } from '../count.ts'
import { singleRule } from './single-rule.ts'

/** After a request for reconsideration: private law, no term of the Awb (domain.md 1.3, `zvw`). */

const year: Length = { count: 12, unit: 'months' }
const ninety: Length = { count: 90, unit: 'days' }

export const heroverwegingAntwoord = singleRule({
  key: 'heroverweging_antwoord',
  group: 'objection',
  label: {
    nl: 'Antwoord van de zorgverzekeraar op heroverweging',
    en: 'Answer of the insurer on reconsideration',
  },
  law: 'Zvw, skgz.nl',
  eventLabel: {
    nl: 'Dag waarop de verzekeraar het verzoek ontving',
    en: 'Day on which the insurer received the request',
  },
  help: {
    nl: 'De verzekeraar antwoordt binnen vier weken. Doet hij dat niet, of bent u het niet eens met het antwoord, dan kunt u naar de SKGZ.',
    en: 'The insurer answers within four weeks. If it does not, or if you disagree with the answer, you can go to the SKGZ.',
  },
  consequence: {
    nl: 'Er is geen ingebrekestelling en geen dwangsom: een zorgverzekeraar is geen bestuursorgaan.',
    en: 'There is no default notice and no penalty: a health insurer is no administrative authority.',
  },
  actor: 'agency',
  mark: 'V',
  source: 'pgb.nl; skgz.nl',
  phrase: { nl: 'Gevraagd op', en: 'Asked on' },
  terms: [
    {
      key: 'decision_last_day',
      label: { nl: 'Uiterste dag voor het antwoord', en: 'Last day for the answer' },
      actor: 'agency',
      law: 'Zvw, skgz.nl',
      mark: 'V',
      length: weeks(4),
      basis: 'own',
      changes: {
        nl: 'Vrije dagen verlengen deze termijn niet: hij staat niet in een wet.',
        en: 'Free days do not extend this term: it is not set in a law.',
      },
    },
    {
      key: 'skgz_last_day',
      label: { nl: 'Uiterste dag om naar de SKGZ te gaan', en: 'Last day to go to the SKGZ' },
      actor: 'client',
      law: 'Zvw, skgz.nl',
      mark: 'V',
      length: year,
      basis: 'own',
      changes: {
        nl: 'De SKGZ neemt een zaak niet aan als de heroverweging ouder is dan een jaar.',
        en: 'The SKGZ does not take a case when the reconsideration is older than a year.',
      },
      doubt: {
        nl: 'Of het jaar begint bij uw verzoek of bij het antwoord, is niet nagekeken. Hier telt het verzoek: de vroegste dag.',
        en: 'Whether the year starts with your request or with the answer was not verified. Here the request counts: the earlier day.',
      },
    },
  ],
})

export const geschillencommissieZorg = singleRule({
  key: 'geschillencommissie_zorg',
  group: 'objection',
  label: { nl: 'Geschillencommissie Zorgverzekeringen', en: 'Disputes committee for health insurance' },
  law: 'Zvw, skgz.nl',
  eventLabel: {
    nl: 'Dag van het oordeel van de Ombudsman Zorgverzekeringen',
    en: 'Day of the conclusion of the health insurance ombudsman',
  },
  help: {
    nl: 'Bent u het niet eens met het oordeel van de Ombudsman Zorgverzekeringen, dan kunt u binnen 90 dagen naar de Geschillencommissie.',
    en: 'If you disagree with the conclusion of the ombudsman, you can go to the disputes committee within 90 days.',
  },
  consequence: {
    nl: 'Na 90 dagen neemt de Geschillencommissie de zaak niet meer aan.',
    en: 'After 90 days the committee no longer takes the case.',
  },
  actor: 'client',
  mark: 'V',
  source: 'skgz.nl',
  phrase: { nl: 'Oordeel van', en: 'Conclusion of' },
  terms: [
    {
      key: 'last_day',
      label: { nl: 'Uiterste dag', en: 'Last day' },
      actor: 'client',
      law: 'Zvw, skgz.nl',
      mark: 'V',
      length: ninety,
      basis: 'own',
      changes: {
        nl: 'Vrije dagen verlengen deze termijn niet: hij staat niet in een wet.',
        en: 'Free days do not extend this term: it is not set in a law.',
      },
    },
  ],
})
