import { isWhite, Lexer, token } from './lex.ts'
import { nameText } from './parse.ts'
import { Out } from './out.ts'

/** Operators that paint; inside a hidden layer they go, and with them what they would have painted. */
const paints = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'])
const shows = new Set(['Tj', 'TJ', 'Do', 'sh'])
const showsOnNextLine = new Set(["'", '"'])

/**
 * Takes what belongs to hidden layers out of a content stream: everything that paints between `/OC /name BDC` and its
 * `EMC`. State changes stay, since they reach beyond the layer. `hidden` holds the names of hidden properties.
 */
export function withoutHidden(content: Uint8Array, hidden: ReadonlySet<string>): Uint8Array {
  const lexer = new Lexer(content)
  const out = new Out()
  const layers: boolean[] = []
  let depth = 0
  let operands: string[] = []
  let from = 0
  while (lexer.next() !== token.end) {
    if (lexer.kind === token.name) operands.push(nameText(lexer))
    if (lexer.kind !== token.keyword) continue
    const operator = lexer.text()
    if (operator === 'BDC' || operator === 'BMC') {
      const hides = operands[0] === 'OC' && hidden.has(operands[1] ?? '')
      layers.push(hides)
      if (hides) depth++
    } else if (operator === 'EMC' && layers.pop()) depth--
    else if (operator === 'BI') skipInlineImage(lexer)
    const instead = depth > 0 ? replacement(operator) : undefined
    if (instead === undefined) out.copy(content, from, lexer.pos)
    else out.ascii(instead)
    from = lexer.pos
    operands = []
  }
  out.copy(content, from, content.length)
  return out.bytes()
}

/** What stands in the place of an operator and its operands in a hidden layer; nothing when they may stay. */
function replacement(operator: string): string | undefined {
  if (paints.has(operator)) return ' n '
  if (shows.has(operator) || operator === 'BI') return ' '
  return showsOnNextLine.has(operator) ? ' T* ' : undefined
}

/** Moves behind the `EI` of an inline image: its data is no PDF syntax (ISO 32000-1 8.9.7). */
function skipInlineImage(lexer: Lexer): void {
  while (lexer.next() !== token.end) if (lexer.is('ID')) break
  const { buf } = lexer
  for (let at = lexer.end + 1; at < lexer.limit; at++) {
    if (buf[at] !== 0x45 || buf[at + 1] !== 0x49 || !isWhite(buf[at - 1])) continue
    if (at + 2 < lexer.limit && !isWhite(buf[at + 2])) continue
    lexer.pos = at + 2
    return
  }
  lexer.pos = lexer.limit
}
