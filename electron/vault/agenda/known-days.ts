import { statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CaseLine } from '../../../shared/domain/case.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { version } from '../../../shared/version.ts'
import { isOverdue } from '../bin/purge.ts'
import { inOneOf } from '../cases/across.ts'
import { listCases } from '../cases/list.ts'
import { listCorrections } from '../legal/legal-table.ts'
import { casePath } from '../session/layout.ts'
import type { Session } from '../session/session.ts'
import { all, run, write } from '../store/connection.ts'
import { attempt } from '../store/failures.ts'
import { sql } from '../store/sql.ts'
import { caseDaysSchema, readCaseDays, type CaseDays } from './case-days.ts'

export type Known = { readonly line: CaseLine; readonly days: CaseDays }
type Copy = { readonly stamp: string; readonly days: CaseDays }

/** Milliseconds within which two writes may leave the same time on a file. */
const grain = 100

/** What was read before, of each opened vault by language: the first question fetches it from the register. */
const copies = new WeakMap<Session, Map<Language, Map<string, Copy>>>()

/**
 * What the screens over all cases ask of every case, without opening the cases that did not change: the register
 * keeps a copy, stamped with size and time of the case's file, which every write to it changes. A case whose stamp
 * differs is read anew, so a copy is never older than the case. Damaged cases are left out.
 */
export function knownDays(session: Session, language: Language): Known[] {
  const known = copiesOf(session, language)
  // Dates follow from the law as this vault holds it too, which lies in the register.
  const law = JSON.stringify(listCorrections(session.register))
  const fresh: [CaseId, Copy][] = []
  const found = listCases(session).flatMap((line): Known[] => {
    if (line.damaged) return []
    const copy = known.get(line.id)
    // What was kept was settled then, so any write since shows, however lately it was.
    const stamp = stampOf(session, line.id, law, 'to compare')
    if (copy && stamp !== '' && copy.stamp === stamp && !isBinDue(copy.days))
      return [{ line, days: copy.days }]
    const read = inOneOf(session, line, (db) => [readCaseDays(db, language)])
    // Opening a case may have tidied it up, so the stamp is of afterwards.
    const next = stampOf(session, line.id, law, 'to keep')
    for (const days of read) if (next !== '') fresh.push([line.id, { stamp: next, days }])
    return read.map((days) => ({ line, days }))
  })
  for (const [id, copy] of fresh) known.set(id, copy)
  // A register that cannot be written (a full disk) only makes the next time slower.
  if (fresh.length > 0) attempt(() => keep(session, language, fresh))
  return found
}

/** Milliseconds that closing a vault may take longer for this; the rest is read when it is asked for. */
const closingTime = 1_500

/**
 * Just before a vault is closed: reads anew what changed since its copy was kept, so that the first screen after the
 * next unlock finds everything known. A disk that is full, or a damaged case, only makes that screen slower.
 */
export function keepDays(session: Session): void {
  const start = Date.now()
  attempt(() => {
    const law = JSON.stringify(listCorrections(session.register))
    const kept = all(session.register, sql`SELECT case_id AS id, language, stamp FROM case_days`, keptRow)
    const languages = new Set<Language>(kept.map(({ language }) => language))
    for (const language of languages.size === 0 ? ['nl' as const] : languages) {
      const stamps = new Map(
        kept.flatMap((each) => (each.language === language ? [[each.id, each.stamp]] : [])),
      )
      for (const line of listCases(session)) {
        if (line.damaged || Date.now() - start > closingTime) continue
        if (stamps.get(line.id) === stampOf(session, line.id, law, 'to compare')) continue
        const read = inOneOf(session, line, (db) => [readCaseDays(db, language)])
        const stamp = stampOf(session, line.id, law, 'to keep at last')
        for (const days of read) if (stamp !== '') keep(session, language, [[line.id, { stamp, days }]])
      }
    }
  })
}

const keptRow = z.object({ id: z.string(), language: z.enum(['nl', 'en']), stamp: z.string() })

const isBinDue = ({ binSince }: CaseDays): boolean => binSince !== null && isOverdue(binSince)

/**
 * Empty: a crash left something to play back, or (`to keep`) it was written so lately that a next write might not
 * show. `to keep at last`: this process writes no more, and any other comes later.
 */
function stampOf(
  session: Session,
  id: CaseId,
  law: string,
  purpose: 'to compare' | 'to keep' | 'to keep at last',
): string {
  const file = join(casePath(session.folder, id), 'case.db')
  const stat = statSync(file, { throwIfNoEntry: false, bigint: true })
  const journal = statSync(`${file}-journal`, { throwIfNoEntry: false })
  if (!stat || (journal?.size ?? 0) > 0) return ''
  if (purpose === 'to keep' && Date.now() - Number(stat.mtimeMs) < grain) return ''
  return [version, stat.size, stat.mtimeNs, law].join(' ')
}

const row = z.object({ id: z.string(), stamp: z.string(), body: z.string() })

function copiesOf(session: Session, language: Language): Map<string, Copy> {
  const languages = copies.get(session) ?? new Map<Language, Map<string, Copy>>()
  copies.set(session, languages)
  const had = languages.get(language)
  if (had) return had
  const found = all(
    session.register,
    sql`SELECT case_id AS id, stamp, body FROM case_days WHERE language = ${language}`,
    row,
  )
  const read = new Map<string, Copy>()
  for (const { id, stamp, body } of found) {
    const days = caseDaysSchema.safeParse(JSON.parse(body))
    if (days.success) read.set(id, { stamp, days: days.data })
  }
  languages.set(language, read)
  return read
}

const keep = (session: Session, language: Language, fresh: readonly (readonly [CaseId, Copy])[]): void =>
  write(session.register, (tx) => {
    for (const [id, { stamp, days }] of fresh) {
      run(
        tx,
        sql`INSERT OR REPLACE INTO case_days (case_id, language, stamp, body)
            VALUES (${id}, ${language}, ${stamp}, ${JSON.stringify(days)})`,
      )
    }
  })
