import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'

/** OneDrive, Dropbox and virus scanners hold a file for a moment; then the same step works a little later. */
const held = new Set(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY'])
const draft = /^\..+\.[0-9a-f]{12}\.tmp$/
const pauses = [20, 50, 120, 300, 600]

/** Makes the names in a folder durable. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Replaces a file as a whole: after a crash at any moment it holds the old text or the new. Mode 0600. */
export function replaceFile(file: string, text: string | Uint8Array): void {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    writeDurably(temporary, text)
    moveInto(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Deletes what a kill left of a replacement. Only for a folder whose lock is held. */
export function sweepDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (draft.test(name)) removeTree(join(folder, name))
  }
}

/** Renames within a disk, patiently, and makes it durable. */
export function moveInto(from: string, to: string): void {
  patiently(() => renameSync(from, to))
  syncFolder(dirname(to))
}

/** Deletes a file or folder, patiently. Missing is fine. */
export function removeTree(path: string): void {
  patiently(() => rmSync(path, { recursive: true, force: true }))
}

/** Writes a new file that must not exist yet and waits until it is on the disk. Mode 0600. */
export function writeDurably(file: string, text: string | Uint8Array): void {
  const descriptor = openSync(file, 'wx', 0o600)
  try {
    const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text
    let written = 0
    while (written < bytes.length) written += writeSync(descriptor, bytes, written)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function patiently(work: () => void): void {
  for (const pause of pauses) {
    try {
      work()
      return
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (process.platform !== 'win32' || !held.has(code)) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
  }
  work()
}
