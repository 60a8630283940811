import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { Term } from '../../../shared/domain/term.ts'
import type { DossierContentInput } from '../../../shared/dossier/content.ts'
import { dayAndDate } from '../../../shared/dossier/dates.ts'
import { dayToActOn, printedBeside } from '../../../shared/terms/printed.ts'
import { goneOnFrom, isOpening, targetKey } from '../../../shared/terms/stand.ts'
import type { TermStep } from '../../../shared/terms/step.ts'
import { textsOf, type Language } from '../../../shared/text/failure-message.ts'
import { listDocuments } from '../documents/documents-table.ts'
import { listMatters } from '../matters/matters-table.ts'
import { now } from '../store/clock.ts'
import type { Reader } from '../store/connection.ts'

type Lines = NonNullable<DossierContentInput['terms']>

/** The days of running terms as a dossier prints them. */
export function termLines(db: Reader, terms: readonly Term[], language: Language): Lines {
  const agency = agencyOf(db)
  return terms.flatMap((term) => linesOf(term, agency(term.documentId), language))
}

function linesOf(term: Term, agency: string, language: Language): Lines {
  const today = now().slice(0, 10)
  const steps = withoutTarget(term).steps.flatMap((step) => {
    if (step.date === undefined) return []
    const date = dayToActOn({ ...step, date: step.date }, term.printed)
    return [{ ...step, date, why: whyOf(term, step, language) }]
  })
  return steps.map((step) => ({
    label: `${term.label} – ${within(step.label)}`,
    date: step.date,
    actor: step.actor,
    agency,
    law: step.law,
    why: step.why,
    mark: step.mark,
    doubt: step.doubt ?? '',
    status: statusOf(steps, step, today),
    opens: isOpening(step),
  }))
}

/** What a step is called, within a line: "uiterste dag", and "UWV beslist" as it is. */
const within = (label: string): string =>
  label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())

/** Who decides: the agency of the matter that the paper of a term hangs on, or else the one that sent the paper. */
function agencyOf(db: Reader): (paper: DocumentId | null) => string {
  const documents = new Map(listDocuments(db).map((document) => [document.id, document]))
  const matters = new Map(listMatters(db).map((matter) => [matter.id, matter]))
  return (paper) => {
    const document = paper === null ? undefined : documents.get(paper)
    const matter = document?.matterId ? matters.get(document.matterId) : undefined
    if (matter && matter.agency !== '') return matter.agency
    return document?.section === 'decisions' ? document.agency : ''
  }
}

/** The sum, and which day the letter prints where that is another one. */
function whyOf({ printed }: Term, step: TermStep, language: Language): string {
  if (printed === null || printedBeside(step, printed) === undefined) return step.why
  return `${step.why} ${textsOf(language).receipts.printed} ${dayAndDate(printed, language)}.`
}

/** The target day is advice to the client, and nobody else's business. */
export const withoutTarget = (term: Term): Term => ({
  ...term,
  steps: term.steps.filter(({ key }) => key !== targetKey),
})

type Dated = Pick<TermStep, 'key' | 'actor'> & { readonly date: string }

function statusOf(steps: readonly Dated[], step: Dated, today: string): 'open' | 'late' | 'done' {
  if (isOpening(step) || step.date >= today) return 'open'
  if (step.actor === 'client') return goneOnFrom(step, steps) ? 'done' : 'late'
  return steps.some((other) => other.date > step.date && other.date <= today) ? 'done' : 'late'
}
