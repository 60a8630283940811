import { answer, isSaid, onBehalf, text, type LetterSpec } from '../letter.ts'

/** Asks for something that should have come and did not: a report, a confirmation, an enclosure, a decision. */
export const missingPiece: LetterSpec = {
  key: 'missing_piece',
  kind: 'brief',
  title: { nl: 'Vraag om een ontbrekend stuk', en: 'Request for a missing document' },
  when: {
    nl: 'U mist een verslag, een bevestiging, een bijlage of een besluit.',
    en: 'You lack a report, a confirmation, an enclosure or a decision.',
  },
  to: 'agency',
  law: '',
  fields: [
    {
      name: 'piece',
      type: 'text',
      label: { nl: 'Wat ontbreekt er?', en: 'What is missing?' },
      help: {
        nl: 'Bijvoorbeeld: het schriftelijke verslag van het onderzoek',
        en: 'For example: the written report of the assessment',
      },
    },
  ],
  subject: () => 'ontbrekend stuk',
  body: (facts) => [
    text('Geachte heer, mevrouw,'),
    text(`In het dossier ${about(facts)} ontbreekt iets:`),
    { kind: 'point', text: `${answer(facts, 'piece', 'wat er ontbreekt')}.` },
    text(
      `Ik vraag u ${onBehalf(facts)}om dit binnen twee weken aan mij te sturen. Hebt u het al gestuurd? Laat mij dan weten op welke dag en naar welk adres, en stuur mij een kopie.`,
    ),
    text('Is het er niet, laat mij dan weten waarom en wanneer het komt.'),
  ],
  enclosures: () => [],
}

type Facts = Parameters<LetterSpec['body']>[0]

const about = (facts: Facts): string =>
  isSaid(facts, 'request_about') ? `over ${answer(facts, 'request_about', '')}` : 'van deze zaak'
