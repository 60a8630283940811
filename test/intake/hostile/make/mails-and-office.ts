import { crc32 } from 'node:zlib'
import { docx, ole, zip } from '../../make/container.ts'
import { bytesOf, u16, u32, type Hostile } from './hostile.ts'
import { rawZeros } from './zeros.ts'

const head =
  'From: "Gemeente Voorbeeld" <post@voorbeeld.invalid>\r\nTo: a@voorbeeld.invalid\r\nDate: Tue, 3 Mar 2026 10:11:12 +0100\r\nSubject: Uw aanvraag\r\nMIME-Version: 1.0\r\n'
const plain = 'Content-Type: text/plain; charset=utf-8\r\n\r\nGeachte mevrouw, hierbij het besluit.\r\n'
const far = 'http://127.0.0.1:9/x'

const mail = (...parts: readonly (string | Uint8Array)[]): Buffer => bytesOf(head, ...parts)
const many = (boundary: string, parts: readonly string[]): string =>
  `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`
const attached = (name: string, data: string): string =>
  `Content-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(data).toString('base64')}`

const inside = (depth: number): string => {
  let text = plain
  for (let level = 0; level < depth; level++) text = many(`b${level}`, [text])
  return text
}

const forwarded = (depth: number): string => {
  let text = head + plain
  for (let level = 0; level < depth; level++) text = `${head}Content-Type: message/rfc822\r\n\r\n${text}`
  return text
}

export const mails: readonly Hostile[] = [
  { name: 'mail-duizend-diep.eml', make: () => mail(inside(1_000)) },
  { name: 'mail-vijfhonderd-keer-doorgestuurd.eml', make: () => bytesOf(forwarded(500)) },
  {
    name: 'mail-honderdduizend-koppen.eml',
    slow: true,
    make: () => mail('X-A: b\r\n'.repeat(100_000), plain),
  },
  { name: 'mail-kop-van-twee-megabyte.eml', make: () => mail(`X-A: ${'a '.repeat(1_000_000)}\r\n`, plain) },
  {
    name: 'mail-tienduizend-geadresseerden.eml',
    make: () => mail(`Cc: ${'a@voorbeeld.invalid, '.repeat(10_000)}b@voorbeeld.invalid\r\n`, plain),
  },
  {
    name: 'mail-duizend-bijlagen.eml',
    slow: true,
    make: () =>
      mail(
        many('x', [
          plain,
          ...Array.from({ length: 1_000 }, (_, at) => attached(`${at}.txt`, `bijlage ${at}`)),
        ]),
      ),
  },
  {
    name: 'mail-bijlagen-met-paden.eml',
    make: () =>
      mail(
        many('x', [
          plain,
          ...[
            '../../../boven.txt',
            '/etc/passwd',
            'C:\\x\\y.txt',
            'CON',
            '..',
            '',
            '\u202efdp.exe',
            '.bashrc',
          ].map((name, at) => attached(name, `pad ${at}`)),
        ]),
      ),
  },
  {
    name: 'mail-grens-ontbreekt.eml',
    make: () => mail('Content-Type: multipart/mixed\r\n\r\n--x\r\n', plain),
  },
  {
    name: 'mail-grens-niet-dicht.eml',
    make: () => mail('Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n', plain),
  },
  {
    name: 'mail-vreemde-tekens.eml',
    make: () =>
      mail(
        'Content-Type: text/plain; charset=bestaat-niet\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGeachte =E9=ZZ=\r\n=',
      ),
  },
  {
    name: 'mail-base64-stuk.eml',
    make: () =>
      mail('Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n', '!!!=A=='.repeat(10_000)),
  },
  {
    name: 'mail-onderwerp-stuk.eml',
    make: () => bytesOf(head.replace('Uw aanvraag', '=?utf-8?B?////?= =?x?Q?=??='), plain),
  },
  {
    name: 'mail-roept-naar-buiten.eml',
    make: () =>
      mail(
        `Content-Type: text/html; charset=utf-8\r\n\r\n<html><head><base href="${far}"><link rel=stylesheet href="${far}"><style>@import "${far}";</style></head><body background="${far}">` +
          `<p>Zichtbaar</p><img src="${far}"><img src="cid:weg"><iframe src="${far}"></iframe><form action="${far}"><input name=w></form><script>fetch("${far}")</script><svg><image href="${far}"/></svg></body></html>`,
      ),
  },
  { name: 'mail-alleen-koppen.eml', make: () => mail() },
  { name: 'bericht-leeg.msg', make: () => ole(['__properties_version1.0', '__nameid_version1.0']) },
  {
    name: 'bericht-afgekapt.msg',
    make: () => ole(['__properties_version1.0', '__substg1.0_0037001F']).slice(0, 1_030),
  },
]

/** A ZIP whose second entry unpacks to so many million zero bytes. */
function bomb(first: readonly [string, string], name: string, millions: number): Buffer {
  const start = zip([first])
  const view = Buffer.from(start)
  const directory = view.readUInt32LE(view.length - 6)
  const packed = rawZeros(millions)
  const fields = (offset: readonly Uint8Array[]): Buffer =>
    bytesOf(
      u16(20),
      u16(0),
      u16(8),
      u16(0),
      u16(0),
      u32(crc32(Buffer.alloc(0))),
      u32(packed.length),
      u32(millions * 1_000_000),
      u16(name.length),
      u16(0),
      ...offset,
    )
  const local = bytesOf('PK\x03\x04', fields([]), name, packed)
  const entry = bytesOf('PK\x01\x02', u16(20), fields([u16(0), u16(0), u16(0), u32(0), u32(directory)]), name)
  const entries = bytesOf(view.subarray(directory, view.length - 22), entry)
  const end = bytesOf(
    'PK\x05\x06',
    u32(0),
    u16(2),
    u16(2),
    u32(entries.length),
    u32(directory + local.length),
    u16(0),
  )
  return bytesOf(view.subarray(0, directory), local, entries, end)
}

const types = [
  '[Content_Types].xml',
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
] as const

export const offices: readonly Hostile[] = [
  { name: 'word-bom.docx', bomb: true, make: () => bomb(types, 'word/document.xml', 1_500) },
  { name: 'rekenblad-bom.xlsx', bomb: true, make: () => bomb(types, 'xl/workbook.xml', 1_500) },
  { name: 'dia-bom.pptx', bomb: true, make: () => bomb(types, 'ppt/presentation.xml', 1_500) },
  {
    name: 'open-bom.odt',
    bomb: true,
    make: () => bomb(['mimetype', 'application/vnd.oasis.opendocument.text'], 'content.xml', 1_500),
  },
  { name: 'word-genest.docx', make: () => docx(`x</w:t></w:r></w:p>${'<w:tbl><w:tr><w:tc>'.repeat(5_000)}`) },
  { name: 'word-entiteiten.docx', make: () => docx('&lol;&#0;&#xffff;') },
  { name: 'word-leeg.docx', make: () => zip([types, ['word/document.xml', '']]) },
  {
    name: 'word-vele-alineas.docx',
    slow: true,
    make: () =>
      docx(
        `x</w:t></w:r></w:p>${'<w:p><w:r><w:t>alinea</w:t></w:r></w:p>'.repeat(100_000)}<w:p><w:r><w:t>eind`,
      ),
  },
  { name: 'oud-word-leeg.doc', make: () => ole(['WordDocument', '1Table']) },
  { name: 'oud-rekenblad.xls', make: () => ole(['Workbook']) },
]
