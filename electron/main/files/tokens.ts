import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { type FileToken, fileToken } from '../../../shared/domain/ids.ts'
import type { Purpose } from '../vault/process.ts'

export type Chosen = { readonly token: FileToken; readonly name: string }
type Grant = (token: string, path: string, purpose: Purpose) => Promise<void>

/**
 * Names for paths. The page gets a token and a name to show; the path goes to the vault process. Tokens end with the lock:
 * they are made anew for every page.
 */
export class Tokens {
  readonly #paths = new Map<string, string>()
  readonly #grant: Grant

  constructor(grant: Grant) {
    this.#grant = grant
  }

  async give(path: string, purpose: Purpose): Promise<Chosen> {
    const token = fileToken.parse(randomBytes(24).toString('base64url'))
    this.#paths.set(token, path)
    await this.#grant(token, path, purpose)
    return { token, name: basename(path) }
  }

  /** The path behind a token that was given out since the last lock. */
  pathOf(token: string): string | undefined {
    return this.#paths.get(token)
  }

  clear(): void {
    this.#paths.clear()
  }
}
