import type { CaseLine } from '../../../shared/domain/case.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import type { Period, TimeEntry } from '../../../shared/domain/time-entry.ts'
import { must } from '../../../shared/result.ts'
import { fill, textsOf, type Language } from '../../../shared/text/failure-message.ts'
import { openFileSink } from '../../dossier/copy/file-sink.ts'
import { acrossCases } from '../cases/across.ts'
import { getCase } from '../cases/change.ts'
import { openCase } from '../cases/open.ts'
import { outside } from '../session/outside.ts'
import type { Session } from '../session/session.ts'
import type { Reader } from '../store/connection.ts'
import { csvOf } from './csv.ts'
import { listTime } from './time-table.ts'

type Wanted = Period & {
  readonly target: string
  readonly language: Language
  /** No names and no descriptions: for who pays for the hours but may not know whose they are. */
  readonly neutral: boolean
  /** One case only; all of them when left out. */
  readonly caseId?: CaseId
}

/**
 * Writes the time of a period as a table outside the vault, the first day first; it stands under its name only when it
 * is whole. Throws `Failed`: `no-permission`, `disk-full`, `not-found`.
 */
export async function exportTime(session: Session, wanted: Wanted): Promise<{ file: string; rows: number }> {
  const { target, language, neutral, caseId, ...period } = wanted
  const linesOf = (db: Reader, { id, name }: Pick<CaseLine, 'id' | 'name'>) =>
    listTime(db, period).map((entry) => ({ entry, client: neutral ? codeOf(id, language) : name }))
  const lines = (
    caseId === undefined
      ? acrossCases(session, linesOf)
      : linesOf(openCase(session, caseId), getCase(session, caseId))
  ).toSorted((a, b) => a.entry.day.localeCompare(b.entry.day) || a.client.localeCompare(b.client, 'nl'))
  const rows = lines.map(({ entry, client }) => rowOf(entry, client, language, neutral))
  const sink = must(openFileSink(outside(session, target)))
  sink.write(Buffer.from(csvOf([headOf(language, neutral), ...rows]), 'utf8'))
  must(await sink.finish())
  return { file: target, rows: rows.length }
}

/** The same client has the same code in every table, and the code tells nothing of who it is. */
const codeOf = (id: CaseId, language: Language): string =>
  fill(textsOf(language).time.code, { code: id.slice(-6).toUpperCase() })

function headOf(language: Language, neutral: boolean): string[] {
  const { day, client, kind, minutes, hours, summary } = textsOf(language).time.columns
  const head = [day, client, kind, minutes, hours]
  return neutral ? head : [...head, summary]
}

function rowOf(entry: TimeEntry, client: string, language: Language, neutral: boolean): (string | number)[] {
  const { labels } = textsOf(language)
  const { day, kind, minutes, summary } = entry
  const hours = hoursOf(minutes, language)
  const row = [day, client, labels.workKind[kind], minutes, hours]
  return neutral ? row : [...row, summary]
}

/** Hours with two decimals, with the sign that the spreadsheet of that language reads as a number. */
const hoursOf = (minutes: number, language: Language): string => {
  const hours = (minutes / 60).toFixed(2)
  return language === 'nl' ? hours.replace('.', ',') : hours
}
