/** As much of the global as is needed: its types come with the DOM library, which has no place here. */
declare const WebAssembly: { Memory: { prototype: Memory } }
interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

/** WebAssembly memory never shrinks; past this a worker is replaced after its task. */
const spentBytes = 96_000_000
const pageBytes = 65_536

let most = spentBytes
let grown = 0
let refused = false
let ruined = false

/**
 * Caps what WebAssembly in this thread may grow to. The parser sees a failed allocation, which it reports as
 * such; without the cap a hostile file could take 4 GB.
 */
export function capHeap(): void {
  const { prototype } = WebAssembly.Memory
  const grow = Reflect.get(prototype, 'grow')
  prototype.grow = function capped(this: Memory, pages: number): number {
    const wanted = this.buffer.byteLength + pages * pageBytes
    if (wanted > most) {
      refused = true
      throw new RangeError('memory limit')
    }
    const before = grow.call(this, pages)
    grown = Math.max(grown, wanted)
    return before
  }
}

/** Sets the cap for the next task, in bytes. */
export function allowHeap(bytes: number): void {
  most = bytes
  refused = false
}

/** Whether the task has asked for more than it was allowed. */
export const wasRefused = (): boolean => refused

/** `kept`: what a document takes that is held open on purpose. */
export const isHeapSpent = (kept = 0): boolean => ruined || grown > spentBytes + kept

/** The parser broke down, and what it was asked was answered without it: it should not be used again. */
export function markRuined(): void {
  ruined = true
}
