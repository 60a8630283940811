import { readFileSync } from 'node:fs'
import { createReader } from '../../../electron/intake/reader/reader.ts'
import { worked } from '../../support/worked.ts'

/**
 * Reads the file it is given, draws its first page, and says what came of it, how much work it was (of all threads, so
 * that other programs do not count), and the most memory.
 */
const [path = '', name = ''] = process.argv.slice(2)
const bytes = readFileSync(path)
const reader = createReader()
await reader.read(Buffer.from('Warm'), 'warm.txt')
const before = process.cpuUsage()
const found = await reader.read(bytes, name)
const readMs = worked(before)
const drawn = await reader.renderPage(found.rendition ?? bytes, 0, 800)
const drawMs = worked(before) - readMs
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
