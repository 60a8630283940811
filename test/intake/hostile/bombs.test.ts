import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { hostileFiles } from './make/all.ts'

type Said = {
  status: string
  kind: string
  reason?: string
  drawn: boolean
  readMs: number
  drawMs: number
  megabytes: number
}

const folder = mkdtempSync(join(tmpdir(), 'zaakmap-bommen-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** In a process of its own, so that its memory can be told. */
async function readAlone(name: string, bytes: Uint8Array): Promise<Said> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, 'one.ts'),
    path,
    name,
  ])
  return JSON.parse(stdout) as Said
}

/** The worst of each kind; all the others go through the command line in test/cli/hostile-files.test.ts. */
const worst: readonly (readonly [string, string | undefined])[] = [
  ['png-100000-bij-100000.png', 'too-many-pixels'],
  ['png-net-niet-te-groot-16-bits.png', 'out-of-memory'],
  ['jpeg-twintigduizend-gangen.jpg', 'timeout'],
  ['gif-klein-scherm-groot-beeld.gif', 'out-of-memory'],
  ['pdf-beeld-jpeg2000.pdf', undefined],
  ['pdf-vormen-in-vormen.pdf', 'timeout'],
]

describe('a bomb', () => {
  it.each(worst)('%s is stopped within 5 s and 500 MB', async (name, reason) => {
    const bomb = hostileFiles.find((file) => file.name === name)
    expect(bomb?.bomb).toBe(true)
    const said = await readAlone(name, (await bomb?.make()) ?? Buffer.alloc(0))
    if (reason === undefined) expect(said.status).toBe('read')
    else expect([reason, 'timeout']).toContain(said.reason)
    expect(said.megabytes).toBeLessThan(500)
    expect(said.readMs).toBeLessThan(most)
    expect(said.drawMs).toBeLessThan(most)
  })
})

/** Work of all threads: the start of another worker and the looking on are in it. */
const most = 7_000
