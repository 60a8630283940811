import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeCalls } from './calls.ts'
import { makeForm } from './form.ts'
import { layOut } from './layout.ts'
import { letters } from './letters/index.ts'
import { lock } from './lock.ts'
import { makeMail } from './mail.ts'
import { makeNote } from './note.ts'
import { makePhotos } from './photos/index.ts'
import { makeScan } from './scan.ts'
import { makeTorn } from './torn.ts'

/**
 * Makes every file of the sample again: `node resources/sample/make/make.ts`. Same input, same bytes, but for the
 * encrypted letter, whose key is drawn anew. Run by hand after a change; the files themselves are committed.
 */
const target = join(import.meta.dirname, '..', 'documents')
mkdirSync(target, { recursive: true })
const write = (file: string, bytes: Uint8Array | string): void => writeFileSync(join(target, file), bytes)

for (const letter of letters) {
  const bytes = await layOut(letter)
  write(letter.file, letter.ownerPassword ? lock(bytes, letter.ownerPassword) : bytes)
}
for (const make of [makeForm, makeScan, makePhotos, makeMail, makeNote, makeTorn]) {
  for (const { file, bytes } of await make()) write(file, bytes)
}
const calls = makeCalls()
writeFileSync(join(target, '..', calls.file), calls.bytes)
