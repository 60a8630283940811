import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { recipeSchema } from '../../../shared/domain/dossier.ts'
import { newMeetingSchema } from '../../../shared/domain/meeting.ts'
import { newPlannedSchema } from '../../../shared/domain/planned.ts'
import { findPage } from '../../../shared/meetings/find-page.ts'
import { setContactRemoved } from '../../../electron/vault/contacts/change.ts'
import { listContacts } from '../../../electron/vault/contacts/contacts-table.ts'
import { changeDocument } from '../../../electron/vault/documents/change.ts'
import { makeDossier } from '../../../electron/vault/dossiers/make.ts'
import { bookOf } from '../../../electron/vault/meetings/book.ts'
import {
  addMeeting,
  changeMeeting,
  endMeeting,
  getMeeting,
  listMeetings,
  setMeetingRemoved,
  startMeeting,
} from '../../../electron/vault/meetings/meetings-table.ts'
import { reportMeeting } from '../../../electron/vault/meetings/report.ts'
import { addPlanned, listPlanned } from '../../../electron/vault/planned/planned-table.ts'
import { setClock } from '../../../electron/vault/store/clock.ts'
import { listTime } from '../../../electron/vault/time/time-table.ts'
import { readBack } from '../../dossier/read-back.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { withCase, type TestCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())

const prepare = ({ db }: TestCase, wanted = {}) => addMeeting(db, newMeetingSchema.parse(wanted), 'nl')
const visit = newContactSchema.parse({
  at: '2026-11-05T10:00',
  channel: 'visit',
  summary: 'Verslag',
  promises: [{ text: 'Stuurt het verslag', due: '2026-11-19' }],
})

describe('a meeting', () => {
  test('takes over what its appointment says, and that is done when the report is kept', async () => {
    await withCase((one) => {
      const { db, register } = one
      const planned = newPlannedSchema.parse({
        kind: 'appointment',
        title: 'Keukentafelgesprek',
        date: '2026-11-05',
        who: 'Mw. Vos',
        agency: 'Gemeente Duinmeer',
      })
      const { id: plannedId } = addPlanned(db, register, planned)
      const { id } = prepare(one, { plannedId })
      expect(getMeeting(db, id)).toMatchObject({
        title: 'Keukentafelgesprek',
        person: 'Mw. Vos',
        agency: 'Gemeente Duinmeer',
        startedAt: null,
      })
      const contact = reportMeeting(db, register, id, { contact: visit, time: { minutes: 45 } })
      expect(getMeeting(db, id).contactId).toBe(contact.id)
      expect(listTime(db)).toMatchObject([{ minutes: 45, kind: 'talk', contactId: contact.id }])
      expect(listPlanned(db)).toMatchObject([{ status: 'done' }])
      // Thrown away the report is none; brought back it is again.
      setContactRemoved(db, contact.id, '2026-11-06T10:00:00+01:00')
      expect(getMeeting(db, id).contactId).toBeNull()
      setContactRemoved(db, contact.id, null)
      expect(getMeeting(db, id).contactId).toBe(contact.id)
    })
  })

  test('keeps every line as it is noted, begins once, and goes on after it ended', async () => {
    await withCase((one) => {
      const { db } = one
      const { id } = prepare(one, { points: [{ text: 'De uren', done: false }] })
      const back = setClock(() => new Date(2026, 10, 5, 10, 0))
      startMeeting(db, id)
      setClock(() => new Date(2026, 10, 5, 10, 40))
      changeMeeting(db, id, { notes: [{ at: '10:15', text: 'Zij noemt vier uur' }] })
      expect(endMeeting(db, id)).toMatchObject({ startedAt: '2026-11-05T10:00', endedAt: '2026-11-05T10:40' })
      expect(startMeeting(db, id)).toMatchObject({ startedAt: '2026-11-05T10:00', endedAt: null })
      back()
      expect(listMeetings(db)).toMatchObject([
        {
          title: 'Gesprek',
          notes: [{ at: '10:15', text: 'Zij noemt vier uur' }],
          points: [{ text: 'De uren' }],
        },
      ])
      setMeetingRemoved(db, id, '2026-11-06T10:00:00+01:00')
      expect(listMeetings(db)).toEqual([])
      setMeetingRemoved(db, id, null)
      expect(listMeetings(db)).toHaveLength(1)
    })
  })

  test('is reported whole or not at all', async () => {
    await withCase((one) => {
      const { db, register } = one
      const { id } = prepare(one)
      const wrong = { contact: visit, time: { minutes: -1 } }
      expect(() => reportMeeting(db, register, id, wrong)).toThrow()
      expect(listContacts(db, { limit: 5 }).total).toBe(0)
      expect(getMeeting(db, id).contactId).toBeNull()
    })
  })
})

describe('a page that somebody calls out', () => {
  test.each(['continuous', 'sections'] as const)(
    'is the page of the exported paper, %s',
    async (numbering) => {
      await withCase(async (one) => {
        const plan = await take(one, 'zorgplan.pdf', await pdfOf(['plan een', 'plan twee', 'plan drie']))
        const decision = await take(one, 'besluit.pdf', await pdfOf(['besluit een', 'besluit twee']))
        changeDocument(one.db, one.register, plan.id, { section: 'care' })
        changeDocument(one.db, one.register, decision.id, { section: 'decisions' })
        expect(bookOf(one.session, one.id).source).toBe('plan')
        const recipe = recipeSchema.parse({
          numbering,
          pages: {
            [plan.id]: [
              [3, 3],
              [1, 1],
            ],
          },
        })
        const target = join(one.folder, '..', 'dossier.pdf')
        await makeDossier(one.session, one.id, { target, recipe, reader })
        const book = bookOf(one.session, one.id)
        expect(book.source).toBe('export')
        const { pages } = await readBack(target)
        const texts = new Map([
          [plan.id, ['plan een', 'plan twee', 'plan drie']],
          [decision.id, ['besluit een', 'besluit twee']],
        ])
        const called =
          numbering === 'sections'
            ? ['A1', 'A2', 'B1', 'B2']
            : pages.slice(-4).map((_, at) => String(pages.length - 3 + at))
        const shown = called.map((label, at) => {
          const found = findPage(book, `bladzijde ${label}`)
          if (found === null || found === 'made') return expect.fail(`no page ${label}`)
          const own = [...texts].find(([id]) => id === found.id)?.[1][found.page - 1] ?? ''
          // What is printed on that page of the file is what is opened.
          expect(pages[pages.length - 4 + at]?.text).toContain(own)
          return own
        })
        expect(shown).toEqual(['besluit een', 'besluit twee', 'plan drie', 'plan een'])
        expect(findPage(book, '1')).toBe('made')
        for (const text of ['', 'x', '0', '99999', 'C1', '2.1']) expect(findPage(book, text), text).toBeNull()
      })
    },
  )
})
