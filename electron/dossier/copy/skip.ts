import { type Lexer, token } from './lex.ts'
import { nameText, unsigned } from './parse.ts'
import { Ref, stop } from './syntax.ts'

/** The reference that begins with the current number; the lexer then stands behind it. */
export function referenceAt(lexer: Lexer): Ref {
  const num = unsigned(lexer.buf, lexer.start, lexer.end)
  lexer.next()
  const gen = unsigned(lexer.buf, lexer.start, lexer.end)
  lexer.next()
  return new Ref(num, gen)
}

/** Moves behind the value that begins with the current token. No recursion: skipped parts may nest as they like. */
export function skipValue(lexer: Lexer): void {
  let open = 0
  for (;;) {
    if (lexer.kind === token.end) stop('pdf-damaged')
    if (lexer.kind === token.arrayOpen || lexer.kind === token.dictOpen) open++
    else if (lexer.kind === token.arrayClose || lexer.kind === token.dictClose) open--
    else if (lexer.kind === token.number) {
      const end = lexer.referenceEnd()
      if (end >= 0) lexer.pos = end
    }
    if (open <= 0) return
    lexer.next()
  }
}

/** How often each key stands in the dictionary whose inside begins at the lexer's position. */
export function countKeys(lexer: Lexer): Map<string, number> {
  const times = new Map<string, number>()
  while (lexer.next() !== token.dictClose) {
    if (lexer.kind === token.name) {
      const key = nameText(lexer)
      times.set(key, (times.get(key) ?? 0) + 1)
      if (lexer.next() === token.dictClose) break
    }
    skipValue(lexer)
  }
  return times
}
