import { describe, expect, it } from 'vitest'
import { chainOf } from '../../shared/chains/chain.ts'
import { matterFactsSchema, type ChainEvent } from '../../shared/chains/matter-facts.ts'
import { trackOf } from '../../shared/chains/track-of.ts'
import { pictureOf } from '../../shared/course/picture.ts'
import type { CourseStep } from '../../shared/course/steps.ts'
import { courseSchema } from '../../shared/domain/course.ts'
import { documentId, matterId, type DocumentId } from '../../shared/domain/ids.ts'
import { matterSchema, type Law } from '../../shared/domain/matter.ts'
import type { Paper } from '../../shared/missing/enclosures.ts'
import { missingPieces } from '../../shared/missing/missing.ts'

const id = (n: number): string => `0190b0a0-0000-7000-8000-${String(n).padStart(12, '0')}`
const doc = (n: number): DocumentId => documentId.parse(id(n))
const own = matterId.parse(id(1))

const paper = (n: number, rest: Partial<Paper> = {}): Paper => ({
  id: doc(n),
  title: 'Brief',
  kind: 'brief',
  section: 'decisions',
  date: null,
  sent: null,
  received: null,
  matterId: own,
  fileName: 'scan.pdf',
  seriesId: null,
  tied: [],
  pages: [],
  ...rest,
})

type Said = Partial<Record<CourseStep, string>>

function piecesOf(law: Law, events: Said, papers: readonly Paper[] = [], today = '2026-11-20') {
  const track = trackOf(law)
  const facts = matterFactsSchema.parse({
    track,
    events: Object.fromEntries(Object.entries(events).filter(([step]) => isChain(step))),
  })
  const course = courseSchema.parse({
    matterId: own,
    ...facts,
    weeks: null,
    events: Object.entries(events).map(([step, date]) => ({
      step,
      date,
      documentId: null,
      contactId: null,
      note: '',
    })),
    ...chainOf(facts, { language: 'nl', today }),
    picture: pictureOf({ track, days: events, documents: papers.filter(({ matterId: of }) => of === own) }),
  })
  const matter = matterSchema.parse({
    id: own,
    title: 'Hulp',
    law,
    agencyId: null,
    agency: 'Gemeente Duinmeer',
    reference: '',
    status: 'open',
    documents: 0,
  })
  return missingPieces({ matters: [{ matter, course }], papers, closed: new Set(), proofs: new Set() })
}

const isChain = (step: string): step is ChainEvent =>
  step !== 'support_told' && step !== 'meeting' && step !== 'confirmation'

describe('what the chain of a Wmo matter expects', () => {
  it('misses the report, the confirmation and the word about client support once the six weeks are over', () => {
    const pieces = piecesOf('wmo', { report: '2026-03-03' }, [paper(2, { kind: 'melding' })])
    expect(pieces.map(({ step, law }) => [step, law])).toEqual([
      ['confirmation', 'Wmo 2015 2.3.2(1)'],
      ['support_told', 'Wmo 2015 2.2.4, 2.3.2(3)'],
      ['inquiry', 'Wmo 2015 2.3.2(8)'],
    ])
    expect(pieces.map(({ letter }) => letter?.key)).toEqual(['missing_piece', 'support', 'missing_piece'])
    expect(pieces[2]?.reason.nl).toContain('14 april 2026')
  })

  it('misses nothing while the six weeks run', () => {
    const melding = [paper(2, { kind: 'melding' })]
    expect(piecesOf('wmo', { report: '2026-11-02' }, melding, '2026-11-20')).toEqual([])
  })

  it('misses what a later step went past, and the letter of what is said to have happened', () => {
    const pieces = piecesOf(
      'wmo',
      { report: '2026-03-03', application: '2026-04-21', decision: '2026-06-09' },
      [paper(2, { kind: 'melding' }), paper(3, { kind: 'aanvraag' })],
    )
    expect(pieces.map(({ kind, step }) => `${kind} ${step}`)).toEqual([
      'step confirmation',
      'step support_told',
      'step meeting',
      'step inquiry',
      'paper decision',
    ])
  })

  it('asks for a notice of default where the agency is late with its decision', () => {
    const pieces = piecesOf('jeugdwet', { application: '2026-03-03', confirmation: '2026-03-05' }, [
      paper(2, { kind: 'aanvraag' }),
      paper(3, { kind: 'ontvangstbevestiging', date: '2026-03-05' }),
    ])
    expect(pieces.map(({ step, letter }) => [step, letter?.key])).toEqual([['decision', 'default_notice']])
  })
})

const kinds = (each: Paper) => missingOf([each]).map(({ kind }) => kind)

describe('days and proofs', () => {
  it('misses the day that a decision came in, until it is known', () => {
    const decision = paper(2, { kind: 'beschikking', title: 'Besluit', date: '2026-06-09' })
    expect(kinds(decision)).toEqual(['received'])
    expect(kinds({ ...decision, received: '2026-06-11' })).toEqual([])
  })

  it('misses a proof of an objection that was sent, until something proves it', () => {
    const objection = paper(2, {
      kind: 'bezwaarschrift',
      section: 'ours',
      title: 'Bezwaar',
      sent: '2026-07-06',
    })
    expect(missingOf([objection]).map(({ kind }) => kind)).toEqual(['proof'])
    expect(missingOf([objection], new Set([objection.id]))).toEqual([])
    const confirmed = paper(3, { kind: 'ontvangstbevestiging', date: '2026-07-10' })
    expect(missingOf([objection, confirmed])).toEqual([])
  })

  it('misses nothing of a matter that is closed', () => {
    const decision = paper(2, { kind: 'beschikking', date: '2026-06-09' })
    expect(missingOf([decision], new Set(), new Set([own]))).toEqual([])
  })
})

const letter = (rest: Partial<Paper> = {}) =>
  paper(2, {
    title: 'Verslag',
    date: '2026-05-28',
    pages: ['Bijlagen\nweekoverzicht\n\nGeachte heer'],
    ...rest,
  })

describe('enclosures', () => {
  it('are missing when nothing of that name hangs on the letter', () => {
    const [piece] = missingOf([letter()])
    expect(piece).toMatchObject({ kind: 'attachment', title: { nl: 'Bijlage: weekoverzicht' }, likely: null })
    expect(piece?.letter?.given['piece']).toBe('de bijlage “weekoverzicht” bij uw brief van 28 mei 2026')
  })

  it('are there when they are tied to it, or stand further on in it', () => {
    const sheet = paper(3, { title: 'Weekoverzicht mei' })
    expect(missingOf([letter({ tied: [sheet.id] }), sheet])).toEqual([])
    const pages = ['Bijlagen\nweekoverzicht\n\nGeachte heer', 'Bijlage: weekoverzicht zoals besproken']
    expect(missingOf([letter({ pages })])).toEqual([])
  })

  it('are offered when a document of the case only looks like it', () => {
    const sheet = paper(3, { title: 'Weekoverzicht mei' })
    expect(missingOf([letter(), sheet]).map(({ likely }) => likely)).toEqual([sheet.id])
  })

  it('of an own letter are missed only when the case has none such, and asked of oneself', () => {
    const ours = letter({ section: 'ours' })
    expect(missingOf([ours, paper(3, { title: 'Weekoverzicht mei' })])).toEqual([])
    expect(missingOf([ours]).map(({ letter: asking }) => asking)).toEqual([null])
  })

  it('are counted where the letter only says how many', () => {
    const counted = letter({ pages: ['Bijlagen\n2\n\nGeachte heer'] })
    expect(missingOf([counted]).map(({ title }) => title.nl)).toEqual(['Bijlage: 2 bijlagen'])
    expect(missingOf([{ ...counted, tied: [doc(3), doc(4)] }, paper(3), paper(4)])).toEqual([])
  })
})

const missingOf = (
  papers: readonly Paper[],
  proofs: ReadonlySet<string> = new Set(),
  closed: ReadonlySet<string> = new Set(),
) => missingPieces({ matters: [], papers, closed, proofs })
