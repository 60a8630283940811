import { shell } from './api.ts'

type Flush = () => Promise<unknown>
const flushes = new Set<Flush>()

/** Registers what must be kept before the vault locks; returns what takes it off again. */
export function beforeLock(flush: Flush): () => void {
  flushes.add(flush)
  return () => {
    flushes.delete(flush)
  }
}

/** Keeps what is being typed, then locks. */
export async function lockNow(): Promise<void> {
  await Promise.all([...flushes].map((flush) => flush()))
  await shell.app.lock({})
}
