/** One operator of a content stream with what stands before it (ISO 32000-1, 7.8.2). */
export interface Operation {
  readonly operator: string
  /** Source text of the operands and operator, byte for character, with the white space before them. */
  readonly source: string
  readonly operands: readonly string[]
}

const space = /[\0\t\n\f\r ]/
const delimiter = /[\0\t\n\f\r ()<>[\]{}/%]/

/** Cuts a content stream (Latin-1) into operations. Broken syntax yields odd operations, never an error. */
export function* operations(content: string): Generator<Operation> {
  let start = 0
  let operands: string[] = []
  for (const token of tokens(content)) {
    if (!isOperator(token.text)) {
      operands.push(token.text)
      continue
    }
    const end = token.text === 'ID' ? inlineImageEnd(content, token.end) : token.end
    yield { operator: token.text === 'ID' ? 'EI' : token.text, source: content.slice(start, end), operands }
    token.resumeAt(end)
    start = end
    operands = []
  }
}

interface Token {
  readonly text: string
  readonly end: number
  resumeAt(place: number): void
}

function* tokens(content: string): Generator<Token> {
  let at = 0
  while (at < content.length) {
    if (space.test(content.charAt(at))) {
      at++
      continue
    }
    const end = tokenEnd(content, at)
    const text = content.slice(at, end)
    at = end
    if (!text.startsWith('%')) yield { text, end, resumeAt: (place) => (at = place) }
  }
}

const isOperator = (token: string): boolean =>
  /^[A-Za-z'"]/.test(token) && token !== 'true' && token !== 'false' && token !== 'null'

function tokenEnd(content: string, at: number): number {
  const first = content.charAt(at)
  if (first === '(') return stringEnd(content, at)
  if (first === '%') return until(content, at, /[\r\n]/g)
  if (first === '<' && content.charAt(at + 1) !== '<') return until(content, at, />/g) + 1
  if (first === '<' || (first === '>' && content.charAt(at + 1) === '>')) return at + 2
  if (first !== '/' && delimiter.test(first)) return at + 1
  return until(content, at + 1, /[\0\t\n\f\r ()<>[\]{}/%]/g)
}

function until(content: string, from: number, mark: RegExp): number {
  mark.lastIndex = from
  return mark.exec(content)?.index ?? content.length
}

function stringEnd(content: string, from: number): number {
  let depth = 0
  for (let at = from; at < content.length; at++) {
    const char = content.charAt(at)
    if (char === '\\') at++
    else if (char === '(') depth++
    else if (char === ')' && --depth === 0) return at + 1
  }
  return content.length
}

/** The end of an inline image's data: the first `EI` that stands alone and is followed by text, not by data. */
function inlineImageEnd(content: string, from: number): number {
  const mark = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g
  mark.lastIndex = from
  for (let found = mark.exec(content); found !== null; found = mark.exec(content)) {
    const after = content.slice(found.index + 3, found.index + 43)
    if (!/[^\t\n\f\r\x20-\x7e]/.test(after)) return found.index + 3
  }
  return content.length
}
