import { afterAll, describe, expect, it } from 'vitest'
import { zip } from './make/container.ts'
import { compound } from './make/msg.ts'
import { makeZip } from './zip/make-zip.ts'
import { read, reader } from './read-words.ts'

afterAll(async () => reader.close())

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relation = (id: string, target: string): string =>
  `<Relationships><Relationship Id="${id}" Target="${target}"/></Relationships>`

/** A workbook with one sheet of one row, its elements under `prefix`. */
function workbook(prefix: string, relationId: string): (readonly [string, string])[] {
  const name = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`
  const made = (root: string, inside: string): string =>
    `<?xml version="1.0"?><${prefix}${root} ${name}="${sheets}">${inside}</${prefix}${root}>`
  const cell = `<${prefix}c r="A1" t="s"><${prefix}v>0</${prefix}v></${prefix}c><${prefix}c r="B1"><${prefix}v>17.5</${prefix}v></${prefix}c>`
  return [
    ['[Content_Types].xml', '<Types/>'],
    [
      'xl/workbook.xml',
      made('workbook', `<${prefix}sheets><${prefix}sheet name="Uren" ${relationId}="r1"/></${prefix}sheets>`),
    ],
    ['xl/_rels/workbook.xml.rels', relation('r1', '/xl/worksheets/sheet1.xml')],
    ['xl/sharedStrings.xml', made('sst', `<${prefix}si><${prefix}t>Begeleiding</${prefix}t></${prefix}si>`)],
    [
      'xl/worksheets/sheet1.xml',
      made(
        'worksheet',
        `<${prefix}sheetData><${prefix}row r="1">${cell}</${prefix}row></${prefix}sheetData>`,
      ),
    ],
  ]
}

describe('a workbook', () => {
  it.each([
    ['with bare names', workbook('', 'r:id')],
    ['with a prefix before each name, as report servers write it', workbook('x:', 'r:id')],
    ['with a relation under another prefix', workbook('', `xmlns:d3p1="${relations}" d3p1:id`)],
    [
      'with parts in small letters and behind backslashes',
      workbook('', 'r:id').map(([name, xml]) => [name.toLowerCase().replaceAll('/', '\\'), xml] as const),
    ],
  ])('%s gives its words', async (_, parts) => {
    expect((await read(zip(parts), 'uren.xlsx')).words).toBe('Uren Begeleiding 17,5')
  })

  it('gives the words of its text boxes', async () => {
    const box = '<xdr:wsDr><a:p><a:r><a:t>Let op: </a:t></a:r><a:r><a:t>concept</a:t></a:r></a:p></xdr:wsDr>'
    const parts: (readonly [string, string])[] = [
      ...workbook('', 'r:id'),
      ['xl/worksheets/_rels/sheet1.xml.rels', relation('r1', '../drawings/drawing1.xml')],
      ['xl/drawings/drawing1.xml', box],
    ]
    expect((await read(zip(parts), 'uren.xlsx')).words).toBe('Uren Begeleiding 17,5 Let op: concept')
  })
})

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
const field = (code: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const boxed = (words: string): string => `<w:txbxContent><w:p>${run(words)}</w:p></w:txbxContent>`
const box = (newer: string, older: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${newer}</mc:Choice><mc:Fallback>${older}</mc:Fallback></mc:AlternateContent></w:r></w:p>`
const docx = (body: string, header = '', more: readonly (readonly [string, string])[] = []): Uint8Array =>
  zip([
    [
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      'word/document.xml',
      `<w:document xmlns:w="${word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    ],
    ['word/header1.xml', `<w:hdr xmlns:w="${word}">${header}</w:hdr>`],
    ...more,
  ])

describe('a Word document', () => {
  it('that was merged from a list keeps what the list filled in', async () => {
    const body = `<w:p>${run('Beste ')}<w:fldSimple w:instr=" MERGEFIELD Naam ">${run('mevrouw Bakker')}</w:fldSimple><w:bdo w:val="ltr">${run(', dag')}</w:bdo></w:p>`
    expect((await read(docx(body), 'a.docx')).words).toBe('Beste mevrouw Bakker, dag')
  })

  it('has its reference in the letterhead, and no number of the page', async () => {
    const header = `<w:p>${run('Kenmerk ')}${field(' DOCPROPERTY Kenmerk ', 'Z-2026-114')}${run(' blad ')}${field(' PAGE ', '31')}</w:p>`
    expect((await read(docx(`<w:p>${run('Besluit')}</w:p>`, header), 'a.docx')).words).toBe(
      'Kenmerk Z-2026-114 blad Besluit',
    )
  })

  it('gives the words of its diagrams', async () => {
    const diagram = [['word/diagrams/data1.xml', '<a:p><a:t>Melding</a:t></a:p>']] as const
    expect((await read(docx(`<w:p>${run('Stappen')}</w:p>`, '', diagram), 'a.docx')).words).toBe(
      'Stappen Melding',
    )
  })

  it('gives the words of a text box once, whichever of its two copies has them', async () => {
    const both = box(
      boxed('Dubbel'),
      `<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${boxed('Dubbel')}</v:textbox></w:pict>`,
    )
    const alone = box(boxed('Kader'), '<w:pict/>')
    const { words } = await read(docx(`${both}${alone}<w:p>${run('Slot')}</w:p>`), 'a.docx')
    expect(words.split(' ').toSorted()).toEqual(['Dubbel', 'Kader', 'Slot'])
  })

  it('of before 2007 with a password says so, and one of Word 95 that its kind is not read', async () => {
    const stream = Buffer.alloc(4_096)
    stream.writeUInt16LE(0xa5ec, 0)
    stream.writeUInt16LE(0x0100, 10)
    const locked = compound([{ name: 'WordDocument', bytes: stream }])
    expect(await read(locked, 'a.doc')).toMatchObject({ status: 'unreadable', reason: 'needs-password' })
    const old = Buffer.alloc(4_096)
    old.writeUInt16LE(0xa5dc, 0)
    expect(await read(compound([{ name: 'WordDocument', bytes: old }]), 'a.doc')).toMatchObject({
      status: 'unreadable',
      reason: 'unsupported',
    })
  })
})

describe('a text document of OpenDocument', () => {
  it('has its letterhead above and its foot below, without the number of the page', async () => {
    const master = `<office:master-styles><style:master-page><style:header><text:p>Gemeente<text:tab/>Veldhoven <text:page-number>1</text:page-number></text:p></style:header><style:footer><text:p>Postbus 12</text:p></style:footer></style:master-page></office:master-styles>`
    const bytes = makeZip([
      {
        name: 'content.xml',
        data: '<office:body><office:text><text:p>Besluit</text:p></office:text></office:body>',
      },
      { name: 'styles.xml', data: `<office:document-styles>${master}</office:document-styles>` },
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
    ])
    expect((await read(bytes, 'a.odt')).words).toBe('Gemeente Veldhoven Besluit Postbus 12')
  })
})

const drawn = (...texts: string[]): string =>
  texts.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('')

const pptx = (slide: string): Uint8Array =>
  zip([
    ['[Content_Types].xml', '<Types/>'],
    ['ppt/presentation.xml', '<p:presentation/>'],
    ...(slide === '' ? [] : ([['ppt/slides/slide1.xml', slide]] as const)),
  ])

describe('a presentation', () => {
  it('with an end that promises a comment which is not there is read', async () => {
    const bytes = Buffer.from(pptx('<a:p><a:t>Zorgplan</a:t></a:p>'))
    bytes.writeUInt16LE(1, bytes.length - 2)
    expect((await read(bytes, 'a.pptx')).words).toBe('Dia 1 Zorgplan')
  })

  it('gives the words of its diagrams, and notes under the slide that they belong to', async () => {
    const bytes = zip([
      ['[Content_Types].xml', '<Types/>'],
      ['ppt/presentation.xml', '<p:presentation/>'],
      ['ppt/slides/slide1.xml', drawn('Zorgplan')],
      ['ppt/slides/slide2.xml', drawn('Stappen')],
      [
        'ppt/slides/_rels/slide2.xml.rels',
        '<Relationships><Relationship Id="r1" Target="../notesSlides/notesSlide1.xml"/><Relationship Id="r2" Target="../diagrams/data1.xml"/></Relationships>',
      ],
      ['ppt/notesSlides/notesSlide1.xml', drawn('2', 'Even wachten')],
      ['ppt/diagrams/data1.xml', drawn('Melding', 'Besluit')],
    ])
    expect((await read(bytes, 'a.pptx')).words).toBe(
      'Dia 1 Zorgplan Dia 2 Stappen Melding Besluit Even wachten',
    )
  })

  it('without slides is not damaged', async () => {
    expect(await read(pptx(''), 'a.pptx')).toMatchObject({ status: 'read', words: '' })
  })
})
