const two = (n: number): string => String(n).padStart(2, '0')

/** A moment on the clock of this computer: `2026-11-28T09:00`. Such texts sort as the moments do. */
export function minuteOf(date: Date): string {
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** Whether a moment has come after `from`, up to and including `to`. After a night's sleep all that passed is one. */
export const dueBetween = (moments: readonly string[], from: string, to: string): boolean =>
  moments.some((moment) => moment > from && moment <= to)
