/**
 * Whether nine digits pass the eleven test of citizen service numbers (BSN: 9a + 8b + … + 2h - i is a multiple of
 * eleven); eight with a nought before them, too. Nine noughts pass it, and are nobody's.
 */
export function isCitizenNumber(text: string): boolean {
  const digits = text.replaceAll(/[\s./-]/g, '')
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false
  const all = Array.from(digits.padStart(9, '0'), Number)
  const sum = all.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0
}
