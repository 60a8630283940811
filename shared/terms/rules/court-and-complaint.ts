import { weeks, type Length } from '../count.ts'
import type { Text } from '../text.ts'
import { singleRule } from './single-rule.ts'

/** Terms of a court, of an allowance and of a complaint, each from one event. */

const decide: Text = { nl: 'Uiterste dag om te beslissen', en: 'Last day to decide' }

export const beroepNietTijdig = singleRule({
  key: 'beroep_niet_tijdig',
  group: 'late',
  label: { nl: 'Beroep tegen niet op tijd beslissen', en: 'Appeal for failure to decide in time' },
  law: 'Awb 8:55b',
  eventLabel: {
    nl: 'Dag waarop de rechtbank het beroep ontving',
    en: 'Day on which the court received the appeal',
  },
  help: {
    nl: 'De rechtbank beslist binnen acht weken, meestal zonder zitting.',
    en: 'The court decides within eight weeks, usually without a sitting.',
  },
  consequence: {
    nl: 'De instantie moet ondertussen nog steeds beslissen (Awb 6:20).',
    en: 'Meanwhile the agency must still decide (Awb 6:20).',
  },
  actor: 'agency',
  mark: 'V',
  source: 'Awb 2024-01-01',
  phrase: { nl: 'Ontvangen op', en: 'Received on' },
  terms: [
    {
      key: 'last_day',
      label: { nl: 'Uiterste dag voor de uitspraak', en: 'Last day for the judgment' },
      actor: 'agency',
      law: 'Awb 8:55b(1)',
      mark: 'V',
      length: weeks(8),
      changes: {
        nl: 'Wil de rechtbank een zitting houden, dan kan het langer duren.',
        en: 'If the court wants a sitting, it can take longer.',
      },
    },
  ],
})

export const beslissenNaUitspraak = singleRule({
  key: 'beslissen_na_uitspraak',
  group: 'late',
  label: { nl: 'Alsnog beslissen na de uitspraak', en: 'Decision after the judgment' },
  law: 'Awb 8:55d',
  eventLabel: {
    nl: 'Dag waarop de uitspraak is verzonden',
    en: 'Day on which the judgment was sent',
  },
  help: {
    nl: 'De rechtbank draagt de instantie op binnen twee weken te beslissen, met een dwangsom per dag.',
    en: 'The court orders the agency to decide within two weeks, with a penalty per day.',
  },
  consequence: {
    nl: 'Daarna loopt de dwangsom die de rechtbank noemt.',
    en: 'After that the penalty that the court names runs.',
  },
  actor: 'agency',
  mark: 'V',
  source: 'Awb 2024-01-01',
  phrase: { nl: 'Verzonden op', en: 'Sent on' },
  terms: [
    {
      key: 'decision_last_day',
      label: decide,
      actor: 'agency',
      law: 'Awb 8:55d(1)',
      mark: 'V',
      length: weeks(2),
      changes: {
        nl: 'De rechtbank kan een andere termijn noemen (Awb 8:55d(3)). De uitspraak gaat voor.',
        en: 'The court can set another term (Awb 8:55d(3)). The judgment comes first.',
      },
    },
  ],
})

const halfYear: Length = { count: 6, unit: 'months' }

export const toeslagDefinitief = singleRule({
  key: 'toeslag_definitief',
  group: 'decision',
  label: { nl: 'Definitieve berekening van een toeslag', en: 'Final calculation of an allowance' },
  law: 'Awir, belastingdienst.nl',
  eventLabel: {
    nl: 'Dag van de definitieve belastingaanslag',
    en: 'Day of the final tax assessment',
  },
  help: {
    nl: 'Zes maanden na de definitieve aanslag. Doet niemand aangifte, dan uiterlijk 31 december van het jaar erna.',
    en: 'Six months after the final assessment. If nobody files a return, 31 December of the next year at the latest.',
  },
  consequence: {
    nl: 'Bij een te late definitieve berekening geldt een eigen, lagere dwangsom: 10 euro per week.',
    en: 'A late final calculation has a lower penalty of its own: 10 euros per week.',
  },
  actor: 'agency',
  mark: 'K',
  source: 'belastingdienst.nl (ouder)',
  phrase: { nl: 'Aanslag van', en: 'Assessment of' },
  terms: [
    {
      key: 'decision_last_day',
      label: decide,
      actor: 'agency',
      law: 'Awir, belastingdienst.nl',
      mark: 'K',
      length: halfYear,
      changes: {
        nl: 'Een brief van Dienst Toeslagen met een latere dag.',
        en: 'A letter of Dienst Toeslagen with a later day.',
      },
      doubt: {
        nl: 'Gezien op een oudere pagina; in de wet van nu niet nagekeken.',
        en: 'Seen on an older page; not verified in the law as it is now.',
      },
    },
  ],
})

export const klachtAfgewezen = singleRule({
  key: 'klacht_niet_behandeld',
  group: 'information',
  label: { nl: 'Klacht niet in behandeling genomen', en: 'Complaint not treated' },
  law: 'Awb 9:8(3)',
  eventLabel: { nl: 'Dag waarop de klacht is ontvangen', en: 'Day on which the complaint was received' },
  help: {
    nl: 'Wil de instantie de klacht niet behandelen, dan laat zij dat binnen vier weken schriftelijk weten.',
    en: 'If the agency will not treat the complaint, it tells you so in writing within four weeks.',
  },
  consequence: {
    nl: 'Hoort u niets, ga dan uit van de gewone termijn voor een klacht.',
    en: 'If you hear nothing, go by the ordinary term for a complaint.',
  },
  actor: 'agency',
  mark: 'V',
  source: 'Awb 2024-01-01',
  phrase: { nl: 'Ontvangen op', en: 'Received on' },
  terms: [
    {
      key: 'last_day',
      label: { nl: 'Uiterste dag voor dit bericht', en: 'Last day for this message' },
      actor: 'agency',
      law: 'Awb 9:8(3)',
      mark: 'V',
      length: weeks(4),
      changes: { nl: 'Een andere dag van ontvangst.', en: 'Another day of receipt.' },
    },
  ],
})
