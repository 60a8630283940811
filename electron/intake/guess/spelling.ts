/**
 * How surely a line (folded) is or holds a name (folded): whole words of it, or all of the line with a slip or two.
 * 0 when it does not.
 */
export function alike(line: string, name: string): number {
  const at = line.indexOf(name)
  if (at >= 0) return isWord(line, at, name.length) ? 0.97 : 0
  if (name.length < 8 || Math.abs(line.length - name.length) > 3) return 0
  return distance(line, name, slips(name)) <= slips(name) ? 0.9 : 0
}

const isWord = (line: string, at: number, length: number): boolean =>
  !/[a-z0-9]/.test(line.charAt(at - 1) + line.charAt(at + length))

/** A longer name bears more slips before it is another; that it is a municipality tells it from no other. */
function slips(name: string): number {
  const own = name.replace(/^gemeente /, '').length
  if (own > 16) return 3
  return own > 10 ? 2 : 1
}

/** Levenshtein distance, given up beyond a limit. */
function distance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > limit) return limit + 1
    row = next
  }
  return row[b.length] ?? limit + 1
}
