import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentSchema, type DossierContentInput } from '../../shared/dossier/content.ts'
import { readBack } from './read-back.ts'
import { sample } from './sample.ts'
import { workshop } from './workshop.ts'

const { folder, made } = workshop()

/** The pages of a dossier with these people and agencies, as words. */
async function pagesOf(name: string, over: Partial<DossierContentInput>): Promise<string[]> {
  const content = contentSchema.parse({ ...sample(), contacts: [], terms: [], ...over })
  await made(name, { content })
  const { pages } = await readBack(join(folder, name))
  return pages.map(({ text }) => text.replace(/\s+/g, ' '))
}

const starting = (pages: readonly string[], start: string): string =>
  pages.find((text) => text.startsWith(start)) ?? ''

test('a summary names the client’s own people first, and where there was most to do', async () => {
  const pages = await pagesOf('eerst.pdf', {
    people: [
      { name: 'Aaf Ambtenaar', agency: 'Gemeente Duinmeer' },
      { name: 'Bea Behandelaar', agency: 'Ziekenhuis' },
      { name: 'Zus Lindewaal', role: 'moeder' },
    ],
    agencies: [
      { name: 'CAK', kind: 'cak' },
      { name: 'UWV', kind: 'uwv' },
    ],
    contacts: [
      {
        at: '2026-03-04',
        channel: 'phone',
        direction: 'out',
        agency: 'UWV',
        person: 'Bea Behandelaar',
      },
    ],
  })
  const summary = starting(pages, 'Wie, wat, wat belangrijk is')
  const places = ['Zus Lindewaal', 'Bea Behandelaar', 'Aaf Ambtenaar'].map((name) => summary.indexOf(name))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places[0]).toBeGreaterThan(0)
  // A name that stands with no person as well, or it would come first anyway.
  expect(summary).toMatch(/UWV.*CAK/)
})

test('the page of agencies says no name twice, and has no column that is empty from top to bottom', async () => {
  const agencies = [
    { name: 'UWV', kind: 'uwv' },
    { name: 'Het Duindak', kind: 'huisarts' },
  ] as const
  const people = starting(
    await pagesOf('leeg.pdf', { people: [], agencies: [...agencies] }),
    'Mensen en instanties',
  )
  expect(people.match(/UWV/g)).toHaveLength(1)
  expect(people).toContain('huisarts')
  expect(people).not.toContain('Kenmerk')
  const referred = agencies.map((agency) => ({ ...agency, reference: 'WJ 26.07' }))
  const other = starting(await pagesOf('vol.pdf', { people: [], agencies: referred }), 'Mensen en instanties')
  expect(other).toContain('Kenmerk')
})
