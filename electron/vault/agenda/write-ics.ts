import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
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
/** Counts the exports: a calendar takes the event with the higher number (RFC 5545, 3.8.7.4). */
const countedFrom = Date.UTC(2026, 0, 1)

/**
 * A calendar file (RFC 5545) with a whole day per event. The days carry no time and no zone, so they are the same
 * day wherever the file is opened. Alarms ring for the client's own days only, a week and a day before.
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
      start: midnight(event.day),
      allDay: true,
      stamp: at,
      sequence,
      summary: neutral ? words.neutral[event.kind] : `${event.caseName}: ${event.title}`,
      status: event.over ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    if (!neutral) made.description([event.detail, words.notAdvice].filter(Boolean).join('\n\n'))
    if (event.over || event.actor !== 'client') continue
    for (const trigger of alarms)
      made.createAlarm({ type: ICalAlarmType.display, trigger, description: words.neutral[event.kind] })
  }
  return calendar.toString()
}

const midnight = (day_: string): Date => new Date(`${day_}T00:00:00Z`)
