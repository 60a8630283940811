import { newContactSchema, type ImportReport, type NewContact } from '../../../shared/domain/contact.ts'
import { Failed } from '../../../shared/result.ts'
import { fill, textsOf, type Language } from '../../../shared/text/failure-message.ts'
import { namedAgency } from '../agencies/agencies-table.ts'
import { write, type Reader } from '../store/connection.ts'
import { channelOf, dateOf, directionOf, minutesOf, momentOf } from './cells.ts'
import { addIn } from './change.ts'
import { columnsOf, type Column, type Columns } from './columns.ts'
import { decodeSheet, rowsOf, type SheetRow } from './spreadsheet.ts'

type ReasonKey = keyof ReturnType<typeof textsOf>['import']
type Skip = { readonly reason: ReasonKey; readonly value: string }

/** Far more than the log of a lifetime. */
export const mostSheetBytes = 50_000_000

/**
 * Takes in a call log that a person kept in a spreadsheet (CSV). All rows that can be understood are added in one
 * transaction; of every other row it says the line and why. Throws `Failed` when the columns are not recognised.
 */
export function importContacts(
  db: Reader,
  register: Reader,
  bytes: Uint8Array,
  language: Language,
): ImportReport {
  const rows = rowsOf(decodeSheet(bytes))
  const top = rows.findIndex((row) => row.cells.some(Boolean))
  const columns = columnsOf(rows[top]?.cells ?? [])
  if (!columns) throw new Failed({ kind: 'invalid-input', detail: 'columns' })
  const read = withoutTail(rows.slice(top + 1)).map((row) => ({
    line: row.line,
    contact: contactOf(row, columns),
  }))
  const wanted = read.flatMap(({ contact }) => ('reason' in contact ? [] : [contact]))
  addAll(db, register, wanted)
  const reasons = textsOf(language).import
  const skipped = read.flatMap(({ line, contact }) =>
    'reason' in contact ? [{ line, reason: fill(reasons[contact.reason], { value: contact.value }) }] : [],
  )
  return { added: wanted.length, skipped }
}

/** The agencies first, so that a kill in between leaves no contact moment with an agency that nobody knows. */
function addAll(db: Reader, register: Reader, wanted: readonly NewContact[]): void {
  const names = new Set(wanted.map(({ agency }) => agency))
  const agencies = write(
    register,
    () => new Map([...names].map((name) => [name, namedAgency(register, name)])),
  )
  write(db, (tx) => {
    for (const contact of wanted) addIn(tx, contact, agencies.get(contact.agency) ?? { id: null, name: '' })
  })
}

/** The empty lines that a spreadsheet leaves at its end say nothing. */
const withoutTail = (rows: readonly SheetRow[]): readonly SheetRow[] =>
  rows.slice(0, rows.findLastIndex((row) => row.cells.some(Boolean)) + 1)

/** One row as a contact moment, or why not. */
function contactOf(row: SheetRow, columns: Columns): NewContact | Skip {
  const cell = (column: Column): string => row.cells[columns[column] ?? -1] ?? ''
  if (!row.cells.some(Boolean)) return { reason: 'empty', value: '' }
  const parts = {
    at: momentOf(cell('at'), cell('time')),
    channel: channelOf(cell('channel')),
    direction: directionOf(cell('direction')),
    minutes: minutesOf(cell('minutes')),
    hold: minutesOf(cell('hold')),
    due: cell('due') === '' ? null : dateOf(cell('due')),
  }
  const wrong = (['at', 'channel', 'direction', 'minutes', 'hold', 'due'] as const).find(
    (name) => parts[name] === undefined,
  )
  if (wrong) return { reason: cell(wrong) === '' ? 'no-date' : wrong, value: cell(wrong) || cell('time') }
  const { due, ...rest } = parts
  const promises = cell('promise') === '' ? [] : [{ text: cell('promise'), due }]
  return checked({
    ...rest,
    agency: cell('agency'),
    person: cell('person'),
    summary: cell('summary'),
    promises,
  })
}

function checked(contact: unknown): NewContact | Skip {
  const result = newContactSchema.safeParse(contact)
  if (!result.success) return { reason: 'too-long', value: String(result.error.issues[0]?.path[0] ?? '') }
  const { summary, agency, person, promises } = result.data
  return summary || agency || person || promises.length > 0 ? result.data : { reason: 'nothing', value: '' }
}
