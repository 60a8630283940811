import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'

/** Reads a calendar file with two programs, in the time zone of this process: what each takes every event to be. */
const text = readFileSync(0, 'utf8')
const pad = (part: number): string => String(part).padStart(2, '0')
/** The day as the calendar of this process shows it. */
const local = (date: Date): string =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`

const first = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => {
  const { uid, sequence, startDate } = new ICAL.Event(part)
  const when = startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString()
  return { uid, sequence, when }
})

const second = Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) => {
  if (event?.type !== 'VEVENT') return []
  const { uid, sequence, start, datetype } = event
  const when = datetype === 'date' ? local(start) : start.toISOString()
  return [{ uid, sequence: Number(sequence), when }]
})

process.stdout.write(JSON.stringify({ zone: process.env['TZ'], first, second }))
