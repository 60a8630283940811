import { type Objects, onePage, pdfOf } from '../../dossier/copy/make.ts'

/** A field of a form: what its dictionary says, and what its drawing shows (none: it has no drawing). */
export interface Field {
  readonly says: string
  readonly shows?: string
}

/** A page with form fields below each other; `form`: what the form as a whole says of itself. */
export function formOf(fields: readonly Field[], form = ''): Uint8Array {
  const objects: Record<number, Objects[number]> = {}
  for (const [at, { says, shows }] of fields.entries()) {
    const [field, drawing] = [10 + 2 * at, 11 + 2 * at]
    const drawn = shows === undefined ? '' : `/AP<</N ${drawing} 0 R>>`
    objects[field] =
      `<</Type/Annot/Subtype/Widget/F 4/T(veld ${at})/Rect[20 ${160 - 30 * at} 280 ${180 - 30 * at}]/DA(/F 12 Tf 0 g)${says}${drawn}>>`
    if (shows !== undefined)
      objects[drawing] = {
        dict: '/Type/XObject/Subtype/Form/BBox[0 0 260 20]/Resources<</Font<</F 5 0 R>>>>',
        data: `/Tx BMC BT /F 12 Tf 0 g 2 4 Td (${shows}) Tj ET EMC`,
      }
  }
  const refs = fields.map((_, at) => `${10 + 2 * at} 0 R`).join(' ')
  const page = onePage('', `/MediaBox[0 0 300 200]/Annots[${refs}]`, objects)
  return pdfOf({
    ...page,
    1: `<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[${refs}]/DR<</Font<</F 5 0 R>>>>${form}>>>>`,
  })
}
