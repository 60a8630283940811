import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportDossier, type DossierSource, type ExportReport } from '../../electron/dossier/export.ts'
import type { Shrink } from '../../electron/dossier/shrink/pictures.ts'
import { createReader } from '../../electron/intake/reader/reader.ts'
import { createRecogniser } from '../../electron/ocr/recogniser.ts'
import { fail } from '../../shared/result.ts'
import { decision, longWords } from '../ocr/make/letters.ts'
import { asPdf, printed, scanned } from '../ocr/make/scan.ts'
import { openFrom, pdf } from './documents.ts'
import { difference, letterWithPhoto, photoJpeg, textsOf } from './make-pictures.ts'
import { sample } from './sample.ts'
import { workshop } from './workshop.ts'

const reader = createReader({ workers: 1 })
const recogniser = createRecogniser({ threads: 1 })
afterAll(async () => {
  await reader.close()
  await recogniser.close()
})
const shrink: Shrink = async (alone, bounds) => reader.shrink(alone, bounds)
const broken: Shrink = async () => fail({ kind: 'unreadable-file', detail: 'timeout' })
const { folder, made } = workshop()
const bytesOf = ({ files }: ExportReport): Uint8Array => readFileSync(files[0]?.file ?? '')
const kindsOf = ({ warnings }: ExportReport): string[] => warnings.map(({ kind }) => kind)

/** Three documents: a scanned letter, a letter with a photo that was packed without loss, a photo. */
function contentOf() {
  const base = sample()
  const documents = base.documents
    .slice(0, 3)
    .map((document, at) => ({ ...document, id: `beeld-${at}`, pages: 1 }))
  return { ...base, documents, chronology: [] }
}

let cached: Promise<Record<string, DossierSource>> | undefined
const sources = (): Promise<Record<string, DossierSource>> => (cached ??= makeSources())

async function makeSources(): Promise<Record<string, DossierSource>> {
  const scan = scanned(await printed(decision), { dots: 300, noise: 10, paper: 240, askew: 0.4 })
  return {
    'beeld-0': pdf(await asPdf([scan])),
    'beeld-1': pdf(await letterWithPhoto(decision)),
    'beeld-2': {
      kind: 'image',
      bytes: photoJpeg(3_000, 2_000),
      width: 3_000,
      height: 2_000,
      orientation: 6,
    },
  }
}

describe('a dossier that is too large by its pictures', () => {
  let before: ExportReport
  let after: ExportReport
  beforeAll(async () => {
    const given = { content: contentOf(), open: openFrom(await sources()) }
    before = await made('groot.pdf', given)
    after = await made('klein.pdf', { ...given, shrink, maxBytes: 1_200_000 })
  })

  it('is one file below the limit, with a line that says what was done', () => {
    expect(before.files[0]?.bytes).toBeGreaterThan(4_000_000)
    expect(after.files).toHaveLength(1)
    expect(after.files[0]?.bytes).toBeLessThanOrEqual(1_200_000)
    expect(kindsOf(after)).toEqual([...kindsOf(before), 'pictures'])
    expect(after.warnings.at(-1)?.message).toMatch(
      /^Foto’s en scans zijn verkleind van [4-9]\.\d tot [01]\.\d MB/,
    )
  })

  it('has every word of every page where it was, and pages that look the same', () => {
    const [large, small] = [bytesOf(before), bytesOf(after)]
    expect(textsOf(small)).toEqual(textsOf(large))
    for (const [page] of textsOf(large).entries())
      expect(difference(large, small, page), `page ${page + 1}`).toBeLessThan(4)
  })

  it('has a scan of which just as much can be read by machine', async () => {
    const small = bytesOf(after)
    const shared = new Uint8Array(new SharedArrayBuffer(small.length))
    shared.set(small)
    const page = Number(after.exhibits.find(({ id }) => id === 'beeld-0')?.from) - 1
    const { text } = await recogniser.recognise({ key: 'klein', bytes: shared }, page)
    const wanted = longWords(decision)
    const found = wanted.filter((word) => text.includes(word))
    expect(found.length / wanted.length).toBeGreaterThanOrEqual(0.95)
  })

  it('stays as it is while it is small enough', async () => {
    const same = await made('past.pdf', {
      content: contentOf(),
      open: openFrom(await sources()),
      shrink,
      maxBytes: 60_000_000,
    })
    expect(same.files[0]?.sha256).toBe(before.files[0]?.sha256)
    expect(kindsOf(same)).not.toContain('pictures')
  })

  it('becomes volumes of smaller pictures where that is not enough, and says what is still too large', async () => {
    const report = await made('delen.pdf', {
      content: contentOf(),
      open: openFrom(await sources()),
      shrink,
      maxBytes: 330_000,
    })
    expect(report.files.length).toBeGreaterThan(1)
    expect(kindsOf(report)).toContain('pictures')
    expect(kindsOf(report)).toContain('split')
    const large = report.files.filter(({ bytes }) => bytes > 330_000)
    expect(report.warnings.filter(({ kind }) => kind === 'over-size')).toHaveLength(large.length)
  })

  it('keeps a picture that cannot be read as it was', async () => {
    const report = await made('kapot.pdf', {
      content: contentOf(),
      open: openFrom(await sources()),
      shrink: broken,
      maxBytes: 1_200_000,
    })
    expect(kindsOf(report)).toContain('split')
    expect(kindsOf(report)).not.toContain('pictures')
  })

  it('stops between two pictures when it is told to, and leaves nothing', async () => {
    const stop = new AbortController()
    const stopping: Shrink = async (alone, bounds) => {
      stop.abort()
      return shrink(alone, bounds)
    }
    const target = join(folder, 'gestopt.pdf')
    const result = await exportDossier({
      content: contentOf(),
      numbering: 'continuous',
      open: openFrom(await sources()),
      target,
      shrink: stopping,
      maxBytes: 1_200_000,
      signal: stop.signal,
    })
    expect(result).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    expect(readdirSync(folder).filter((name) => name.includes('gestopt'))).toEqual([])
  })
})
