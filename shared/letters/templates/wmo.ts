import { need } from '../fields.ts'
import {
  answer,
  dateOf,
  heading,
  isSaid,
  lines,
  points,
  text,
  type LetterFacts,
  type LetterSpec,
} from '../letter.ts'

const whose = ({ client }: LetterFacts): string => (client === '' ? 'mijzelf' : client)
const college = text('Geacht college,')

/** Wmo 2015 2.3.2(1)-(3): report of need. */
export const report: LetterSpec = {
  key: 'report',
  kind: 'melding',
  title: { nl: 'Melding Wmo', en: 'Report of need (Wmo)' },
  when: {
    nl: 'U hebt hulp nodig van de gemeente en wilt een onderzoek.',
    en: 'You need help from the municipality and want an assessment.',
  },
  to: 'agency',
  law: 'Wmo 2015 2.3.2',
  fields: [need],
  subject: (facts) => (facts.client === '' ? 'melding Wmo' : `melding Wmo voor ${facts.client}`),
  body: (facts) => [
    college,
    text(`Ik doe hierbij een melding voor ${whose(facts)} (artikel 2.3.2 van de Wmo 2015).`),
    heading('Wat er aan de hand is'),
    ...lines(facts, 'need', 'wat niet lukt en wat nodig is'),
    heading('Wat ik vraag'),
    { kind: 'point', text: 'Stuur mij een bevestiging met de datum waarop u deze melding hebt ontvangen.' },
    { kind: 'point', text: 'Doe het onderzoek binnen zes weken.' },
    {
      kind: 'point',
      text: 'Binnen zeven dagen kan ik een persoonlijk plan inleveren. Wilt u dat bij het onderzoek betrekken?',
    },
    {
      kind: 'point',
      text: 'Laat mij weten wie mij gratis kan ondersteunen (onafhankelijke cliëntondersteuning).',
    },
    { kind: 'point', text: 'Stuur mij na het onderzoek het verslag.' },
  ],
  enclosures: () => [],
  caution: {
    nl: 'Een melding is nog geen aanvraag. Levert u een persoonlijk plan in, doe dat dan binnen zeven dagen.',
    en: 'A report of need is not an application yet. If you hand in a personal plan, do so within seven days.',
  },
}

/** Wmo 2015 2.3.2(9): application when the assessment was not done within six weeks. */
export const application: LetterSpec = {
  key: 'application',
  kind: 'aanvraag',
  title: { nl: 'Aanvraag Wmo na zes weken', en: 'Application (Wmo) after six weeks' },
  when: {
    nl: 'Er zijn zes weken voorbij sinds de melding en het onderzoek is niet klaar.',
    en: 'Six weeks have passed since the report of need and the assessment is not finished.',
  },
  to: 'agency',
  law: 'Wmo 2015 2.3.2(9), 2.3.5(2)',
  fields: [
    {
      name: 'report_date',
      type: 'date',
      label: { nl: 'Datum van de melding', en: 'Date of the report of need' },
    },
    need,
    { name: 'wanted', type: 'long', label: { nl: 'Wat vraagt u aan?', en: 'What do you apply for?' } },
  ],
  subject: (facts) => (facts.client === '' ? 'aanvraag Wmo' : `aanvraag Wmo voor ${facts.client}`),
  body: (facts) => [
    college,
    text(
      `Op ${dateOf(facts, 'report_date', 'datum van de melding')} deed ik een melding voor ${whose(facts)}. De zes weken voor het onderzoek zijn voorbij. Daarom dien ik nu een aanvraag in (artikel 2.3.2, lid 9, van de Wmo 2015).`,
    ),
    heading('Waarom hulp nodig is'),
    ...lines(facts, 'need', 'wat niet lukt en wat nodig is'),
    heading('Wat ik aanvraag'),
    ...points(facts, 'wanted', 'wat u aanvraagt'),
    text(
      'U moet binnen twee weken na ontvangst van deze aanvraag beslissen (artikel 2.3.5, lid 2). Wilt u mij de datum van ontvangst bevestigen?',
    ),
  ],
  enclosures: () => ['Kopie van de melding'],
}

/** Wmo 2015 2.2.4, 2.3.2(3); Wlz 4.2.1: free and independent client support. */
export const support: LetterSpec = {
  key: 'support',
  kind: 'brief',
  title: { nl: 'Verzoek om cliëntondersteuning', en: 'Request for client support' },
  when: {
    nl: 'U wilt dat iemand u gratis helpt bij een gesprek of een aanvraag.',
    en: 'You want somebody to help you for free with a meeting or an application.',
  },
  to: 'agency',
  law: 'Wmo 2015 2.2.4, 2.3.2(3)',
  fields: [
    {
      name: 'occasion',
      type: 'text',
      label: { nl: 'Waarbij wilt u hulp?', en: 'What do you want help with?' },
    },
    {
      name: 'meeting',
      type: 'date',
      label: { nl: 'Datum van het gesprek, als die er is', en: 'Date of the meeting, if there is one' },
    },
  ],
  subject: () => 'onafhankelijke cliëntondersteuning',
  body: (facts) => [
    text('Geachte heer, mevrouw,'),
    text(
      `Ik vraag om onafhankelijke cliëntondersteuning voor ${whose(facts)} bij ${answer(facts, 'occasion', 'waarbij u hulp wilt')}. Die is gratis (artikel 2.2.4 van de Wmo 2015).`,
    ),
    isSaid(facts, 'meeting')
      ? text(
          `Het gesprek staat op ${dateOf(facts, 'meeting', 'datum')}. Lukt het niet om vóór die dag iemand te vinden, wilt u het gesprek dan verzetten?`,
        )
      : text('Wilt u met het gesprek wachten tot er iemand is?'),
    text('Laat mij weten met wie ik contact kan opnemen.'),
  ],
  enclosures: () => [],
}

/** Wmo 2015 2.3.2(8): what is wrong or missing in the report of the assessment. */
export const reaction: LetterSpec = {
  key: 'reaction',
  kind: 'brief',
  title: { nl: 'Reactie op het onderzoeksverslag', en: 'Reaction to the assessment report' },
  when: {
    nl: 'Er staat iets niet goed in het verslag, of er ontbreekt iets.',
    en: 'Something in the report is wrong or missing.',
  },
  to: 'agency',
  law: 'Wmo 2015 2.3.2(8)',
  fields: [
    { name: 'report_date', type: 'date', label: { nl: 'Datum van het verslag', en: 'Date of the report' } },
    {
      name: 'wrong',
      type: 'long',
      label: { nl: 'Wat klopt er niet?', en: 'What is wrong?' },
      help: {
        nl: 'Noem de bladzijde en schrijf hoe het wel is.',
        en: 'Name the page and write how it really is.',
      },
    },
    { name: 'missing', type: 'long', label: { nl: 'Wat ontbreekt er?', en: 'What is missing?' } },
  ],
  subject: (facts) => `reactie op het verslag van ${dateOf(facts, 'report_date', 'datum van het verslag')}`,
  body: (facts) => [
    text('Geachte heer, mevrouw,'),
    text(
      `Ik heb het onderzoeksverslag van ${dateOf(facts, 'report_date', 'datum van het verslag')} gelezen. Wilt u het aanpassen?`,
    ),
    heading('Dit klopt niet'),
    ...points(facts, 'wrong', 'wat niet klopt'),
    ...(isSaid(facts, 'missing') ? [heading('Dit ontbreekt'), ...points(facts, 'missing', '')] : []),
    text(
      'Als u het verslag niet aanpast, voeg deze brief dan bij het verslag en laat mij weten waarom. Mijn handtekening onder het verslag betekent alleen dat ik het heb gezien, niet dat ik het ermee eens ben.',
    ),
  ],
  enclosures: () => [],
}
