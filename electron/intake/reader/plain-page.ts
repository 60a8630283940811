import { inflateSync } from 'node:zlib'
import * as mupdf from 'mupdf'
import { isNamed } from './is-named.ts'
import { plainContent, type Plain } from './plain-content.ts'
import { hasReplacedWords } from './replaced-words.ts'
import { leavesRuins } from './unreadable.ts'

/** Of more than this a page is a drawing, and not looked through. */
const mostContent = 1_000_000
const mostStreams = 64
const mostNamed = 500
/** Of a dictionary as it is written: a larger one is made to be large. */
const mostWords = 50_000

/** A file that is read, page after page. */
export interface Plainness {
  /**
   * Told when reading a page tells of everything that it shows: then it need not be drawn to be known. Anything that
   * is not understood at once makes it no plain page. Of notes and form fields nothing is asked here.
   */
  of(page: mupdf.Page): Plain | undefined
}

export function plainnessIn(pdf: mupdf.PDFDocument): Plainness {
  // Pages of one file that name the same things do so in the same words.
  const known = new Map<string, boolean>()
  const once = (key: string, find: () => boolean): boolean => {
    const found = known.get(key) ?? find()
    known.set(key, found)
    return found
  }
  const isPlainFont = (reference: string): boolean =>
    once(reference, () => {
      const font = pdf.newIndirect(Number.parseInt(reference, 10))
      return !isNamed(font.get('Subtype'), 'Type3')
    })
  const isKnown = (resources: mupdf.PDFObject): boolean => {
    const words = wordsOf(resources)
    return words.length <= mostWords && once(words, () => hasPlainResources(resources, isPlainFont))
  }
  const plainOn = (own: mupdf.PDFObject): Plain | undefined => {
    const content = own.get('UserUnit').isNull() ? contentOf(own.get('Contents')) : undefined
    if (content === undefined) return undefined
    const plain = attempted(() => plainContent(content))
    if (plain === undefined || !isKnown(own.getInheritable('Resources'))) return undefined
    return content.includes('MCID') && hasReplacedWords(pdf, own) ? undefined : plain
  }
  return {
    of: (page) => {
      try {
        return page instanceof mupdf.PDFPage ? plainOn(page.getObject()) : undefined
      } catch (error) {
        if (leavesRuins(error)) throw error
        return undefined
      }
    },
  }
}

/** Undefined where our own means fail, which says nothing of the parser. */
function attempted<T>(use: () => T): T | undefined {
  try {
    return use()
  } catch {
    return undefined
  }
}

const wordsOf = (value: mupdf.PDFObject): string => (value.isNull() ? '' : value.resolve().toString(true))

/** Undefined for what is packed in other ways than nearly all are: it could unfold without an end. */
function contentOf(contents: mupdf.PDFObject): string | undefined {
  if (contents.isNull()) return ''
  const streams = contents.isArray() ? contents.length : 1
  if (streams > mostStreams) return undefined
  let whole = ''
  for (let at = 0; at < streams; at += 1) {
    const part = unpacked(contents.isArray() ? contents.get(at) : contents)
    if (part === undefined || whole.length + part.length > mostContent) return undefined
    whole += `${part}\n`
  }
  return whole
}

const mostStreamWords = 1_000
const notPacked = /^(?!.*\/(?:Filter|F|DecodeParms|DP)\b)/s
const simplyPacked =
  /^(?!.*\/(?:F|DecodeParms|DP)\b)(?!.*\/Filter.*\/Filter).*\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/s

function unpacked(stream: mupdf.PDFObject): string | undefined {
  const words = wordsOf(stream)
  if (words.length > mostStreamWords) return undefined
  const isPacked = simplyPacked.test(words)
  if (!isPacked && !notPacked.test(words)) return undefined
  const raw = stream.readRawStream()
  try {
    const bytes = raw.asUint8Array()
    const most = { maxOutputLength: mostContent }
    return attempted(() => (isPacked ? inflateSync(bytes, most) : Buffer.from(bytes)).toString('latin1'))
  } finally {
    raw.destroy()
  }
}

function hasPlainResources(resources: mupdf.PDFObject, isPlainFont: (reference: string) => boolean): boolean {
  const all = (kind: string, is: (one: mupdf.PDFObject) => boolean): boolean => every(resources.get(kind), is)
  return (
    resources.isNull() ||
    (hasPlainFonts(wordsOf(resources.get('Font')), isPlainFont) &&
      all('Pattern', () => false) &&
      all('XObject', (one) => isNamed(one.get('Subtype'), 'Image')) &&
      all('ExtGState', isPlainState) &&
      all('Properties', (one) => one.get('ActualText').isNull()))
  )
}

/** The letters of one kind of font are drawings, which may be of anything anywhere. */
function hasPlainFonts(words: string, isPlainFont: (reference: string) => boolean): boolean {
  if (words.length > mostWords || words.includes('Type3')) return false
  return [...new Set(words.match(/\b\d{1,10} \d{1,5} R\b/g) ?? [])].every(isPlainFont)
}

function every(dictionary: mupdf.PDFObject, is: (one: mupdf.PDFObject) => boolean): boolean {
  if (dictionary.isNull()) return true
  if (!dictionary.isDictionary() || dictionary.length > mostNamed) return false
  let all = true
  dictionary.forEach((one) => {
    all &&= is(one)
  })
  return all
}

/** What it sets changes nothing of what is seen: nothing shines through, and nothing is mixed. */
const idle = new Set('Type LC LJ D RI OP op OPM FL SM SA AIS TK'.split(' '))

function isPlainState(state: mupdf.PDFObject): boolean {
  if (!state.isDictionary()) return false
  let all = true
  state.forEach((value, key) => {
    if (key === 'ca' || key === 'CA') all &&= value.isNumber() && value.asNumber() === 1
    else if (key === 'BM') all &&= isNamed(value, 'Normal', 'Compatible')
    else if (key === 'SMask') all &&= isNamed(value, 'None')
    else all &&= idle.has(String(key))
  })
  return all
}
