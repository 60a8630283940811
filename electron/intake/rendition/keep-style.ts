/** What of an element's own look is printed. */
type Rule = (value: string) => string | null

const oneOf =
  (values: RegExp): Rule =>
  (value) =>
    values.test(value) ? value : null

/** Body text is one size; only what stands out for being large or small keeps that, within reason. */
const fontSize: Rule = (value) => {
  const points = inPoints(value)
  if (points === null || (points >= 9.5 && points <= 13)) return null
  return `${Math.min(20, Math.max(8.5, points)).toFixed(1)}pt`
}

const indent: Rule = (value) => {
  const points = inPoints(value)
  return points === null || points <= 0 ? null : `${Math.min(points, 90).toFixed(0)}pt`
}

const color: Rule = (value) => {
  const light = lightness(value)
  return light !== null && light > 0.05 && light < 0.5 ? value : null
}

const background: Rule = (value) => {
  const light = lightness(value)
  return light !== null && light > 0.75 && light < 0.99 ? value : null
}

/** Names of our own making, all others are left out: no address, no position, no size can come in. */
const rules: Readonly<Record<string, readonly [string, Rule]>> = {
  'text-align': ['text-align', oneOf(/^(?:left|right|center|justify)$/)],
  'font-weight': ['font-weight', (value) => (/^(?:bold|bolder|[6-9]00)$/.test(value) ? 'bold' : null)],
  'font-style': ['font-style', oneOf(/^(?:italic|oblique)$/)],
  'text-decoration': [
    'text-decoration',
    (value) => /\b(?:underline|line-through)\b/.exec(value)?.[0] ?? null,
  ],
  'white-space': ['white-space', oneOf(/^pre(?:-wrap)?$/)],
  'page-break-before': ['page-break-before', oneOf(/^always$/)],
  'list-style-type': [
    'list-style-type',
    oneOf(/^(?:disc|circle|square|decimal|(?:lower|upper)-(?:alpha|latin|roman)|none)$/),
  ],
  'font-size': ['font-size', fontSize],
  'margin-left': ['margin-left', indent],
  color: ['color', color],
  'background-color': ['background-color', background],
  background: ['background-color', background],
}

export interface KeptStyle {
  readonly style: string
  /** Not meant to be seen: hidden words before a mail's text, for one. */
  readonly hidden: boolean
  /** Its edges are drawn. */
  readonly lined: boolean
  /** No space around paragraphs: the mail's own empty lines separate them. */
  readonly tight: boolean
}

/** What is kept of a `style` attribute. */
export function keepStyle(source: string): KeptStyle {
  const declarations = source
    .slice(0, 4_000)
    .toLowerCase()
    .split(';')
    .map((part) => {
      const colon = part.indexOf(':')
      const value = part.slice(colon + 1).replace(/!important/, '')
      return [part.slice(0, Math.max(0, colon)).trim(), value.trim()] as const
    })
  const style = declarations.flatMap(([name, value]) => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    const kept = rule?.[1](value) ?? null
    return rule === undefined || kept === null ? [] : [`${rule[0]}:${kept}`]
  })
  return {
    style: style.join(';'),
    hidden: declarations.some(([name, value]) => hides(name, value)),
    lined: declarations.some(
      ([name, value]) =>
        /^border(?:-\w+)?$/.test(name) &&
        /solid|dashed|dotted|double/.test(value) &&
        !/\b0(?:p[tx])?\b/.test(value),
    ),
    tight: declarations.some(
      ([name, value]) => /^margin(?:-bottom)?$/.test(name) && /^0(?:$|[\s.a-z])/.test(value),
    ),
  }
}

function hides(name: string, value: string): boolean {
  if (name === 'display') return value === 'none'
  if (name === 'visibility') return value === 'hidden'
  if (name === 'mso-hide') return value === 'all'
  return name === 'font-size' && /^[01](?:px|pt)?$/.test(value)
}

const units: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  em: 11,
  rem: 11,
  cm: 28.35,
  mm: 2.835,
  in: 72,
  '%': 0.11,
}

/** A length in points; null when it is none. */
export function inPoints(value: string): number | null {
  const found = /^(\d{0,5}(?:\.\d{1,8})?)(pt|px|em|rem|cm|mm|in|%)$/.exec(value.trim())
  const unit = units[found?.[2] ?? '']
  return found === null || unit === undefined ? null : Number(found[1]) * unit
}

const colors: Readonly<Record<string, number>> = {
  red: 0.21,
  blue: 0.07,
  green: 0.15,
  navy: 0.02,
  maroon: 0.05,
  purple: 0.06,
  yellow: 0.93,
}

/** From 0 (black) to 1 (white); null when it is no plain color. */
function lightness(value: string): number | null {
  const named = Object.hasOwn(colors, value) ? colors[value] : undefined
  if (named !== undefined) return named
  const parts = channels(value)
  if (parts === null) return null
  const [red = 0, green = 0, blue = 0] = parts.map((part) => (part / 255) ** 2.2)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(value: string): number[] | null {
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(value)
  if (long !== null) return long.slice(1).map((part) => parseInt(part, 16))
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(value)
  if (short !== null) return short.slice(1).map((part) => parseInt(part + part, 16))
  const called = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(value)
  return called === null ? null : called.slice(1).map(Number)
}
