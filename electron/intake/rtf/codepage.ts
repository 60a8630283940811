/** Windows code pages by the names that the platform's own decoder has for them. */
const names: Readonly<Record<string, string>> = {
  '437': 'windows-1252',
  '850': 'windows-1252',
  '852': 'iso-8859-2',
  '866': 'ibm866',
  '874': 'windows-874',
  '932': 'shift_jis',
  '936': 'gbk',
  '949': 'euc-kr',
  '950': 'big5',
  '1200': 'utf-16le',
  '1201': 'utf-16be',
  '10000': 'macintosh',
  '10007': 'x-mac-cyrillic',
  '20127': 'windows-1252',
  '20866': 'koi8-r',
  '20932': 'euc-jp',
  '21866': 'koi8-u',
  '50220': 'iso-2022-jp',
  '50221': 'iso-2022-jp',
  '50222': 'iso-2022-jp',
  '51932': 'euc-jp',
  '51949': 'euc-kr',
  '54936': 'gb18030',
  '65001': 'utf-8',
}

/** The charset of a code page (`1252`, `cp1252`); Windows-1252 for one that is not known. */
export function charsetOf(codepage: string): string {
  const number = /\d+$/.exec(codepage)?.[0] ?? ''
  if (/^(?:125\d)$/.test(number)) return `windows-${number}`
  if (/^2859\d|^28605$/.test(number))
    return number === '28605' ? 'iso-8859-15' : `iso-8859-${number.slice(4)}`
  return names[number] ?? 'windows-1252'
}

/** Bytes of a code page as text. Bytes that do not fit become U+FFFD. */
export function decodeCodepage(bytes: Uint8Array, codepage: string): string {
  return new TextDecoder(charsetOf(codepage)).decode(bytes)
}
