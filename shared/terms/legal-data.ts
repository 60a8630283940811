/**
 * What the law fixes in numbers and changes from time to time: dated, so that a person can see and correct it.
 * Outside the years given here Zaakmap computes on, and warns.
 */
export interface LegalData {
  readonly equated: EquatedDays
  readonly penalties: readonly PenaltyTable[]
  readonly allowancePenalty: AllowancePenalty
  readonly wiaPolicy: WiaPolicy
}

/** Days that a royal decree equates with a public holiday (Atw 3(3)). */
export interface EquatedDays {
  /** First and last year for which the decrees are known. */
  readonly from: number
  readonly to: number
  readonly days: readonly string[]
}

/** Amounts of Awb 4:17(2), in whole euros. */
export interface PenaltyTable {
  /** First day on which these amounts hold. */
  readonly from: string
  /** Last day for which they were confirmed; later ones are computed with a warning. */
  readonly confirmedUntil: string
  readonly bands: readonly { readonly days: number; readonly perDay: number }[]
  readonly mark: 'V' | 'K'
}

/** The penalty of Dienst Toeslagen: per full week, with a maximum that depends on the amount at stake. */
export interface AllowancePenalty {
  readonly perWeek: number
  /** From this difference (euros) on, at most this many euros; highest difference first. */
  readonly maxima: readonly { readonly from: number; readonly max: number }[]
}

/** UWV works with a longer term than the statute for applications from this day on. */
export interface WiaPolicy {
  readonly from: string
  readonly weeks: number
}

/** Royal decrees 2023-2025 and 2026-2028; Awb 4:17; belastingdienst.nl; UWV's announcement for 2026. */
export const legalData: LegalData = {
  equated: {
    from: 2023,
    to: 2028,
    days: [
      '2023-04-28',
      '2023-05-19',
      '2024-05-10',
      '2024-12-27',
      '2025-05-30',
      '2026-01-02',
      '2026-05-15',
      '2027-05-07',
      '2028-04-28',
      '2028-05-26',
    ],
  },
  penalties: [
    {
      from: '2019-01-01',
      confirmedUntil: '2025-12-31',
      bands: [
        { days: 14, perDay: 23 },
        { days: 14, perDay: 35 },
        { days: 14, perDay: 45 },
      ],
      mark: 'V',
    },
    {
      from: '2009-10-01',
      confirmedUntil: '2018-12-31',
      bands: [
        { days: 14, perDay: 20 },
        { days: 14, perDay: 30 },
        { days: 14, perDay: 40 },
      ],
      mark: 'K',
    },
  ],
  allowancePenalty: {
    perWeek: 10,
    maxima: [
      { from: 100, max: 100 },
      { from: 30, max: 30 },
      { from: 0, max: 0 },
    ],
  },
  wiaPolicy: { from: '2026-01-01', weeks: 16 },
}
