import { expect, test } from 'vitest'
import { listContacts } from '../../../electron/vault/contacts/contacts-table.ts'
import { importContacts } from '../../../electron/vault/contacts/import.ts'
import { find } from '../../../electron/vault/search/find.ts'
import { listTimeline } from '../../../electron/vault/timeline/list.ts'
import { withCase } from '../../support/vault.ts'
import { worked } from '../../support/worked.ts'

const words = [
  'onderzoek',
  'huishoudelijke',
  'indicatiebesluit',
  'rolstoel',
  'termijn',
  'bezwaar',
  'verslag',
  'wachttijd',
  'loket',
  'pgb',
]

/** 20,000 calls in one file: more than anybody has made, and every screen still answers at once. */
test('twenty thousand calls from one spreadsheet stay quick to list and to search', async () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => {
    const day = new Date(Date.UTC(2015, 0, 1 + (at % 4_000))).toISOString().slice(0, 10)
    return `${day} 10:${String(at % 60).padStart(2, '0')};telefoon;Gemeente ${at % 40};Medewerker ${at % 200};Gebeld over ${words[at % 10]} en ${words[(at * 7) % 10]}, nummer ${at}`
  })
  const sheet = new TextEncoder().encode(['datum;soort;instantie;persoon;samenvatting', ...lines].join('\n'))
  await withCase(({ session, id, db, register }) => {
    const importing = took(() =>
      expect(importContacts(db, register, sheet, 'nl')).toEqual({ added: 20_000, skipped: [] }),
    )
    const listing = took(() => expect(listContacts(db, { limit: 10_000_000 }).contacts).toHaveLength(20_000))
    const timeline = took(() =>
      expect(listTimeline(db, { order: 'asc', language: 'nl' }).entries).toHaveLength(20_000),
    )
    const page = took(() =>
      expect(listTimeline(db, { order: 'desc', limit: 50, language: 'nl' }).entries).toHaveLength(50),
    )
    const searches = ['rolstoel', 'besluit', 'nummer 19999', 'huish', 'gemeente'].map((query) =>
      took(() => expect(find(session, { query, caseId: id, limit: 40 }).length).toBeGreaterThan(0)),
    )
    // Ten times what it takes: a slow machine must not fail; `npm run bench` measures.
    expect(importing).toBeLessThan(60_000)
    expect(page).toBeLessThan(400)
    expect(listing).toBeLessThan(8_000)
    expect(timeline).toBeLessThan(4_000)
    expect(Math.max(...searches)).toBeLessThan(1_000)
  })
})

function took(work: () => void): number {
  const before = process.cpuUsage()
  work()
  return Math.round(worked(before))
}
