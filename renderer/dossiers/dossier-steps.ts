import type { DocumentId } from '../../shared/domain/ids.ts'
import type { ProblemKind } from '../../shared/domain/preflight.ts'
import { usualStamps, type StampPlace } from '../../shared/dossier/stamps.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import type { Step } from './fix-steps.ts'
import type { LineProps } from './problem-line.tsx'
import { allOf, standardOf } from './recipe.ts'

/** Megabytes that most mail servers take. */
const usual = 20

const limit: Step<LineProps> = {
  label: (t) => fill(t.limit, { n: usual }),
  run: ({ form: { maxMb }, put }, { t, told }) => {
    put({ maxMb: usual })
    told(fill(t.limited, { n: usual }), () => put({ maxMb }))
  },
}

const cutNotes: Step<LineProps> = {
  label: (t) => t.cutNotes,
  run: ({ form: { withoutNotes }, put }, { t, told }) => {
    put({ withoutNotes: true })
    told(t.notesCut, () => put({ withoutNotes }))
  },
}

/** Adds to the numbers that are left out; the same wherever they stand in what is printed. */
const leaveNumber: Step<LineProps> = {
  label: (t, { problem: { numbers = [] } }) => (numbers.length === 1 ? t.leaveNumber : t.leaveNumbers),
  run: ({ problem: { numbers = [] }, form: { withoutNumbers }, put }, { t, told }) => {
    const before = withoutNumbers === 'all' ? [] : (withoutNumbers ?? [])
    put({ withoutNumbers: [...new Set([...before, ...numbers])] })
    told(numbers.length === 1 ? t.numberLeft : t.numbersLeft, () => put({ withoutNumbers }))
  },
}

/** Where the number goes; null: there is no free place, so it is made to stand out. */
function movedTo({ problem, form }: LineProps): StampPlace | null {
  const { place } = problem.stamps ?? usualStamps
  return place === (form.stamps ?? usualStamps).place ? null : place
}

const restamp: Step<LineProps> = {
  label: (t, given) => {
    const place = movedTo(given)
    return place === null ? t.standOut : t.moveNumber[place]
  },
  run: (given, { t, told }) => {
    const { problem, form, put } = given
    const { stamps } = form
    const place = movedTo(given)
    put({ stamps: problem.stamps })
    told(place === null ? t.standsOut : t.numberMoved[place], () => put({ stamps }))
  },
}

/** The documents that go in with one more, in its place as long as the order is the standard one. */
function withOne({ documents, form: { chosen } }: LineProps, id: DocumentId): readonly DocumentId[] {
  if (chosen !== null) return [...chosen, id]
  const all = new Set([...standardOf(documents), id])
  return allOf(documents).filter((each) => all.has(each))
}

const takeIn: Step<LineProps> = {
  label: (t) => t.takeIn,
  run: (given, { t, told }) => {
    const { problem, documents, form, put } = given
    const wanted = documents.find(({ id }) => id === problem.missing?.id)
    if (wanted === undefined) return
    const { chosen } = form
    put({ chosen: withOne(given, wanted.id) })
    told(fill(t.takenIn, { title: wanted.title }), () => put({ chosen }))
  },
}

const takeBack: Step<LineProps> = {
  label: (t) => t.takeBack,
  run: ({ caseId, problem, form: { chosen }, put }, { t, attempt, told }) => {
    const id = problem.missing?.id
    if (id === undefined) return undefined
    return attempt(vault.documents.restore({ caseId, id }), () => {
      // In the standard order it goes in by itself.
      if (chosen !== null) put({ chosen: [...chosen, id] })
      told(t.takenBack, async () => {
        if (await attempt(vault.documents.remove({ caseId, id }))) put({ chosen })
      })
    })
  },
}

/** A gap goes; words that say which document it was stay. */
const isDropped = ({ problem: { missing } }: LineProps): boolean => missing?.nameless === true

const loosen: Step<LineProps> = {
  label: (t, given) => (isDropped(given) ? t.dropReference : t.loosen),
  run: (given, { t, told }) => {
    const { problem, form, put } = given
    const { loose } = form
    if (problem.missing === undefined) return
    put({ loose: [...(loose ?? []), problem.missing.id] })
    told(isDropped(given) ? t.referenceDropped : t.loosened, () => put({ loose }))
  },
}

/** What sets a reference right that leads to nothing: the best first. */
function lostSteps({ problem: { missing }, documents, form }: LineProps): readonly Step<LineProps>[] {
  if (missing === undefined) return []
  if (missing.where === 'bin') return [takeBack, loosen]
  const isThere = documents.some(({ id }) => id === missing.id)
  const isIn = (form.chosen ?? standardOf(documents)).includes(missing.id)
  return isThere && !isIn ? [takeIn, loosen] : [loosen]
}

const steps: Partial<Record<ProblemKind, readonly Step<LineProps>[]>> = {
  'working-note': [cutNotes],
  'covered-number': [restamp],
}

/** Steps that are taken on the dossier, whatever document the problem is about; the one to take first. */
export function dossierSteps(given: LineProps): readonly Step<LineProps>[] {
  const { kind, documentId } = given.problem
  if (kind === 'lost-reference') return lostSteps(given)
  if (kind === 'over-size' && documentId === undefined) return [limit]
  if (kind === 'citizen-number') return given.problem.numbers === undefined ? [] : [leaveNumber]
  return steps[kind] ?? []
}
