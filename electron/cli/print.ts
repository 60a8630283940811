/** How an answer reads for a person on a terminal: a line for each thing, its fields one after the other. */
export function readable(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => lineOf(item)).join('\n')
  if (typeof value !== 'object' || value === null) return cell(value)
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${Array.isArray(part) ? listOf(part) : cell(part)}`)
    .join('\n')
}

const listOf = (items: readonly unknown[]): string =>
  items.length === 0 ? '-' : items.map((item) => `\n  ${lineOf(item)}`).join('')

function lineOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return cell(item)
  return Object.values(item)
    .filter((part) => part !== null && part !== undefined && part !== '')
    .map((part) => cell(part))
    .join('  ')
}

/** Control characters of foreign texts never reach the terminal. */
function cell(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
}
