import { requestAbout } from '../fields.ts'
import { answer, dateOf, isSaid, text, type LetterFacts, type LetterSpec, onBehalf } from '../letter.ts'

/** The law of the matter knows no penalty, as the Woo (domain.md 1.4); only the appeal is left. */
const isNone = ({ given }: LetterFacts): boolean => given['penalty'] === 'none'

/** Awb 4:17, 6:12: default notice. Only after the term ran out; a premature one has no effect. */
export const defaultNotice: LetterSpec = {
  key: 'default_notice',
  kind: 'ingebrekestelling',
  title: { nl: 'Ingebrekestelling', en: 'Notice of default' },
  when: {
    nl: 'De instantie is te laat met een beslissing op een aanvraag of een bezwaar.',
    en: 'The agency is late with a decision on an application or an objection.',
  },
  to: 'agency',
  law: 'Awb 4:17, 6:12',
  fields: [
    {
      name: 'what',
      type: 'text',
      label: { nl: 'Aanvraag of bezwaar?', en: 'Application or objection?' },
      help: {
        nl: 'Bijvoorbeeld: aanvraag om huishoudelijke hulp',
        en: 'For example: application for help in the household',
      },
    },
    {
      name: 'received_on',
      type: 'date',
      label: { nl: 'Wanneer is die ontvangen?', en: 'When was it received?' },
    },
    {
      name: 'term_end',
      type: 'date',
      label: { nl: 'Laatste dag om te beslissen', en: 'Last day to decide' },
    },
    {
      name: 'counted',
      type: 'text',
      label: { nl: 'Hoe is die dag geteld?', en: 'How was that day counted?' },
    },
  ],
  subject: (facts) => `ingebrekestelling: ${answer(facts, 'what', 'aanvraag of bezwaar')}`,
  body: (facts) => [
    { kind: 'heading', text: 'Ingebrekestelling' },
    text('Geachte heer, mevrouw,'),
    text(
      `Op ${dateOf(facts, 'received_on', 'datum van ontvangst')} ontving u ${onBehalf(facts) === '' ? 'mijn' : 'de'} ${answer(facts, 'what', 'aanvraag of bezwaar')}${facts.client === '' ? '' : ` van ${facts.client}`}. U moest beslissen uiterlijk op ${dateOf(facts, 'term_end', 'laatste dag van de termijn')}.${isSaid(facts, 'counted') ? ` ${answer(facts, 'counted', '')}` : ''}`,
    ),
    text(
      `Die dag is voorbij en ik heb geen beslissing ontvangen. Ik stel u daarom ${onBehalf(facts)}in gebreke (${isNone(facts) ? 'artikel' : 'artikelen 4:17 en'} 6:12 van de Algemene wet bestuursrecht).`,
    ),
    text(
      `Ik vraag u om binnen twee weken na ontvangst van deze brief te beslissen. Doet u dat niet, dan ${isNone(facts) ? '' : 'moet u vanaf dat moment een dwangsom betalen en '}kan ik beroep instellen bij de rechtbank.`,
    ),
    text('Wilt u mij schriftelijk bevestigen op welke dag u deze brief hebt ontvangen?'),
  ],
  enclosures: () => ['Kopie van de aanvraag of het bezwaar, met bewijs van ontvangst'],
  caution: {
    nl: 'Is het een Wmo-melding zonder aanvraag, of een toeslag, een Woo-verzoek of een klacht? Dan geldt dit niet of anders. Verstuur zo dat u de ontvangst kunt bewijzen.',
    en: 'Is it a Wmo report of need without an application, an allowance, a Woo request or a complaint? Then this does not apply, or otherwise. Send it so that you can prove receipt.',
  },
}

/** Awb 4:15(2)(a), 7:10(4): consent to delay suspends the term. */
export const delay: LetterSpec = {
  key: 'delay',
  kind: 'brief',
  title: { nl: 'Antwoord op een vraag om uitstel', en: 'Answer to a request for delay' },
  when: {
    nl: 'De instantie vraagt of zij later mag beslissen.',
    en: 'The agency asks whether it may decide later.',
  },
  to: 'agency',
  law: 'Awb 4:15(2)(a), 7:10(4)',
  fields: [
    requestAbout,
    {
      name: 'until',
      type: 'date',
      label: { nl: 'Uitstel tot en met (leeg: u zegt nee)', en: 'Delay until (empty: you say no)' },
    },
  ],
  subject: () => 'uw vraag om uitstel',
  body: (facts) => [
    text('Geachte heer, mevrouw,'),
    text(
      `U vroeg om meer tijd voor een beslissing over ${answer(facts, 'request_about', 'waar het over gaat')}.`,
    ),
    isSaid(facts, 'until')
      ? text(
          `Ik ga ${onBehalf(facts)}akkoord met uitstel tot en met ${dateOf(facts, 'until', 'datum')}, en niet langer. Na die dag geldt de termijn weer.`,
        )
      : text(
          `Ik ga ${onBehalf(facts)}niet akkoord met uitstel. Ik vraag u om binnen de termijn te beslissen.`,
        ),
    text('Wilt u mij bevestigen dat u dit antwoord hebt ontvangen?'),
  ],
  enclosures: () => [],
  caution: {
    nl: 'Zegt u ja, dan staat de termijn stil zolang het uitstel duurt. Noem altijd een einddatum.',
    en: 'If you say yes, the term stands still as long as the delay lasts. Always name an end date.',
  },
}

/** A promise made by word of mouth, put in writing. */
export const promiseConfirmation: LetterSpec = {
  key: 'promise_confirmation',
  kind: 'brief',
  title: { nl: 'Bevestiging van een afspraak', en: 'Confirmation of a promise' },
  when: {
    nl: 'Iemand heeft u iets beloofd, en u legt dat vast.',
    en: 'Somebody promised you something, and you put it in writing.',
  },
  to: 'agency',
  law: '',
  fields: [
    {
      name: 'spoken_on',
      type: 'date',
      label: { nl: 'Wanneer was het gesprek?', en: 'When was the conversation?' },
    },
    { name: 'spoken_with', type: 'text', label: { nl: 'Met wie?', en: 'With whom?' } },
    { name: 'promise', type: 'long', label: { nl: 'Wat is er afgesproken?', en: 'What was agreed?' } },
    { name: 'due', type: 'date', label: { nl: 'Wanneer is het klaar?', en: 'When will it be done?' } },
  ],
  subject: () => 'bevestiging van onze afspraak',
  body: (facts) => [
    text(`Geachte ${answer(facts, 'spoken_with', 'heer, mevrouw')},`),
    text(spoken(facts)),
    { kind: 'point', text: answer(facts, 'promise', 'wat er is afgesproken') },
    text(
      isSaid(facts, 'due')
        ? `U doet dit uiterlijk op ${dateOf(facts, 'due', 'datum')}.`
        : 'Wilt u mij laten weten wanneer dit klaar is?',
    ),
    text(
      'Klopt dit niet, laat het mij dan binnen een week weten. Hoor ik niets, dan ga ik ervan uit dat het zo is afgesproken.',
    ),
  ],
  enclosures: () => [],
}

/** Written on the day of the conversation it begins as people write then. */
function spoken(facts: LetterFacts): string {
  const about = facts.client === '' ? '' : ` over ${facts.client}`
  const day = dateOf(facts, 'spoken_on', 'datum van het gesprek')
  return facts.given['spoken_on'] === facts.date
    ? `Dank u wel voor het gesprek van vandaag, ${day}${about}. Zoals zojuist besproken zet ik op papier wat wij hebben afgesproken:`
    : `Op ${day} spraken wij elkaar${about}. Dank u wel daarvoor. Voor alle zekerheid zet ik op papier wat wij hebben afgesproken:`
}
