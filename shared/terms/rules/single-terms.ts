import { weeks, type Length } from '../count.ts'
import type { Text } from '../text.ts'
import { singleRule } from './single-rule.ts'

/** Rules of one event and plain terms, wholly data. */

const received: Text = { nl: 'Ontvangen op', en: 'Received on' }
const receipt: Text = {
  nl: 'Dag waarop de aanvraag is ontvangen',
  en: 'Day on which the application was received',
}
const decide: Text = { nl: 'Uiterste dag om te beslissen', en: 'Last day to decide' }
const noticeNext: Text = {
  nl: 'Is de termijn voorbij, dan kunt u de instantie in gebreke stellen.',
  en: 'Once the term is over you can send the agency a default notice.',
}
const year: Length = { count: 12, unit: 'months' }

export const bijstand = singleRule({
  key: 'bijstand',
  group: 'decision',
  label: { nl: 'Bijstandsaanvraag (Participatiewet)', en: 'Application for social assistance' },
  law: 'Awb 4:13, Participatiewet 52',
  eventLabel: receipt,
  help: {
    nl: 'Acht weken om te beslissen, en een voorschot binnen vier weken. Voor zelfstandigen is de termijn dertien weken.',
    en: 'Eight weeks to decide, and an advance within four weeks. For the self-employed the term is thirteen weeks.',
  },
  consequence: noticeNext,
  actor: 'agency',
  mark: 'V',
  source: 'wpda.nl',
  phrase: received,
  terms: [
    {
      key: 'advance_last_day',
      label: { nl: 'Uiterste dag voor het voorschot', en: 'Last day for the advance' },
      actor: 'agency',
      law: 'Participatiewet 52',
      mark: 'K',
      length: weeks(4),
      doubt: {
        nl: 'Het artikel over het voorschot is niet nagekeken.',
        en: 'The article on the advance was not verified.',
      },
    },
    {
      key: 'decision_last_day',
      label: decide,
      actor: 'agency',
      law: 'Awb 4:13(2)',
      mark: 'V',
      length: weeks(8),
      changes: {
        nl: 'Een verzoek om aanvulling met een termijn schuift de dag op: kies dan de regel Beslissing op een aanvraag.',
        en: 'A request to complete with a set term moves the day: choose the rule Decision on an application then.',
      },
    },
  ],
})

export const toeslagAanvraag = singleRule({
  key: 'toeslag_aanvraag',
  group: 'decision',
  label: { nl: 'Aanvraag of wijziging van een toeslag', en: 'Application for or change of an allowance' },
  law: 'Awir, belastingdienst.nl',
  eventLabel: receipt,
  help: {
    nl: 'Dertien weken voor een voorschotbeschikking. Bij een voorschot of wijziging is er geen dwangsom.',
    en: 'Thirteen weeks for a decision on the advance. There is no penalty for an advance or a change.',
  },
  consequence: {
    nl: 'Blijft de beschikking uit, bel dan de BelastingTelefoon of dien een klacht in.',
    en: 'If the decision does not come, call Dienst Toeslagen or file a complaint.',
  },
  actor: 'agency',
  mark: 'V',
  source: 'belastingdienst.nl',
  phrase: received,
  terms: [
    {
      key: 'decision_last_day',
      label: decide,
      actor: 'agency',
      law: 'Awir, belastingdienst.nl',
      mark: 'V',
      length: weeks(13),
      changes: {
        nl: 'Een brief van Dienst Toeslagen met een latere dag.',
        en: 'A letter of Dienst Toeslagen with a later day.',
      },
    },
  ],
})

export const uitspraak = singleRule({
  key: 'uitspraak',
  group: 'objection',
  label: { nl: 'Uitspraak van de rechtbank', en: 'Judgment of the court' },
  law: 'Awb 8:66',
  eventLabel: {
    nl: 'Dag waarop het onderzoek is gesloten (meestal de zitting)',
    en: 'Day on which the hearing was closed',
  },
  help: {
    nl: 'De rechtbank doet binnen zes weken na sluiting van het onderzoek schriftelijk uitspraak.',
    en: 'The court gives a written judgment within six weeks after closing the hearing.',
  },
  consequence: {
    nl: 'Een latere uitspraak blijft geldig; de rechtbank laat weten dat het langer duurt.',
    en: 'A later judgment stays valid; the court tells you that it takes longer.',
  },
  actor: 'agency',
  mark: 'V',
  source: 'Awb 2024-01-01',
  phrase: { nl: 'Gesloten op', en: 'Closed on' },
  terms: [
    {
      key: 'last_day',
      label: { nl: 'Uiterste dag voor de uitspraak', en: 'Last day for the judgment' },
      actor: 'agency',
      law: 'Awb 8:66',
      mark: 'V',
      length: weeks(6),
      changes: {
        nl: 'De rechtbank kan deze termijn in bijzondere gevallen verlengen.',
        en: 'In special cases the court can extend this term.',
      },
    },
  ],
})

const noYears: Text = {
  nl: 'Een termijn van een jaar wordt niet verlengd door vrije dagen (Algemene termijnenwet, artikel 4). Wacht niet tot het einde.',
  en: 'A term of a year is not extended by free days (Algemene termijnenwet, article 4). Do not wait until the end.',
}

export const ombudsman = singleRule({
  key: 'ombudsman',
  group: 'information',
  label: { nl: 'Klacht bij de ombudsman', en: 'Complaint to the ombudsman' },
  law: 'Awb 9:24',
  eventLabel: {
    nl: 'Dag waarop de instantie de uitkomst van de klacht meldde',
    en: 'Day on which the agency told the outcome of the complaint',
  },
  help: {
    nl: 'Dien de klacht eerst in bij de instantie zelf (Awb 9:20). Daarna hebt u een jaar om naar de ombudsman te gaan.',
    en: 'First complain to the agency itself (Awb 9:20). After that you have a year to go to the ombudsman.',
  },
  consequence: {
    nl: 'Na een jaar hoeft de ombudsman de klacht niet meer te onderzoeken.',
    en: 'After a year the ombudsman need not investigate the complaint any more.',
  },
  actor: 'client',
  mark: 'V',
  source: 'Awb 2024-01-01',
  phrase: { nl: 'Gemeld op', en: 'Told on' },
  terms: [
    {
      key: 'last_day',
      label: { nl: 'Uiterste dag', en: 'Last day' },
      actor: 'client',
      law: 'Awb 9:24(1)',
      mark: 'V',
      length: year,
      changes: noYears,
    },
  ],
})

export const heroverweging = singleRule({
  key: 'heroverweging',
  group: 'objection',
  label: { nl: 'Heroverweging door de zorgverzekeraar', en: 'Reconsideration by the health insurer' },
  law: 'Zvw, skgz.nl',
  eventLabel: {
    nl: 'Dag waarop de zorgverzekeraar besliste',
    en: 'Day on which the health insurer decided',
  },
  help: {
    nl: 'Tegen een zorgverzekeraar is geen bezwaar mogelijk. Vraag binnen een jaar om heroverweging; de verzekeraar antwoordt binnen vier weken. Daarna kunt u naar de SKGZ.',
    en: 'There is no objection against a health insurer. Ask for reconsideration within a year; the insurer answers within four weeks. After that you can go to the SKGZ.',
  },
  consequence: {
    nl: 'Na een jaar neemt de SKGZ de zaak niet meer in behandeling.',
    en: 'After a year the SKGZ no longer takes the case.',
  },
  actor: 'client',
  mark: 'V',
  source: 'pgb.nl; skgz.nl',
  phrase: { nl: 'Beslist op', en: 'Decided on' },
  terms: [
    {
      key: 'last_day',
      label: { nl: 'Uiterste dag om heroverweging te vragen', en: 'Last day to ask for reconsideration' },
      actor: 'client',
      law: 'Zvw, skgz.nl',
      mark: 'V',
      length: year,
      basis: 'own',
      changes: {
        nl: 'De polis kan een kortere termijn noemen. Houd dan die aan.',
        en: 'The policy can set a shorter term. Keep to that then.',
      },
      doubt: {
        nl: 'Dit is een termijn uit de verzekering, geen termijn van de Awb. In welk artikel hij staat, is niet nagekeken.',
        en: 'This is a term of the insurance, not of the Awb. In which article it is laid down was not verified.',
      },
    },
  ],
})
