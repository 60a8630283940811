import { deflateRawSync, crc32 } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { zip } from './make/container.ts'
import { read, reader } from './read-words.ts'

afterAll(async () => reader.close())

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const paragraph = (text: string, style = ''): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

const docx = (body: string, more: readonly (readonly [string, string])[] = []): Uint8Array =>
  zip([
    [
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ['word/document.xml', `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`],
    ...more,
  ])

describe('a Word document', () => {
  it('is read with its letterhead, headings, lists, tables and insertions, without deletions and macros', async () => {
    const body = [
      paragraph('Besluit op uw aanvraag', 'Kop1'),
      paragraph('Geachte mevrouw Bakker,'),
      `<w:p><w:ins w:id="1"><w:r><w:t>Toegevoegd</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>Geschrapt</w:delText></w:r></w:del></w:p>`,
      `<w:tbl><w:tblPr><w:tblStyle w:val="Tabelraster"/></w:tblPr><w:tr><w:tc>${paragraph('Uren')}</w:tc><w:tc>${paragraph('17,5')}</w:tc></w:tr></w:tbl>`,
    ].join('')
    const header = `<w:hdr xmlns:w="${word}">${paragraph('Gemeente Veldhoven')}</w:hdr>`
    const found = await read(
      docx(body, [
        ['word/header1.xml', header],
        ['word/vbaProject.bin', 'Sub AutoOpen()'],
      ]),
      'a.docm',
    )
    expect(found).toMatchObject({ status: 'read', kind: 'docx', pages: 1 })
    expect(found.words).toMatch(
      /^Gemeente Veldhoven Besluit op uw aanvraag Geachte mevrouw Bakker, Toegevoegd Uren 17,5$/,
    )
    expect(found.rendition).toBeDefined()
  })

  it('with an entity from outside is read without asking for it', async () => {
    const evil = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    const bytes = zip([
      ['[Content_Types].xml', '<Types/>'],
      [
        '_rels/.rels',
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ],
      [
        'word/document.xml',
        `${evil}<w:document xmlns:w="${word}"><w:body>${paragraph('&e;')}</w:body></w:document>`,
      ],
    ])
    const found = await read(bytes, 'a.docx')
    expect(found.words).not.toContain('root:')
  })

  it('that unpacks to more than it says is stopped', async () => {
    const found = await read(bomb(120_000_000), 'a.docx')
    expect(found).toMatchObject({ status: 'unreadable', kind: 'docx' })
    expect(['too-large', 'too-much-inside', 'out-of-memory']).toContain(found.reason)
  })

  it('cut off or overwritten anywhere is read or refused, never waited for', async () => {
    const whole = docx(paragraph('Beste').repeat(40))
    for (let at = 20; at < whole.length; at += Math.ceil(whole.length / 12)) {
      const cut = await reader.read(whole.subarray(0, at), 'a.docx')
      expect(['read', 'unreadable']).toContain(cut.status)
      const changed = Uint8Array.from(whole)
      changed.fill(0xff, at, at + 8)
      expect(['read', 'unreadable']).toContain((await reader.read(changed, 'a.docx')).status)
    }
  })
})

/** A Word file whose text is zeros, packed a thousand times smaller, and said to be 100 bytes. */
function bomb(size: number): Uint8Array {
  const name = Buffer.from('word/document.xml')
  const data = deflateRawSync(Buffer.alloc(size), { level: 9 })
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(8, 4)
  head.writeUInt32LE(crc32(data), 10)
  head.writeUInt32LE(data.length, 14)
  head.writeUInt32LE(100, 18)
  head.writeUInt16LE(name.length, 22)
  const types = Buffer.from(zip([['[Content_Types].xml', '<Types/>']]))
  const first = types.subarray(0, types.indexOf('PK\x01\x02', 0, 'latin1'))
  const local = Buffer.concat([first, Buffer.from('PK\x03\x04', 'latin1'), head, name, data])
  const place = Buffer.alloc(14)
  place.writeUInt32LE(first.length, 10)
  const central = Buffer.concat([
    types.subarray(first.length, types.indexOf('PK\x05\x06', 0, 'latin1')),
    Buffer.from('PK\x01\x02\x14\0', 'latin1'),
    head,
    place,
    name,
  ])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(2, 8)
  end.writeUInt16LE(2, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

const slide = (text: string): string => `<p:sld><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`

describe('other office files', () => {
  it('a text of OpenDocument is read with its headings, lists, tables, spaces and notes', async () => {
    const body = `<text:h text:outline-level="1">Bezwaarschrift</text:h>
      <text:p text:style-name="P1">Ik ben het<text:s text:c="2"/>niet eens<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Zie bijlage.</text:p></text:note-body></text:note>.</text:p>
      <text:list><text:list-item><text:p>Eerste grond</text:p></text:list-item></text:list>
      <table:table><table:table-row><table:table-cell><text:p>Uren</text:p></table:table-cell><table:table-cell><text:p>4</text:p></table:table-cell></table:table-row></table:table>
      <text:tracked-changes><text:changed-region><text:deletion><text:p>Geschrapt</text:p></text:deletion></text:changed-region></text:tracked-changes>`
    const odt = zip([
      ['mimetype', 'application/vnd.oasis.opendocument.text'],
      [
        'content.xml',
        `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ],
    ])
    const found = await read(odt, 'a.odt')
    expect(found).toMatchObject({ status: 'read', kind: 'odt', title: 'Bezwaarschrift' })
    expect(found.words).toBe('Bezwaarschrift Ik ben het niet eens[1]. • Eerste grond Uren 4 [1] Zie bijlage.')
  })

  it('a workbook gives what its cells show: days, percentages, amounts in Dutch', async () => {
    const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Bedrag</t></is></c></row>
      <row r="2"><c r="A2" s="1"><v>46093</v></c><c r="B2" s="2"><v>0.175</v></c><c r="C2" s="3"><v>1234.5</v></c></row>
      <row r="3" hidden="1"><c r="A3"><v>999</v></c></row></sheetData></worksheet>`
    const xlsx = zip([
      ['[Content_Types].xml', ''],
      [
        'xl/workbook.xml',
        '<workbook><sheets><sheet name="Uren" r:id="r1"/><sheet name="Weg" state="hidden" r:id="r1"/></sheets></workbook>',
      ],
      [
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      ],
      ['xl/sharedStrings.xml', '<sst><si><r><t>Da</t></r><r><t>tum</t></r></si></sst>'],
      [
        'xl/styles.xml',
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="&quot;€&quot; #,##0.00"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs></styleSheet>',
      ],
      ['xl/worksheets/sheet1.xml', sheet],
    ])
    const found = await read(xlsx, 'a.xlsx')
    expect(found.kind).toBe('xlsx')
    expect(found.words).toBe('Uren Datum Bedrag 12-03-2026 17,50% € 1.234,50')
  })

  it('a presentation gives the words of its slides in order', async () => {
    const pptx = zip([
      ['[Content_Types].xml', ''],
      ['ppt/slides/slide10.xml', slide('Tiende')],
      ['ppt/slides/slide2.xml', slide('Tweede')],
    ])
    expect((await read(pptx, 'a.pptx')).words).toBe('Dia 1 Tweede Dia 2 Tiende')
    const english = await reader.read(pptx, 'a.pptx', { language: 'en' })
    expect(english.pageTexts.join(' ').replace(/\s+/g, ' ')).toBe('Slide 1 Tweede Slide 2 Tiende')
  })

  it('RTF gives its letters in every code page, its tables, and not what is hidden in it', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}}{\*\generator Geheim}{\info{\author Geheim}}
      \b Besluit\b0\par Co\'f6rdinator \u8364? 5 {\f1\'c4\'e0}\par {\v Geheim}\trowd\intbl Uren\cell 4\cell\row\pard Slot\par}`
    const found = await read(Buffer.from(rtf, 'latin1'), 'a.rtf')
    expect(found).toMatchObject({ status: 'read', kind: 'rtf' })
    expect(found.words).toBe('Besluit Coördinator € 5 Да Uren 4 Slot')
  })
})
