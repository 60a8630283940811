import type { CaseId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { openFileSink } from '../../dossier/copy/file-sink.ts'
import { outside } from '../session/outside.ts'
import type { Session } from '../session/session.ts'
import { now } from '../store/clock.ts'
import { listEvents } from './events.ts'
import { icsOf } from './write-ics.ts'

type Wanted = {
  readonly target: string
  readonly language: Language
  readonly neutral: boolean
  /** One case only; all of them when left out. */
  readonly caseId?: CaseId
}

/**
 * Writes a calendar file outside the vault; it stands under its name only when it is whole. Throws `Failed`:
 * `no-permission`, `disk-full`, `not-found`.
 */
export async function exportAgenda(
  session: Session,
  { target, language, neutral, caseId }: Wanted,
): Promise<{ file: string; events: number }> {
  const events = listEvents(session, language, caseId)
  const sink = must(openFileSink(outside(session, target)))
  sink.write(Buffer.from(icsOf(events, { language, neutral, at: new Date(now()) }), 'utf8'))
  must(await sink.finish())
  return { file: target, events: events.length }
}
