import { setFlagsFromString } from 'node:v8'

/** Calls after which V8 compiles the way between script and WebAssembly anew; as many as never come. */
const never = 1_000_000_000
let isSet = false

/**
 * To be called before a worker with WebAssembly starts. Where workers end while others go on, V8 may look for code of
 * that kind that it threw away already and end the whole process, the vault with it (nodejs/node#64500: "Check failed:
 * jit_page_->allocations_.erase"). What is never compiled anew is never thrown away; it was not seen to cost speed.
 */
export function keepWrappers(): void {
  if (isSet) return
  isSet = true
  setFlagsFromString(`--wasm-wrapper-tiering-budget=${never}`)
}
