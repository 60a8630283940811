import { createRequire } from 'node:module'
import { z } from 'zod'
import type { Plane } from '../pictures/pixels.ts'
import type { Start } from './messages.ts'

/** A word in dots of the picture that was recognised. */
export interface RawWord {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Number of its line on the page, and of its block. */
  readonly line: number
  readonly paragraph: number
  readonly confidence: number
}

export interface Engine {
  /** The words of an upright page in reading order. Throws when the recogniser broke down; it is of no use then. */
  recognise(page: Plane, dotsPerInch: number): RawWord[]
}

/** As much of the C++ interface as is used (tesseract.js-core, `TessBaseAPI`). */
interface Api {
  Init(path: null, languages: string, mode: number): number
  SetVariable(name: string, value: string): unknown
  SetImageFile(orientation: number, angle: number): number
  Recognize(monitor: null): number
  GetTSVText(page: number): string
  Clear(): void
}
interface Module {
  readonly FS: { writeFile(path: string, data: Uint8Array): void }
  readonly TessBaseAPI: new () => Api
}
type Core = (options: object) => Promise<Module>

/** What it says may quote the page, so it goes nowhere. */
const silent = (): void => undefined

/** Only the neural recogniser; the old one is not in the data. */
const lstmOnly = 1
const columnsAndBlocks = '3'

/**
 * Starts Tesseract in this thread from bytes alone: it looks for no file, asks no network and keeps no cache.
 * Rejects when the data does not fit it.
 */
export async function startEngine({ core, languages }: Start): Promise<Engine> {
  const load = createRequire(import.meta.url)
  const start: Core = z.custom<Core>((value) => typeof value === 'function').parse(load(coreScript))
  const wasmBinary = Uint8Array.from(core)
  const module = await start({ wasmBinary, print: silent, printErr: silent, TesseractProgress: silent })
  for (const { name, data } of languages) module.FS.writeFile(`./${name}.traineddata`, Uint8Array.from(data))
  const api = new module.TessBaseAPI()
  if (api.Init(null, languages.map(({ name }) => name).join('+'), lstmOnly) !== 0)
    throw new Error('the recogniser does not know its data')
  api.SetVariable('tessedit_pageseg_mode', columnsAndBlocks)
  return {
    recognise(page, dotsPerInch) {
      module.FS.writeFile('/input', greyMap(page))
      api.SetVariable('user_defined_dpi', String(Math.round(Math.min(Math.max(dotsPerInch, 70), 2_400))))
      if (api.SetImageFile(1, 0) !== 0) throw new Error('the recogniser does not take the picture')
      if (api.Recognize(null) !== 0) throw new Error('the recogniser gave up')
      const words = wordsIn(api.GetTSVText(0))
      api.Clear()
      return words
    },
  }
}

const coreScript = 'tesseract.js-core/tesseract-core-simd-lstm.js'

/** The plainest picture format there is: a line of text, then the dots (PGM). */
function greyMap({ width, height, data }: Plane): Uint8Array {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1')
  const file = new Uint8Array(head.length + data.length)
  file.set(head)
  file.set(data, head.length)
  return file
}

/** Rows of twelve columns; those of level 5 are words. */
const wordLevel = '5'

function wordsIn(table: string): RawWord[] {
  const words: RawWord[] = []
  const lines = new Map<string, number>()
  const paragraphs = new Map<string, number>()
  for (const row of table.split('\n')) {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, ...rest] =
      row.split('\t')
    const text = rest.join('\t').trim()
    if (level !== wordLevel || text === '') continue
    words.push({
      text,
      left: Number(left),
      top: Number(top),
      width: Number(width),
      height: Number(height),
      line: numberOf(lines, `${page} ${block} ${paragraph} ${line}`),
      paragraph: numberOf(paragraphs, `${page} ${block} ${paragraph}`),
      confidence: Number(confidence),
    })
  }
  return words
}

function numberOf(known: Map<string, number>, key: string): number {
  const number = known.get(key) ?? known.size
  known.set(key, number)
  return number
}
