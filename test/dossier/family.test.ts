import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentId } from '../../shared/domain/ids.ts'
import { contentSchema } from '../../shared/dossier/content.ts'
import { behindLeads, goesIn, type Kin } from '../../shared/dossier/family.ts'
import { planDossier } from '../../shared/dossier/plan.ts'

const id = (number: number) => documentId.parse(`01900000-0000-7000-8000-${String(number).padStart(12, '0')}`)
const kin = (number: number, role: Kin['parentRole'] = '', parent: number | null = null): Kin => ({
  id: id(number),
  parentId: parent === null ? null : id(parent),
  parentRole: role,
})

describe('what goes into a dossier by itself', () => {
  const mail = kin(1)
  const attachment = kin(2, 'attachment', 1)
  const logo = kin(3, 'inline', 1)
  const archive = kin(4)
  const member = kin(5, 'member', 4)
  const emptyArchive = kin(6)
  const all = [mail, attachment, logo, archive, member, emptyArchive]

  it('is all but pictures that stand in their mail, and archives whose members are there', () => {
    expect(all.filter((document) => goesIn(document, all))).toEqual([mail, attachment, member, emptyArchive])
  })

  it('is the archive itself when its members were thrown away', () => {
    const left = all.filter((document) => document !== member)
    expect(goesIn(archive, left)).toBe(true)
  })
})

const order = (...pairs: [string, string | null][]) =>
  behindLeads(pairs.map(([own, follows]) => ({ id: own, follows }))).map((line) => line.id)

describe('what follows another document', () => {
  it('stands directly behind it, before what came later', () => {
    expect(order(['bijlage 1', 'mail'], ['brief', null], ['mail', null], ['bijlage 2', 'mail'])).toEqual([
      'brief',
      'mail',
      'bijlage 1',
      'bijlage 2',
    ])
    expect(order(['mail', null], ['a', 'mail'], ['b', 'mail'], ['in a', 'a'])).toEqual([
      'mail',
      'a',
      'in a',
      'b',
    ])
  })

  it('keeps its own place when the other is not there, and is never lost in a circle', () => {
    expect(order(['a', 'weg'], ['b', 'b'], ['c', 'd'], ['d', 'c'])).toEqual(['a', 'b', 'c', 'd'])
    const any = fc.array(fc.tuple(fc.nat(12), fc.option(fc.nat(14))), { maxLength: 12 })
    fc.assert(
      fc.property(any, (pairs) => {
        const unique = [...new Map(pairs)].map(([own, follows]) => ({
          id: String(own),
          follows: follows === null ? null : String(follows),
        }))
        expect(
          behindLeads(unique)
            .map((line) => line.id)
            .toSorted(),
        ).toEqual(unique.map((line) => line.id).toSorted())
      }),
    )
  })

  it('goes with its mail into the section of the mail', () => {
    const content = contentSchema.parse({
      caseName: 'Familie Jansen',
      madeOn: '2026-03-04',
      documents: [
        { id: 'besluit', title: 'Besluit', section: 'decisions', date: '2026-01-02' },
        { id: 'mail', title: 'Mail', section: 'ours', date: '2026-01-05' },
        { id: 'bezwaar', title: 'Bezwaar', section: 'ours', date: '2026-01-20' },
        { id: 'bijlage', title: 'Bijlage', section: 'other', date: '2025-06-01', follows: 'mail' },
        { id: 'los', title: 'Los', section: 'other', date: '2025-06-01', follows: 'niet hier' },
      ],
    })
    const plan = planDossier(content, 'sections', { parts: {} })
    expect(plan.exhibits.map((exhibit) => exhibit.id)).toEqual([
      'besluit',
      'mail',
      'bijlage',
      'bezwaar',
      'los',
    ])
    expect(plan.sections.map(({ key }) => key)).toEqual(['decisions', 'ours', 'other'])
  })
})
