import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { chainChoices } from '../../../shared/chains/matter-facts.ts'
import { courseSteps } from '../../../shared/course/steps.ts'
import { plainDate } from '../../../shared/domain/dates.ts'
import type { CaseId, DocumentId } from '../../../shared/domain/ids.ts'
import { newMatterSchema } from '../../../shared/domain/matter.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { openCase } from '../../vault/cases/open.ts'
import { changeCourse } from '../../vault/course/course.ts'
import { changeDocument } from '../../vault/documents/change.ts'
import { addMatter } from '../../vault/matters/matters-table.ts'
import type { Session } from '../../vault/session/session.ts'

const sampleMatterSchema = z.strictObject({
  ...newMatterSchema.shape,
  weeks: z.int().optional(),
  choices: z.partialRecord(z.enum(chainChoices), z.boolean()),
  /** What happened, with the file that shows it. */
  events: z.partialRecord(
    z.enum(courseSteps),
    z.strictObject({ date: plainDate, file: z.string().optional() }),
  ),
  /** Other files that hang on it. */
  files: z.array(z.string()),
})
type SampleMatter = z.output<typeof sampleMatterSchema>

const file = fileURLToPath(new URL('../../../resources/sample/matters.json', import.meta.url))

/** The requests of the invented people by the name of their case: what each is about and what happened in it. */
export const readMatters = (): Readonly<Record<string, readonly SampleMatter[]>> =>
  z.record(z.string(), z.array(sampleMatterSchema)).parse(JSON.parse(readFileSync(file, 'utf8')))

type Made = {
  readonly id: CaseId
  readonly name: string
  readonly documents: ReadonlyMap<string, DocumentId>
}

/** Adds the requests of one case, with what happened in them; their papers hang on them. */
export function buildMatters(session: Session, { id, name, documents }: Made, language: Language): void {
  for (const { weeks, choices, events, files, ...wanted } of readMatters()[name] ?? []) {
    const db = openCase(session, id)
    const matter = addMatter(db, session.register, wanted)
    const said = Object.entries(events).map(([step, event]) => [
      step,
      { date: event.date, documentId: documents.get(event.file ?? '') ?? null },
    ])
    const papers = [...Object.values(events).flatMap((event) => event.file ?? []), ...files]
    for (const paper of new Set(papers)) {
      const document = documents.get(paper)
      if (document) changeDocument(db, session.register, document, { matterId: matter.id })
    }
    const change = { events: Object.fromEntries(said), choices, ...(weeks === undefined ? {} : { weeks }) }
    changeCourse(db, matter.id, change, language)
  }
}
