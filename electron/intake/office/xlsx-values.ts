import type { CellFormat } from './xlsx-formats.ts'
import type { Cell } from './xlsx-rows.ts'

interface Book {
  readonly strings: readonly string[]
  readonly formats: readonly CellFormat[]
  readonly from1904: boolean
}

/** A cell as a Dutch spreadsheet shows it. */
export function shownValue(cell: Cell, book: Book): string {
  if (cell.type === 's') return book.strings[Number(cell.value)] ?? ''
  if (cell.type === 'b') return cell.value === '1' ? 'WAAR' : 'ONWAAR'
  if (cell.type !== 'n' || cell.value.trim() === '') return cell.value
  const number = Number(cell.value)
  if (!Number.isFinite(number)) return cell.value
  return shownNumber(number, book.formats[cell.style], book.from1904)
}

function shownNumber(number: number, format: CellFormat | undefined, from1904: boolean): string {
  if (format === undefined || format.kind === 'general') {
    return String(Number(number.toPrecision(12))).replace('.', ',')
  }
  if (format.kind === 'percent') return `${decimal(number * 100, format)}%`
  if (format.kind === 'number') return `${format.unit}${decimal(number, format)}`
  return shownMoment(number, format.kind, from1904)
}

const decimal = (number: number, { decimals, grouped }: CellFormat): string =>
  new Intl.NumberFormat('nl-NL', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: grouped,
  }).format(number)

/** Days since 30 December 1899, in which the year 1900 has a day too many before March, or since 1904. */
function shownMoment(number: number, kind: 'date' | 'time' | 'moment', from1904: boolean): string {
  const days = from1904 ? number + 1_462 : number
  if (days < 0 || days > 2_958_466) return String(number)
  const shifted = days < 60 && !from1904 ? days + 1 : days
  const iso = new Date(Math.round((shifted - 25_569) * 86_400) * 1_000).toISOString()
  const day = iso.slice(0, 10).split('-').toReversed().join('-')
  const clock = iso.slice(11, 16)
  return kind === 'date' ? day : kind === 'time' ? clock : `${day} ${clock}`
}
