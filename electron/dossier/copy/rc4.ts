import { byteAt } from './lex.ts'

/** RC4, for reading old encrypted PDFs only (Electron's crypto has it no more). */
export function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = new Uint8Array(256)
  for (let i = 0; i < 256; i++) state[i] = i
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + byteAt(state, i) + byteAt(key, i % key.length)) & 255
    swap(state, i, j)
  }
  const out = new Uint8Array(data.length)
  for (let at = 0, i = 0, j = 0; at < data.length; at++) {
    i = (i + 1) & 255
    j = (j + byteAt(state, i)) & 255
    swap(state, i, j)
    out[at] = byteAt(data, at) ^ byteAt(state, (byteAt(state, i) + byteAt(state, j)) & 255)
  }
  return out
}

function swap(state: Uint8Array, i: number, j: number): void {
  const held = byteAt(state, i)
  state[i] = byteAt(state, j)
  state[j] = held
}
