import type { TermStep } from '../step.ts'
import type { Text } from '../text.ts'

/** How long an agency has for a decision on an objection, per kind of agency. */
export interface Regime {
  readonly key: string
  readonly label: Text
  readonly weeks: number
  /** With an advisory committee. */
  readonly committee?: number
  /** With a medical or vocational assessment. */
  readonly medical?: number
  readonly law: string
  readonly longLaw?: string
  /**
   * `objection`: from the end of the objection term as extended. `sending`: the agency itself counts from the day of
   * sending, so both counts are shown where the objection term was extended.
   */
  readonly from: 'objection' | 'sending'
  /** The agency words its term as one of this many weeks from sending; decides how far the Atw reaches. */
  readonly worded?: number
  readonly mark: TermStep['mark']
}

const awb: Regime = {
  key: 'awb',
  label: {
    nl: 'Gewoon (gemeente, zorgkantoor en anderen)',
    en: 'Ordinary (municipality, care office and others)',
  },
  weeks: 6,
  committee: 12,
  law: 'Awb 7:10(1)',
  from: 'objection',
  mark: 'V',
}

/** Sources: Awb 7:10; Wet WIA 111, 112; socialekaart.ede.nl (SVB); belastingdienst.nl; ciz.nl. */
export const regimes: readonly Regime[] = [
  awb,
  {
    key: 'uwv',
    label: { nl: 'UWV', en: 'UWV (employee insurance agency)' },
    weeks: 13,
    medical: 17,
    law: 'Wet WIA 111',
    longLaw: 'Wet WIA 112',
    from: 'objection',
    mark: 'V',
  },
  {
    key: 'svb',
    label: { nl: 'SVB', en: 'SVB (social insurance bank)' },
    weeks: 13,
    law: 'SVB, socialekaart.ede.nl',
    from: 'objection',
    mark: 'V',
  },
  {
    key: 'toeslagen',
    label: { nl: 'Dienst Toeslagen', en: 'Dienst Toeslagen (allowances)' },
    weeks: 6,
    law: 'Awb 7:10, belastingdienst.nl',
    from: 'sending',
    worded: 12,
    mark: 'V',
  },
  {
    key: 'ciz',
    label: { nl: 'CIZ', en: 'CIZ (care assessment centre)' },
    weeks: 6,
    law: 'Awb 7:10, ciz.nl',
    from: 'sending',
    mark: 'V',
  },
]

export const regimeOf = (key: string | undefined): Regime =>
  regimes.find((regime) => regime.key === key) ?? awb
