import { docx, zip } from '../../make/container.ts'
import { jpeg, png } from '../../make/image.ts'
import { pdfOf } from '../../make/pdf.ts'
import { bytesOf, u16, u32, type Hostile } from './hostile.ts'

const page = async (): Promise<Uint8Array> => pdfOf(['Twee dingen tegelijk'])
const packed = (): Uint8Array => zip([['binnen.txt', 'binnen']])
const program = bytesOf('MZ', Buffer.alloc(58), u32(64), 'PE\0\0', Buffer.alloc(200))
const elf = bytesOf('\x7fELF\x02\x01\x01', Buffer.alloc(57))

export const polyglots: readonly Hostile[] = [
  { name: 'beide-gif-js.gif', make: () => bytesOf('GIF89a/*', u16(1), Buffer.alloc(7), '*/=1;alert(1);') },
  { name: 'beide-pdf-zip.pdf', make: async () => bytesOf(await page(), packed()) },
  { name: 'beide-zip-pdf.zip', make: async () => bytesOf(packed(), await page()) },
  { name: 'beide-jpeg-zip.jpg', make: () => bytesOf(jpeg(64, 64), packed()) },
  { name: 'beide-png-zip.png', make: () => bytesOf(png(64, 64), packed()) },
  { name: 'beide-docx-pdf.docx', make: async () => bytesOf(docx('Beste'), await page()) },
  { name: 'beide-jpeg-pdf.pdf', make: async () => bytesOf(jpeg(64, 64), await page()) },
  { name: 'beide-pdf-na-rommel.pdf', make: async () => bytesOf(Buffer.alloc(1_000, 0x41), await page()) },
  { name: 'beide-pdf-te-ver.pdf', make: async () => bytesOf(Buffer.alloc(3_000, 0x41), '\n', await page()) },
  {
    name: 'beide-html-pdf.html',
    make: async () => bytesOf('<!doctype html><!-- ', await page(), ' --><script>alert(1)</script>'),
  },
  {
    name: 'beide-mail-pdf.eml',
    make: async () =>
      bytesOf('From: a@example.invalid\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\n', await page()),
  },
  { name: 'beide-programma-pdf.exe', make: async () => bytesOf(program, await page()) },
  { name: 'beide-elf-zip', make: () => bytesOf(elf, packed()) },
  { name: 'programma.pdf', make: () => program },
  { name: 'elf.jpg', make: () => elf },
  {
    name: 'sneltoets.lnk',
    make: () => bytesOf(u32(0x4c), Buffer.from('0114020000000000c000000000000046', 'hex'), Buffer.alloc(60)),
  },
  { name: 'opdracht.pdf.sh', make: () => bytesOf('#!/bin/sh\nrm -rf "$HOME"\n') },
  {
    name: 'plaatje.svg',
    make: () =>
      bytesOf(
        '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><image href="http://127.0.0.1:9/x"/><script>fetch("http://127.0.0.1:9/")</script></svg>',
      ),
  },
  {
    name: 'entiteiten.xml',
    make: () =>
      bytesOf(
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "haha"><!ENTITY f SYSTEM "file:///etc/passwd">',
        ...Array.from(
          { length: 12 },
          (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`,
        ),
        ']><x>&a11;&f;</x>',
      ),
  },
  {
    name: 'entiteiten.svg',
    make: () =>
      bytesOf('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]><svg>&a;</svg>'),
  },
]
