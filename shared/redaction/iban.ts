/** Whether an account number passes the check of ISO 13616 (mod 97 is 1). Spaces do not count. */
export function isIban(text: string): boolean {
  const plain = text.replaceAll(/\s/gu, '').toUpperCase()
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u.test(plain)) return false
  let rest = 0
  for (const char of plain.slice(4) + plain.slice(0, 4)) {
    for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97
  }
  return rest === 1
}
