import { expect, test } from 'vitest'
import { keepDays } from '../../../electron/vault/agenda/known-days.ts'
import { addCase } from '../../../electron/vault/cases/change.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import { openVault } from '../../../electron/vault/session/open.ts'
import type { Reader } from '../../../electron/vault/store/connection.ts'
import { timeAcross } from '../../../electron/vault/time/across.ts'
import { addTime } from '../../../electron/vault/time/time-table.ts'
import { newCaseSchema } from '../../../shared/domain/case.ts'
import { newTimeEntrySchema } from '../../../shared/domain/time-entry.ts'
import { must } from '../../../shared/result.ts'
import { letRest, watchOpened } from '../../support/watch-opened.ts'
import { passphrase, withCase } from '../../support/vault.ts'

const spend = (db: Reader, day: string, minutes: number, kind = 'phone') =>
  addTime(db, newTimeEntrySchema.parse({ day, minutes, kind }))

test('hours over all cases are known by month; only a case with time in a month that is cut in two is opened', async () => {
  await withCase(async ({ session, id, db, folder }) => {
    const other = addCase(session, newCaseSchema.parse({ name: 'Aalbers' })).id
    spend(db, '2026-11-03', 30)
    spend(db, '2026-11-28', 15, 'travel')
    spend(db, '2026-12-01', 5)
    spend(openCase(session, other), '2026-10-31', 20)
    letRest(folder)
    keepDays(session)
    session.close()
    const later = must(await openVault({ folder, passphrase }))
    const { seen, opened } = watchOpened(later)
    const minutes = (from?: string, to?: string) =>
      timeAcross(seen, { from, to }, 'nl').cases.map((each) => [each.caseName, each.minutes])
    expect(minutes()).toEqual([
      ['Aalbers', 20],
      ['Familie Proef', 50],
    ])
    expect(minutes('2026-11-01', '2026-11-30')).toEqual([['Familie Proef', 45]])
    expect(minutes('2026-11-01')).toEqual([['Familie Proef', 50]])
    expect(minutes(undefined, '2026-10-31')).toEqual([['Aalbers', 20]])
    expect(timeAcross(seen, { from: '2026-11-01', to: '2026-11-30' }, 'nl').cases[0]?.months).toEqual([
      {
        month: '2026-11',
        minutes: 45,
        kinds: [
          { kind: 'phone', minutes: 30 },
          { kind: 'travel', minutes: 15 },
        ],
      },
    ])
    expect(opened).toEqual([])
    expect(minutes('2026-11-04', '2026-12-31')).toEqual([['Familie Proef', 20]])
    expect(minutes('2026-10-31', '2026-11-27')).toEqual([
      ['Aalbers', 20],
      ['Familie Proef', 30],
    ])
    expect(new Set(opened)).toEqual(new Set([id, other]))
    later.close()
  })
})
