import type { Text } from '../terms/text.ts'
import type { MatterFacts, Track } from './matter-facts.ts'

/** What a late answer leads to under one law (domain.md 1.3, 1.4). */
export type Regime = {
  /** Whether a notice of default has an effect. */
  readonly notice: boolean
  readonly penalty: 'awb' | 'toeslagen' | 'none'
  /** Where one can go when no answer comes. */
  readonly court: Text
  /** What is different from the general rule, or not sure. */
  readonly notes: readonly Text[]
}

const ordinary: Regime = {
  notice: true,
  penalty: 'awb',
  court: {
    nl: 'Komt er twee weken na de ingebrekestelling nog niets, dan kan beroep bij de rechtbank (Awb 6:2, 6:12). Bezwaar is niet eerst nodig.',
    en: 'If nothing has come two weeks after the notice, you can appeal to the court (Awb 6:2, 6:12). No objection is needed first.',
  },
  notes: [],
}

const uwv: readonly Text[] = [
  {
    nl: 'De regering bereidt voor dat UWV bij de WIA tijdelijk geen dwangsom meer betaalt. Of dat al geldt, is niet nagekeken.',
    en: 'The government prepares that UWV temporarily pays no penalty for the WIA. Whether that holds already was not verified.',
  },
  {
    nl: 'UWV werkt sinds 2026 tijdelijk met 16 weken. Dat is beleid en verandert de termijn in de wet niet. Noemt een brief van UWV een latere dag, vul die dan in als afgesproken dag.',
    en: 'Since 2026 UWV temporarily works with 16 weeks. That is policy and does not change the term in the law. If a letter of UWV names a later day, fill that in as the agreed day.',
  },
  {
    nl: 'De rechter geeft UWV vaak meer dan twee weken om alsnog te beslissen (Awb 8:55d(3)).',
    en: 'Courts often give UWV more than two weeks to decide after all (Awb 8:55d(3)).',
  },
]

/** Only for the WIA were the longer terms seen in a source; the later day is the careful one for a notice. */
const otherUwv: readonly Text[] = [
  {
    nl: 'Voor een bezwaar bij de WIA heeft UWV 13 of 17 weken. Of dat ook bij deze wet geldt, is niet nagekeken; anders zijn het zes weken, of twaalf met een commissie (Awb 7:10). De dag hier is de latere. Noemt een brief van UWV een dag, vul die dan in als afgesproken dag.',
    en: 'For an objection under the WIA, UWV has 13 or 17 weeks. Whether that holds under this law too was not verified; otherwise it is six weeks, or twelve with a committee (Awb 7:10). The day here is the later one. If a letter of UWV names a day, fill that in as the agreed day.',
  },
  {
    nl: 'De rechter geeft UWV vaak meer dan twee weken om alsnog te beslissen (Awb 8:55d(3)).',
    en: 'Courts often give UWV more than two weeks to decide after all (Awb 8:55d(3)).',
  },
]

const regimes: Partial<Record<Track, Regime>> = {
  wia: { ...ordinary, notes: uwv },
  ziektewet: { ...ordinary, notes: otherUwv },
  ww: { ...ordinary, notes: otherUwv },
  jeugdwet: {
    ...ordinary,
    court: {
      nl: 'Komt er twee weken na de ingebrekestelling nog niets, dan kan beroep bij de kinderrechter van de rechtbank (voor beslissingen over jeugdhulp, Jeugdwet 2.3).',
      en: 'If nothing has come two weeks after the notice, you can appeal to the juvenile court (for decisions on youth help, Jeugdwet 2.3).',
    },
    notes: [
      {
        nl: 'De Jeugdwet zelf noemt geen termijn; acht weken is de algemene regel. De verordening van de gemeente kan korter zijn: vul dat aantal weken dan in. Vrije dagen verlengen een termijn uit een verordening niet.',
        en: 'The Youth Act itself sets no term; eight weeks is the general rule. The by-law of the municipality can be shorter: then fill in that number of weeks. Free days do not extend a term of a by-law.',
      },
    ],
  },
  wgs: {
    ...ordinary,
    notes: [
      {
        nl: 'De termijn voor het besluit over schuldhulp staat in een verordening van de gemeente (niet nagekeken; hoogstens acht weken). Vul het aantal weken in als u het weet.',
        en: 'The term for the decision on debt help is in a by-law of the municipality (not verified; eight weeks at most). Fill in the number of weeks if you know it.',
      },
    ],
  },
  woo: {
    ...ordinary,
    penalty: 'none',
    notes: [
      {
        nl: 'Bij een Woo-verzoek is er geen dwangsom (Woo 8.2). Wel kan na een ingebrekestelling beroep. De rechter mag van de gewone termijn om te beslissen afwijken (Woo 8.4).',
        en: 'There is no penalty for a Woo request (Woo 8.2). After a notice of default you can appeal. The court may deviate from the usual term to decide (Woo 8.4).',
      },
    ],
  },
  avg: {
    ...ordinary,
    notes: [
      {
        nl: 'Dit geldt als een bestuursorgaan antwoordt, zoals de gemeente (UAVG 34). Een zorgverlener of bedrijf kunt u niet in gebreke stellen volgens de Awb.',
        en: 'This holds when an administrative authority answers, such as the municipality (UAVG 34). You cannot send a care provider or a company a default notice under the Awb.',
      },
    ],
  },
  zvw: {
    notice: false,
    penalty: 'none',
    court: {
      nl: 'Antwoordt de verzekeraar niet binnen vier weken, dan kunt u naar de SKGZ.',
      en: 'If the insurer does not answer within four weeks, you can go to the SKGZ.',
    },
    notes: [
      {
        nl: 'Een zorgverzekeraar is geen bestuursorgaan: er is geen ingebrekestelling en geen dwangsom.',
        en: 'A health insurer is no administrative authority: there is no default notice and no penalty.',
      },
    ],
  },
}

const allowance: Regime = {
  ...ordinary,
  penalty: 'toeslagen',
  notes: [
    {
      nl: 'Dienst Toeslagen betaalt een eigen dwangsom (Awir 12): 10 euro per week, en alleen bij de definitieve berekening of een bezwaar daartegen. Voor de hersteloperatie (UHT) geldt iets anders.',
      en: 'Dienst Toeslagen pays a penalty of its own (Awir 12): 10 euros a week, and only for the definitive calculation or an objection to it. For the recovery operation (UHT) other rules hold.',
    },
  ],
}

const noAllowance: Regime = {
  ...ordinary,
  penalty: 'none',
  notes: [
    {
      nl: 'Voor een voorschot, een wijziging of een herziening betaalt Dienst Toeslagen geen dwangsom (Awir 12). Gaat het om de definitieve berekening? Vink dat dan aan bij wat er is gebeurd.',
      en: 'For an advance, a change or a review Dienst Toeslagen pays no penalty (Awir 12). Is it about the definitive calculation? Then tick that at what happened.',
    },
  ],
}

/** The regime for a decision that is late. */
export function regimeOf({ track, choices }: MatterFacts): Regime {
  if (track === 'toeslagen') return choices.definitive === true ? allowance : noAllowance
  return regimes[track] ?? ordinary
}

/** A late assessment: a report of need is no application, so there is nothing to be in default of (domain.md 1.3). */
export const inquiryRegime: Regime = {
  notice: false,
  penalty: 'none',
  court: {
    nl: 'Dien eerst schriftelijk een aanvraag in. De gemeente moet dan binnen twee weken beslissen (Wmo 2015 2.3.5(2)). Is zij daarmee te laat, dan kan een ingebrekestelling.',
    en: 'First file a written application. The municipality then has to decide within two weeks (Wmo 2015 2.3.5(2)). If it is late with that, a default notice is possible.',
  },
  notes: [
    {
      nl: 'Een melding is geen aanvraag: voor een te laat onderzoek is er geen dwangsom.',
      en: 'A report of need is no application: there is no penalty for a late assessment.',
    },
  ],
}

/** A late answer to a complaint (domain.md 1.3, `klacht`, `ombudsman`). */
export const complaintRegime: Regime = {
  notice: false,
  penalty: 'none',
  court: {
    nl: 'U kunt naar de ombudsman: binnen een jaar nadat de klacht klaar was of klaar had moeten zijn (Awb 9:24).',
    en: 'You can go to the ombudsman: within a year after the complaint was handled or should have been (Awb 9:24).',
  },
  notes: [
    {
      nl: 'Voor een klacht is er geen ingebrekestelling en geen dwangsom.',
      en: 'There is no default notice and no penalty for a complaint.',
    },
  ],
}
