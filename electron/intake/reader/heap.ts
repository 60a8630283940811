/** As much of the global as is needed: its types come with the DOM library, which has no place here. */
declare const WebAssembly: { Memory: { prototype: Memory } }
interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

/** 1.5 GB (security.md section 4): a file that needs more is not read. */
const mostBytes = 1_500_000_000
/** WebAssembly memory never shrinks; past this a worker is replaced after its task. */
const spentBytes = 400_000_000
const pageBytes = 65_536

let grown = 0

/**
 * Caps what WebAssembly in this thread may grow to. The parser sees a failed allocation, which it reports as
 * such; without the cap a hostile file could take 4 GB.
 */
export function capHeap(): void {
  const { prototype } = WebAssembly.Memory
  const grow = Reflect.get(prototype, 'grow')
  prototype.grow = function capped(this: Memory, pages: number): number {
    const wanted = this.buffer.byteLength + pages * pageBytes
    if (wanted > mostBytes) throw new RangeError('memory limit')
    const before = grow.call(this, pages)
    grown = wanted
    return before
  }
}

/** `kept`: what a document takes that is held open on purpose. */
export const isHeapSpent = (kept = 0): boolean => grown > spentBytes + kept
