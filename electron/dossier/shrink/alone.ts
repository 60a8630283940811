import { allAtOnce } from '../../../shared/steps.ts'
import { Collector } from '../copy/collect.ts'
import { writePicture } from '../copy/copy-image.ts'
import { allOn } from '../copy/layers.ts'
import type { Source } from '../copy/source.ts'
import { Ref } from '../copy/syntax.ts'
import { kinds } from '../copy/whitelist.ts'
import { PdfWriter } from '../copy/writer.ts'

/** A picture of a source alone in a PDF, as resource `Im` of its only page: decrypted, in its own colours, without masks. */
export function pictureAlone(source: Source, { num, gen }: { num: number; gen: number }): Uint8Array {
  return aloneIn((writer) => {
    const collector = new Collector(source, allOn, writer)
    const own = collector.target(new Ref(num, gen), kinds.bareImage)
    allAtOnce(collector.drain())
    allAtOnce(collector.commit())
    return own
  })
}

/** The same of a JPEG or PNG file. Stops with one of `imageProblems`. */
export const fileAlone = (bytes: Uint8Array): Uint8Array => aloneIn((writer) => writePicture(bytes, writer))

function aloneIn(put: (writer: PdfWriter) => number): Uint8Array {
  const parts: Uint8Array[] = []
  const writer = new PdfWriter({ write: (bytes) => void parts.push(Uint8Array.from(bytes)) })
  const picture = put(writer)
  const [page, pages, root] = [writer.reserve(), writer.reserve(), writer.reserve()]
  writer.object(
    page,
    `<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 100 100]/Resources<</XObject<</Im ${picture} 0 R>>>>>>`,
  )
  writer.object(pages, `<</Type/Pages/Count 1/Kids[${page} 0 R]>>`)
  writer.object(root, `<</Type/Catalog/Pages ${pages} 0 R>>`)
  writer.end(root, undefined, '')
  return Buffer.concat(parts)
}
