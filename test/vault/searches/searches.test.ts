import { describe, expect, test } from 'vitest'
import { savedSearchId } from '../../../shared/domain/ids.ts'
import { must } from '../../../shared/result.ts'
import {
  listSearches,
  renameSearch,
  saveSearch,
  setSearchRemoved,
} from '../../../electron/vault/searches/searches-table.ts'
import { openVault } from '../../../electron/vault/session/open.ts'
import { passphrase, withCase } from '../../support/vault.ts'

describe('saved searches', () => {
  test('are kept by name, replaced, renamed, thrown away and brought back', async () => {
    await withCase(({ register }) => {
      const filters = { documentKinds: ['beschikking' as const], from: '2024' }
      const first = saveSearch(register, { name: 'Besluiten', query: 'traplift', filters })
      expect(listSearches(register)).toEqual([first])
      expect(first.filters).toEqual(filters)
      const again = saveSearch(register, { name: 'besluiten', query: 'rolstoel', filters: {} })
      expect(listSearches(register)).toEqual([
        { id: first.id, name: 'besluiten', query: 'rolstoel', filters: {} },
      ])
      expect(renameSearch(register, again.id, 'Alles').name).toBe('Alles')
      saveSearch(register, { name: 'aa', query: '', filters })
      expect(listSearches(register).map(({ name }) => name)).toEqual(['aa', 'Alles'])
      setSearchRemoved(register, again.id, '2026-01-05')
      expect(listSearches(register).map(({ name }) => name)).toEqual(['aa'])
      expect(() => renameSearch(register, again.id, 'x')).toThrow('not-found')
      setSearchRemoved(register, again.id, null)
      expect(listSearches(register).map(({ name }) => name)).toEqual(['aa', 'Alles'])
      const none = savedSearchId.parse('0199e5f4-0000-7000-8000-000000000000')
      expect(() => setSearchRemoved(register, none, null)).toThrow('not-found')
    })
  })

  test('are there when the vault is opened again', async () => {
    await withCase(async ({ session, register, folder }) => {
      const saved = saveSearch(register, { name: 'Termijnen', query: '', filters: { hasDeadline: true } })
      session.close()
      const again = must(await openVault({ folder, passphrase }))
      expect(listSearches(again.register)).toEqual([saved])
      again.close()
    })
  })
})
