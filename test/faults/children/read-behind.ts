import { createReader } from '../../../electron/intake/reader/reader.ts'
import { createRecogniser } from '../../../electron/ocr/recogniser.ts'

/** Reads a text and looks for words in what is no picture: run by `behind-others.test.ts` in a process of its own. */
const reader = createReader({ workers: 1 })
const read = await reader.read(Buffer.from('Een brief'), 'brief.txt')
const recogniser = createRecogniser({ threads: 1 })
const bytes = new Uint8Array(new SharedArrayBuffer(4))
const { state } = await recogniser.recognise({ key: 'x', bytes }, 0)
await Promise.all([reader.close(), recogniser.close()])
process.stdout.write(`${read.status} ${state}`)
