import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes that may lie about before they are swept up: sweeping takes less than a millisecond then. */
const heap = 8 * 1024 * 1024
let passed = 0
let collect: ((how: { readonly type: 'minor' }) => void) | undefined

/**
 * Told of bytes that came out of the store and are not needed any more. They lie outside the heap of JavaScript, so its
 * collector sees few of them and comes late: a dossier of 200 MB held 40 MB more than it does so.
 */
export function sweepAfter(bytes: number): void {
  passed += bytes
  if (passed < heap) return
  passed = 0
  collect ??= collector()
  collect({ type: 'minor' })
}

/** Node shows its collector only with a flag; this asks for it without a start of its own. */
function collector(): (how: { readonly type: 'minor' }) => void {
  setFlagsFromString('--expose-gc')
  const found = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  return found
}
