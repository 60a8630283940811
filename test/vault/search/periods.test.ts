import { describe, expect, test } from 'vitest'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { addContact } from '../../../electron/vault/contacts/change.ts'
import { find } from '../../../electron/vault/search/find.ts'
import { periodIn } from '../../../electron/vault/search/periods.ts'
import { setClock } from '../../../electron/vault/store/clock.ts'
import { withCase } from '../../support/vault.ts'

describe('a period in a question', () => {
  test.each([
    ['voorjaar 2024', '2024-03-01', '2024-06-20', ''],
    ['brief van het voorjaar van 2024', '2024-03-01', '2024-06-20', 'brief'],
    ['Zomer 2023 indicatie', '2023-06-01', '2023-09-22', 'indicatie'],
    ['najaar 2025', '2025-09-01', '2025-12-20', ''],
    ['winter 2024', '2023-12-01', '2024-03-20', ''],
    ['bezwaar eerste kwartaal 2026', '2026-01-01', '2026-03-31', 'bezwaar'],
    ['4e kwartaal 2025', '2025-10-01', '2025-12-31', ''],
    ['gemeente vorige maand', '2025-12-01', '2025-12-31', 'gemeente'],
    ['deze maand', '2026-01-01', '2026-01-31', ''],
    ['afgelopen week', '2025-12-29', '2026-01-04', ''],
    ['this week', '2026-01-05', '2026-01-11', ''],
    ['vorig jaar', '2025-01-01', '2025-12-31', ''],
    ['dit kwartaal', '2026-01-01', '2026-03-31', ''],
    ['vorig kwartaal', '2025-10-01', '2025-12-31', ''],
    ['letter of last month', '2025-12-01', '2025-12-31', 'letter'],
  ])('%s', (query, from, to, rest) => expect(periodIn(query, '2026-01-06')).toEqual({ from, to, rest }))

  test.each([
    '"vorige maand"',
    'brief -"voorjaar 2024"',
    '"brief voorjaar 2024',
    'voorjaarsnota 2024',
    'maart 2024',
    'week 12',
    '',
  ])('is not read in %s', (query) => expect(periodIn(query, '2026-01-06')).toBeUndefined())

  test('finds what lies in it, and text that names it', async () => {
    const reset = setClock(() => new Date(2026, 0, 6, 12))
    try {
      await withCase(async (one) => {
        const note = (summary: string, at: string): string =>
          addContact(one.db, one.register, newContactSchema.parse({ at, summary })).id
        const spring = note('Keukentafelgesprek over hulp', '2024-04-10')
        const december = note('Gebeld over hulp', '2025-12-12')
        const named = note('De hulp van vorige maand bleef uit', '2025-03-01')
        const ask = (query: string): string[] =>
          find(one.session, { query, caseId: one.id, limit: 40 }).flatMap(({ kind, id }) =>
            kind === 'contact' ? [id] : [],
          )
        expect(ask('voorjaar 2024')).toEqual([spring])
        expect(ask('keukentafel voorjaar 2024')).toEqual([spring])
        expect(ask('keukentafel voorjaar 2023')).toEqual([])
        expect(ask('maart 2025')).toEqual([named])
        expect(ask('hulp vorige maand')).toEqual(expect.arrayContaining([december, named]))
        expect(ask('hulp vorige maand')).toHaveLength(2)
        expect(ask('"vorige maand"')).toEqual([named])
      })
    } finally {
      reset()
    }
  })
})
