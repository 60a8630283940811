import { stopsOf, type CourseStep } from '../course/steps.ts'
import type { Course } from '../domain/course.ts'
import type { Document } from '../domain/document.ts'
import type { Matter } from '../domain/matter.ts'
import { longDate } from '../dossier/dates.ts'
import type { Text } from '../terms/text.ts'
import { askedFor, type Asked } from './asked.ts'
import type { AskingLetter, Piece } from './piece.ts'

type Known = {
  readonly matter: Pick<Matter, 'id' | 'title'>
  readonly course: Course
  /** Those that hang on the matter. */
  readonly documents: readonly Pick<Document, 'id' | 'kind'>[]
}

/** Kinds of documents that show a step that is no stop of the picture. */
const alsoShown: Partial<Record<CourseStep, Document['kind']>> = {
  notice: 'ingebrekestelling',
  objection_notice: 'ingebrekestelling',
}

/** What the chain of the matter's law expects and what is not there: steps that were passed by, letters not kept. */
export const expectedPieces = (known: Known): Piece[] => [...stepPieces(known), ...paperPieces(known)]

/** Steps that something later went past, or whose last day is over. */
function stepPieces({ matter, course }: Known): Piece[] {
  const wmo = course.track === 'wmo'
  return course.picture.flatMap(({ step, state }) => {
    const asked = askedFor(step, { wmo })
    if (asked === undefined) return []
    const late = lateLink(course, step)
    const passed = state === 'missing'
    if (state === 'done' || (!passed && late === undefined)) return []
    const reason = late === undefined ? passedBy : overdue(late.day)
    return [pieceOf({ kind: 'step', matter, step, asked, reason, letter: letterFor(step, asked, course) })]
  })
}

/** The day of a step that the agency let go by. Without support told or a confirmation the assessment's day says it. */
function lateLink({ links }: Course, step: CourseStep): Course['links'][number] | undefined {
  const answer = step === 'support_told' || step === 'confirmation' ? 'inquiry' : step
  return links.find((link) => link.state === 'late' && link.answer === answer && link.step.actor === 'agency')
}

const passedBy: Text = {
  nl: 'Er is daarna al iets gebeurd, maar dit ontbreekt.',
  en: 'Something later has happened already, but this is missing.',
}

const overdue = (day: string): Text => ({
  nl: `Dit had er uiterlijk op ${longDate(day, 'nl')} moeten zijn.`,
  en: `This should have been there by ${longDate(day, 'en')}.`,
})

/** Steps with a day, but without the letter that shows it. */
function paperPieces({ matter, course, documents }: Known): Piece[] {
  const stops = stopsOf(course.track)
  const wmo = course.track === 'wmo'
  return course.events.flatMap(({ step, date, documentId }) => {
    const asked = askedFor(step, { wmo })
    const kinds = stops.find((stop) => stop.step === step)?.shownBy ?? [alsoShown[step]]
    const isThere = documentId !== null || documents.some(({ kind }) => kinds.includes(kind))
    if (asked === undefined || isThere || step === 'support_told' || step === 'meeting') return []
    return [
      pieceOf({ kind: 'paper', matter, step, asked, reason: notKept(date), letter: letterFor(step, asked) }),
    ]
  })
}

const notKept = (date: string): Text => ({
  nl: `U vulde in dat dit op ${longDate(date, 'nl')} was, maar de brief zit niet in het dossier.`,
  en: `You noted that this was on ${longDate(date, 'en')}, but the letter is not in the case.`,
})

/** The letter that asks for it: support has one of its own, a late decision calls for a notice of default. */
function letterFor(step: CourseStep, asked: Asked, course?: Course): AskingLetter | null {
  if (asked.own === true) return null
  if (step === 'support_told') return { key: 'support', given: {} }
  const isLate = course?.late.some(({ due, notice, valid }) => due.answer === step && notice && !valid)
  if (isLate === true) return { key: 'default_notice', given: {} }
  return { key: 'missing_piece', given: { piece: asked.inLetter } }
}

type Parts = Pick<Piece, 'kind' | 'letter' | 'reason'> & {
  readonly matter: Known['matter']
  readonly step: CourseStep
  readonly asked: Asked
}

const pieceOf = ({ kind, matter, step, asked, reason, letter }: Parts): Piece => ({
  key: `${kind}:${matter.id}:${step}`,
  kind,
  matterId: matter.id,
  step,
  documentId: null,
  title: asked.title,
  reason,
  law: asked.law,
  question: asked.question,
  letter,
  likely: null,
})
