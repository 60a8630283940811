import type { agenda as dutch } from '../nl/agenda.ts'

/** What a calendar outside Zaakmap shows. `neutral`: for who may look over somebody's shoulder. */
export const agenda: typeof dutch = {
  calendar: 'Zaakmap',
  neutral: {
    term: 'Zaakmap: a term',
    promise: 'Zaakmap: a promise',
    task: 'Zaakmap: a task',
    appointment: 'Zaakmap: an appointment',
  },
  notAdvice: 'Worked out by Zaakmap. This is not legal advice.',
  export: 'Make a calendar file',
  exportHelp: 'For the calendar on your phone or computer. A file made later updates the days.',
  fileName: 'Zaakmap-calendar.ics',
  titles: 'What goes into the calendar?',
  neutralTitles: 'Only “Zaakmap: a term” or “an appointment”, without names',
  fullTitles: 'Name, subject and explanation',
  fullWarning: 'Whoever can see your calendar can read this too. The file is not encrypted.',
  made: { one: 'Put {{n}} day into the calendar file.', other: 'Put {{n}} days into the calendar file.' },
}
