import type { StepSpec } from '../rule.ts'
import type { Text } from '../text.ts'

/** The fixed side of each step of a default notice. */
export const noticeSpecs = {
  from: {
    key: 'notice_from',
    label: { nl: 'In gebreke stellen kan vanaf', en: 'Default notice possible from' },
    actor: 'client',
    law: 'Awb 4:17(3), 6:12(2)',
    mark: 'V',
    changes: {
      nl: 'Verdaging, opschorting of toestemming voor uitstel maken de termijn van de instantie langer. Wacht ook niet onredelijk lang.',
      en: 'Adjournment, suspension or consent to delay make the term of the agency longer. Do not wait unreasonably long either.',
    },
  },
  valid: {
    key: 'notice_valid',
    label: { nl: 'Ingebrekestelling op tijd gegeven', en: 'Default notice given at the right time' },
    actor: 'client',
    law: 'Awb 4:17(3), 6:12(2)',
    mark: 'V',
    changes: {
      nl: 'Was de termijn van de instantie langer, dan kan de ingebrekestelling alsnog te vroeg zijn. Stuur dan een nieuwe.',
      en: 'If the term of the agency was longer, the notice may turn out to be premature. Send a new one then.',
    },
  },
  twoWeeks: {
    key: 'two_weeks_last_day',
    label: { nl: 'Laatste dag van de twee weken', en: 'Last day of the two weeks' },
    actor: 'agency',
    law: 'Awb 4:17(3)',
    mark: 'V',
    changes: {
      nl: 'Beslist de instantie binnen deze twee weken, dan is er geen dwangsom.',
      en: 'If the agency decides within these two weeks, there is no penalty.',
    },
  },
  first: {
    key: 'first_penalty_day',
    label: { nl: 'Eerste dag van de dwangsom', en: 'First day of the penalty' },
    actor: 'agency',
    law: 'Awb 4:17(3)',
    mark: 'V',
    changes: {
      nl: 'Geen dwangsom bij een onredelijk late ingebrekestelling, of als de aanvraag kennelijk niet-ontvankelijk of ongegrond is (Awb 4:17(6)).',
      en: 'No penalty if the notice came unreasonably late, or if the application is manifestly inadmissible or unfounded (Awb 4:17(6)).',
    },
  },
  court: {
    key: 'court_from',
    label: {
      nl: 'Beroep wegens niet tijdig beslissen kan vanaf',
      en: 'Appeal for failure to decide possible from',
    },
    actor: 'agency',
    law: 'Awb 6:12(2)',
    mark: 'V',
    changes: {
      nl: 'Heeft de instantie inmiddels beslist, dan is dit beroep niet nodig. Wacht ook hiermee niet onredelijk lang.',
      en: 'If the agency has decided in the meantime, this appeal is not needed. Do not wait unreasonably long with this either.',
    },
  },
  last: {
    key: 'last_penalty_day',
    label: { nl: 'Laatste dag waarover de dwangsom kan lopen', en: 'Last day for which the penalty can run' },
    actor: 'agency',
    law: 'Awb 4:17(1)',
    mark: 'V',
    changes: {
      nl: 'De dwangsom stopt eerder als de instantie beslist.',
      en: 'The penalty stops earlier if the agency decides.',
    },
  },
  total: {
    key: 'penalty_total',
    label: { nl: 'Dwangsom in euro’s', en: 'Penalty in euros' },
    actor: 'agency',
    law: 'Awb 4:17(2)',
    mark: 'V',
    changes: {
      nl: 'Een andere dag van ontvangst of van het besluit verandert het bedrag. Bij meer aanvragers wordt het gedeeld.',
      en: 'Another day of receipt or of the decision changes the amount. With more applicants it is shared.',
    },
  },
  fixed: {
    key: 'fixed_last_day',
    label: {
      nl: 'Uiterste dag om de dwangsom vast te stellen',
      en: 'Last day to fix the penalty by decision',
    },
    actor: 'agency',
    law: 'Awb 4:18',
    mark: 'V',
    changes: {
      nl: 'Twee weken na de laatste dag waarover de dwangsom liep. Tegen dat besluit kunt u bezwaar maken.',
      en: 'Two weeks after the last day for which the penalty ran. You can object to that decision.',
    },
  },
} satisfies Record<string, StepSpec>

export const twoWeeksDoubt: Text = {
  nl: 'Of de Algemene termijnenwet deze twee weken verlengt, is niet uitgemaakt. Ga uit van de latere dag.',
  en: 'Whether the General Extension of Time Limits Act extends these two weeks is not settled. Go by the later day.',
}
export const decidedDoubt: Text = {
  nl: 'Of de dag van het besluit zelf meetelt, is niet zeker. Hier telt hij niet mee: het lagere bedrag.',
  en: 'Whether the day of the decision itself counts is not certain. Here it does not: the lower amount.',
}
export const amountsDoubt: Text = {
  nl: 'De bedragen zijn voor dit jaar niet bevestigd.',
  en: 'The amounts were not confirmed for this year.',
}
export const allowanceDoubt: Text = {
  nl: 'Alleen volle weken zijn geteld. Of een begonnen week meetelt, is niet nagekeken.',
  en: 'Only full weeks are counted. Whether a started week counts was not verified.',
}
