import { authorised, decisionAbout, decisionDate, reasons } from '../fields.ts'
import {
  answer,
  dateOf,
  heading,
  isYes,
  lines,
  points,
  text,
  type LetterFacts,
  type LetterSpec,
  onBehalf,
} from '../letter.ts'

const copy = 'Kopie van het besluit'
const authorisation = (facts: LetterFacts): string[] => (isYes(facts, 'authorised') ? ['Machtiging'] : [])

/** Awb 6:4, 6:5, 6:6, 7:2, 7:4, 7:15: an objection in time, the grounds later. */
export const proForma: LetterSpec = {
  key: 'pro_forma',
  kind: 'bezwaarschrift',
  title: { nl: 'Bezwaarschrift, redenen volgen', en: 'Objection, reasons to follow' },
  when: {
    nl: 'U bent het niet eens met een besluit en de termijn loopt bijna af. De redenen mogen later.',
    en: 'You disagree with a decision and the term is almost over. The reasons may come later.',
  },
  to: 'agency',
  law: 'Awb 6:4, 6:5, 6:6',
  fields: [decisionDate, decisionAbout, authorised],
  subject: (facts) =>
    `bezwaar tegen uw besluit van ${dateOf(facts, 'decision_date', 'datum van het besluit')}`,
  body: (facts) => [
    text('Geachte heer, mevrouw,'),
    text(
      `Hierbij maak ik ${onBehalf(facts)}bezwaar tegen uw besluit van ${dateOf(facts, 'decision_date', 'datum van het besluit')} over ${answer(facts, 'decision_about', 'onderwerp van het besluit')}. Een kopie gaat mee.`,
    ),
    text(
      'Ik ben het niet eens met dit besluit. De redenen stuur ik later. Wilt u mij daarvoor een termijn van vier weken geven (artikel 6:6 van de Algemene wet bestuursrecht)?',
    ),
    text('Ik vraag u ook om het volgende:'),
    {
      kind: 'point',
      text: 'Stuur mij een bevestiging dat u dit bezwaar hebt ontvangen, met de datum van ontvangst.',
    },
    { kind: 'point', text: 'Stuur mij alle stukken die over dit besluit gaan (artikel 7:4).' },
    { kind: 'point', text: 'Ik wil mijn bezwaar graag toelichten op een hoorzitting (artikel 7:2).' },
    {
      kind: 'point',
      text: 'Ik vraag u om de kosten van dit bezwaar te vergoeden als u het besluit herroept (artikel 7:15).',
    },
    {
      kind: 'point',
      text: 'Laat mij weten of een adviescommissie over dit bezwaar adviseert (artikel 7:13).',
    },
  ],
  enclosures: (facts) => [copy, ...authorisation(facts)],
  caution: {
    nl: 'Verstuur op tijd en bewaar het bewijs van verzending. Bezwaar maken houdt het besluit niet tegen.',
    en: 'Send it in time and keep the proof of posting. An objection does not suspend the decision.',
  },
}

/** Awb 6:5(1)(d): the grounds of an objection that was made before. */
export const grounds: LetterSpec = {
  key: 'grounds',
  kind: 'aanvullende_gronden',
  title: { nl: 'Redenen bij een bezwaar', en: 'Grounds of an objection' },
  when: {
    nl: 'U hebt al bezwaar gemaakt en stuurt nu de redenen.',
    en: 'You have objected already and now send the reasons.',
  },
  to: 'agency',
  law: 'Awb 6:5, 6:6',
  fields: [
    {
      name: 'objection_date',
      type: 'date',
      label: { nl: 'Datum van uw bezwaar', en: 'Date of your objection' },
    },
    decisionDate,
    decisionAbout,
    reasons,
    {
      name: 'wanted',
      type: 'long',
      label: { nl: 'Wat moet er in plaats daarvan besloten worden?', en: 'What should be decided instead?' },
    },
  ],
  subject: (facts) =>
    `redenen bij het bezwaar van ${dateOf(facts, 'objection_date', 'datum van het bezwaar')}`,
  body: (facts) => [
    text('Geachte heer, mevrouw,'),
    text(
      `Op ${dateOf(facts, 'objection_date', 'datum van het bezwaar')} maakte ik ${onBehalf(facts)}bezwaar tegen uw besluit van ${dateOf(facts, 'decision_date', 'datum van het besluit')} over ${answer(facts, 'decision_about', 'onderwerp van het besluit')}. In deze brief leest u de redenen.`,
    ),
    heading('Waarom het besluit niet klopt'),
    ...points(facts, 'reasons', 'uw redenen'),
    heading('Wat ik vraag'),
    ...lines(facts, 'wanted', 'wat er besloten moet worden'),
    text(
      'Ik vraag u het bezwaar gegrond te verklaren, het besluit te herroepen en een nieuw besluit te nemen. Ik licht dit graag toe op de hoorzitting.',
    ),
  ],
  enclosures: () => [],
}

/** Awb 8:81: interim measure, only with a pending objection or appeal and urgent interest. */
export const interimMeasure: LetterSpec = {
  key: 'interim_measure',
  kind: 'beroepschrift',
  title: { nl: 'Verzoek om een voorlopige voorziening', en: 'Request for an interim measure' },
  when: {
    nl: 'U kunt niet wachten op de beslissing op bezwaar of beroep. De rechter moet nu iets regelen.',
    en: 'You cannot wait for the decision on the objection or appeal. The court has to arrange something now.',
  },
  to: 'court',
  law: 'Awb 8:81',
  fields: [
    decisionDate,
    decisionAbout,
    { name: 'decided_by', type: 'text', label: { nl: 'Wie nam het besluit?', en: 'Who took the decision?' } },
    {
      name: 'objection_date',
      type: 'date',
      label: { nl: 'Datum van uw bezwaar of beroep', en: 'Date of your objection or appeal' },
    },
    {
      name: 'urgency',
      type: 'long',
      label: { nl: 'Waarom kunt u niet wachten?', en: 'Why can you not wait?' },
      help: {
        nl: 'Schrijf wat er gebeurt als de rechter niets doet.',
        en: 'Write what happens if the court does nothing.',
      },
    },
    {
      name: 'wanted',
      type: 'long',
      label: { nl: 'Wat moet de rechter nu regelen?', en: 'What should the court arrange now?' },
    },
  ],
  subject: () => 'verzoek om een voorlopige voorziening',
  body: (facts) => [
    text('Geachte voorzieningenrechter,'),
    text(
      `Op ${dateOf(facts, 'decision_date', 'datum van het besluit')} nam ${answer(facts, 'decided_by', 'wie het besluit nam')} een besluit over ${answer(facts, 'decision_about', 'onderwerp van het besluit')}. Daartegen heb ik ${onBehalf(facts)}op ${dateOf(facts, 'objection_date', 'datum van het bezwaar')} bezwaar gemaakt of beroep ingesteld. Een kopie gaat mee.`,
    ),
    heading('Waarom dit niet kan wachten'),
    ...lines(facts, 'urgency', 'waarom het niet kan wachten'),
    heading('Wat ik vraag'),
    text(
      'Ik vraag u om nu een voorlopige voorziening te treffen (artikel 8:81 van de Algemene wet bestuursrecht):',
    ),
    ...points(facts, 'wanted', 'wat de rechter nu moet regelen'),
    text('Kan ik het griffierecht niet betalen, dan doe ik een beroep op betalingsonmacht.'),
  ],
  enclosures: () => [copy, 'Kopie van het bezwaar- of beroepschrift'],
  caution: {
    nl: 'Dit kan alleen als er al bezwaar of beroep loopt. U krijgt een rekening voor griffierecht: betaal die binnen twee weken of vraag vrijstelling.',
    en: 'This is only possible while an objection or appeal is pending. You will get a bill for the court fee: pay it within two weeks or ask for exemption.',
  },
}
