import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sections } from '../../shared/domain/document.ts'
import { contentSchema, type DossierContent, type DossierContentInput } from '../../shared/dossier/content.ts'
import { labelOf, pageOf, planDossier } from '../../shared/dossier/plan.ts'
import { partKeys, presetKeys, presetOf, presets } from '../../shared/dossier/presets.ts'
import { sample } from './sample.ts'

const documents = fc.array(
  fc.record({
    title: fc.string({ maxLength: 40 }),
    section: fc.constantFrom(...sections),
    date: fc.constantFrom('', '2024', '2024-03', '2024-03-04', '2026-01-31', 'voorjaar 2024', 'onbekend'),
    pages: fc.integer({ min: 0, max: 40 }),
    sha256: fc.constantFrom('', 'a', 'b'),
  }),
  { maxLength: 30 },
)

const content = fc
  .record({
    documents,
    preset: fc.constantFrom(...presetKeys),
    order: fc.constantFrom('sections' as const, 'given' as const),
    language: fc.constantFrom('nl' as const, 'en' as const),
  })
  .map((made): DossierContent =>
    contentSchema.parse({
      ...made,
      caseName: 'Familie Jansen',
      madeOn: '2026-03-04',
      documents: made.documents.map((document, at) => ({ ...document, id: `d${at}` })),
    } satisfies DossierContentInput),
  )

const counts = fc.dictionary(fc.constantFrom(...partKeys), fc.integer({ min: 0, max: 9 }))
const numbering = fc.constantFrom('continuous' as const, 'sections' as const)
const plans = fc
  .tuple(content, numbering, counts)
  .map(([made, how, parts]) => ({ made, how, plan: planDossier(made, how, { parts }) }))

describe('the plan of a dossier', () => {
  it('has page ranges that follow each other without gap or overlap, from 1 to the last page', () => {
    fc.assert(
      fc.property(plans, ({ plan }) => {
        let next = 1
        for (const { from, to } of [...plan.parts, ...plan.exhibits]) {
          expect(from).toBe(next)
          expect(to).toBeGreaterThanOrEqual(from)
          next = to + 1
        }
        expect(plan.pages).toBe(next - 1)
      }),
    )
  })

  it('has every document exactly once, numbered 1 to n in the order of the pages', () => {
    fc.assert(
      fc.property(plans, ({ made, plan }) => {
        expect(plan.exhibits.map(({ id }) => id).toSorted()).toEqual(
          made.documents.map(({ id }) => id).toSorted(),
        )
        expect(plan.exhibits.map(({ no }) => no)).toEqual(plan.exhibits.map((_, at) => String(at + 1)))
      }),
    )
  })

  it('has an index line, a bookmark and a way back for every document, all on its first page', () => {
    fc.assert(
      fc.property(plans, ({ plan }) => {
        for (const { id, no, from, to } of plan.exhibits) {
          const line = plan.index.find(
            ({ kind, target }) => kind === 'exhibit' && target === `document:${id}`,
          )
          expect(line).toMatchObject({ no, from, to })
          expect(pageOf(plan, `document:${id}`)).toBe(from)
          const bookmark = plan.bookmarks.find(
            ({ page, title }) => page === from && title.startsWith(`${no}. `),
          )
          expect(bookmark?.title.endsWith(`, p. ${labelOf(plan, from)}`)).toBe(true)
          const index = pageOf(plan, 'part:index')
          expect(plan.backLinks.filter(({ page }) => page === from)).toEqual(
            index === null ? [] : [{ page: from, to: index }],
          )
        }
      }),
    )
  })

  it('prints the PDF page as the number when it counts on, and no label twice when it counts by section', () => {
    fc.assert(
      fc.property(plans, ({ how, plan }) => {
        const labels = Array.from({ length: plan.pages }, (_, at) => labelOf(plan, at + 1))
        expect(new Set(labels).size).toBe(plan.pages)
        if (how === 'continuous') expect(labels).toEqual(labels.map((_, at) => String(at + 1)))
        else {
          for (const section of plan.sections) expect(labelOf(plan, section.from)).toBe(`${section.letter}1`)
        }
      }),
    )
  })

  it('puts sections in their order and the oldest first inside one, undated last', () => {
    fc.assert(
      fc.property(plans, ({ made, plan }) => {
        if (made.order !== 'sections') return
        const order = plan.exhibits.map(({ section }) => sections.indexOf(section))
        expect(order).toEqual(order.toSorted((one, other) => one - other))
        for (const { exhibits } of plan.sections) {
          const firstUndated = exhibits.findIndex(({ document }) => document.date === '')
          const after = firstUndated < 0 ? [] : exhibits.slice(firstUndated)
          expect(after.every(({ document }) => ['', 'onbekend'].includes(document.date))).toBe(true)
        }
      }),
    )
  })

  it('keeps the order that a person chose', () => {
    const made = sample({ order: 'given' })
    const plan = planDossier(made, 'continuous', { parts: { cover: 1 } })
    expect(plan.exhibits.map(({ id }) => id)).toEqual(made.documents.map(({ id }) => id))
    expect(plan.index.some(({ kind }) => kind === 'section')).toBe(false)
  })

  it('is the same when it is made again, and does not touch its content', () => {
    fc.assert(
      fc.property(content, numbering, counts, (made, how, parts) => {
        const before = structuredClone(made)
        expect(planDossier(made, how, { parts })).toEqual(planDossier(made, how, { parts }))
        expect(made).toEqual(before)
      }),
    )
  })

  it('believes counted pages over expected ones, and gives at least one page to each', () => {
    const made = sample()
    const plan = planDossier(made, 'continuous', {
      parts: { cover: 1 },
      documents: new Map([
        ['doc-1', 7],
        ['doc-2', 0],
      ]),
    })
    expect(plan.exhibits.map(({ id, from, to }) => [id, to - from + 1])).toEqual([
      ['doc-1', 7],
      ['doc-2', 1],
      ['doc-3', 3],
      ['doc-4', 1],
      ['doc-5', 1],
    ])
  })

  it('warns about what has no date, the same file twice and references that lead nowhere', () => {
    const made = sample()
    const [first] = made.documents
    if (!first) throw new Error('no documents in the sample')
    const plan = planDossier(
      {
        ...made,
        ownWords: '',
        documents: [
          { ...first, sha256: 'x' },
          { ...first, id: 'copy', date: '', sha256: 'x' },
        ],
      },
      'continuous',
      { parts: {} },
    )
    const found = plan.warnings.map(({ kind, exhibit }) => [kind, exhibit])
    expect(found).toEqual([
      ['no-own-words', undefined],
      ['undated', '2'],
      ['duplicate', '2'],
      ['lost-reference', undefined],
      ['lost-reference', undefined],
    ])
    const empty = planDossier({ ...made, documents: [] }, 'continuous', { parts: {} })
    expect(empty.warnings.map(({ kind }) => kind)).toContain('no-documents')
    expect(empty.pages).toBe(0)
  })
})

describe('the presets', () => {
  it('all open with a cover, have an index, and are named in both languages', () => {
    for (const key of presetKeys) {
      const preset = presetOf(key)
      expect(preset.parts[0]).toBe('cover')
      expect(preset.parts).toContain('index')
      expect(new Set(preset.parts).size).toBe(preset.parts.length)
      expect(preset.label.nl).not.toBe(preset.label.en)
    }
    expect(presets.map(({ key }) => key)).toEqual([...presetKeys])
  })
})
