import type { BatchId, CaseId, JobId } from '../../../shared/domain/ids.ts'
import { textsOf, type Language } from '../../../shared/text/failure-message.ts'
import { displayName } from '../../intake/file-name.ts'
import { sniff } from '../../intake/sniff.ts'
import type { Context } from '../context.ts'
import { now } from '../store/clock.ts'
import { startBatch } from './background.ts'
import { createBatch } from './create.ts'
import { placeOf } from './items-table.ts'

type Pasted = { readonly name: string; readonly bytes: Uint8Array; readonly language: Language }

/** Takes in what was pasted: a batch of one file, whose bytes are nowhere else until it is stored. */
export function paste(
  context: Context,
  caseId: CaseId,
  { name, bytes, language }: Pasted,
): { job: JobId; batch: BatchId } {
  const place = placeOf(0)
  const items = [{ place, path: '', name: nameOf(name, bytes, language), bytes: bytes.length }]
  const given = { source: 'paste', roots: [], items, duplicates: 'ask', language } as const
  const batch = createBatch(context.session(), caseId, given)
  return { batch, job: startBatch(context, caseId, batch, { pasted: new Map([[place, bytes]]) }) }
}

/** Browsers call every picture from the clipboard so. */
const nameless = /^(?:image\.\w+)?$/i

/** A picture of the screen has no name of its own: it gets the moment, and an extension by what it is. */
function nameOf(name: string, bytes: Uint8Array, language: Language): string {
  if (!nameless.test(name.trim())) return displayName(name)
  const moment = now().slice(0, 16).replace('T', ' ').replace(':', '.')
  return `${textsOf(language).intake.pasted} ${moment}.${sniff(bytes).extension}`
}
