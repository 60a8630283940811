/** What a hole of a query may hold. Booleans are stored as 0 and 1. */
export type SqlValue = string | number | boolean | null | Uint8Array<ArrayBuffer>
export type Query = { readonly text: string; readonly values: readonly SqlValue[]; readonly fragment: true }
type Hole = SqlValue | Query

const texts = new WeakMap<TemplateStringsArray, string>()

/**
 * Turns a template into a query. Every hole becomes a bound parameter, never text; a hole that is itself a
 * query made here is spliced in, so conditions and lists can be put together without ever quoting a value.
 */
export function sql(strings: TemplateStringsArray, ...holes: readonly Hole[]): Query {
  const values: SqlValue[] = []
  for (const hole of holes) {
    if (isQuery(hole)) return splice(strings, holes)
    values.push(hole)
  }
  return { text: textOf(strings), values, fragment: true }
}

/** One string per template for good, so that finding its statement again costs nothing. */
function textOf(strings: TemplateStringsArray): string {
  const known = texts.get(strings)
  if (known !== undefined) return known
  const text = strings.join('?')
  texts.set(strings, text)
  return text
}

/** Several queries in a row with a separator, for `WHERE a AND b` or `VALUES (…), (…)`. */
export function joined(parts: readonly Query[], separator: ', ' | ' AND ' | ' OR ' | ' ' = ', '): Query {
  return {
    text: parts.map((part) => part.text).join(separator),
    values: parts.flatMap((part) => part.values),
    fragment: true,
  }
}

/** `?, ?, ?` for `IN (…)`. */
export const list = (values: readonly SqlValue[]): Query => ({
  text: values.map(() => '?').join(', '),
  values,
  fragment: true,
})

/** The empty fragment, for a condition that does not apply. */
export const nothing: Query = { text: '', values: [], fragment: true }

function isQuery(hole: Hole): hole is Query {
  return typeof hole === 'object' && hole !== null && 'fragment' in hole
}

function splice(strings: TemplateStringsArray, holes: readonly Hole[]): Query {
  const values: SqlValue[] = []
  let text = strings[0] ?? ''
  for (const [at, hole] of holes.entries()) {
    if (isQuery(hole)) {
      text += hole.text
      values.push(...hole.values)
    } else {
      text += '?'
      values.push(hole)
    }
    text += strings[at + 1] ?? ''
  }
  return { text, values, fragment: true }
}
