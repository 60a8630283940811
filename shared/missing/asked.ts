import type { CourseStep } from '../course/steps.ts'
import type { Text } from '../terms/text.ts'

/** What one asks for when a step or its letter is missing. */
export type Asked = {
  readonly title: Text
  /** The same in the middle of a Dutch letter: "het verslag van het onderzoek". */
  readonly inLetter: string
  readonly law: string
  readonly question: Text
  /** The client's own letter: a copy belongs in the case, nobody else can be asked for it. */
  readonly own?: boolean
}

type Params = { readonly wmo: boolean }

/** Steps of which the law expects something on paper, or expects that they happen at all (domain.md 1.2, 1.3). */
export function askedFor(step: CourseStep, { wmo }: Params): Asked | undefined {
  if (step === 'confirmation') return wmo ? wmoConfirmation : confirmation
  return asked[step]
}

const wmoConfirmation: Asked = {
  title: { nl: 'Bevestiging van de melding', en: 'Confirmation of the report of need' },
  inLetter:
    'een bevestiging van mijn melding, met de datum waarop u die hebt ontvangen (artikel 2.3.2, lid 1, van de Wmo 2015)',
  law: 'Wmo 2015 2.3.2(1)',
  question: {
    nl: 'Op welke dag is de melding ontvangen? Wilt u dat op papier bevestigen?',
    en: 'On which day was the report of need received? Will you confirm that in writing?',
  },
}

const confirmation: Asked = {
  title: { nl: 'Bevestiging van de ontvangst', en: 'Confirmation of receipt' },
  inLetter: 'een bevestiging van de dag waarop u mijn aanvraag hebt ontvangen',
  law: '',
  question: {
    nl: 'Op welke dag is de aanvraag ontvangen? Wilt u dat op papier bevestigen?',
    en: 'On which day was the application received? Will you confirm that in writing?',
  },
}

const own = (title: Text, question: Text): Asked => ({ title, inLetter: '', law: '', question, own: true })

const copyOf: Text = {
  nl: 'Hebt u nog een kopie? Leg die in het dossier, met het bewijs van verzending.',
  en: 'Do you still have a copy? Put it in the case, with the proof of posting.',
}

const asked: Partial<Record<CourseStep, Asked>> = {
  support_told: {
    title: { nl: 'Wijzen op gratis cliëntondersteuning', en: 'Being told of free client support' },
    inLetter: 'informatie over gratis en onafhankelijke cliëntondersteuning',
    law: 'Wmo 2015 2.2.4, 2.3.2(3)',
    question: {
      nl: 'Wie kan mij gratis en onafhankelijk ondersteunen bij het onderzoek?',
      en: 'Who can support me for free and independently with the assessment?',
    },
  },
  meeting: {
    title: { nl: 'Gesprek bij het onderzoek', en: 'Meeting for the assessment' },
    inLetter: 'een afspraak voor het gesprek bij het onderzoek',
    law: 'Wmo 2015 2.3.2',
    question: {
      nl: 'Wanneer is het gesprek geweest, of wanneer komt het?',
      en: 'When was the meeting held, or when will it be?',
    },
  },
  inquiry: {
    title: { nl: 'Verslag van het onderzoek', en: 'Report of the assessment' },
    inLetter: 'het schriftelijke verslag van het onderzoek (artikel 2.3.2, lid 8, van de Wmo 2015)',
    law: 'Wmo 2015 2.3.2(8)',
    question: {
      nl: 'Wanneer krijg ik het schriftelijke verslag van het onderzoek?',
      en: 'When will I get the written report of the assessment?',
    },
  },
  decision: {
    title: { nl: 'Besluit', en: 'Decision' },
    inLetter: 'het besluit op mijn aanvraag (artikel 4:13 van de Algemene wet bestuursrecht)',
    law: 'Awb 4:13',
    question: {
      nl: 'Is er al een besluit? Op welke dag is het verstuurd, en aan wie?',
      en: 'Is there a decision yet? On which day was it sent, and to whom?',
    },
  },
  objection_decision: {
    title: { nl: 'Beslissing op bezwaar', en: 'Decision on the objection' },
    inLetter: 'de beslissing op mijn bezwaar (artikel 7:10 van de Algemene wet bestuursrecht)',
    law: 'Awb 7:10',
    question: {
      nl: 'Is er al een beslissing op het bezwaar? Op welke dag is zij verstuurd?',
      en: 'Is there a decision on the objection yet? On which day was it sent?',
    },
  },
  judgment: {
    title: { nl: 'Uitspraak', en: 'Judgment' },
    inLetter: 'een afschrift van de uitspraak',
    law: 'Awb 8:66',
    question: { nl: 'Wanneer komt de uitspraak?', en: 'When will the judgment come?' },
  },
  requested: {
    title: { nl: 'Verzoek om aanvulling', en: 'Request to complete' },
    inLetter:
      'de brief waarin u om aanvulling vraagt, met de termijn die daarvoor geldt (artikel 4:5 van de Algemene wet bestuursrecht)',
    law: 'Awb 4:5',
    question: {
      nl: 'Welke gegevens vraagt u, en tot welke dag heb ik daarvoor?',
      en: 'Which data do you ask for, and until which day do I have?',
    },
  },
  application: own({ nl: 'Aanvraag', en: 'Application' }, copyOf),
  report: own({ nl: 'Melding', en: 'Report of need' }, copyOf),
  objection: own({ nl: 'Bezwaarschrift', en: 'Notice of objection' }, copyOf),
  appeal: own({ nl: 'Beroepschrift', en: 'Notice of appeal' }, copyOf),
  notice: own({ nl: 'Ingebrekestelling', en: 'Notice of default' }, copyOf),
  objection_notice: own(
    { nl: 'Ingebrekestelling over het bezwaar', en: 'Notice of default about the objection' },
    copyOf,
  ),
}
