import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { newTimeEntrySchema } from '../../../shared/domain/time-entry.ts'
import { csvOf } from '../../../electron/vault/time/csv.ts'
import { exportTime } from '../../../electron/vault/time/export.ts'
import { addTime } from '../../../electron/vault/time/time-table.ts'
import { withCase, type TestCase } from '../../support/vault.ts'

const spend = ({ db }: TestCase, day: string, minutes: number, summary = '') =>
  addTime(db, newTimeEntrySchema.parse({ day, minutes, kind: 'phone', summary }))
const read = (file: string): string[][] => parse(readFileSync(file, 'utf8'), { bom: true, delimiter: ';' })

describe('the table of hours', () => {
  test('opens in a Dutch spreadsheet: mark, semicolons, decimal comma, the first day first', async () => {
    await withCase(async (one) => {
      const target = join(one.folder, '..', 'uren.csv')
      spend(one, '2026-11-04', 75, 'Gebeld over “hulp”;\nen "meer"')
      spend(one, '2026-11-03', 20)
      const made = await exportTime(one.session, { target, language: 'nl', neutral: false })
      expect(made).toEqual({ file: target, rows: 2 })
      expect([...readFileSync(target).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      expect(readFileSync(target, 'utf8')).toMatch(/^\ufeff"Datum";"Cliënt";"Soort";"Minuten";"Uren";.*\r\n/)
      expect(read(target)).toEqual([
        ['Datum', 'Cliënt', 'Soort', 'Minuten', 'Uren', 'Omschrijving'],
        ['2026-11-03', 'Familie Proef', 'Telefoon', '20', '0,33', ''],
        ['2026-11-04', 'Familie Proef', 'Telefoon', '75', '1,25', 'Gebeld over “hulp”;\nen "meer"'],
      ])
    })
  })

  test('says nothing of who it is when it is neutral, but the same client is the same code', async () => {
    await withCase(async (one) => {
      const target = join(one.folder, '..', 'uren.csv')
      spend(one, '2026-11-03', 20, 'Gebeld met Jesse')
      spend(one, '2026-11-04', 25, 'Weer Jesse')
      await exportTime(one.session, { target, language: 'en', neutral: true, caseId: one.id })
      expect(readFileSync(target, 'utf8')).not.toMatch(/Jesse|Proef/)
      const [head, first, second] = read(target)
      expect(head).toEqual(['Date', 'Client', 'Kind', 'Minutes', 'Hours'])
      expect(first?.[1]).toMatch(/^Client [0-9A-F]{6}$/)
      expect(second?.[1]).toBe(first?.[1])
      expect(second?.[4]).toBe('0.42')
    })
  })

  test('holds only the period, and never lands inside the vault', async () => {
    await withCase(async (one) => {
      spend(one, '2026-10-31', 20)
      spend(one, '2026-11-01', 25)
      const target = join(one.folder, '..', 'uren.csv')
      const period = { from: '2026-11-01', to: '2026-11-30' }
      expect(
        await exportTime(one.session, { target, language: 'nl', neutral: true, ...period }),
      ).toMatchObject({
        rows: 1,
      })
      const inside = join(one.folder, 'uren.csv')
      await expect(
        exportTime(one.session, { target: inside, language: 'nl', neutral: true }),
      ).rejects.toThrow('no-permission')
      expect(existsSync(inside)).toBe(false)
    })
  })

  test('runs nothing that somebody wrote in a name or a description', () => {
    const evil = ['=1+1', '+31 6', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =HYPERLINK("x")', '＝1', '\u0000=1']
    for (const text of evil) expect(csvOf([[text]])).toMatch(/^\ufeff"'/)
    for (const text of ['Gebeld', '3-11-2026', 'a=b', '']) expect(csvOf([[text]])).not.toContain("'")
    expect(csvOf([['zeg "ja"', 3]])).toBe('\ufeff"zeg ""ja""";3\r\n')
  })
})
