import { days, weeks } from '../count.ts'
import type { Text } from '../text.ts'
import { singleRule } from './single-rule.ts'

/** Applications under care, school and income laws of which domain.md names a term of their own. */

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
const complete: Text = {
  nl: 'Een verzoek om aanvulling met een termijn schuift de dag op: kies dan de regel Beslissing op een aanvraag.',
  en: 'A request to complete with a set term moves the day: choose the rule Decision on an application then.',
}

export const zorgkantoor = singleRule({
  key: 'zorgkantoor',
  group: 'decision',
  label: { nl: 'Pgb of mpt bij het zorgkantoor', en: 'Personal budget or home package (zorgkantoor)' },
  law: 'Wlz 3.3.2, 3.3.3; Awb 4:13(2)',
  eventLabel: receipt,
  help: {
    nl: 'Zeven dagen voor een persoonlijk plan, en acht weken om te beslissen. Voor een pgb is ook een budgetplan nodig.',
    en: 'Seven days for a personal plan, and eight weeks to decide. A personal budget also needs a budget plan.',
  },
  consequence: noticeNext,
  actor: 'agency',
  mark: 'K',
  source: 'Wlz (2014)',
  phrase: received,
  terms: [
    {
      key: 'plan_last_day',
      label: { nl: 'Uiterste dag voor het persoonlijk plan', en: 'Last day for the personal plan' },
      actor: 'client',
      law: 'Wlz 3.3.2(5), 3.3.3(2)',
      mark: 'K',
      length: days(7),
      changes: { nl: 'Een andere dag van ontvangst.', en: 'Another day of receipt.' },
      doubt: {
        nl: 'Gezien in een oudere tekst van de wet; niet nagekeken in de wet van nu.',
        en: 'Seen in an older text of the law; not verified in the law as it is now.',
      },
    },
    {
      key: 'decision_last_day',
      label: decide,
      actor: 'agency',
      law: 'Awb 4:13(2)',
      mark: 'K',
      length: weeks(8),
      changes: complete,
      doubt: {
        nl: 'Of voor het zorgkantoor een eigen termijn geldt, is niet nagekeken. De dag in de brief gaat voor.',
        en: 'Whether the zorgkantoor has a term of its own was not verified. The day in the letter comes first.',
      },
    },
  ],
})

export const jeugdhulp = singleRule({
  key: 'jeugdhulp',
  group: 'decision',
  label: { nl: 'Beslissing over jeugdhulp', en: 'Decision on youth help' },
  law: 'Awb 4:13(2)',
  eventLabel: receipt,
  help: {
    nl: 'De Jeugdwet noemt geen termijn. Dan gelden de acht weken van de Awb. U mag een familiegroepsplan maken.',
    en: 'The Youth Act sets no term. Then the eight weeks of the Awb hold. You may make a family group plan.',
  },
  consequence: noticeNext,
  actor: 'agency',
  mark: 'K',
  source: 'domain.md 1.3',
  phrase: received,
  terms: [
    {
      key: 'decision_last_day',
      label: decide,
      actor: 'agency',
      law: 'Awb 4:13(2)',
      mark: 'K',
      length: weeks(8),
      changes: complete,
      doubt: {
        nl: 'De verordening van uw gemeente kan een kortere termijn noemen. Kijk dat na.',
        en: 'The by-law of your municipality may set a shorter term. Check this.',
      },
    },
  ],
})

export const zelfstandigen = singleRule({
  key: 'bijstand_zelfstandigen',
  group: 'decision',
  label: { nl: 'Bijstand voor zelfstandigen (Bbz)', en: 'Social assistance for the self-employed (Bbz)' },
  law: 'Bbz, wpda.nl',
  eventLabel: receipt,
  help: {
    nl: 'Dertien weken om te beslissen. Een termijn van meer dan twaalf weken wordt niet verlengd door vrije dagen.',
    en: 'Thirteen weeks to decide. A term of more than twelve weeks is not extended by free days.',
  },
  consequence: noticeNext,
  actor: 'agency',
  mark: 'V',
  source: 'wpda.nl',
  phrase: received,
  terms: [
    {
      key: 'decision_last_day',
      label: decide,
      actor: 'agency',
      law: 'Bbz, wpda.nl',
      mark: 'V',
      length: weeks(13),
      changes: complete,
      doubt: {
        nl: 'Een uitvoerder noemt deze termijn. In welk artikel hij staat, is niet nagekeken.',
        en: 'An implementing body states this term. In which article it is laid down was not verified.',
      },
    },
  ],
})

const school: Text = {
  nl: 'Algemene kennis; in de wet van nu niet nagekeken. Vraag de school ernaar.',
  en: 'General knowledge; not verified in the law as it is now. Ask the school.',
}

export const schoolToelating = singleRule({
  key: 'school_toelating',
  group: 'decision',
  label: { nl: 'Aanmelding bij een school', en: 'Application for a school' },
  law: 'WPO 40, WVO',
  eventLabel: { nl: 'Dag van de schriftelijke aanmelding', en: 'Day of the written application' },
  help: {
    nl: 'Meld u als het kan minstens tien weken van tevoren aan. De school beslist in zes weken, met vier weken te verlengen.',
    en: 'If possible apply at least ten weeks ahead. The school decides in six weeks, to be extended by four.',
  },
  consequence: {
    nl: 'Komt er geen besluit, vraag de school dan schriftelijk waarom.',
    en: 'If no decision comes, ask the school in writing why.',
  },
  actor: 'agency',
  mark: 'K',
  source: 'Onderwijsgeschillen themabrief',
  phrase: { nl: 'Aangemeld op', en: 'Applied on' },
  terms: [
    {
      key: 'decision_last_day',
      label: decide,
      actor: 'agency',
      law: 'WPO 40, WVO',
      mark: 'K',
      length: weeks(6),
      changes: { nl: 'Eén keer vier weken verlengen.', en: 'One extension of four weeks.' },
      doubt: school,
    },
    {
      key: 'extended_last_day',
      label: { nl: 'Uiterste dag na verlenging', en: 'Last day after extension' },
      actor: 'agency',
      law: 'WPO 40, WVO',
      mark: 'K',
      length: weeks(10),
      changes: { nl: 'Dit geldt alleen als de school verlengt.', en: 'Only if the school extends the term.' },
      doubt: school,
    },
  ],
})
