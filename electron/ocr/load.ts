import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Start } from './messages.ts'

/** Dutch goes first: where both see a word, its reading counts. */
const languages = ['nld', 'eng'] as const

let loaded: Promise<Start> | undefined

/** The recogniser and its data, read once from the packages beside the app; every thread shares the one copy. */
export const loadStart = (): Promise<Start> => (loaded ??= load())

async function load(): Promise<Start> {
  const { resolve } = createRequire(import.meta.url)
  return {
    core: shared(await readFile(resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm'))),
    languages: await Promise.all(
      languages.map(async (name) => {
        const path = resolve(`@tesseract.js-data/${name}/4.0.0_best_int/${name}.traineddata.gz`)
        return { name, data: shared(await promisify(gunzip)(await readFile(path))) }
      }),
    ),
  }
}

function shared(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
  copy.set(bytes)
  return copy
}
