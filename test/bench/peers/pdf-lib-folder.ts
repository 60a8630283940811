import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mostMemory } from './memory.ts'
import { bundleByPdfLib } from './pdf-lib.ts'

const [folder = '', target = ''] = process.argv.slice(2)
const start = performance.now()
const names = readdirSync(folder).toSorted()
const given = names.map((title) => ({ title, bytes: () => readFileSync(join(folder, title)) }))
await bundleByPdfLib(given, target)
const ms = performance.now() - start
process.stdout.write(JSON.stringify({ ms, memory: mostMemory() / 1024, waits: [] }))
