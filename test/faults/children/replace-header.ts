import { readFileSync } from 'node:fs'
import { replaceHeader } from '../../../electron/vault/header/files.ts'
import { must } from '../../../shared/result.ts'
import { argument, say } from './say.ts'

/** Replaces a header by one of two texts and the other, without end. */
const texts = [readFileSync(argument(1), 'utf8'), readFileSync(argument(2), 'utf8')]
say('ready')
for (let round = 0; ; round += 1) {
  must(replaceHeader(argument(0), texts[round % 2] ?? ''))
  say(`done ${round % 2}`)
}
