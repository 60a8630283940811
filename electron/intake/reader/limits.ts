import { isImage, type FileKind } from '../kinds.ts'
import { sniff } from '../sniff.ts'

/** What one task may cost. */
export interface Limits {
  /** Of work, in milliseconds: other programs on a busy machine do not count. */
  readonly workMs: number
  /** Memory of the worker, in bytes. */
  readonly memory: number
}

const megabyte = 1_000_000
/** With the process around it a picture that says little and asks for much stays under 500 MB. */
const leastPictureMemory = 240 * megabyte
/** Small PDFs and office files unfold by right: thirty pages of Word are a megabyte of tags. */
const leastMemory = 600 * megabyte
/** 1.5 GB (security.md section 4): a file that needs more is not read. */
const mostMemory = 1_500 * megabyte
/** A large scan asks for much by right: so many bytes for each of its own. */
const memoryPerByte = 8
/** A HEIC packs ten times as tight as a JPEG: 24 megapixels of a phone are 2 MB, and 300 MB while they are unpacked. */
const heicMemoryPerByte = 160

/** A file of little data that asks for more work is made to: honest ones ask for a tenth of it. */
const leastMs = 8_000
const msPerMegabyte = 10_000
const leastPictureMs = 4_500
const pictureMsPerMegabyte = 1_000
const heicMsPerMegabyte = 3_000

/**
 * The limits of a file: bombs are small and ask for much, honest files that ask for much are large. `timeoutMs` is
 * the longest for a file of whatever size.
 */
export function limitsOf(bytes: Uint8Array, timeoutMs: number): Limits {
  const { work, more, memory, each } = costsOf(sniff(bytes).kind)
  return {
    workMs: Math.min(timeoutMs, work + (more * bytes.length) / megabyte),
    memory: Math.min(memory + each * bytes.length, mostMemory),
  }
}

function costsOf(kind: FileKind): { work: number; more: number; memory: number; each: number } {
  if (!isImage(kind)) return { work: leastMs, more: msPerMegabyte, memory: leastMemory, each: memoryPerByte }
  const picture = { work: leastPictureMs, memory: leastPictureMemory }
  if (kind === 'heic') return { ...picture, more: heicMsPerMegabyte, each: heicMemoryPerByte }
  return { ...picture, more: pictureMsPerMegabyte, each: memoryPerByte }
}

/** What files that are read at the same time may take each; who needs more is read again, alone. */
export const sharedMemory = 96 * megabyte
