import { createReader } from '../../electron/intake/reader/reader.ts'

/** Closed by whoever reads with it. */
export const reader = createReader({ workers: 1 })

/** What is read of a file, and its words behind each other. */
export async function read(bytes: Uint8Array, name: string) {
  const found = await reader.read(bytes, name)
  return { ...found, words: found.pageTexts.join(' ').replace(/\s+/g, ' ') }
}
