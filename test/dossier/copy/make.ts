import { deflateSync } from 'node:zlib'

/** The body of an object: text, or a dictionary (without brackets) with the bytes of its stream. */
export type Body = string | { readonly dict: string; readonly data: string | Uint8Array }
export type Objects = Readonly<Record<number, Body>>

export type Shape = {
  /** Bytes before `%PDF-`; offsets count from the header all the same. */
  readonly before?: string
  /** Added to the trailer. */
  readonly trailer?: string
  /** Cross-references as a table (default) or as a stream with all plain objects in an object stream. */
  readonly xref?: 'table' | 'stream'
}

const bytesOf = (text: string | Uint8Array): Buffer =>
  typeof text === 'string' ? Buffer.from(text, 'latin1') : Buffer.from(text)

/** One object as it stands in a file. */
export function objectBytes(num: number, body: Body): Buffer {
  if (typeof body === 'string') return bytesOf(`${num} 0 obj\n${body}\nendobj\n`)
  const data = bytesOf(body.data)
  const length = body.dict.includes('/Length') ? '' : `/Length ${data.length}`
  return Buffer.concat([
    bytesOf(`${num} 0 obj\n<<${body.dict}${length}>>\nstream\n`),
    data,
    bytesOf('\nendstream\nendobj\n'),
  ])
}

/** A PDF by hand; object 1 is the catalogue. */
export function pdfOf(
  objects: Objects,
  { before = '', trailer = '', xref = 'table' }: Shape = {},
): Uint8Array {
  return xref === 'table' ? withTable(objects, before, trailer) : withStream(objects, trailer)
}

function withTable(objects: Objects, before: string, trailer: string): Uint8Array {
  const parts = [bytesOf('%PDF-1.7\n')]
  let position = 9
  const offsets = new Map<number, number>()
  for (const [key, body] of Object.entries(objects)) {
    const bytes = objectBytes(Number(key), body)
    offsets.set(Number(key), position)
    parts.push(bytes)
    position += bytes.length
  }
  const size = Math.max(...offsets.keys()) + 1
  let table = `xref\n0 ${size}\n0000000000 65535 f \n`
  for (let num = 1; num < size; num++) {
    const offset = offsets.get(num)
    table += offset === undefined ? '0000000000 00000 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  }
  table += `trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${position}\n%%EOF\n`
  return Buffer.concat([bytesOf(before), ...parts, bytesOf(table)])
}

function withStream(objects: Objects, trailer: string): Uint8Array {
  const parts = [bytesOf('%PDF-1.7\n')]
  let position = 9
  const entries = new Map<number, [number, number, number]>()
  const put = (num: number, bytes: Buffer) => {
    entries.set(num, [1, position, 0])
    parts.push(bytes)
    position += bytes.length
  }
  const plain: [number, string][] = []
  for (const [key, body] of Object.entries(objects)) {
    if (typeof body === 'string') plain.push([Number(key), body])
    else put(Number(key), objectBytes(Number(key), body))
  }
  const container = Math.max(...Object.keys(objects).map(Number)) + 1
  let head = ''
  let inside = ''
  for (const [index, [num, body]] of plain.entries()) {
    head += `${num} ${inside.length} `
    inside += `${body}\n`
    entries.set(num, [2, container, index])
  }
  const packed = deflateSync(bytesOf(head + inside))
  put(
    container,
    objectBytes(container, {
      dict: `/Type/ObjStm/N ${plain.length}/First ${head.length}/Filter/FlateDecode`,
      data: packed,
    }),
  )
  const self = container + 1
  entries.set(self, [1, position, 0])
  const rows = Buffer.alloc((self + 1) * 6)
  for (const [num, [type, second, third]] of entries) {
    rows.writeUInt8(type, num * 6)
    rows.writeUInt32BE(second, num * 6 + 1)
    rows.writeUInt8(third, num * 6 + 5)
  }
  const dict = `/Type/XRef/Size ${self + 1}/W[1 4 1]/Root 1 0 R${trailer}/Filter/FlateDecode`
  parts.push(objectBytes(self, { dict, data: deflateSync(rows) }))
  return Buffer.concat([...parts, bytesOf(`startxref\n${position}\n%%EOF\n`)])
}

/** Catalogue, page tree, one page (object 3), its contents (4) and Helvetica (5); more objects from 6 on. */
export function onePage(content: string, page = '/MediaBox[0 0 300 200]', more: Objects = {}): Objects {
  return {
    1: '<</Type/Catalog/Pages 2 0 R>>',
    2: '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    3: `<</Type/Page/Parent 2 0 R/Contents 4 0 R${page.includes('/Resources') ? '' : '/Resources<</Font<</F 5 0 R>>>>'}${page}>>`,
    4: { dict: '', data: content },
    5: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...more,
  }
}

/** Operators that show a text. */
export const show = (text: string, x = 40, y = 100, size = 18): string =>
  `BT /F ${size} Tf ${x} ${y} Td (${text}) Tj ET`

/** A file with a password, here unknown to all, on what goes through these filters and on its attachments. */
export function lockedBy(filters: string): Uint8Array {
  const [half, whole, key] = [16, 32, 48].map((length) => `<${'5a'.repeat(length)}>`)
  const keys = `/O${key}/U${key}/OE${whole}/UE${whole}/Perms${half}`
  const lock = `<</Filter/Standard/V 5/R 6/Length 256/P -4${keys}${filters}/EFF/StdCF/EncryptMetadata false/CF<</StdCF<</AuthEvent/EFOpen/CFM/AESV3/Length 32>>>>>>`
  return pdfOf(onePage(show('Zie de bijlage'), undefined, { 6: lock }), {
    trailer: `/Encrypt 6 0 R/ID[${half}${half}]`,
  })
}
