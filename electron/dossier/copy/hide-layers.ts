import { isWhite, Lexer, token } from './lex.ts'
import { nameText } from './parse.ts'
import { Out } from './out.ts'
import { stop } from './syntax.ts'

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
  let names: string[] = []
  let from = 0
  while (lexer.next() !== token.end) {
    if (lexer.kind === token.name) names.push(nameText(lexer))
    if (lexer.kind !== token.keyword) continue
    const operator = lexer.text()
    if (operator === 'BI') skipInlineImage(lexer)
    nest(layers, operator, names[0] === 'OC' && hidden.has(names[1] ?? ''))
    const instead = layers.includes(true) ? replacement(operator) : undefined
    if (instead === undefined) out.copy(content, from, lexer.pos)
    else out.ascii(instead)
    from = lexer.pos
    names = []
  }
  out.copy(content, from, content.length)
  return out.bytes()
}

/** Keeps count of marked content: for every open one whether it hides. A file that never closes any has no claim to depth. */
function nest(layers: boolean[], operator: string, hides: boolean): void {
  if (operator === 'EMC') layers.pop()
  else if ((operator === 'BDC' || operator === 'BMC') && layers.push(hides) > 10_000) stop('pdf-too-complex')
}

/** What stands in the place of an operator and its operands in a hidden layer; nothing when they may stay. */
function replacement(operator: string): string | undefined {
  if (paints.has(operator)) return ' n '
  if (shows.has(operator) || operator === 'BI') return ' '
  return showsOnNextLine.has(operator) ? ' T* ' : undefined
}

/** Moves behind the `EI` of an inline image: its data is no PDF syntax (ISO 32000-1 8.9.7). */
export function skipInlineImage(lexer: Lexer): void {
  while (lexer.next() !== token.end) if (lexer.is('ID')) break
  let at = lexer.end + 1
  while (at < lexer.limit && !isImageEnd(lexer, at)) at++
  lexer.pos = Math.min(at + 2, lexer.limit)
}

function isImageEnd({ buf, limit }: Lexer, at: number): boolean {
  const after = at + 2 >= limit || isWhite(buf[at + 2])
  return buf[at] === 0x45 && buf[at + 1] === 0x49 && isWhite(buf[at - 1]) && after
}
