import { composed } from './compose.ts'

/** Longest name shown or written, in UTF-16 units; well under the 255 of every file system. */
const longestShown = 200
const longestExported = 120
/** ext4 and APFS count bytes. */
const mostBytes = 240

/** Characters that change how a name reads without being seen: bidi controls, zero-width, soft hyphen. */
const unseen = /(?!\u00a0)[\p{Cf}\p{Variation_Selector}\u2028\u2029]/gu
const control = /\p{Cc}/gu

/**
 * A foreign file name made safe to show: no path, no control or bidi characters (a name cannot pretend to end
 * in `.pdf`), NFC, at most 200 units with its extension kept. Never a path, never empty.
 */
export function displayName(foreign: string, fallback = 'document'): string {
  const name = clean(lastPart(foreign))
  return shorten(name === '' ? fallback : name, longestShown)
}

/**
 * A name that every system can write: as `displayName`, without the characters and device names that Windows
 * forbids, not hidden, not an option. `extension` (no dot) is the true one: it is added where the name lacks it.
 */
export function exportName(foreign: string, extension?: string, fallback = 'document'): string {
  const plain = clean(lastPart(foreign))
    .replace(/[<>:"/\\|?*]/g, '_')
    .replace(/^[.\s]+/, '')
    .replace(/^[-~]+/, '_')
  const name = withExtension(plain === '' ? fallback : plain, extension)
  return shorten(reserved.test(name) ? `_${name}` : name, longestExported)
}

/** The name, or the name with ` (2)`, ` (3)` … when it stands in `taken` in whatever case; adds it to `taken`. */
export function distinctName(name: string, taken: Set<string>): string {
  const [stem, extension] = split(name)
  let candidate = name
  for (let count = 2; taken.has(fold(candidate)); count++) candidate = `${stem} (${count})${extension}`
  taken.add(fold(candidate))
  return candidate
}

/** File systems on Windows and macOS see these as one name. */
const fold = (name: string): string => composed(name).toLowerCase()

/** Device names, with or without an extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])[ ]*(?:\.|$)/i

const lastPart = (foreign: string): string =>
  foreign
    .split(/[/\\]/)
    .map((part) => part.trim())
    .findLast((part) => part !== '' && part !== '.' && part !== '..') ?? ''

function clean(name: string): string {
  return composed(name.toWellFormed().replace(unseen, ''))
    .replace(control, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^ +|[. ]+$/g, '')
}

function withExtension(name: string, extension: string | undefined): string {
  if (extension === undefined) return name
  const has = split(name)[1].slice(1).toLowerCase()
  return has === extension || sameKind[has] === extension ? name : `${name}.${extension}`
}

const sameKind: Record<string, string> = { jpeg: 'jpg', jpe: 'jpg', tiff: 'tif', htm: 'html', heif: 'heic' }

/** Stem and extension with its dot; what is no short word after the last dot belongs to the stem. */
function split(name: string): [string, string] {
  const found = /^(.+)(\.[\p{L}\p{N}]{1,10})$/su.exec(name)
  return found === null ? [name, ''] : [found[1] ?? name, found[2] ?? '']
}

function shorten(name: string, longest: number): string {
  if (fits(name, longest)) return name
  const [stem, extension] = split(name)
  let kept = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(stem)) {
    if (!fits(kept + segment + extension, longest)) break
    kept += segment
  }
  return (kept.replace(/[. ]+$/, '') || stem.slice(0, 20).toWellFormed()) + extension
}

const fits = (name: string, longest: number): boolean =>
  name.length <= longest && Buffer.byteLength(name) <= mostBytes
