import type { DrawPage } from '../../dossier/archive/draw.ts'
import type { PagePicture } from '../../dossier/copy/types.ts'
import type { Opened, PageDots, PageSize, Reader as FileReader } from '../../intake/reader/reader.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { uuid } from '../store/id.ts'

/** Sharp enough to read and to recognise, as a scan is (bundle.md, "Pages"). */
const dotsPerPoint = 200 / 72
const quality = 80
/** Parts of that sharpness: a plan that lies on a sheet of A4 has dots enough with a quarter of them. */
const sharpness = [1, 0.5, 0.25]

type Held = { readonly bytes: Uint8Array; readonly opened: Opened; readonly sizes: Result<PageSize[]> }

/** How pages become pictures of themselves: drawn in the reading worker, where the document stays open meanwhile. */
export function pageDrawer(reader: FileReader, signal: AbortSignal | undefined): DrawPage {
  const own = signal ? { signal } : {}
  let held: Held | undefined
  const holding = async (bytes: Uint8Array): Promise<Held> => {
    // A copy: what is loaded moves into the worker. Not `slice`, which of Node's buffers copies nothing.
    const opened = { key: uuid(), load: () => Uint8Array.from(bytes) }
    return { bytes, opened, sizes: await reader.pageSizes(opened, own) }
  }
  const drawn: DrawPage = async (bytes, page) => {
    held = held?.bytes === bytes ? held : await holding(bytes)
    const { opened, sizes } = held
    if (!sizes.ok) return sizes
    const width = (sizes.value[page]?.width ?? 1) * dotsPerPoint
    const dots = await asSharpAsMay(async (part) => reader.drawPage(opened, page, width * part, own))
    if (!dots.ok) return dots
    const words = await reader.pageWords(opened, page, own)
    return ok(await pictureOf(dots.value, words.ok ? words.value : []))
  }
  return async (bytes, page) => {
    try {
      return await drawn(bytes, page)
    } catch (error) {
      if (signal?.aborted) return fail({ kind: 'cancelled' })
      throw error
    }
  }
}

/** Draws it less sharply where it would take more memory than a file may: better than not at all. */
async function asSharpAsMay(draw: (part: number) => Promise<Result<PageDots>>): Promise<Result<PageDots>> {
  let dots: Result<PageDots> = fail({ kind: 'unreadable-file' })
  for (const part of sharpness) {
    dots = await draw(part)
    if (dots.ok || dots.failure.detail !== 'out-of-memory') break
  }
  return dots
}

async function pictureOf(
  { pixels, width, height }: PageDots,
  words: PagePicture['layer']['words'],
): Promise<PagePicture> {
  const { Transformer } = await import('@napi-rs/image')
  const jpeg = await Transformer.fromRgbaPixels(pixels, width, height).jpeg(quality)
  return { jpeg: new Uint8Array(jpeg), width, height, layer: { turn: 0, words } }
}
