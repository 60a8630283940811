import { gunzipSync, inflateRawSync } from 'node:zlib'

/** One file of a ZIP. `body` inflates it, so entries that nobody wants cost nothing. */
export type ZipEntry = { readonly name: string; readonly mode: number; readonly body: () => Buffer }

/**
 * The files of a ZIP of less than 4 GiB, as its central directory lists them (APPNOTE 6.3.10, section 4.3.12). Folders are
 * left out. Only for archives whose SHA-512 was checked: it knows nothing of hostile ones.
 */
export function zipEntries(zip: Buffer): ZipEntry[] {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end < 0) throw new Error('Not a ZIP file')
  const entries: ZipEntry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = zip.readUInt16LE(at + 28)
    const entry = centralEntry(zip, at, nameLength)
    if (!entry.name.endsWith('/')) entries.push(entry)
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

function centralEntry(zip: Buffer, at: number, nameLength: number): ZipEntry {
  const stored = zip.readUInt16LE(at + 10) === 0
  const size = zip.readUInt32LE(at + 20)
  const local = zip.readUInt32LE(at + 42)
  return {
    name: zip.toString('utf8', at + 46, at + 46 + nameLength),
    mode: (zip.readUInt32LE(at + 38) >>> 16) & 0o777,
    body: () => {
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      const bytes = zip.subarray(start, start + size)
      return stored ? bytes : inflateRawSync(bytes)
    },
  }
}

/** One file out of a gzipped tar (POSIX ustar), as npm packs them. */
export function fileFromTarball(tarball: Buffer, wanted: string): Buffer {
  const tar = gunzipSync(tarball)
  for (let at = 0; at + 512 <= tar.length;) {
    const name = textUntilNul(tar.subarray(at, at + 100))
    if (name === '') break
    const size = Number.parseInt(textUntilNul(tar.subarray(at + 124, at + 136)), 8)
    if (name === wanted) return tar.subarray(at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
  }
  throw new Error(`The package holds no ${wanted}`)
}

const textUntilNul = (bytes: Buffer): string => bytes.toString('latin1').split('\0', 1)[0]?.trim() ?? ''
