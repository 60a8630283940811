import { z } from 'zod'
import { documentId } from '../../../shared/domain/ids.ts'
import { Failed, must } from '../../../shared/result.ts'
import { fill, textsOf, type Language } from '../../../shared/text/failure-message.ts'
import { chunksOf } from '../documents/chunks.ts'
import type { Session } from '../session/session.ts'
import { verifyVault, type Problem } from '../session/verify.ts'
import { all, type Reader } from '../store/connection.ts'
import { sql } from '../store/sql.ts'

export type VerifiedVault = {
  readonly ok: boolean
  /** Of the header and the register, in plain words. */
  readonly problems: string[]
  readonly cases: { readonly id: string; readonly ok: boolean; readonly problems: string[] }[]
}
type Options = {
  readonly language: Language
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

const idRow = z.object({ id: z.string() })
const documentRow = z.object({ id: documentId, file_name: z.string() })

/** Reads everything, every document against its hash, and says in plain words what is wrong. Changes nothing. */
export async function verify(
  session: Session,
  { language, signal, onProgress }: Options,
): Promise<VerifiedVault> {
  const report = must(
    await verifyVault(session, {
      caseIds: all(session.register, sql`SELECT id FROM case_file`, idRow).map(({ id }) => id),
      checkCase: damagedDocuments,
      ...(signal ? { signal } : {}),
      ...(onProgress ? { onProgress } : {}),
    }),
  )
  const say = ({ key, values }: Problem): string => {
    const { verify: texts, failures } = textsOf(language)
    const found = Object.entries({ ...failures.detail, ...texts }).find(([name]) => name === key)?.[1]
    return fill(found ?? failures['vault-damaged'], { file: '', ...values })
  }
  return {
    ok: report.ok,
    problems: report.problems.map(say),
    cases: report.cases.map(({ id, ok, problems }) => ({ id, ok, problems: problems.map(say) })),
  }
}

function damagedDocuments(db: Reader): Problem[] {
  const documents = all(db, sql`SELECT id, file_name FROM document WHERE state = 'complete'`, documentRow)
  return documents.flatMap(({ id, file_name }) =>
    isWhole(db, id) ? [] : [{ key: 'document-damaged', values: { file: file_name } }],
  )
}

function isWhole(db: Reader, id: z.output<typeof documentId>): boolean {
  try {
    for (const chunk of chunksOf(db, id)) if (chunk.length === 0) return false
    return true
  } catch (error) {
    if (error instanceof Failed) return false
    throw error
  }
}
