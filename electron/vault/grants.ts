import { fileToken, type FileToken } from '../../shared/domain/ids.ts'
import { Failed } from '../../shared/result.ts'

/** Paths that the person chose, by token. Paths never reach the page; a token works once. */
export type Grants = {
  give(token: string, path: string): void
  /** The path of a token, which is used up by it. Throws `Failed` when it was never given or is used up. */
  claim(token: FileToken): string
  /** The path without using the token up: a vault folder is tried again after a wrong passphrase. */
  look(token: FileToken): string
}

export function createGrants(): Grants {
  const paths = new Map<FileToken, string>()
  const look = (token: FileToken): string => {
    const path = paths.get(token)
    if (path === undefined) throw new Failed({ kind: 'not-found', detail: 'token' })
    return path
  }
  return {
    look,
    give: (token, path) => void paths.set(fileToken.parse(token), path),
    claim: (token) => {
      const path = look(token)
      paths.delete(token)
      return path
    },
  }
}
