import type { Line } from './lay-out.ts'
import { municipalityName, national, organisation } from './letterheads.ts'

const longest = 140
const noName = /^(?:betreft|onderwerp|subject|datum|geachte|beste)\b/iu
const marks = /\s+[|•·]\s+|,\s|\s{3,}|\t|(?:^|\s)(?:zaaknummer|datum|kenmerk)\b/iu

/** The organisation that a line names, if it does: a municipality, a national agency, or by what it calls itself. */
export function letterhead(line: Line, next: Line | undefined): string | undefined {
  const text = line.text.slice(0, longest)
  return municipalityIn(text) ?? nationalIn(text, next?.text ?? '') ?? byItsWord(line, text)
}

function municipalityIn(text: string): string | undefined {
  if (/commissie/iu.test(text) || !/ge.?.?eente|municipality/iu.test(text)) return undefined
  const name = municipalityName.exec(text)?.[1]
  return name === undefined ? undefined : `Gemeente ${titled(name)}`
}

function nationalIn(text: string, next: string): string | undefined {
  if (/^belastingdienst$/iu.test(text) && /^(?:dienst )?toeslagen\b/iu.test(next)) return 'Dienst Toeslagen'
  for (const [form, name] of national) {
    const found = form.exec(text)
    if (found) return name === '' ? found[0] : name
  }
  return undefined
}

function byItsWord({ zone }: Line, text: string): string | undefined {
  if (zone === 'body' || text.length > 75 || !organisation.test(text) || noName.test(text)) return undefined
  const name = (text.split(marks)[0] ?? '').replace(/[:;.,]+$/, '').trim()
  return name.length >= 4 && /^[\p{Lu}\d'’]/u.test(name) ? titled(name) : undefined
}

/** WATERRIJK is written Waterrijk; what has small letters stays as it is. */
const titled = (name: string): string =>
  name === name.toUpperCase() && name.length > 5
    ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name
