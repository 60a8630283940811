import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { sha256 } from '../keys/derive.ts'
import { unwrap, wrap } from '../keys/wrap.ts'
import { attempt } from '../store/failures.ts'
import { writeDurably } from '../store/folder.ts'
import { caseHeaderName } from './layout.ts'

const caseFormat = 1
const content = z.strictObject({
  magic: z.literal('zaakmap-case'),
  format: z.int().min(1),
  caseId: z.uuid(),
  wrapped: z.string().regex(/^[0-9a-f]{120}$/),
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
})

const contextOf = (vaultId: string, caseId: string): string =>
  JSON.stringify(['zaakmap-case', caseFormat, vaultId, caseId])

/** Writes a case's `case.json` into its folder: its key, wrapped by the vault key for this case of this vault. */
export function writeCaseKey(folder: string, ids: CaseIds, key: Uint8Array, vaultKey: Uint8Array): void {
  const wrapped = wrap(key, vaultKey, contextOf(ids.vaultId, ids.caseId)).toString('hex')
  const fields = { magic: 'zaakmap-case', format: caseFormat, caseId: ids.caseId, wrapped }
  const text = JSON.stringify({ ...fields, checksum: sha256(JSON.stringify(fields)) }, null, 2)
  writeDurably(join(folder, 'case.json'), `${text}\n`)
}

export type CaseIds = { readonly vaultId: string; readonly caseId: string }

/** A case's key. Failures: `vault-damaged` with detail `case-key`, `vault-newer`. */
export function readCaseKey(folder: string, ids: CaseIds, vaultKey: Uint8Array): Result<Buffer> {
  const file = caseHeaderName(ids.caseId)
  const damaged = fail({ kind: 'vault-damaged', file, detail: 'case-key' })
  const text = attempt(() => readFileSync(join(folder, 'case.json'), 'utf8'), file)
  if (!text.ok) return text.failure.kind === 'not-found' ? damaged : text
  const parsed = parse(text.value)
  if (parsed === undefined) return damaged
  if (parsed.format > caseFormat) return fail({ kind: 'vault-newer', file })
  const key = unwrap(Buffer.from(parsed.wrapped, 'hex'), vaultKey, contextOf(ids.vaultId, ids.caseId))
  return key === undefined || parsed.caseId !== ids.caseId ? damaged : ok(key)
}

function parse(text: string): z.infer<typeof content> | undefined {
  try {
    const found = content.parse(JSON.parse(text))
    const { checksum, ...fields } = found
    return sha256(JSON.stringify(fields)) === checksum ? found : undefined
  } catch {
    return undefined
  }
}
