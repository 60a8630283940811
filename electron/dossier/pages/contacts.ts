import type { ContactLine } from '../../../shared/dossier/content.ts'
import { compareDates, longDate, shortDate, timeOf } from '../../../shared/dossier/dates.ts'
import { fill } from '../../../shared/dossier/words.ts'
import { textWidth, type Sheet } from '../sheets/sheet.ts'
import type { Line } from '../sheets/style.ts'
import { cellWidth, table, type Row } from '../sheets/table.ts'
import { lines, opening, partSheets, type PageContext } from './page.ts'

const columns = [{ width: 84 }, { width: 128 }, { width: textWidth - 84 - 128 }] as const

/** Every contact moment, oldest first, with what was promised in it and whether that was kept. */
export function contactSheets(page: PageContext): Sheet[] {
  const { content, words, names } = page
  const sorted = content.contacts.toSorted((one, other) => compareDates(one.at, other.at))
  const { when, who, what } = words.contacts
  const head = [when, who, what].map((text, at) => lines(page, text, 'label', cellWidth(columns, at)))
  return partSheets(page, 'contacts', [
    ...opening(page, names.parts.contacts, [counted(page, sorted), measured(page)].filter(Boolean).join(' ')),
    ...table(
      columns,
      head,
      sorted.map((contact) => contactRow(page, contact)),
    ),
  ])
}

function counted({ content, words }: PageContext, sorted: readonly ContactLine[]): string {
  const [first, last] = [sorted.at(0), sorted.at(-1)]
  if (!first || !last) return ''
  return fill(sorted.length === 1 ? words.contacts.leadOne : words.contacts.lead, {
    count: sorted.length,
    from: longDate(first.at, content.language),
    to: longDate(last.at, content.language),
  })
}

/** "Samen 12 uur 5 min. in gesprek, waarvan 3 uur in de wacht; 4 toezeggingen niet nagekomen." */
function measured({ content, words }: PageContext): string {
  const minutes = sum(content.contacts.map((contact) => contact.minutes))
  const hold = sum(content.contacts.map((contact) => contact.hold))
  const broken = content.contacts
    .flatMap(({ promises }) => promises)
    .filter(({ status }) => status === 'broken')
  const time = (value: number): string => duration(value, content.language)
  const talk = [
    minutes > 0 ? fill(words.contacts.minutes, { time: time(minutes) }) : '',
    minutes > 0 && hold > 0 ? fill(words.contacts.held, { time: time(hold) }) : '',
    broken.length > 1 ? fill(words.contacts.broken, { count: broken.length }) : '',
    broken.length === 1 ? words.contacts.brokenOne : '',
  ].filter(Boolean)
  return talk.length === 0 ? '' : `${talk.join(', ')}.`
}

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)

function duration(minutes: number, language: 'nl' | 'en'): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [
    hours > 0 ? `${hours} ${language === 'nl' ? 'uur' : hours === 1 ? 'hour' : 'hours'}` : '',
    rest > 0 || hours === 0 ? `${rest} min.` : '',
  ]
  return parts.filter(Boolean).join(' ')
}

function contactRow(page: PageContext, contact: ContactLine): Row {
  const { content, words } = page
  const [first, second, third] = [columns[0].width, cellWidth(columns, 1), cellWidth(columns, 2)]
  const spoken = [
    contact.minutes === null ? '' : fill(words.contacts.min, { count: contact.minutes }),
    contact.hold ? fill(words.contacts.hold, { count: contact.hold }) : '',
  ]
  return {
    cells: [
      [
        ...lines(page, shortDate(contact.at, content.language), 'figure', first),
        ...lines(page, timeOf(contact.at), 'small', first),
      ],
      [
        ...lines(page, contact.agency || contact.person, 'strong', second),
        ...(contact.agency ? lines(page, contact.person, 'body', second) : []),
        ...lines(page, words.channel[contact.channel][contact.direction], 'small', second, 1),
        ...lines(page, spoken.filter(Boolean).join(', '), 'small', second),
      ],
      [
        ...lines(page, contact.summary.trim(), 'body', third),
        ...contact.promises.flatMap((promise) => promiseLines(page, promise, third)),
      ],
    ],
  }
}

function promiseLines(page: PageContext, promise: ContactLine['promises'][number], width: number): Line[] {
  const { content, words } = page
  const due = promise.due
    ? `, ${fill(words.contacts.due, { date: longDate(promise.due, content.language) })}`
    : ''
  return [
    ...lines(page, `${words.promise[promise.status]}${due}:`, 'smallStrong', width, 4),
    ...lines(page, promise.text, 'body', width),
  ]
}
