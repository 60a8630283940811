import { answer, dateOf, heading, isSaid, lines, points, text, type LetterSpec } from '../letter.ts'

/** The report of a talk, sent to the other side to be confirmed. */
export const meetingReport: LetterSpec = {
  key: 'meeting_report',
  kind: 'brief',
  title: { nl: 'Verslag van een gesprek, ter bevestiging', en: 'Report of a meeting, to be confirmed' },
  when: {
    nl: 'U hebt een gesprek gevoerd, en u wilt dat vaststaat wat er is gezegd.',
    en: 'You had a meeting, and you want it to be on record what was said.',
  },
  to: 'agency',
  law: '',
  fields: [
    {
      name: 'spoken_on',
      type: 'date',
      label: { nl: 'Wanneer was het gesprek?', en: 'When was the meeting?' },
    },
    { name: 'spoken_with', type: 'text', label: { nl: 'Met wie?', en: 'With whom?' } },
    { name: 'said', type: 'lines', label: { nl: 'Wat is er gezegd?', en: 'What was said?' } },
    {
      name: 'agreed',
      type: 'lines',
      label: { nl: 'Wat is er afgesproken?', en: 'What was agreed?' },
      help: { nl: 'Een afspraak per regel. Mag leeg blijven.', en: 'One on each line. May stay empty.' },
    },
  ],
  subject: () => 'verslag van ons gesprek',
  body: (facts) => [
    text(`Geachte ${answer(facts, 'spoken_with', 'heer, mevrouw')},`),
    text(
      `Op ${dateOf(facts, 'spoken_on', 'datum van het gesprek')} spraken wij elkaar${facts.client === '' ? '' : ` over ${facts.client}`}. Dank u wel daarvoor. Hieronder leest u mijn verslag.`,
    ),
    heading('Wat er is gezegd'),
    ...lines(facts, 'said', 'wat er is gezegd'),
    ...(isSaid(facts, 'agreed')
      ? [heading('Wat er is afgesproken'), ...points(facts, 'agreed', 'wat er is afgesproken')]
      : []),
    text(
      'Wilt u mij bevestigen dat dit verslag klopt? Klopt iets niet, laat het mij dan binnen een week weten.',
    ),
  ],
  enclosures: () => [],
  caution: {
    nl: 'Lees het verslag na. Haal weg wat de ander niet hoeft te weten.',
    en: 'Read the report through. Take away what the other side need not know.',
  },
}
