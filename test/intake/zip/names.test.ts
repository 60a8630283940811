import { describe, expect, test } from 'vitest'
import { openArchive } from '../../../electron/intake/zip/archive.ts'
import { makeZip } from './make-zip.ts'

/** Names that were made to do harm, and how they read. */
const names: readonly (readonly [string | Buffer, string])[] = [
  ['../../../etc/passwd', 'etc/passwd'],
  ['..\\..\\windows\\system32\\drivers.txt', 'windows/system32/drivers.txt'],
  ['/etc/shadow', 'etc/shadow'],
  ['//server/deel/x.txt', 'server/deel/x.txt'],
  ['\\\\server\\deel\\x.txt', 'server/deel/x.txt'],
  ['C:\\Users\\x.txt', 'Users/x.txt'],
  ['C:/Users/x.txt', 'Users/x.txt'],
  ['c:x.txt', 'c:x.txt'],
  ['./././a.txt', 'a.txt'],
  ['a/../../b.txt', 'a/b.txt'],
  ['a/./b/../c.txt', 'a/b/c.txt'],
  ['.../x.txt', 'x.txt'],
  ['. . /x.txt', 'x.txt'],
  ['nul\u0000byte.txt', 'nul byte.txt'],
  ['map\u0000/x.txt', 'map/x.txt'],
  ['regel\neen.txt', 'regel een.txt'],
  ['wagen\rterug.txt', 'wagen terug.txt'],
  ['tab\ter.txt', 'tab er.txt'],
  ['bel\u0007.txt', 'bel .txt'],
  ['kleur\u001b[31m.txt', 'kleur [31m.txt'],
  ['factuur\u202Efdp.exe', 'factuurfdp.exe'],
  ['\u202Eomgekeerd.txt', 'omgekeerd.txt'],
  ['isoleer\u2066x\u2069.txt', 'isoleerx.txt'],
  ['nul\u200bbreed.txt', 'nulbreed.txt'],
  ['zacht\u00adstreepje.txt', 'zachtstreepje.txt'],
  ['CON', 'CON'],
  ['NUL.txt', 'NUL.txt'],
  ['aux.pdf', 'aux.pdf'],
  ['COM1', 'COM1'],
  ['LPT9.txt', 'LPT9.txt'],
  ['con/prn/x.txt', 'con/prn/x.txt'],
  ['punt.', 'punt'],
  ['puntjes...', 'puntjes'],
  ['spatie ', 'spatie'],
  [' vooraan.txt', 'vooraan.txt'],
  ['Brief.txt', 'Brief.txt'],
  ['brief.TXT', 'brief.TXT'],
  ['BRIEF.txt', 'BRIEF.txt'],
  ['caf\u00e9.txt', 'caf\u00e9.txt'],
  ['cafe\u0301.txt', 'caf\u00e9.txt'],
  ['~/.ssh/id_rsa', '~/id_rsa'],
  ['-rf', '-rf'],
  ['--help', '--help'],
  ['$(id).txt', '$(id).txt'],
  ['`id`.txt', '`id`.txt'],
  ['%2e%2e%2fx.txt', '%2e%2e%2fx.txt'],
  ['ster*vraag?.txt', 'ster*vraag?.txt'],
  ['pijp|groter>.txt', 'pijp|groter>.txt'],
  ['een "aanhaling".txt', 'een "aanhaling".txt'],
  ["'; DROP TABLE document; --.txt", "'; DROP TABLE document; --.txt"],
  ['<script>alert(1)<', '<script>alert(1)<'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['{{name}}.txt', '{{name}}.txt'],
  ['brief.pdf.exe', 'brief.pdf.exe'],
  ['עברית.txt', 'עברית.txt'],
  ['字字.txt', '字字.txt'],
  [Buffer.from([0xc3, 0x28, 0x2e, 0x74, 0x78, 0x74]), '\ufffd(.txt'],
  [`${'a'.repeat(300)}.txt`, `${'a'.repeat(196)}.txt`],
  [`${'diep/'.repeat(60)}x.txt`, `${'diep/'.repeat(20)}x.txt`],
  ['', 'document'],
]

describe('names in a ZIP', () => {
  test(`${names.length} of them are only words, whatever they were made for`, async () => {
    const zip = makeZip(names.map(([name], at) => ({ name, data: `bestand ${at}` })))
    const archive = await openArchive(zip)
    if (typeof archive === 'string') throw new Error(archive)
    const shown = new Map(archive.members.map((member) => [member.at, member]))
    for (const [at, [name, reads]] of names.entries()) {
      const member = shown.get(at)
      if (member?.refused === 'system-file') continue
      const path = [member?.folder, member?.name].filter((part) => part !== '').join('/')
      expect(path, JSON.stringify(String(name))).toBe(reads)
      expect(Buffer.from((await archive.bytesOf(at)) as Uint8Array).toString()).toBe(`bestand ${at}`)
    }
    expect(archive.members.filter(({ refused }) => refused !== undefined).map(({ name }) => name)).toEqual([
      'id_rsa',
    ])
    await archive.close()
  })
})
