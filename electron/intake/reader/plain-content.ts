/** Of a page that reading it tells all about. */
export interface Plain {
  /** Whether it shows anything beside text. */
  readonly paints: boolean
  /** How far its lines may reach beyond the boxes that are told of them, in points. */
  readonly reach: number
}

/** White space and delimiters (ISO 32000-1, 7.2.2). */
const marks = String.raw`\0\t\n\f\r ()<>[\]{}/%`
const ends = `(?=[${marks}]|$)`
/**
 * What a plain page may do: set text in fonts, paint pictures, fill and draw paths. Of these alone MuPDF tells all that
 * comes onto the paper when it reads the text; shadings, patterns and what shines through it tells in part.
 */
const operator =
  'T[fdDmjJcwzLs*]|[qQwJjMdinWgGkKmlcvyhSsFfBb\'"]|[fWBb]\\*|BT|ET|cm|re|ri|gs|rg|RG|cs|CS|scn?|SCN?|Do|BMC|BDC|EMC|MP|DP|BX|EX|true|false|null'
/** With at most one pair of brackets in it, whatever stands in it. */
const string = String.raw`\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\)`
const plainToken = [
  // Letters that are drawn as outlines reach as far as their lines are wide; 0 fills them, 3 hides them.
  String.raw`[03][\t\n\f\r ]+Tr${ends}`,
  // Not the byte 0, which separates words too: nobody means it, and what follows looks for the space before a word.
  String.raw`[\t\n\f\r []+|\]`,
  String.raw`[\d.+-]+${ends}`,
  string,
  String.raw`<[\dA-Fa-f\s]*>`,
  String.raw`<<|>>`,
  // Other words than those that are shown; a name may be written in other ways too.
  `/(?!ActualText${ends})[^#${marks}]*${ends}`,
  `(?:${operator})${ends}`,
  String.raw`%[^\r\n]*`,
].join('|')
const plainTokens = new RegExp(`(?:${plainToken})*`, 'y')

/** A rectangle without height or width leaves a trace that nothing tells of, and so does a point with a round end. */
const noHeight = /(?:^|\s)[-+]?(?:0+\.?|0*\.0{3}\d*|0*\.0{1,2})(?:\s+[\d.+-]+)?\s+re\b|\bm\s+h\b/
/** A name or a bracket may follow at once: `f/GS0 gs`. */
const word = (is: string): RegExp => new RegExp(`(?:^|[${marks}])(?:${is})${ends}`)
const painting = word(String.raw`[SsBbfF]\*?|Do`)
const drawing = word(String.raw`[SsBb]\*?`)

/** What a content stream (Latin-1) does, when it is plain: anything that is not understood at once is not. */
export function plainContent(content: string): Plain | undefined {
  if (!isPlain(content)) return undefined
  const paints = painting.test(content)
  if (!paints) return { paints, reach: 0 }
  const matrices = matricesIn(content)
  if (matrices.some(flattens)) return undefined
  if (!drawing.test(content)) return { paints, reach: 0 }
  const reach = reachIn(content, matrices)
  return reach === undefined ? undefined : { paints, reach }
}

function isPlain(content: string): boolean {
  plainTokens.lastIndex = 0
  plainTokens.test(content)
  return plainTokens.lastIndex === content.length && !noHeight.test(content)
}

/** The farthest point of a corner, in widths of its line: ten times the half of it, unless somebody says otherwise. */
const sharpest = 5

/** Boxes are told with the width that their lines have before anything is made larger: then that is not known. */
function reachIn(content: string, matrices: readonly Scale[]): number | undefined {
  if (/\sM\b/.test(content) || matrices.some(enlarges)) return undefined
  const widths = [...content.matchAll(/(?<!\S)(\S+)\s+w\b/g)].map(([, width]) => Math.abs(Number(width)))
  const widest = Math.max(1, ...widths)
  return Number.isFinite(widest) ? widest * sharpest : undefined
}

/** What a matrix does beside moving; not a number where that could not be read. */
type Scale = readonly [a: number, b: number, c: number, d: number]
const longestMatrix = 200

function matricesIn(content: string): Scale[] {
  return Array.from(content.matchAll(/\bcm\b/g), ({ index }): Scale => {
    const before = content.slice(Math.max(0, index - longestMatrix), index)
    const numbers = /((?:[\d.+-]+\s+){6})$/.exec(before)?.[1] ?? ''
    const [a = NaN, b = NaN, c = NaN, d = NaN] = numbers.split(/\s+/).map(Number)
    return [a, b, c, d]
  })
}

const enlarges = ([a, b, c, d]: Scale): boolean => !(Math.hypot(a, b) <= 1.01 && Math.hypot(c, d) <= 1.01)

/** What is painted after that is without height itself. */
const flattens = ([a, b, c, d]: Scale): boolean => !(Math.abs(a * d - b * c) > 9e-5)
