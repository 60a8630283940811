import { skipInlineImage } from '../copy/hide-layers.ts'
import { Lexer, token } from '../copy/lex.ts'
import { nameText } from '../copy/parse.ts'

/** All operators that there are (ISO 32000-1 annex A); others are not for archives (ISO 19005-2 6.2.2). */
const known = new Set(
  'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J l m M MP n q Q re RG rg ri s S sc SC scn SCN sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'.split(
    ' ',
  ),
)
const intents = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation'])
/** Deepest nesting of `q`, of the 28 that are allowed (6.1.13): forms in forms share them. */
const deepest = 12

const values = new Set(['true', 'false', 'null'])

/** Whether drawing operators are only what archives may hold: no colours of print, nothing unknown. */
export function isArchivableContent(content: Uint8Array): boolean {
  const lexer = new Lexer(content)
  let depth = 0
  let name = ''
  while (lexer.next() !== token.end) {
    if (lexer.kind === token.name) name = nameText(lexer)
    const operator = lexer.kind === token.keyword ? lexer.text() : 'true'
    if (values.has(operator)) continue
    depth += nesting[operator] ?? 0
    if (!isNested(depth) || !isAllowed(operator, name)) return false
    if (operator === 'BI' && !isArchivableInline(content, lexer)) return false
  }
  return depth === 0
}

const isNested = (depth: number): boolean => depth >= 0 && depth <= deepest

const nesting: Readonly<Record<string, number>> = { q: 1, Q: -1 }

/** `k` and `K`, the colours of print, are not among the known. */
function isAllowed(operator: string, name: string): boolean {
  if (!known.has(operator)) return false
  if (operator === 'ri') return intents.has(name)
  return !((operator === 'cs' || operator === 'CS') && (name === 'DeviceCMYK' || name === 'CMYK'))
}

/** A picture between the operators (6.2.8): of plain colours, packed in ways that all can read, not smoothed. */
function isArchivableInline(content: Uint8Array, lexer: Lexer): boolean {
  const from = lexer.pos
  skipInlineImage(lexer)
  const dict =
    Buffer.from(content.subarray(from, lexer.pos))
      .toString('latin1')
      .split(/[\s\]>]ID\s/)[0] ?? ''
  return !/\/(?:CMYK|DeviceCMYK|LZW|LZWDecode|Crypt)\b|\/(?:I|Interpolate)\s+true/.test(dict)
}
