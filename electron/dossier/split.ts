import type { Exhibit, Plan } from '../../shared/dossier/plan.ts'

/** Where the dossier is cut into files, and what was tried. */
export interface Split {
  /** Largest file wanted; undefined: one file, whatever its size. */
  readonly limit: number | undefined
  /** What the documents of one file may weigh together, less than the limit by what did not fit last time. */
  readonly target: number
  readonly starts: readonly number[]
  readonly rounds: number
}

export const newSplit = (limit: number | undefined): Split => ({
  limit,
  target: limit ?? Infinity,
  starts: [],
  rounds: 0,
})

/** One file as it was written, with the weight of each document in it. */
export interface WeighedFile {
  readonly bytes: number
  readonly sizes: ReadonlyMap<string, number>
}

/** Cuts are tried this often; after that a file may be larger, and a warning says so. */
const mostRounds = 5

/**
 * A better split when a file came out larger than wanted and can still be cut; null when it is good, or as good as it
 * gets: a single document may be too large for any file.
 */
export function splitAgain(split: Split, plan: Plan, files: readonly WeighedFile[]): Split | null {
  const { limit } = split
  if (limit === undefined || split.rounds >= mostRounds) return null
  const divisible = files.some(({ bytes, sizes }) => bytes > limit && sizes.size > 1)
  if (!divisible) return null
  const sizes = new Map(files.flatMap((file) => [...file.sizes]))
  const extra = files.map(({ bytes, sizes: own }) => bytes - sum([...own.values()]))
  const target = Math.max(limit * 0.02, limit * (1 - split.rounds * 0.05))
  const starts = cut(plan.exhibits, sizes, target, extra)
  return { limit, target, starts, rounds: split.rounds + 1 }
}

/** Greedy and in order: a file takes documents until the next one would be too many. */
function cut(
  exhibits: readonly Exhibit[],
  sizes: ReadonlyMap<string, number>,
  target: number,
  extra: readonly number[],
): number[] {
  const starts: number[] = []
  const first = extra[0] ?? 0
  // The front of a later file is a cover and the index: not known before it was made, never more than that of the first.
  const later = extra[1] ?? first
  let filled = first
  let inside = 0
  for (const [at, { id }] of exhibits.entries()) {
    const size = sizes.get(id) ?? 0
    if (inside > 0 && filled + size > target) {
      starts.push(at)
      filled = later
      inside = 0
    }
    filled += size
    inside += 1
  }
  return starts
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
