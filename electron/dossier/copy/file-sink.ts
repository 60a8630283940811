import { closeSync, fsync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { fail, type FailureKind, ok, type Result } from '../../../shared/result.ts'
import type { Sink } from './types.ts'

/** Small writes are gathered to this size. */
const bufferSize = 1024 * 1024

export type FileSink = Sink & {
  /** Waits until the disk has what was written, while others go on. What goes wrong is told by `finish`. */
  settle(): Promise<void>
  /**
   * Everything is on the disk and the file stands under its name, replacing an older one. Others go on meanwhile:
   * taking a large older file away keeps the disk busy too.
   */
  finish(): Promise<Result<void>>
  /** What was written so far, read back from the disk. Throws what the disk says. */
  read(): Uint8Array
  /** Leaves nothing behind. Harmless after `finish`. */
  abort(): void
}

/**
 * A file that appears under its name only when it is whole: until then it is a hidden file beside it, and `finish`
 * renames it. Fails with `no-permission`, `disk-full` or `not-found`; a failed write is remembered and told by `finish`.
 */
export function openFileSink(path: string): Result<FileSink> {
  const hidden = freeName(path)
  try {
    return ok(new HiddenFile(openSync(hidden, 'w', 0o600), hidden, path))
  } catch (error) {
    return failureOf(error, path)
  }
}

/** Files that are being written: two dossiers may be made under one name at the same time. */
const written = new Set<string>()

/** The same one as before a kill wherever it can be, so that nothing is left of that. */
function freeName(path: string): string {
  for (let no = 1; ; no += 1) {
    const hidden = join(dirname(path), `.${basename(path)}${no === 1 ? '' : `.${no}`}.part`)
    if (!written.has(hidden)) return hidden
  }
}

class HiddenFile implements FileSink {
  private readonly fd: number
  private readonly hidden: string
  private readonly path: string
  private readonly buffer = Buffer.allocUnsafe(bufferSize)
  private held = 0
  private open = true
  /** Nothing stands under the hidden name any more. */
  private given = false
  private broken: unknown

  constructor(fd: number, hidden: string, path: string) {
    this.fd = fd
    this.hidden = hidden
    this.path = path
    written.add(hidden)
  }

  write(bytes: Uint8Array): void {
    if (this.broken !== undefined) return
    try {
      const large = bytes.length >= bufferSize / 4
      if (large || this.held + bytes.length > bufferSize) this.flush()
      if (large) writeAll(this.fd, bytes)
      else {
        this.buffer.set(bytes, this.held)
        this.held += bytes.length
      }
    } catch (error) {
      this.broken = error
    }
  }

  async settle(): Promise<void> {
    if (this.broken !== undefined) return
    try {
      this.flush()
      await promisify(fsync)(this.fd)
    } catch (error) {
      this.broken = error
    }
  }

  async finish(): Promise<Result<void>> {
    await this.settle()
    if (this.broken !== undefined) {
      this.abort()
      return failureOf(this.broken, this.path)
    }
    try {
      closeSync(this.fd)
      this.open = false
      await rename(this.hidden, this.path)
      this.leave()
      await syncFolder(dirname(this.path))
      return ok(undefined)
    } catch (error) {
      this.abort()
      return failureOf(error, this.path)
    }
  }

  read(): Uint8Array {
    this.flush()
    return readFileSync(this.hidden)
  }

  abort(): void {
    if (this.open) closeSync(this.fd)
    this.open = false
    if (this.given) return
    rmSync(this.hidden, { force: true })
    this.leave()
  }

  /** From here on its hidden name may be that of another. */
  private leave(): void {
    this.given = true
    written.delete(this.hidden)
  }

  private flush(): void {
    writeAll(this.fd, this.buffer.subarray(0, this.held))
    this.held = 0
  }
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at)
}

/** So that the new name itself survives a power cut; Windows has no such call. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const kindOf: Record<string, FailureKind> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  EBUSY: 'no-permission',
  EISDIR: 'no-permission',
}

function failureOf(error: unknown, file: string): Result<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const kind = kindOf[code]
  if (!kind) throw error
  return fail({ kind, file })
}
