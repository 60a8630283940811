import { fileToken, type FileToken } from '../../shared/domain/ids.ts'
import type { Control } from '../../shared/ipc/wire.ts'
import { Failed } from '../../shared/result.ts'

/** What the person chose a path for: a file to read may not be written over. */
export type Purpose = Extract<Control, { type: 'grant' }>['purpose']

/** Paths that the person chose, by token. Paths never reach the page; a token works once, for its purpose. */
export type Grants = {
  give(token: string, path: string, purpose: Purpose): void
  /** The path of a token, which is used up by it. Throws `Failed` when it was never given for this or is used up. */
  claim(token: FileToken, purpose: Purpose): string
  /** The path without using the token up: a vault folder is tried again after a wrong passphrase. */
  look(token: FileToken, purpose: Purpose): string
}

export function createGrants(): Grants {
  const granted = new Map<FileToken, { readonly path: string; readonly purpose: Purpose }>()
  const look: Grants['look'] = (token, purpose) => {
    const found = granted.get(token)
    if (found?.purpose !== purpose) throw new Failed({ kind: 'not-found', detail: 'token' })
    return found.path
  }
  return {
    look,
    give: (token, path, purpose) => void granted.set(fileToken.parse(token), { path, purpose }),
    claim: (token, purpose) => {
      const path = look(token, purpose)
      granted.delete(token)
      return path
    },
  }
}
