import { htmlTokens } from '../rendition/html-tokens.ts'

/** How a number is shown. */
export interface CellFormat {
  readonly kind: 'general' | 'date' | 'time' | 'moment' | 'percent' | 'number'
  readonly decimals: number
  readonly grouped: boolean
  /** Before the number, with a space: `€ `. */
  readonly unit: string
}

const general: CellFormat = { kind: 'general', decimals: 0, grouped: false, unit: '' }

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

/** The formats of a workbook's cells, by the number that a cell has for its style. */
export function formatsIn(styles: string): CellFormat[] {
  const codes = new Map(Object.entries(builtIn).map(([id, code]) => [Number(id), code]))
  const formats: CellFormat[] = []
  let inCells = false
  for (const token of htmlTokens(styles)) {
    if (token.type === 'text') continue
    if (token.name === 'cellxfs') inCells = token.type === 'open'
    if (token.type !== 'open') continue
    const id = Number(token.attributes.get('numfmtid')) || 0
    if (token.name === 'numfmt') codes.set(id, token.attributes.get('formatcode') ?? '')
    if (token.name === 'xf' && inCells) formats.push(formatOf(codes.get(id)))
  }
  return formats
}

function formatOf(code: string | undefined): CellFormat {
  if (code === undefined || /^general$/i.test(code)) return general
  const unit = code.includes('€') || /\bEUR\b/.test(code) ? '€ ' : /\[\$\$|"\$"/.test(code) ? '$ ' : ''
  const bare = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
  const decimals = Math.min(10, /[.,](0+)(?![\d#]*[.,])/.exec(bare)?.[1]?.length ?? 0)
  const grouped = /#[,.]##0/.test(bare)
  if (bare.includes('%')) return { kind: 'percent', decimals, grouped, unit }
  const day = /[yd]|m{3}|j/i.test(bare)
  const clock = /[hs]|m{1,2}:/i.test(bare)
  if (day || clock) return { ...general, kind: day && clock ? 'moment' : day ? 'date' : 'time' }
  return /[0#]/.test(bare) ? { kind: 'number', decimals, grouped, unit } : general
}
