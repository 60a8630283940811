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
/** Office files unfold by right: thirty pages of Word are a megabyte of tags. */
const leastMemory = 600 * megabyte
/** A scan packed as JPEG 2000 is a hundred times as large while it is unpacked; a bomb says it in less than a megabyte. */
const leastPdfMemory = 240 * megabyte
const pdfMemoryPerByte = 100
/** 1.5 GB (security.md section 4): a file that needs more is not read. */
const mostMemory = 1_500 * megabyte
/** A large scan asks for much by right: so many bytes for each of its own. */
const memoryPerByte = 8
/** A HEIC packs ten times as tight as a JPEG: 24 megapixels of a phone are 2 MB, and 300 MB while they are unpacked. */
const heicMemoryPerByte = 160

/** A file of up to a megabyte that asks for more work is made to: honest ones ask for a quarter of it. */
const leastMs = 4_500
const smallBytes = megabyte
const msPerMegabyte = 10_000
const pictureMsPerMegabyte = 1_000
const heicMsPerMegabyte = 6_000

/**
 * The limits of a file: bombs are small and ask for much, honest files that ask for much are large. `timeoutMs` is
 * the longest for a file of whatever size.
 */
export function limitsOf(bytes: Uint8Array, timeoutMs: number): Limits {
  const { more, memory } = costsOf(sniff(bytes).kind, bytes.length)
  return {
    workMs: Math.min(timeoutMs, leastMs + (more * beyondSmall(bytes.length)) / megabyte),
    memory: Math.min(memory, mostMemory),
  }
}

const beyondSmall = (size: number): number => Math.max(0, size - smallBytes)

/** `more`: milliseconds for each megabyte after the first. */
function costsOf(kind: FileKind, size: number): { more: number; memory: number } {
  if (kind === 'pdf')
    return { more: msPerMegabyte, memory: leastPdfMemory + pdfMemoryPerByte * beyondSmall(size) }
  if (!isImage(kind)) return { more: msPerMegabyte, memory: leastMemory + memoryPerByte * size }
  if (kind === 'heic')
    return { more: heicMsPerMegabyte, memory: leastPictureMemory + heicMemoryPerByte * size }
  return { more: pictureMsPerMegabyte, memory: leastPictureMemory + memoryPerByte * size }
}

/** What files that are read at the same time may take each; who needs more is read again, alone. */
export const sharedMemory = 96 * megabyte
