import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { dateOf } from '../../electron/vault/contacts/cells.ts'
import { decodeSheet, rowsOf } from '../../electron/vault/contacts/spreadsheet.ts'
import { bytesOf, callsSheet, files } from './papers.ts'

const mails = files.filter((file) => file.endsWith('.eml'))

describe('the e-mails', () => {
  it.each(mails)('%s keeps to the line rules of RFC 5322', (file) => {
    const text = bytesOf(file).toString('latin1')
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
    expect(text).toMatch(/^Date: \w{3}, \d{1,2} \w{3} 2026 [\d:]{8} [+-]\d{4}\r$/m)
    expect(text).toMatch(/^Message-ID: <[^<>\s]+@[^<>\s]+>\r$/m)
  })

  it('carry one attachment between them, whole', async () => {
    const read = await Promise.all(mails.map((file) => PostalMime.parse(bytesOf(file))))
    const attachments = read.flatMap((mail) => mail.attachments)
    expect(attachments.map(({ filename }) => filename)).toEqual(['rooster juli.pdf'])
    const [first] = attachments
    const content = first?.content instanceof ArrayBuffer ? Buffer.from(first.content).toString('latin1') : ''
    expect(content.startsWith('%PDF-')).toBe(true)
    expect(content.trimEnd().endsWith('%%EOF')).toBe(true)
    expect(read.map((mail) => mail.subject).join(' ')).toContain('één keer per week')
    expect(read.map((mail) => mail.text).join(' ')).toContain('Dank voor uw mail')
  })
})

describe('the spreadsheet of calls', () => {
  const rows = rowsOf(decodeSheet(callsSheet)).slice(1)

  it('is Windows-1252 with semicolons, as Excel saves it in the Netherlands', () => {
    expect(callsSheet.includes(0x80)).toBe(true)
    expect(rows.some(({ cells }) => cells.some((cell) => cell.includes('€')))).toBe(true)
    expect(rows.some(({ cells }) => cells.some((cell) => cell.includes('krukje maken')))).toBe(true)
  })

  it('has good days, and a few lines that nobody can place', () => {
    const dated = rows.filter(({ cells }) => dateOf(cells[0] ?? '') !== undefined)
    expect(dated.length).toBeGreaterThan(18)
    expect(rows.length - dated.length).toBeGreaterThanOrEqual(2)
  })
})
