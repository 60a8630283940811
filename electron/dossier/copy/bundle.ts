import { deflateSync } from 'node:zlib'
import { usualStamps } from '../../../shared/dossier/stamps.ts'
import { fail, Failed, ok, type Result } from '../../../shared/result.ts'
import { allAtOnce } from '../../../shared/steps.ts'
import { archiveMetadata } from '../archive/metadata.ts'
import { srgbProfile } from '../archive/srgb.ts'
import { copyImage } from './copy-image.ts'
import { copyPdf } from './copy-pdf.ts'
import { sealWith } from './encrypt.ts'
import { textString } from './out.ts'
import { pageLabels, writeOutline } from './outline.ts'
import type { Frame } from './sheet.ts'
import { Structure } from './structure.ts'
import { StampFont } from './stamp-font.ts'
import { readTrueType } from './truetype.ts'
import type { BundleFacts, BundleOptions, BundleResult, BundleWriter, PdfPlace, Sink } from './types.ts'
import { limits } from './syntax.ts'
import { PdfWriter } from './writer.ts'

/** Pages per leaf of the page tree, so that no viewer has to read a list of thousands. */
const leafPages = 64

/**
 * Begins a bundle. Fails with `invalid-input` (detail `bundle-font` or `bundle-pages`) on a font without TrueType
 * outlines or a page count out of range.
 */
export function openBundle(sink: Sink, options: BundleOptions): Result<BundleWriter> {
  const font = readTrueType(options.font)
  if (!font) return fail({ kind: 'invalid-input', detail: 'bundle-font' })
  const { pageCount } = options
  if (!Number.isInteger(pageCount) || pageCount < 1 || pageCount > limits.pages)
    return fail({ kind: 'invalid-input', detail: 'bundle-pages' })
  const writer = new PdfWriter(sink, options.password ? sealWith(options.password) : undefined)
  return ok(new Bundle(writer, new StampFont(font, writer.reserve()), options))
}

class Bundle implements BundleWriter {
  private readonly writer: PdfWriter
  private readonly options: BundleOptions
  private readonly root: number
  private readonly leaves: number
  private readonly pages: number
  private readonly frame: Frame
  private readonly added: Uint8Array
  private readonly font: StampFont

  constructor(writer: PdfWriter, font: StampFont, options: BundleOptions) {
    const { pageCount } = options
    this.writer = writer
    this.options = options
    this.font = font
    this.root = writer.reserve()
    this.leaves = writer.reserve(Math.ceil(pageCount / leafPages))
    this.pages = writer.reserve(pageCount)
    this.added = new Uint8Array(pageCount)
    this.frame = {
      font,
      style: options.stamps ?? usualStamps,
      archive: options.archive ?? false,
      structure: new Structure(),
      pageNum: (page) => {
        if (!(page >= 1 && page <= pageCount))
          throw new RangeError(`page ${page} is outside 1 to ${pageCount}`)
        return this.pages + page - 1
      },
      parentNum: (page) => this.leaves + Math.floor((page - 1) / leafPages),
    }
  }

  addPdf(source: Uint8Array, at: PdfPlace): Result<{ pages: number }> {
    return allAtOnce(this.addPdfSteps(source, at))
  }

  *addPdfSteps(source: Uint8Array, at: PdfPlace): Generator<void, Result<{ pages: number }>> {
    const steps = copyPdf(source, at, this.writer, this.frame)
    for (;;) {
      const step = attempt(() => steps.next())
      if (!step.ok) return step
      if (step.value.done) return ok(this.placed(at.firstPage, step.value.value))
      yield
    }
  }

  private placed(firstPage: number, pages: number): { pages: number } {
    this.added.fill(1, firstPage - 1, firstPage - 1 + pages)
    return { pages }
  }

  addImage: BundleWriter['addImage'] = (image, at) =>
    attempt(() => {
      copyImage(image, at, this.writer, this.frame)
      this.added[at.page - 1] = 1
      return { pages: 1 }
    })

  finish(facts: BundleFacts): BundleResult {
    return allAtOnce(this.finishSteps(facts))
  }

  *finishSteps(facts: BundleFacts): Generator<void, BundleResult> {
    const { writer } = this
    const missing = this.added.indexOf(0)
    if (missing >= 0) throw new Error(`page ${missing + 1} was never added`)
    this.writeTree()
    this.font.write(writer)
    const outline = writeOutline(writer, facts.outline, this.frame.pageNum)
    const structure = yield* this.frame.structure.write(writer, facts.title)
    const catalog = writer.reserve()
    const labels = facts.pageLabels?.length ? `/PageLabels${pageLabels(facts.pageLabels)}` : ''
    writer.object(
      catalog,
      `<</Type/Catalog/Pages ${this.root} 0 R/Lang(${facts.language})/MarkInfo<</Marked true>>/StructTreeRoot ${structure} 0 R` +
        `/ViewerPreferences<</DisplayDocTitle true>>${labels}` +
        (outline === undefined ? '' : `/Outlines ${outline} 0 R`) +
        (outline !== undefined && facts.openWithBookmarks ? '/PageMode/UseOutlines' : '') +
        (facts.archive ? this.archiveEntries(facts) : '') +
        '>>',
    )
    const info = writer.reserve()
    writer.object(info, infoDict(facts))
    return writer.end(catalog, info, this.options.seed)
  }

  /** What the file says of itself to archives, and the colours that it is in (ISO 19005-2 6.2.3, 6.6.2). */
  private archiveEntries(facts: BundleFacts): string {
    const { writer } = this
    const [metadata, profile] = [writer.reserve(), writer.reserve()]
    writer.stream(metadata, '<</Type/Metadata/Subtype/XML', archiveMetadata(facts))
    writer.stream(profile, '<</N 3/Filter/FlateDecode', deflateSync(srgbProfile()))
    const name = '(sRGB IEC61966-2.1)'
    const intent = `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier${name}/Info${name}/DestOutputProfile ${profile} 0 R>>`
    return `/Metadata ${metadata} 0 R/OutputIntents[${intent}]`
  }

  private writeTree(): void {
    const { writer } = this
    const { pageCount } = this.options
    const leaves: string[] = []
    for (let from = 0; from < pageCount; from += leafPages) {
      const count = Math.min(leafPages, pageCount - from)
      const leaf = this.leaves + from / leafPages
      const kids = Array.from({ length: count }, (_, i) => `${this.pages + from + i} 0 R`)
      writer.object(leaf, `<</Type/Pages/Parent ${this.root} 0 R/Count ${count}/Kids[${kids.join(' ')}]>>`)
      leaves.push(`${leaf} 0 R`)
    }
    writer.object(this.root, `<</Type/Pages/Count ${pageCount}/Kids[${leaves.join(' ')}]>>`)
  }
}

function infoDict({ title, author, createdAt }: BundleFacts): string {
  const by = author === undefined ? '' : `/Author${textString(author)}`
  const date = createdAt === undefined ? '' : `/CreationDate(${pdfDate(createdAt)})`
  return `<</Title${textString(title)}${by}/Producer(Zaakmap)${date}>>`
}

/** `2026-11-03T10:15:00+01:00` as `D:20261103101500+01'00` (ISO 32000-1 7.9.4). */
function pdfDate(iso: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(?:Z|([+-]\d\d):(\d\d))?$/.exec(
    iso,
  )
  if (!parts) throw new RangeError('createdAt is no ISO date-time')
  const [, year, month, day, hour, minute, second = '00', zoneHour, zoneMinute = '00'] = parts
  const zone = zoneHour === undefined ? 'Z' : `${zoneHour}'${zoneMinute}`
  return `D:${year}${month}${day}${hour}${minute}${second}${zone}`
}

/** Turns a stopped reading back into a failure. */
function attempt<T>(work: () => T): Result<T> {
  try {
    return ok(work())
  } catch (error) {
    if (error instanceof Failed) return fail(error.failure)
    throw error
  }
}
