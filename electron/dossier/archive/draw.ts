import { Failed, fail, ok, type Result } from '../../../shared/result.ts'
import { pictureFacts } from '../copy/copy-image.ts'
import type { PagePicture } from '../copy/types.ts'
import { stopsExport } from '../judge.ts'
import { turn } from '../turns.ts'
import { pagesToDraw } from './check.ts'

/** A page (from 0) of a PDF or picture as it is seen, upright, with its words. */
export type DrawPage = (bytes: Uint8Array, page: number) => Promise<Result<PagePicture>>

/** The pages of one file that cannot go into an archive as they are, drawn as pictures; and what is told of them. */
export class Archive {
  private readonly draw: DrawPage
  private readonly signal: AbortSignal | undefined
  /** Pages (from 0) by the id of their document: those that became pictures, and those that could not. */
  readonly pictures = new Map<string, readonly number[]>()
  readonly failed = new Map<string, readonly number[]>()

  constructor(draw: DrawPage, signal: AbortSignal | undefined) {
    this.draw = draw
    this.signal = signal
  }

  /** Pages of a PDF to put in the place of its own, by their number in it. */
  async ofPdf(
    id: string,
    bytes: Uint8Array,
    pages: readonly number[],
  ): Promise<Result<ReadonlyMap<number, PagePicture>>> {
    const made = new Map<number, PagePicture>()
    const wanted = pagesToDraw(bytes, pages)
    for (const page of wanted) {
      const stopped = await turn(this.signal)
      if (!stopped.ok) return stopped
      const picture = await this.draw(bytes, page)
      if (picture.ok) made.set(page, picture.value)
      else if (stopsExport(picture.failure)) return picture
    }
    this.tell(
      id,
      [...made.keys()],
      wanted.filter((page) => !made.has(page)),
    )
    return ok(made)
  }

  /** A picture in the colours of print, in those of a screen and upright; null when it may stay as it is. */
  async ofFile(id: string, bytes: Uint8Array): Promise<Result<PagePicture | null>> {
    if (!isPrinted(bytes)) return ok(null)
    const drawn = await this.draw(bytes, 0)
    if (!drawn.ok && stopsExport(drawn.failure)) return fail(drawn.failure)
    this.tell(id, [], drawn.ok ? [] : [0])
    return ok(drawn.ok ? drawn.value : null)
  }

  private tell(id: string, pictures: readonly number[], failed: readonly number[]): void {
    this.pictures.set(id, pictures)
    this.failed.set(id, failed)
  }
}

function isPrinted(bytes: Uint8Array): boolean {
  try {
    return pictureFacts(bytes).printed
  } catch (error) {
    if (error instanceof Failed) return false
    throw error
  }
}
