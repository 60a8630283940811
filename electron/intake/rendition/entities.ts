/** The characters from U+00A0 on by their names in HTML, in order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
/** U+0391 and U+03B1 on; the capital of final sigma does not exist. */
const greek =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho . Sigma Tau Upsilon Phi Chi Psi Omega'
const others =
  'amp& lt< gt> quot" apos\' euro€ hellip… mdash— ndash– lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ dagger† Dagger‡ bull• trade™ larr← uarr↑ rarr→ darr↓ harr↔ rArr⇒ lArr⇐ ne≠ le≤ ge≥ infin∞ minus− OEligŒ oeligœ ScaronŠ scaronš Yumlÿ fnofƒ circˆ tilde˜ ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e rlm\u200f permil‰ lsaquo‹ rsaquo› sum∑ prod∏ radic√ asymp≈ equiv≡ check✓ Tab\t NewLine\n'

const named = new Map<string, string>([
  ...latin.split(' ').map((name, at): [string, string] => [name, String.fromCodePoint(0xa0 + at)]),
  ...greek.split(' ').map((name, at): [string, string] => [name, String.fromCodePoint(0x391 + at)]),
  ...greek
    .toLowerCase()
    .replace('.', 'sigmaf')
    .split(' ')
    .map((name, at): [string, string] => [name, String.fromCodePoint(0x3b1 + at)]),
  ...others.split(/ (?=[A-Za-z])/).map((pair): [string, string] => {
    const name = /^[A-Za-z]+/.exec(pair)?.[0] ?? ''
    return [name, pair.slice(name.length)]
  }),
])

/** Windows-1252 for what HTML gives the numbers 128 to 159 (HTML, "numeric character reference end state"). */
const decoder = new TextDecoder('windows-1252')

/** The characters that references in HTML text stand for; a name that is not known stays as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,12}));?/g,
    (whole, ...found) => {
      const [decimal, hexadecimal, name] = found.map((part) => (typeof part === 'string' ? part : undefined))
      if (name !== undefined) return named.get(name) ?? whole
      return characterOf(decimal === undefined ? parseInt(hexadecimal ?? '', 16) : parseInt(decimal, 10))
    },
  )
}

function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return decoder.decode(Uint8Array.of(code))
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return valid ? String.fromCodePoint(code) : '\ufffd'
}
