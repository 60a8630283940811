import { imageSize, tooManyPixels, type ImageSize } from '../image-size.ts'
import { isImage } from '../kinds.ts'
import { sniff } from '../sniff.ts'
import type { PageDots, PageImage, PageSize, PlacedWord, Request } from './messages.ts'
import { openPages, type Pages } from './pages.ts'
import { Unreadable } from './unreadable.ts'

export interface Drawable {
  readonly bytes: Uint8Array
  readonly mime: string
  /** Of a single picture; files with pages have none. */
  readonly size?: ImageSize
}

type Look = Extract<Request, { task: 'render' | 'draw' | 'sizes' | 'layer' }>
type Seen = { render: PageImage } | { draw: PageDots } | { sizes: PageSize[] } | { layer: PlacedWord[] }

/** Whether a request only looks at a document, which may stay open for the next one. */
export const isLook = (request: Request): request is Look =>
  ['render', 'draw', 'sizes', 'layer'].includes(request.task)

/** The document that is being read: its next page costs no more than its drawing. */
let held: { readonly key: string; readonly pages: Pages; readonly bytes: number } | null = null

/** The document that is open for a next page, if any. */
export const heldKey = (): string | undefined => held?.key
/** What it takes of the memory of this thread, which is no reason to replace the thread. */
export const heldBytes = (): number => held?.bytes ?? 0

/** Draws or measures a page, or tells where its words stand. */
export async function look(request: Look): Promise<Seen> {
  const pages = await opened(request)
  try {
    return seen(pages, request)
  } finally {
    if (held?.pages !== pages) pages.close()
  }
}

function seen(pages: Pages, request: Look): Seen {
  if (request.task === 'sizes') return { sizes: pages.sizes() }
  if (request.task === 'draw') return { draw: pages.draw(request.page, request.widthPx) }
  if (request.task === 'layer') return { layer: pages.words(request.page) }
  return { render: pages.render(request.page, request.widthPx) }
}

async function opened({ key, bytes, password }: Look): Promise<Pages> {
  if (key !== undefined && held?.key === key) return held.pages
  letGo()
  const pages = openPages(await drawable(bytes), password)
  if (key !== undefined) held = { key, pages, bytes: bytes.length }
  return pages
}

/** Closes the document that was kept open. */
export function letGo(): void {
  const last = held
  held = null
  last?.pages.close()
}

/** MuPDF reads no WebP, so that becomes a PNG first. Pixel caps hold before anything is decoded. */
export async function drawable(bytes: Uint8Array): Promise<Drawable> {
  const { kind, mime } = sniff(bytes)
  if (kind === 'pdf') return { bytes, mime }
  if (!isImage(kind) || kind === 'heic') throw new Unreadable('unsupported')
  const size = imageSize(bytes)
  if (size === null) throw new Unreadable('damaged')
  if (tooManyPixels(size)) throw new Unreadable('too-many-pixels')
  if (kind === 'tiff') return { bytes, mime }
  if (kind !== 'webp') return { bytes, mime, size }
  const { Transformer } = await import('@napi-rs/image')
  return { bytes: await new Transformer(bytes).png(), mime: 'image/png', size }
}
