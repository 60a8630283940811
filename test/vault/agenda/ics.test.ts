import ICAL from 'ical.js'
import { afterEach, describe, expect, it } from 'vitest'
import type { AgendaEvent } from '../../../electron/vault/agenda/events.ts'
import { icsOf } from '../../../electron/vault/agenda/write-ics.ts'

const at = new Date('2026-11-22T10:00:00Z')
const home = process.env['TZ']
afterEach(() => {
  process.env['TZ'] = home
})

const event = (change: Partial<AgendaEvent> = {}): AgendaEvent => ({
  uid: '019300aa.last_day',
  day: '2026-03-29',
  time: '',
  minutes: 0,
  place: '',
  kind: 'term',
  actor: 'client',
  caseName: 'Jesse Ebbe',
  title: 'Bezwaar huishoudelijke hulp: Uiterste dag',
  detail: 'Awb 6:7\nZes weken; het weekend telt mee, dus ook zondag 29 maart.',
  over: false,
  ...change,
})

const read = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part))

const full = { language: 'nl', neutral: false, at } as const

const alarms = (found?: ICAL.Event): string[] =>
  (found?.component.getAllSubcomponents('valarm') ?? []).map((alarm) =>
    String(alarm.getFirstPropertyValue('trigger')),
  )

describe('a calendar file', () => {
  it.each(['Europe/Amsterdam', 'UTC', 'America/New_York', 'Pacific/Auckland'])(
    'holds the same days when it is written and read in %s',
    (zone) => {
      process.env['TZ'] = zone
      const days = ['2026-01-01', '2026-03-29', '2026-10-25', '2028-02-29', '2035-12-31']
      const found = read(
        icsOf(
          days.map((day) => event({ uid: day, day })),
          full,
        ),
      )
      expect(found.map(({ startDate }) => startDate.isDate)).toEqual(days.map(() => true))
      expect(found.map(({ startDate }) => startDate.toString())).toEqual(days)
    },
  )

  it('keeps the identity of an event and counts up, so that a calendar replaces it', () => {
    const [first] = read(icsOf([event()], full))
    const [later] = read(
      icsOf([event({ day: '2026-04-07' })], { ...full, at: new Date(at.getTime() + 5_000) }),
    )
    expect(later?.uid).toBe(first?.uid)
    expect(later?.sequence).toBeGreaterThan(first?.sequence ?? Infinity)
  })

  it('says nothing of a client with neutral titles', () => {
    const text = icsOf([event(), event({ uid: 'b', kind: 'promise', actor: 'agency' })], {
      ...full,
      neutral: true,
    })
    expect(text).not.toMatch(/Jesse|Ebbe|huishoud|Awb/)
    expect(read(text).map(({ summary }) => summary)).toEqual([
      'Zaakmap: een termijn',
      'Zaakmap: een toezegging',
    ])
  })

  it('takes out what is over, and rings only for the days of the client', () => {
    const [ours, theirs, over] = read(
      icsOf([event(), event({ uid: 'b', actor: 'agency' }), event({ uid: 'c', over: true })], full),
    )
    expect(alarms(ours)).toEqual(['-P6DT15H', '-PT15H'])
    expect(alarms(theirs)).toEqual([])
    expect(alarms(over)).toEqual([])
    expect(over?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  })

  it('keeps every letter of long lines, commas, semicolons and line ends', () => {
    const title = `Termijn; “één”, ${'beslistermijnoverschrijding '.repeat(20)}`.trim()
    const [found] = read(icsOf([event({ title })], full))
    expect(found?.summary).toBe(`Jesse Ebbe: ${title}`)
    expect(found?.description).toContain('Awb 6:7\nZes weken; het weekend telt mee, dus ook zondag')
    for (const line of icsOf([event({ title })], full).split('\r\n'))
      expect(Buffer.byteLength(line)).toBeLessThan(76)
  })
})
