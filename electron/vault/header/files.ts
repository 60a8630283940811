import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fail, ok, type Failure, type Result } from '../../../shared/result.ts'
import { attempt } from '../store/failures.ts'
import { replaceFile } from '../store/folder.ts'
import { parseHeader, type Parsed, type SignedHeader } from './format.ts'

export const headerName = 'vault.json'
export const replicaName = 'vault.json.bak'
const largest = 64 * 1024

export type FoundHeader = {
  readonly header: SignedHeader
  readonly text: string
  /** Both files are the same; otherwise the next unlocking makes them so. */
  readonly paired: boolean
}

type Copy = Parsed | { readonly state: 'missing' }

/**
 * The header of a vault. With `vault.json` gone the replica serves; with `vault.json` damaged nothing is opened
 * and the failure says whether the replica could be put back (`header-replica-good` or `header-lost`).
 */
export function readHeader(folder: string): Result<FoundHeader> {
  const main = readCopy(join(folder, headerName))
  if (!main.ok) return main
  const replica = readCopy(join(folder, replicaName))
  if (!replica.ok) return replica
  return choose(folder, main.value, replica.value)
}

/**
 * Replaces both copies, the replica first: a kill at any moment leaves `vault.json` wholly old or wholly new,
 * and a failure in between puts the replica back.
 */
export function replaceHeader(folder: string, text: string): Result<void> {
  const before = attempt(() => readFileSync(join(folder, replicaName), 'utf8'), replicaName)
  const replica = attempt(() => replaceFile(join(folder, replicaName), text), replicaName)
  if (!replica.ok) return replica
  const main = attempt(() => replaceFile(join(folder, headerName), text), headerName)
  if (!main.ok && before.ok) attempt(() => replaceFile(join(folder, replicaName), before.value), replicaName)
  return main
}

/** Puts the replica in the place of a damaged or missing `vault.json`. Fails when there is no good one. */
export function restoreHeader(folder: string): Result<void> {
  const replica = readCopy(join(folder, replicaName))
  if (!replica.ok) return replica
  if (replica.value.state === 'newer') return fail({ kind: 'vault-newer', file: headerName })
  if (replica.value.state !== 'good') return readHeader(folder).ok ? ok(undefined) : headerLost()
  const { text } = replica.value
  return attempt(() => replaceFile(join(folder, headerName), text), headerName)
}

const headerLost = (): Result<never> =>
  fail({ kind: 'vault-damaged', file: headerName, detail: 'header-lost' })

function choose(folder: string, main: Copy, replica: Copy): Result<FoundHeader> {
  if (main.state === 'newer') return fail({ kind: 'vault-newer', file: headerName })
  if (main.state === 'good')
    return ok({ ...main, paired: replica.state === 'good' && replica.text === main.text })
  if (main.state === 'damaged') return fail(damaged(replica))
  if (replica.state === 'good') return ok({ ...replica, paired: false })
  if (replica.state === 'newer') return fail({ kind: 'vault-newer', file: replicaName })
  if (replica.state === 'damaged') return headerLost()
  return fail({ kind: 'not-found', file: folder, detail: 'vault' })
}

const damaged = (replica: Copy): Failure => ({
  kind: 'vault-damaged',
  file: headerName,
  detail: replica.state === 'good' ? 'header-replica-good' : 'header-lost',
})

function readCopy(file: string): Result<Copy> {
  return attempt((): Copy => {
    const stat = statSync(file, { throwIfNoEntry: false })
    if (stat === undefined) return { state: 'missing' }
    if (!stat.isFile() || stat.size > largest) return { state: 'damaged' }
    return parseBytes(readFileSync(file))
  }, file)
}

/** Bytes that are no UTF-8 would be replaced by others on decoding; then they are damage. */
function parseBytes(bytes: Buffer): Parsed {
  const text = bytes.toString('utf8')
  return Buffer.from(text, 'utf8').equals(bytes) ? parseHeader(text) : { state: 'damaged' }
}
