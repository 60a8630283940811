/** Where the time comes from; tests put their own in its place. */
type Source = () => Date
const system: Source = () => new Date()
let source: Source = system

/** Puts another clock in place until the answer is called. For tests. */
export function setClock(other: Source): () => void {
  source = other
  return () => {
    source = system
  }
}

/** Milliseconds since 1970, by the clock in force. */
export const nowMilliseconds = (): number => source().getTime()

const pad = (part: number): string => String(part).padStart(2, '0')

/** The moment as ISO text with the offset of this machine, to the second: `2026-11-03T10:15:00+01:00`. */
export function now(): string {
  const at = source()
  const offset = -at.getTimezoneOffset()
  const local = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 19)
  const size = Math.abs(offset)
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}
