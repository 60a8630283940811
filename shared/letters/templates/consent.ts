import { answer, dateOf, isSaid, text, type LetterFacts, type LetterSpec } from '../letter.ts'

const grantor = (facts: LetterFacts): string => facts.client || facts.sender.name || '[naam]'

/** Awb 2:1: authorisation of somebody to act, limited in matter and time, and to be withdrawn at will. */
export const authorisation: LetterSpec = {
  key: 'authorisation',
  kind: 'machtiging',
  title: { nl: 'Machtiging', en: 'Authorisation' },
  when: {
    nl: 'Iemand anders mag namens u met een instantie praten en schrijven.',
    en: 'Somebody else may talk and write to an agency on your behalf.',
  },
  to: 'open',
  law: 'Awb 2:1',
  clientSigns: true,
  fields: [
    { name: 'agent', type: 'text', label: { nl: 'Wie wordt gemachtigd?', en: 'Who is authorised?' } },
    { name: 'matter', type: 'text', label: { nl: 'Waarvoor?', en: 'For which matter?' } },
    { name: 'until', type: 'date', label: { nl: 'Tot en met', en: 'Until' } },
  ],
  subject: () => 'machtiging',
  body: (facts) => [
    text(
      `Ik, ${grantor(facts)}, machtig ${answer(facts, 'agent', 'naam van de gemachtigde')} om mij te vertegenwoordigen bij ${facts.agency.name || '[naam van de instantie]'} in deze zaak: ${answer(facts, 'matter', 'waar het over gaat')}.`,
    ),
    text('De gemachtigde mag:'),
    { kind: 'point', text: 'brieven en besluiten over deze zaak ontvangen en mijn dossier inzien;' },
    { kind: 'point', text: 'namens mij informatie geven en vragen stellen;' },
    { kind: 'point', text: 'namens mij een aanvraag doen, bezwaar maken en beroep instellen.' },
    text(
      `Deze machtiging geldt ${isSaid(facts, 'until') ? `tot en met ${dateOf(facts, 'until', 'datum')}` : 'tot en met [datum]'}. Ik kan haar op elk moment intrekken.`,
    ),
  ],
  enclosures: () => [],
  caution: {
    nl: 'De cliënt ondertekent zelf. Het CIZ heeft een eigen formulier. Vul geen burgerservicenummer in.',
    en: 'The client signs in person. The CIZ has a form of its own. Fill in no citizen service number.',
  },
}

/** AVG 6(1)(a), 9(2)(a): consent to share or get data. */
export const consent: LetterSpec = {
  key: 'consent',
  kind: 'toestemming',
  title: { nl: 'Toestemming om gegevens te delen', en: 'Consent to share data' },
  when: {
    nl: 'Een hulpverlener mag gegevens geven aan of krijgen van een ander.',
    en: 'A professional may give data to, or get data from, somebody else.',
  },
  to: 'open',
  law: 'AVG 6(1)(a), 9(2)(a)',
  clientSigns: true,
  fields: [
    { name: 'from', type: 'text', label: { nl: 'Wie mag de gegevens geven?', en: 'Who may give the data?' } },
    { name: 'to', type: 'text', label: { nl: 'Aan wie?', en: 'To whom?' } },
    { name: 'data', type: 'text', label: { nl: 'Welke gegevens?', en: 'Which data?' } },
    { name: 'purpose', type: 'text', label: { nl: 'Waarvoor?', en: 'What for?' } },
    { name: 'until', type: 'date', label: { nl: 'Tot en met', en: 'Until' } },
  ],
  subject: () => 'toestemming',
  body: (facts) => [
    text(
      `Ik, ${grantor(facts)}, geef ${answer(facts, 'from', 'wie de gegevens geeft')} toestemming om deze gegevens over mij te geven aan ${answer(facts, 'to', 'wie de gegevens krijgt')}:`,
    ),
    { kind: 'point', text: answer(facts, 'data', 'welke gegevens') },
    text(`De gegevens mogen alleen worden gebruikt voor: ${answer(facts, 'purpose', 'waarvoor')}.`),
    text(
      `Deze toestemming geldt ${isSaid(facts, 'until') ? `tot en met ${dateOf(facts, 'until', 'datum')}` : 'tot en met [datum]'}. Ik weet dat ik nee mag zeggen en dat ik mijn toestemming op elk moment mag intrekken.`,
    ),
  ],
  enclosures: () => [],
  caution: { nl: 'Vraag niet meer gegevens dan nodig zijn.', en: 'Ask for no more data than are needed.' },
}

/** AVG 7(3): consent is withdrawn as easily as it was given; an authorisation too. */
export const withdrawal: LetterSpec = {
  key: 'withdrawal',
  kind: 'toestemming',
  title: {
    nl: 'Intrekken van een machtiging of toestemming',
    en: 'Withdrawal of an authorisation or consent',
  },
  when: {
    nl: 'U wilt niet langer dat iemand namens u handelt of gegevens deelt.',
    en: 'You no longer want somebody to act for you or to share data.',
  },
  to: 'open',
  law: 'AVG 7(3), Awb 2:1',
  clientSigns: true,
  fields: [
    {
      name: 'given_on',
      type: 'date',
      label: { nl: 'Datum van de machtiging of toestemming', en: 'Date of the authorisation or consent' },
    },
    { name: 'what', type: 'text', label: { nl: 'Wat trekt u in?', en: 'What do you withdraw?' } },
  ],
  subject: () => 'intrekking',
  body: (facts) => [
    text('Geachte heer, mevrouw,'),
    text(
      `Ik, ${grantor(facts)}, trek hierbij in: ${answer(facts, 'what', 'machtiging of toestemming')} van ${dateOf(facts, 'given_on', 'datum')}. Dit geldt vanaf de dag waarop u deze brief ontvangt.`,
    ),
    text('Wilt u mij bevestigen dat u dit hebt verwerkt?'),
  ],
  enclosures: () => [],
}
