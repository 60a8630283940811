import { crc32 } from 'node:zlib'

/** A ZIP with its entries stored, in the given order. */
export function zip(entries: readonly (readonly [string, string])[]): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of entries) {
    const data = Buffer.from(text)
    const local = header(0x04034b50, 30, name, data)
    const central = header(0x02014b50, 46, name, data)
    central.writeUInt32LE(offset, 42)
    files.push(local, data)
    directory.push(central)
    offset += local.length + data.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...directory, end])
}

function header(signature: number, length: number, name: string, data: Buffer): Buffer {
  const start = length === 30 ? 4 : 6
  const head = Buffer.alloc(length + name.length)
  head.writeUInt32LE(signature, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(20, start)
  head.writeUInt32LE(crc32(data), start + 10)
  head.writeUInt32LE(data.length, start + 14)
  head.writeUInt32LE(data.length, start + 18)
  head.writeUInt16LE(name.length, start + 22)
  head.write(name, length)
  return head
}

/** The least that a word processor calls a document. */
export const docx = (paragraph: string): Uint8Array =>
  zip([
    [
      '[Content_Types].xml',
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ],
    [
      '_rels/.rels',
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ],
    [
      'word/_rels/document.xml.rels',
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    ],
    [
      'word/document.xml',
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p></w:body></w:document>`,
    ],
  ])

/** An OLE compound file with these streams in its directory, in sectors of 512 bytes. */
export function ole(streams: readonly string[]): Uint8Array {
  const names = ['Root Entry', ...streams]
  const sectors = Math.ceil(names.length / 4)
  const file = Buffer.alloc(512 * (2 + sectors), 0)
  file.write('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0, 'latin1')
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(1, 44)
  file.writeUInt32LE(1, 48)
  file.fill(0xff, 76, 512)
  file.writeUInt32LE(0, 76)
  file.fill(0xff, 512, 1024)
  file.writeUInt32LE(0xfffffffd, 512)
  for (let sector = 1; sector <= sectors; sector++) {
    file.writeUInt32LE(sector === sectors ? 0xfffffffe : sector + 1, 512 + 4 * sector)
  }
  for (const [index, name] of names.entries()) {
    const at = 1024 + 128 * index
    file.write(name, at, 'utf16le')
    file.writeUInt16LE(name.length * 2 + 2, at + 64)
  }
  return file
}
