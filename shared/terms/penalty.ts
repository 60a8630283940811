import { daysBetween, isBefore, parseDay, type Day } from './calendar.ts'
import type { AllowancePenalty, LegalData, PenaltyTable } from './legal-data.ts'

/** The amounts in force on that day; before the first table the oldest is used. */
export function tableOn(data: LegalData, day: Day): PenaltyTable | undefined {
  const inForce = data.penalties.find(({ from }) => !isBefore(day, parseDay(from) ?? day))
  return inForce ?? data.penalties.at(-1)
}

/** Whether the amounts were confirmed for that day. */
export function confirmedOn(table: PenaltyTable, day: Day): boolean {
  const first = parseDay(table.from)
  const last = parseDay(table.confirmedUntil)
  return first !== undefined && last !== undefined && !isBefore(day, first) && !isBefore(last, day)
}

/** Days for which a penalty can run: 42. */
export const penaltyDays = (table: PenaltyTable): number =>
  table.bands.reduce((sum, band) => sum + band.days, 0)

/** Euros after that many days late (Awb 4:17(2)); never more than the full table. */
export function penaltyAfter(table: PenaltyTable, late: number): number {
  let left = Math.max(0, late)
  let sum = 0
  for (const band of table.bands) {
    const counted = Math.min(left, band.days)
    sum += counted * band.perDay
    left -= counted
  }
  return sum
}

/** The most that Dienst Toeslagen pays for a definitive calculation with this difference, in euros. */
export function allowanceMaximum(penalty: AllowancePenalty, difference: number): number {
  return penalty.maxima.find(({ from }) => difference >= from)?.max ?? 0
}

/** Euros after that many full weeks since the end of the two weeks. */
export function allowanceAfter(
  penalty: AllowancePenalty,
  difference: number,
  twoWeeks: Day,
  decided: Day,
): number {
  const fullWeeks = Math.max(0, Math.trunc(daysBetween(twoWeeks, decided) / 7))
  return Math.min(fullWeeks * penalty.perWeek, allowanceMaximum(penalty, difference))
}
