import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as mupdf from 'mupdf'
import PostalMime from 'postal-mime'
import { sampleSchema } from '../../electron/cli/sample-schema.ts'

const folder = fileURLToPath(new URL('../../resources/sample/', import.meta.url))

export const sampleText = readFileSync(join(folder, 'sample.json'), 'utf8')
export const sample = sampleSchema.parse(JSON.parse(sampleText))
export const files = readdirSync(join(folder, 'documents'))
export const callsSheet = readFileSync(join(folder, 'calls.csv'))

export const bytesOf = (file: string): Buffer => readFileSync(join(folder, 'documents', file))

/** What the first bytes say that a file is. */
export function sniff(bytes: Buffer): string {
  const head = bytes.subarray(0, 400).toString('latin1')
  if (head.startsWith('%PDF-')) return 'pdf'
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (
    /^[A-Za-z-]+: .*\r\n[^]*^MIME-Version: 1\.0\r$/m.test(head) ||
    /^(Message-ID|Return-Path): </.test(head)
  )
    return 'eml'
  return 'txt'
}

/** The text layer of a PDF, page by page, filled-in fields included; undefined when nothing can be read. */
export function pagesOf(file: string): string[] | undefined {
  try {
    const document = mupdf.Document.openDocument(bytesOf(file), 'application/pdf')
    if (document instanceof mupdf.PDFDocument) document.bake()
    const pages = Array.from({ length: document.countPages() }, (_, at) =>
      document.loadPage(at).toStructuredText('').asText(),
    )
    return pages.length > 0 ? pages : undefined
  } catch {
    return undefined
  }
}

/** All that can be read in a file, whatever it is. */
export async function textOf(file: string): Promise<string> {
  const bytes = bytesOf(file)
  const kind = sniff(bytes)
  if (kind === 'pdf') return (pagesOf(file) ?? []).join('\n')
  if (kind === 'txt') return bytes.toString('utf8')
  if (kind !== 'eml') return ''
  const mail = await PostalMime.parse(bytes)
  return [mail.subject, mail.text, mail.html].join('\n')
}
