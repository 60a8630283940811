import type { Node } from '../rendition/html-tree.ts'
import { decodeCodepage } from './codepage.ts'
import { RtfPage } from './rtf-page.ts'
import { rtfTokens, type RtfToken } from './rtf-tokens.ts'

/** More RTF than this is cut off; a letter of text takes about ten. */
const longest = 60_000_000

/** Groups that hold no text of the letter. */
const asides =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|objdata|header[lrf]?|footer[lrf]?|ftnsep|ftnsepc|listtable|listoverridetable|revtbl|rsidtbl|themedata|colorschememapping|datastore|latentstyles|generator|xmlnstbl|fldinst|bkmkstart|bkmkend|nonshppict|mmathPr|pgdsctbl|filetbl|operator|template|private|datafield|listtext0)$/
const spoken: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  '~': '\u00a0',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
}

/** Charsets of fonts as code pages (RTF 1.9.1, "Font Table"). */
const charsets: Readonly<Record<number, string>> = {
  77: '10000',
  128: '932',
  129: '949',
  134: '936',
  136: '950',
  161: '1253',
  162: '1254',
  163: '1258',
  177: '1255',
  178: '1256',
  186: '1257',
  204: '1251',
  222: '874',
  238: '1250',
}

interface State {
  /** The destination of the group when it is no text. */
  aside: string
  bold: boolean
  italic: boolean
  underline: boolean
  font: number
  /** Characters that stand for a Unicode one in older readers, to be passed over. */
  skip: number
}

/** The letter in an RTF file as blocks: paragraphs with bold, italic and underlined words, and tables. */
export function readRtf(bytes: Uint8Array): Node[] {
  const source = Buffer.from(bytes.subarray(0, longest)).toString('latin1')
  const reader = new RtfReader()
  for (const token of rtfTokens(source)) reader.take(token)
  return reader.done()
}

class RtfReader {
  readonly #page = new RtfPage()
  readonly #fonts = new Map<number, string>()
  readonly #states: State[] = []
  #state: State = { aside: '', bold: false, italic: false, underline: false, font: -1, skip: 1 }
  #codepage = '1252'
  #bytes: number[] = []
  #toSkip = 0
  #starred = false

  take(token: RtfToken): void {
    if (token.type === 'byte') return this.#takeByte(token.byte)
    if (token.type === 'text') return this.#takeText(token.text)
    this.#flush()
    if (token.type === 'word') return this.#takeWord(token.name, token.value)
    this.#toSkip = 0
    if (token.type === 'open') {
      // Deeper than any letter: what stands there is passed over by the same state.
      if (this.#states.length < 10_000) this.#states.push({ ...this.#state })
    } else this.#state = this.#states.pop() ?? this.#state
  }

  done(): Node[] {
    this.#flush()
    return this.#page.done()
  }

  #takeByte(byte: number): void {
    if (this.#toSkip > 0) this.#toSkip--
    else this.#bytes.push(byte)
  }

  #takeText(text: string): void {
    const from = Math.min(this.#toSkip, text.length)
    this.#toSkip -= from
    for (let at = from; at < text.length; at++) this.#bytes.push(text.charCodeAt(at))
  }

  /** Bytes become text together: in some code pages two make a letter. */
  #flush(): void {
    if (this.#bytes.length === 0) return
    const bytes = Uint8Array.from(this.#bytes)
    this.#bytes = []
    if (this.#state.aside === '')
      this.#say(decodeCodepage(bytes, this.#fonts.get(this.#state.font) ?? this.#codepage))
  }

  #say(text: string): void {
    if (this.#state.aside !== '') return
    const { bold, italic, underline } = this.#state
    this.#page.add(text, [...(underline ? ['u'] : []), ...(italic ? ['i'] : []), ...(bold ? ['b'] : [])])
  }

  #takeWord(name: string, value: number | undefined): void {
    if (name === '*') return void (this.#starred = true)
    const starred = this.#starred && name !== 'shppict'
    this.#starred = false
    if (starred || asides.test(name)) this.#state.aside ||= name
    if (this.#state.aside === 'fonttbl') this.#takeFont(name, value)
    else if (this.#state.aside === '') this.#takeSpoken(name, value)
  }

  #takeSpoken(name: string, value: number | undefined): void {
    const spokenAs = Object.hasOwn(spoken, name) ? spoken[name] : undefined
    if (name === 'u') this.#takeUnicode(value ?? 0)
    else if (spokenAs !== undefined) this.#say(spokenAs)
    else if (!this.#page.takeWord(name)) this.#takeStyle(name, value)
  }

  #takeFont(name: string, value: number | undefined): void {
    if (name === 'f') this.#state.font = value ?? 0
    const codepage = name === 'fcharset' ? charsets[value ?? 0] : name === 'cpg' ? String(value) : undefined
    if (codepage !== undefined) this.#fonts.set(this.#state.font, codepage)
  }

  #takeUnicode(value: number): void {
    this.#say(String.fromCharCode(value < 0 ? value + 65_536 : value))
    this.#toSkip = this.#state.skip
  }

  #takeStyle(name: string, value: number | undefined): void {
    const on = value !== 0
    if (name === 'b') this.#state.bold = on
    else if (name === 'i') this.#state.italic = on
    else if (name === 'ul') this.#state.underline = on
    else if (name === 'ulnone') this.#state.underline = false
    else if (name === 'plain') Object.assign(this.#state, { bold: false, italic: false, underline: false })
    else this.#takeSetting(name, value ?? 0)
  }

  #takeSetting(name: string, value: number): void {
    if (name === 'f') this.#state.font = value
    else if (name === 'uc') this.#state.skip = Math.min(Math.max(0, value), 8)
    else if (name === 'ansicpg') this.#codepage = String(value)
    else if (name === 'mac') this.#codepage = '10000'
    // Words that Word hides.
    else if (name === 'v') this.#state.aside = 'v'
  }
}
