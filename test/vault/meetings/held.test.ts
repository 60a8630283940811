import { describe, expect, test } from 'vitest'
import { keepDays } from '../../../electron/vault/agenda/known-days.ts'
import { addCase, changeCase } from '../../../electron/vault/cases/change.ts'
import { openCase } from '../../../electron/vault/cases/open.ts'
import { setContactRemoved } from '../../../electron/vault/contacts/change.ts'
import { heldAcross } from '../../../electron/vault/meetings/held.ts'
import {
  addMeeting,
  endMeeting,
  setMeetingRemoved,
  startMeeting,
} from '../../../electron/vault/meetings/meetings-table.ts'
import { reportMeeting } from '../../../electron/vault/meetings/report.ts'
import { openVault } from '../../../electron/vault/session/open.ts'
import { setClock } from '../../../electron/vault/store/clock.ts'
import { newCaseSchema } from '../../../shared/domain/case.ts'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { newMeetingSchema } from '../../../shared/domain/meeting.ts'
import { must } from '../../../shared/result.ts'
import { letRest, watchOpened } from '../../support/watch-opened.ts'
import { passphrase, withCase } from '../../support/vault.ts'

const named = (title: string) => newMeetingSchema.parse({ title })

describe('a meeting that was not closed', () => {
  test('is found in whichever case it is, by one that opens none of them', async () => {
    await withCase(async ({ session, id, db, folder }) => {
      const back = setClock(() => new Date(2026, 10, 5, 10, 0))
      const { id: meeting } = addMeeting(db, named('Keukentafel'), 'nl')
      startMeeting(db, meeting)
      // Another case is the one that was changed last.
      setClock(() => new Date(2026, 10, 5, 11, 0))
      const other = addCase(session, newCaseSchema.parse({ name: 'Barend Ransuil' })).id
      changeCase(session, other, { municipality: 'Zwolle' })
      back()
      letRest(folder)
      keepDays(session)
      session.close()
      const later = must(await openVault({ folder, passphrase }))
      const { seen, opened } = watchOpened(later)
      expect(heldAcross(seen, 'nl')).toEqual([
        {
          id: meeting,
          title: 'Keukentafel',
          startedAt: '2026-11-05T10:00',
          caseId: id,
          caseName: 'Familie Proef',
        },
      ])
      expect(opened).toEqual([])
      later.close()
    })
  })

  test('is the one begun last, and none once it was ended, reported or thrown away', async () => {
    await withCase(({ session, db, register }) => {
      const held = () => heldAcross(session, 'nl').map(({ title }) => title)
      const second = addCase(session, newCaseSchema.parse({ name: 'Barend Ransuil' })).id
      const back = setClock(() => new Date(2026, 10, 5, 10, 0))
      const first = addMeeting(db, named('Eerste'), 'nl').id
      expect(held()).toEqual([])
      startMeeting(db, first)
      setClock(() => new Date(2026, 10, 6, 10, 0))
      const there = openCase(session, second)
      startMeeting(there, addMeeting(there, named('Tweede'), 'nl').id)
      expect(held()).toEqual(['Tweede', 'Eerste'])
      setMeetingRemoved(db, first, '2026-11-06T10:00:00+01:00')
      expect(held()).toEqual(['Tweede'])
      setMeetingRemoved(db, first, null)
      const contact = newContactSchema.parse({ at: '2026-11-05T10:00', channel: 'visit' })
      const report = reportMeeting(db, register, first, { contact, time: null })
      expect(held()).toEqual(['Tweede'])
      setContactRemoved(db, report.id, '2026-11-06T10:00:00+01:00')
      expect(held()).toEqual(['Tweede', 'Eerste'])
      endMeeting(db, first)
      expect(held()).toEqual(['Tweede'])
      back()
    })
  })
})
