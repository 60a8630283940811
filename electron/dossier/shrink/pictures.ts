import { Failed, ok, type Result } from '../../../shared/result.ts'
import { pictureFacts } from '../copy/copy-image.ts'
import { readPages } from '../copy/pages.ts'
import { openSource, type Source } from '../copy/source.ts'
import type { SmallPicture } from '../copy/types.ts'
import { stopsExport } from '../judge.ts'
import { turn } from '../turns.ts'
import { fileAlone, pictureAlone } from './alone.ts'
import { candidates, type Candidate } from './candidates.ts'
import { steps, type Bounds, type Step } from './steps.ts'

type Longest = { readonly longest: number; readonly quality: number }
/** Makes the picture of a PDF of one page (its resource `Im`) smaller, within the bounds of what it turns out to be. */
export type Shrink = (
  alone: Uint8Array,
  bounds: { readonly photo: Longest; readonly text: Longest },
) => Promise<Result<SmallPicture>>

/** A little sharper than wanted is as good. */
const tolerance = 1.1
/** Made anew is only worth it when so much is gained; of what was packed without loss, more. */
const worth = { lossy: 0.9, lossless: 0.7 }
/** Pictures that were made are kept for the next round, together at most so many bytes. */
const mostKept = 64_000_000

/** Pictures of the documents of one dossier, made smaller step by step. Holds one picture at a time and what came of it. */
export class Pictures {
  private readonly shrink: Shrink
  private readonly signal: AbortSignal | undefined
  private step = -1
  private kept = new Map<string, SmallPicture | null>()
  private held = 0
  private totals = { before: 0, after: 0, seen: 0 }

  constructor(shrink: Shrink, signal: AbortSignal | undefined) {
    this.shrink = shrink
    this.signal = signal
  }

  /** Bytes of all pictures that were made smaller, before and after, in this round. */
  get gain(): { readonly before: number; readonly after: number } {
    return this.totals
  }

  /** Counts afresh; what was made stays at hand. */
  newRound(): void {
    this.totals = { before: 0, after: 0, seen: 0 }
  }

  /** Goes on to the next step; false when there is none, or nothing that it could be tried on. */
  further(): boolean {
    const nothing = this.step >= 0 && this.totals.seen === 0
    if (nothing || this.step + 1 >= steps.length) return false
    this.step += 1
    this.kept = new Map()
    this.held = 0
    return true
  }

  /** The smaller pictures of a PDF by their object's number. What cannot be read stays as it is. */
  async ofPdf(
    id: string,
    bytes: Uint8Array,
    only: readonly number[] | undefined,
  ): Promise<Result<ReadonlyMap<number, SmallPicture>>> {
    const made = new Map<number, SmallPicture>()
    const step = steps[this.step]
    const read = step ? readCandidates(bytes, only) : undefined
    if (!step || !read) return ok(made)
    for (const one of read.found) {
      const small = await this.smaller(`${id} ${one.num}`, one, step, () => pictureAlone(read.source, one))
      if (!small.ok) return small
      if (small.value) made.set(one.num, small.value)
    }
    return ok(made)
  }

  /** A JPEG or PNG file made smaller; itself when that cannot be, or is not worth it. */
  async ofFile(id: string, bytes: Uint8Array): Promise<Result<Uint8Array>> {
    const step = steps[this.step]
    const one = step ? fileCandidate(bytes) : undefined
    if (!step || !one) return ok(bytes)
    const small = await this.smaller(id, one, step, () => fileAlone(bytes))
    return small.ok ? ok(small.value?.jpeg ?? bytes) : small
  }

  private async smaller(
    key: string,
    one: Candidate,
    step: Step,
    alone: () => Uint8Array,
  ): Promise<Result<SmallPicture | null>> {
    this.totals.seen += 1
    const known = this.kept.get(key)
    if (known !== undefined) return ok(this.counted(one, known))
    if (!isWanted(one, step)) return ok(null)
    const stopped = await turn(this.signal)
    if (!stopped.ok) return stopped
    const made = await this.made(one, step, alone)
    if (!made.ok) return made
    this.keep(key, made.value)
    return ok(this.counted(one, made.value))
  }

  /** Null when it cannot be read, or is not worth it. */
  private async made(
    one: Candidate,
    step: Step,
    alone: () => Uint8Array,
  ): Promise<Result<SmallPicture | null>> {
    const bounds = { photo: longestOf(one, step.photo), text: longestOf(one, step.text) }
    const cut = attempted(alone)
    const made = cut ? await this.shrink(cut, bounds) : undefined
    if (made?.ok === false && stopsExport(made.failure)) return made
    const most = one.bytes * (one.lossless ? worth.lossless : worth.lossy)
    return ok(made?.ok && made.value.jpeg.length <= most ? made.value : null)
  }

  private keep(key: string, small: SmallPicture | null): void {
    const size = small?.jpeg.length ?? 0
    if (this.held + size > mostKept) return
    this.held += size
    this.kept.set(key, small)
  }

  private counted(one: Candidate, small: SmallPicture | null): SmallPicture | null {
    if (!small) return null
    this.totals.before += one.bytes
    this.totals.after += small.jpeg.length
    return small
  }
}

const isWanted = ({ dpi, lossless }: Candidate, { photo, all }: Step): boolean =>
  all || lossless || dpi > photo.dpi * tolerance

const longestOf = ({ longest, dpi }: Candidate, { dpi: wanted, quality }: Bounds): Longest => ({
  longest: Math.ceil(longest * (dpi > wanted * tolerance ? wanted / dpi : 1)),
  quality,
})

function readCandidates(
  bytes: Uint8Array,
  only: readonly number[] | undefined,
): { source: Source; found: Candidate[] } | undefined {
  return attempted(() => {
    const source = openSource(bytes)
    const all = readPages(source)
    const pages = only ? only.flatMap((page) => all[page] ?? []) : all
    return { source, found: candidates(source, pages) }
  })
}

function fileCandidate(bytes: Uint8Array): Candidate | undefined {
  const facts = attempted(() => pictureFacts(bytes))
  if (!facts || facts.printed) return undefined
  const { width, height, wide, high } = facts
  return {
    num: 0,
    gen: 0,
    longest: Math.max(width, height),
    dpi: Math.min(width / wide, height / high) * 72,
    bytes: bytes.length,
    lossless: bytes[0] !== 0xff,
  }
}

/** Nothing where a file cannot be followed: its pictures then stay as they are. */
function attempted<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof Failed) return undefined
    throw error
  }
}
