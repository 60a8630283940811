import { Unreadable } from '../reader/unreadable.ts'
import { element, type Element, type Node } from '../rendition/html-tree.ts'
import { fitTables } from '../rendition/tables.ts'
import { drawnParagraphs } from './drawn.ts'
import { relationsOf, targetsIn } from './relations.ts'
import { unpackParts } from './repack.ts'
import { walkXml, type Attributes } from './walk-xml.ts'
import { formatsIn, type CellFormat } from './xlsx-formats.ts'
import { rowsIn, type SheetRow } from './xlsx-rows.ts'
import { shownValue } from './xlsx-values.ts'

const wanted = (name: string): boolean =>
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/(?:_rels\/)?[^/]*\.(?:xml|rels)|drawings\/[^/]*\.xml)$/i.test(
    name,
  )

const mostSheets = 100
/** Cells printed of all sheets together; more is a database. */
const mostCells = 200_000

/**
 * A workbook (`.xlsx`) as tables, sheet by sheet: values as they are shown, no formulas, hidden sheets left out, and the
 * words of the text boxes on a sheet below it.
 */
export async function readXlsx(bytes: Uint8Array, width: number): Promise<Node[]> {
  const text = textsOf(await unpackParts(bytes, wanted))
  const workbook = text('xl/workbook.xml')
  if (workbook === '') throw new Unreadable('damaged')
  const strings = sharedStrings(text('xl/sharedStrings.xml'))
  const formats = formatsIn(text('xl/styles.xml'))
  const book = { strings, formats, from1904: /<workbookPr[^>]*date1904="(?:1|true)"/.test(workbook) }
  const body = element('body')
  let left = mostCells
  for (const sheet of sheetsIn(workbook, text('xl/_rels/workbook.xml.rels')).slice(0, mostSheets)) {
    const rows = rowsIn(text(sheet.part), left)
    left -= rows.reduce((sum, row) => sum + row.cells.length, 0)
    const boxes = boxesOf(sheet.part, text)
    if (rows.length + boxes.length > 0) body.children.push(element('h2', [sheet.name]))
    if (rows.length > 0) body.children.push(tableOf(rows, book))
    body.children.push(...boxes.map((words) => element('p', [words])))
  }
  fitTables(body, width)
  return body.children
}

/**
 * A part by its name, in whatever capitals (ECMA-376 part 2, 6.2.2.3), with the elements of workbooks under their bare
 * names: some programs write `x:row` for `row`.
 */
function textsOf(parts: ReadonlyMap<string, Uint8Array>): (name: string) => string {
  const byName = new Map([...parts].map(([name, bytes]) => [name.toLowerCase(), bytes]))
  return (name) => {
    const xml = new TextDecoder().decode(byName.get(name.toLowerCase()))
    const prefix = /<(\w{1,20}):(?:workbook|worksheet|sst|styleSheet|Relationships)[\s>]/.exec(
      xml.slice(0, 4_000),
    )?.[1]
    return prefix === undefined ? xml : xml.replaceAll(new RegExp(`(</?)${prefix}:`, 'g'), '$1')
  }
}

/** The paragraphs in the text boxes of a sheet. */
const boxesOf = (sheet: string, text: (name: string) => string): string[] =>
  targetsIn(text(relationsOf(sheet)))
    .filter((target) => /^drawings\/.*\.xml$/i.test(target))
    .flatMap((drawing) => drawnParagraphs(text(`xl/${drawing}`)))

interface Book {
  readonly strings: readonly string[]
  readonly formats: readonly CellFormat[]
  readonly from1904: boolean
}

function tableOf(rows: readonly SheetRow[], book: Book): Element {
  const filled = rows.map(({ cells }) => cells.map((cell) => shownValue(cell, book)))
  const columns = Math.max(0, ...filled.map((row) => row.findLastIndex((value) => value !== '') + 1))
  const used = Array.from({ length: columns }, (_, at) => filled.some((row) => (row[at] ?? '') !== ''))
  const lines = filled
    .filter((row) => row.some((value) => value !== ''))
    .map((row) =>
      element(
        'tr',
        used.flatMap((shown, at) => (shown ? [element('td', [row[at] ?? ''])] : [])),
      ),
    )
  return element('table', lines, { lined: '' })
}

/** `si` elements of the shared strings, phonetic readings left out. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  let text = ''
  let inText = false
  let aside = false
  walkXml(xml, {
    text: (more) => void (text += inText && !aside ? more : ''),
    open: { si: () => void (text = ''), t: () => void (inText = true), rph: () => void (aside = true) },
    close: {
      si: () => void strings.push(text),
      t: () => void (inText = false),
      rph: () => void (aside = false),
    },
  })
  return strings
}

function sheetsIn(workbook: string, relations: string): { name: string; part: string }[] {
  const targets = new Map<string, string>()
  walkXml(relations, {
    open: {
      relationship: (attributes) => {
        const target = (attributes.get('target') ?? '').replace(/^\/?(?:xl\/)?/, '')
        targets.set(attributes.get('id') ?? '', `xl/${target}`)
      },
    },
  })
  const sheets: { name: string; part: string }[] = []
  walkXml(workbook, {
    open: {
      sheet: (attributes) => {
        const part = targets.get(relationOf(attributes) ?? '')
        const hidden = /hidden/i.test(attributes.get('state') ?? '')
        if (part !== undefined && !hidden) sheets.push({ name: attributes.get('name') ?? '', part })
      },
    },
  })
  return sheets
}

/** The name of the relation; the prefix before it is whatever the program chose. */
const relationOf = (attributes: Attributes): string =>
  [...attributes].find(([name]) => /^[^:]+:id$/.test(name))?.[1] ?? ''
