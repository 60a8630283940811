import type { Chain } from './chain.ts'
import type { ChainLink } from './link.ts'

/** A day that is another one than before, or that came or went. */
export type Moved = {
  readonly key: string
  readonly label: string
  readonly before: string | null
  readonly after: string | null
  /** The arithmetic of the new day; empty when it is gone. */
  readonly why: string
}

/** What a change of events did to the days of a chain. Agreed days are never among them. */
export function movedBetween(before: Chain, after: Chain): Moved[] {
  const left = new Map(before.links.map((link) => [link.key, link]))
  const moved = after.links.flatMap((link) => {
    const was = left.get(link.key)
    left.delete(link.key)
    return was?.day === link.day ? [] : [changed(was, link)]
  })
  return [...moved, ...[...left.values()].map(gone)]
}

const changed = (was: ChainLink | undefined, { key, step, day }: ChainLink): Moved => ({
  key,
  label: step.label,
  before: was?.day ?? null,
  after: day,
  why: step.why,
})

const gone = ({ key, step, day }: ChainLink): Moved => ({
  key,
  label: step.label,
  before: day,
  after: null,
  why: '',
})
