const separators = new Set('<>:"/\\|?*')

/** A file name out of a text: no folders, no control or bidirectional marks, no leading or closing dots. Never empty. */
export function safeName(text: string): string {
  const kept = Array.from(text.normalize('NFC'), (letter) => (isUnsafe(letter) ? ' ' : letter)).join('')
  const name = kept.replaceAll(/\s+/g, ' ').replaceAll(/^[. ]+|[. ]+$/g, '')
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) || name === '' ? `Zaakmap ${name}`.trim() : name
}

function isUnsafe(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x20 || code === 0x7f || separators.has(letter)) return true
  // Marks that turn the reading direction around (U+202A–E, U+2066–9, U+200E/F): "gpj.exe" must not look like "exe.jpg".
  return (
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x200e ||
    code === 0x200f
  )
}
