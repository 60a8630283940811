import type * as mupdf from 'mupdf'

/** Whether a value is one of these names (ISO 32000-1 7.3.5). */
export const isNamed = (value: mupdf.PDFObject, ...names: readonly string[]): boolean =>
  value.isName() && names.includes(value.asName())
