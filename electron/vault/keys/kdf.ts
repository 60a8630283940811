import { z } from 'zod'

const mebibyte = 1024

/**
 * Argon2id's costs as written in a header. Outside these bounds a header is not believed: less would be a
 * downgrade, more would let a forged file eat the machine (RFC 9106 section 4 names 64 MiB, t=3, p=4).
 */
export const kdfParameters = z.strictObject({
  algorithm: z.literal('argon2id'),
  memoryKib: z
    .int()
    .min(64 * mebibyte)
    .max(1024 * mebibyte),
  passes: z.int().min(3).max(16),
  lanes: z.int().min(1).max(16),
})
export type KdfParameters = z.infer<typeof kdfParameters>

/** 256 MiB, three passes: about half a second to a second on an ordinary laptop. */
export const strongest: KdfParameters = {
  algorithm: 'argon2id',
  memoryKib: 256 * mebibyte,
  passes: 3,
  lanes: 4,
}
export const weakest: KdfParameters = { ...strongest, memoryKib: 64 * mebibyte }

/** Longest that unlocking may take on this machine, in milliseconds. */
const patience = 1500

type Derive = (passphrase: Uint8Array, salt: Uint8Array, costs: KdfParameters) => Promise<Uint8Array>

/** The native Argon2id: prebuilt, off the event loop, about five times faster than WebAssembly. */
export const nativeDerive: Derive = async (passphrase, salt, { memoryKib, passes, lanes }) => {
  const { hashRaw } = await import('@node-rs/argon2')
  // Argon2id and version 0x13 are its defaults; the reference vectors in the tests hold it to that.
  return hashRaw(passphrase, {
    salt,
    memoryCost: memoryKib,
    timeCost: passes,
    parallelism: lanes,
    outputLen: 32,
  })
}

/** The same in WebAssembly, for a machine that the native one has no build for. */
export const portableDerive: Derive = async (passphrase, salt, { memoryKib, passes, lanes }) => {
  const { argon2id } = await import('hash-wasm')
  const costs = { memorySize: memoryKib, iterations: passes, parallelism: lanes, hashLength: 32 }
  return argon2id({ password: passphrase, salt, ...costs, outputType: 'binary' })
}

/** A key of 32 bytes from a passphrase. The passphrase is taken in NFKC, so é typed either way is one. */
export async function deriveKey(
  passphrase: string,
  salt: Uint8Array,
  costs: KdfParameters,
): Promise<Uint8Array> {
  const bytes = Buffer.from(passphrase.normalize('NFKC'), 'utf8')
  try {
    const derive = await available()
    return await derive(bytes, salt, costs)
  } finally {
    bytes.fill(0)
  }
}

/** Costs for this machine: the strongest that unlocks within a second and a half, never below the weakest. */
export async function measureCosts(
  derive: Derive = nativeOrPortable,
  clock: () => number = () => performance.now(),
): Promise<KdfParameters> {
  const started = clock()
  await derive(Buffer.from('measure'), Buffer.alloc(16), weakest)
  const each = clock() - started
  const steps = [256, 192, 128, 96, 64]
  const affordable = steps.find((size) => (each * size) / 64 <= patience) ?? 64
  return { ...strongest, memoryKib: affordable * mebibyte }
}

const nativeOrPortable: Derive = async (...given) => (await available())(...given)

let chosen: Promise<Derive> | undefined
const available = (): Promise<Derive> => (chosen ??= choose())

async function choose(): Promise<Derive> {
  try {
    await import('@node-rs/argon2')
    return nativeDerive
  } catch {
    return portableDerive
  }
}
