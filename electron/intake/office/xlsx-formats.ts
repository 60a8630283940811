import { walkXml, type Attributes } from './walk-xml.ts'

/** How a number is shown. */
export interface CellFormat {
  readonly kind: 'general' | 'date' | 'time' | 'moment' | 'percent' | 'number'
  readonly decimals: number
  readonly grouped: boolean
  /** Before the number, with a space: `€ `. */
  readonly unit: string
}

/** Formats that every workbook has without saying so (ECMA-376 part 1, 18.8.30). */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd-mm-yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd-mm-yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: 'h:mm:ss',
  47: 'mm:ss',
}

const idOf = (attributes: Attributes): number => Number(attributes.get('numfmtid')) || 0

/** The formats of a workbook's cells, by the number that a cell has for its style. */
export function formatsIn(styles: string): CellFormat[] {
  const codes = new Map(Object.entries(builtIn).map(([id, code]) => [Number(id), code]))
  const formats: CellFormat[] = []
  let inCells = false
  walkXml(styles, {
    open: {
      cellxfs: () => void (inCells = true),
      numfmt: (attributes) => void codes.set(idOf(attributes), attributes.get('formatcode') ?? ''),
      xf: (attributes) => void (inCells && formats.push(formatOf(codes.get(idOf(attributes)) ?? ''))),
    },
    close: { cellxfs: () => void (inCells = false) },
  })
  return formats
}

function formatOf(code: string): CellFormat {
  const bare = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
  const kind = /^(?:general)?$/i.test(code) ? 'general' : kindOf(bare)
  return {
    kind,
    decimals: Math.min(10, /[.,](0+)(?![\d#]*[.,])/.exec(bare)?.[1]?.length ?? 0),
    grouped: /#[,.]##0/.test(bare),
    unit: unitOf(code),
  }
}

function unitOf(code: string): string {
  if (/€|\bEUR\b/.test(code)) return '€ '
  return /\[\$\$|"\$"/.test(code) ? '$ ' : ''
}

/** By the letters of a format without what is quoted in it. */
function kindOf(bare: string): CellFormat['kind'] {
  if (bare.includes('%')) return 'percent'
  const day = /[yd]|m{3}|j/i.test(bare)
  const clock = /[hs]|m{1,2}:/i.test(bare)
  if (day) return clock ? 'moment' : 'date'
  if (clock) return 'time'
  return /[0#]/.test(bare) ? 'number' : 'general'
}
