import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEvent,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { textsOf, type Language } from '../../../shared/text/failure-message.ts'
import type { AgendaEvent } from './events.ts'

export type IcsOptions = {
  readonly language: Language
  /** Nothing of a client in it: no names, no subjects. For a calendar that others can see. */
  readonly neutral: boolean
  /** The moment of the export. */
  readonly at: Date
}

const day = 24 * 60 * 60
/** Nine in the morning, a week and a day before, in seconds before the midnight with which the day begins. */
const alarms = [7 * day - 9 * 60 * 60, day - 9 * 60 * 60]
/** What has a time rings a day and an hour before it. */
const timedAlarms = [day, 60 * 60]
/** Counts the exports: a calendar takes the event with the higher number (RFC 5545, 3.8.7.4). */
const countedFrom = Date.UTC(2026, 0, 1)

/**
 * A calendar file (RFC 5545). Whole days carry no time and no zone, so they are the same day wherever the file is
 * opened; an appointment with a time is a moment. Alarms ring for the client's own days only.
 */
export function icsOf(events: readonly AgendaEvent[], { language, neutral, at }: IcsOptions): string {
  const words = textsOf(language).agenda
  const calendar = ical({
    name: words.calendar,
    method: ICalCalendarMethod.PUBLISH,
    prodId: '//Zaakmap//Zaakmap//NL',
  })
  const sequence = Math.max(0, Math.floor((at.getTime() - countedFrom) / 1000))
  for (const event of events) {
    const made = calendar.createEvent({
      id: `${event.uid}@zaakmap`,
      ...whenOf(event),
      stamp: at,
      sequence,
      summary: neutral ? words.neutral[event.kind] : `${event.caseName}: ${event.title}`,
      status: event.over ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    if (!neutral) tellAll(made, event, words.notAdvice)
    if (event.over || event.actor !== 'client') continue
    for (const trigger of event.time === '' ? alarms : timedAlarms)
      made.createAlarm({ type: ICalAlarmType.display, trigger, description: words.neutral[event.kind] })
  }
  return calendar.toString()
}

type When = { readonly start: Date; readonly end?: Date; readonly allDay: boolean }

/** A whole day as a day, without a time or a zone; a time as the moment that it is by the clock in the Netherlands. */
function whenOf({ day: on, time, minutes }: AgendaEvent): When {
  if (time === '') return { start: new Date(`${on}T00:00:00Z`), allDay: true }
  const start = Temporal.PlainDateTime.from(`${on}T${time}`).toZonedDateTime(
    'Europe/Amsterdam',
  ).epochMilliseconds
  return { start: new Date(start), end: new Date(start + minutes * 60_000), allDay: false }
}

/** Says what is worked out that it is no advice; what a person planned needs no such word. */
function tellAll(made: ICalEvent, { kind, detail, place }: AgendaEvent, notAdvice: string): void {
  const worked = kind === 'term' || kind === 'promise'
  made.description([detail, worked ? notAdvice : ''].filter(Boolean).join('\n\n'))
  if (place !== '') made.location(place)
}
