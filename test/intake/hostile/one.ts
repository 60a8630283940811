import { readFileSync } from 'node:fs'
import { createReader } from '../../../electron/intake/reader/reader.ts'

/** Reads the file it is given, draws its first page, and says what came of it, how long it took, and the most memory. */
const [path = '', name = ''] = process.argv.slice(2)
const bytes = readFileSync(path)
const reader = createReader()
await reader.read(Buffer.from('Warm'), 'warm.txt')
const started = performance.now()
const found = await reader.read(bytes, name)
const readMs = performance.now() - started
const drawn = await reader.renderPage(found.rendition ?? bytes, 0, 800)
const drawMs = performance.now() - started - readMs
await reader.close()
const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
const { status, kind, reason, pages } = found
process.stdout.write(
  JSON.stringify({
    status,
    kind,
    reason,
    pages,
    drawn: drawn.ok,
    readMs,
    drawMs,
    megabytes: Number(kilobytes) / 1_024,
  }),
)
