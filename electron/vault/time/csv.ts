/** A spreadsheet takes a cell that begins so for a formula, also after blanks and in the wide forms of East Asia. */
const formula = /^[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u

/**
 * One cell: quoted, and never a formula. What a person typed may come from a letter of somebody else, so a cell that
 * a spreadsheet would run gets an apostrophe in front, by which it is shown as the text that it is.
 */
function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}

/**
 * A table that Excel and LibreOffice in Dutch open as it is: semicolons between cells (a comma is the sign of decimals
 * there), a mark that says it is UTF-8, and lines that end as on Windows. A number stays a number.
 */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cellOf).join(';')}\r\n`).join('')}`
