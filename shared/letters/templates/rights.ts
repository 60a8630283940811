import { events } from '../fields.ts'
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

const about = ({ client }: LetterFacts): string => (client === '' ? 'mij' : client)
const salutation = text('Geachte heer, mevrouw,')

/** Awb 9:1, 9:4: complaint about conduct, not about a decision. */
export const complaint: LetterSpec = {
  key: 'complaint',
  kind: 'klacht',
  title: { nl: 'Klacht', en: 'Complaint' },
  when: {
    nl: 'U bent niet goed behandeld. Gaat het om een besluit, maak dan bezwaar.',
    en: 'You were not treated well. If it is about a decision, object instead.',
  },
  to: 'agency',
  law: 'Awb 9:1, 9:4',
  fields: [
    events,
    { name: 'wanted', type: 'long', label: { nl: 'Wat moet er veranderen?', en: 'What should change?' } },
  ],
  subject: () => 'klacht',
  body: (facts) => [
    salutation,
    text(`Ik heb een klacht over hoe u met ${about(facts)} bent omgegaan.`),
    heading('Wat er is gebeurd'),
    ...lines(facts, 'events', 'wat er is gebeurd'),
    heading('Wat ik vraag'),
    ...lines(facts, 'wanted', 'wat er moet veranderen'),
    text(
      'Wilt u mij bevestigen dat u deze klacht hebt ontvangen? Ik vertel graag zelf wat er is gebeurd. U hebt zes weken om de klacht af te handelen, of tien weken als er een commissie is (artikel 9:11 van de Algemene wet bestuursrecht).',
    ),
  ],
  enclosures: () => [],
}

/** Awb 9:18, 9:20, 9:28: request to the ombudsman, after the complaint was made to the body itself. */
export const ombudsman: LetterSpec = {
  key: 'ombudsman',
  kind: 'klacht',
  title: { nl: 'Verzoekschrift aan de ombudsman', en: 'Request to the ombudsman' },
  when: {
    nl: 'Uw klacht bij de instantie heeft niets opgelost.',
    en: 'Your complaint to the agency solved nothing.',
  },
  to: 'ombudsman',
  law: 'Awb 9:18, 9:20, 9:28',
  fields: [
    { name: 'body', type: 'text', label: { nl: 'Over welke instantie?', en: 'About which agency?' } },
    {
      name: 'complaint_date',
      type: 'date',
      label: { nl: 'Datum van uw klacht daar', en: 'Date of your complaint there' },
    },
    { name: 'outcome', type: 'long', label: { nl: 'Wat was het antwoord?', en: 'What was the answer?' } },
    events,
  ],
  subject: (facts) => `verzoek om onderzoek: ${answer(facts, 'body', 'naam van de instantie')}`,
  body: (facts) => [
    text('Geachte ombudsman,'),
    text(
      `Ik vraag u te onderzoeken hoe ${answer(facts, 'body', 'naam van de instantie')} met ${about(facts)} is omgegaan. Ik heb daar op ${dateOf(facts, 'complaint_date', 'datum van de klacht')} eerst zelf geklaagd.`,
    ),
    heading('Wat er is gebeurd'),
    ...lines(facts, 'events', 'wat er is gebeurd'),
    heading('Wat de instantie antwoordde'),
    ...lines(facts, 'outcome', 'het antwoord, of: ik kreeg geen antwoord'),
    text('Ik ben het daar niet mee eens en vraag u om een oordeel.'),
  ],
  enclosures: () => ['Kopie van de klacht', 'Kopie van het antwoord'],
}

/** AVG (GDPR) 15, 12(3): access to one's own data; no reason is needed. */
export const access: LetterSpec = {
  key: 'access',
  kind: 'inzageverzoek',
  title: { nl: 'Inzageverzoek', en: 'Access request' },
  when: { nl: 'U wilt uw eigen dossier zien.', en: 'You want to see your own file.' },
  to: 'agency',
  law: 'AVG 15, 12(3)',
  fields: [
    {
      name: 'period',
      type: 'text',
      label: {
        nl: 'Over welke tijd of welk onderwerp? (mag leeg)',
        en: 'Which period or subject? (may be empty)',
      },
    },
  ],
  subject: () => 'inzageverzoek',
  body: (facts) => [
    salutation,
    text(
      `Ik wil inzage in alle persoonsgegevens die u van ${about(facts)} hebt (artikel 15 van de AVG)${isSaid(facts, 'period') ? `. Het gaat om: ${answer(facts, 'period', '')}` : ''}.`,
    ),
    text('Ik vraag om een kopie van:'),
    { kind: 'point', text: 'het hele dossier, met rapporten, verslagen, adviezen en telefoonnotities;' },
    { kind: 'point', text: 'de brieven en e-mails, ook die tussen medewerkers en met andere instanties;' },
    { kind: 'point', text: 'een lijst van wie de gegevens heeft gekregen, en waarom.' },
    text(
      'U moet binnen een maand antwoorden. Moet u weten wie ik ben, dan legitimeer ik mij graag aan het loket. Ik stuur geen kopie van een identiteitsbewijs met burgerservicenummer of foto.',
    ),
  ],
  enclosures: () => [],
}

/** Woo 4.1, 4.4: public information; not meant for one's own file. */
export const publicInformation: LetterSpec = {
  key: 'public_information',
  kind: 'woo_verzoek',
  title: { nl: 'Woo-verzoek', en: 'Request for public information (Woo)' },
  when: {
    nl: 'U wilt stukken van de overheid die niet over u zelf gaan.',
    en: 'You want government documents that are not about yourself.',
  },
  to: 'agency',
  law: 'Woo 4.1, 4.4',
  fields: [{ name: 'wanted', type: 'long', label: { nl: 'Welke stukken?', en: 'Which documents?' } }],
  subject: () => 'Woo-verzoek',
  body: (facts) => [
    salutation,
    text('Ik vraag u om openbaarmaking van deze informatie (artikel 4.1 van de Wet open overheid):'),
    ...points(facts, 'wanted', 'welke stukken'),
    text(
      'Ik ontvang de stukken graag digitaal. U moet binnen vier weken beslissen (artikel 4.4). Is mijn verzoek niet duidelijk genoeg, helpt u mij dan om het preciezer te maken.',
    ),
  ],
  enclosures: () => [],
  caution: {
    nl: 'Voor uw eigen dossier gebruikt u het inzageverzoek.',
    en: 'For your own file use the access request.',
  },
}

/** Zvw: private law. Reconsideration first, then the SKGZ. */
export const reconsideration: LetterSpec = {
  key: 'reconsideration',
  kind: 'brief',
  title: {
    nl: 'Verzoek tot heroverweging (zorgverzekeraar)',
    en: 'Request for reconsideration (health insurer)',
  },
  when: {
    nl: 'Uw zorgverzekeraar wijst iets af. Bezwaar kan daar niet, heroverweging wel.',
    en: 'Your health insurer refuses something. Objection is not possible there, reconsideration is.',
  },
  to: 'insurer',
  law: 'Zvw, skgz.nl',
  fields: [
    {
      name: 'decision_date',
      type: 'date',
      label: { nl: 'Datum van de afwijzing', en: 'Date of the refusal' },
    },
    { name: 'decision_about', type: 'text', label: { nl: 'Wat is er afgewezen?', en: 'What was refused?' } },
    { name: 'reasons', type: 'long', label: { nl: 'Waarom klopt dat niet?', en: 'Why is that wrong?' } },
  ],
  subject: () => 'verzoek tot heroverweging',
  body: (facts) => [
    salutation,
    text(
      `Op ${dateOf(facts, 'decision_date', 'datum van de afwijzing')} liet u weten dat ${answer(facts, 'decision_about', 'wat er is afgewezen')} voor ${about(facts)} niet wordt vergoed. Ik vraag u om dit te heroverwegen.`,
    ),
    heading('Waarom ik het er niet mee eens ben'),
    ...points(facts, 'reasons', 'uw redenen'),
    text(
      'Ik vraag u om binnen vier weken te antwoorden en uw antwoord uit te leggen. Wijst u het weer af, noem dan het artikel in de polis. Ik kan daarna naar de Stichting Klachten en Geschillen Zorgverzekeringen (SKGZ).',
    ),
  ],
  enclosures: () => ['Kopie van de afwijzing'],
}
