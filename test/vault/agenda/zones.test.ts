import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { listEvents } from '../../../electron/vault/agenda/events.ts'
import { icsOf } from '../../../electron/vault/agenda/write-ics.ts'
import { addContact } from '../../../electron/vault/contacts/change.ts'
import { endPlanned, movePlanned } from '../../../electron/vault/planned/move.ts'
import { addPlanned } from '../../../electron/vault/planned/planned-table.ts'
import { newContactSchema } from '../../../shared/domain/contact.ts'
import { newPlannedSchema } from '../../../shared/domain/planned.ts'
import { withCase, type TestCase } from '../../support/vault.ts'

const events = z.array(z.object({ uid: z.string(), sequence: z.int(), when: z.string() }))
const answer = z.object({ zone: z.string(), first: events, second: events })
const zones = ['Europe/Amsterdam', 'UTC', 'America/New_York'] as const

/** What two programs make of the file, in a process that runs in the zone. */
function readIn(zone: string, text: string): z.output<typeof answer> {
  const script = join(import.meta.dirname, 'read-ics.ts')
  const { stdout, stderr } = spawnSync(process.execPath, [script], {
    input: text,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  })
  expect(stderr).toBe('')
  return answer.parse(JSON.parse(stdout))
}

const plan = ({ db, register }: TestCase, wanted: z.input<typeof newPlannedSchema>) =>
  addPlanned(db, register, newPlannedSchema.parse(wanted))

/** Tasks on the days on which the clock changes, an appointment in summer and in winter, and a promise. */
function fill(one: TestCase) {
  const task = plan(one, { kind: 'task', title: 'Verslag nalezen', date: '2026-03-29', who: 'Jesse' })
  plan(one, { kind: 'task', title: 'Opsturen', date: '2026-10-25' })
  plan(one, { kind: 'appointment', title: 'Gesprek', date: '2026-07-01', time: '10:30', place: 'Thuis' })
  plan(one, { kind: 'appointment', title: 'Zitting', date: '2026-12-01', time: '09:00' })
  const promises = [{ text: 'Belt terug', due: '2026-12-31' }]
  addContact(one.db, one.register, newContactSchema.parse({ at: '2026-12-01', promises }))
  return task
}

const write = ({ session }: TestCase, at = '2026-11-22T10:00:00Z', neutral = false): string =>
  icsOf(listEvents(session, 'nl'), { language: 'nl', neutral, at: new Date(at) })

describe('a calendar file of a case', () => {
  test('is the same to two programs in every time zone', async () => {
    await withCase((one) => {
      fill(one)
      const text = write(one)
      for (const zone of zones) {
        const read = readIn(zone, text)
        expect(read.zone).toBe(zone)
        for (const found of [read.first, read.second]) {
          expect(found.map(({ when }) => when).toSorted()).toEqual([
            '2026-03-29',
            '2026-07-01T08:30:00.000Z',
            '2026-10-25',
            '2026-12-01T08:00:00.000Z',
            '2026-12-31',
          ])
        }
      }
      expect(text).toContain('DTSTART;VALUE=DATE:20260329')
    })
  })

  test('made again takes the place of what was there: the same events, counted up, on their new days', async () => {
    await withCase((one) => {
      const { id } = fill(one)
      const before = readIn('Europe/Amsterdam', write(one))
      movePlanned(one.db, id, { to: '2026-04-02', reason: 'Verslag laat' })
      const after = readIn('Europe/Amsterdam', write(one, '2026-11-23T10:00:00Z'))
      for (const program of ['first', 'second'] as const) {
        const known = new Map(before[program].map((event) => [event.uid, event]))
        expect(after[program]).toHaveLength(before[program].length)
        for (const { uid, sequence } of after[program]) {
          expect(sequence).toBeGreaterThan(known.get(uid)?.sequence ?? Infinity)
        }
        expect(after[program].find(({ uid }) => uid.startsWith(id))?.when).toBe('2026-04-02')
      }
      endPlanned(one.db, id, { status: 'withdrawn', reason: 'Niet nodig' })
      expect(write(one)).toContain('STATUS:CANCELLED')
    })
  })

  test('says nothing of anybody with neutral titles, and where and with whom with full ones', async () => {
    await withCase((one) => {
      fill(one)
      const neutral = write(one, undefined, true)
      expect(neutral).not.toMatch(/Proef|Verslag|Jesse|Gesprek|Thuis|Belt/)
      expect(neutral).toContain('SUMMARY:Zaakmap: een taak')
      expect(neutral).toContain('BEGIN:VALARM')
      const full = write(one)
      expect(full).toContain('SUMMARY:Familie Proef: Verslag nalezen')
      expect(full).toContain('LOCATION:Thuis')
    })
  })
})
