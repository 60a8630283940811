import { afterAll, describe, expect, it } from 'vitest'
import { createReader } from '../../electron/intake/reader/reader.ts'
import { ole, zip } from './make/container.ts'

const reader = createReader({ workers: 1 })
afterAll(async () => reader.close())
const read = async (bytes: Uint8Array, name: string) => {
  const found = await reader.read(bytes, name)
  return { ...found, words: found.pageTexts.join(' ').replace(/\s+/g, ' ') }
}

const file = (kind: string, body: string, more: readonly (readonly [string, string])[] = []): Uint8Array =>
  zip([
    ['mimetype', `application/vnd.oasis.opendocument.${kind}`],
    ['content.xml', `<office:document-content><office:body>${body}</office:body></office:document-content>`],
    ...more,
  ])
const cell = (text: string, more = ''): string =>
  `<table:table-cell ${more}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`

describe('a workbook of OpenDocument', () => {
  it('is read as what its cells show, sheet by sheet', async () => {
    const sheet = `<office:spreadsheet><table:table table:name="Uren">
      <table:table-row>${cell('Week')}${cell('')}${cell('Uren')}</table:table-row>
      <table:table-row table:number-rows-repeated="2">${cell('12')}${cell('')}${cell('4,5')}</table:table-row>
      <table:table-row>${cell('vrij', 'table:number-columns-repeated="2"')}<table:table-cell><office:annotation><text:p>Opmerking</text:p></office:annotation><text:p>ja &amp; nee</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048000">${cell('', 'table:number-columns-repeated="16384"')}</table:table-row>
      </table:table></office:spreadsheet>`
    const found = await read(file('spreadsheet', sheet), 'uren.ods')
    expect(found).toMatchObject({ status: 'read', kind: 'ods', pages: 1 })
    expect(found.words).toBe('Uren Week Uren 12 4,5 12 4,5 vrij vrij ja & nee')
  })

  it('that repeats a full cell without end is cut off, and is read', async () => {
    const row = `<table:table-row table:number-rows-repeated="999999999">${cell('x', 'table:number-columns-repeated="999999999"')}</table:table-row>`
    const found = await read(file('spreadsheet', `<table:table>${row.repeat(50)}</table:table>`), 'vol.ods')
    expect(found.status).toBe('read')
  })
})

it('a presentation of OpenDocument gives the words on its slides', async () => {
  const slides = `<office:presentation><draw:page><draw:frame><draw:text-box><text:p>Zorgplan</text:p></draw:text-box></draw:frame></draw:page></office:presentation>`
  expect(await read(file('presentation', slides), 'a.odp')).toMatchObject({ kind: 'odp', words: 'Zorgplan' })
})

describe('an office file with a password says so', () => {
  const locked = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'
  it.each([
    ['geheim.odt', file('text', 'geheim', [['META-INF/manifest.xml', locked]])],
    ['geheim.ods', file('spreadsheet', 'geheim', [['META-INF/manifest.xml', locked]])],
    ['geheim.docx', ole(['EncryptionInfo', 'EncryptedPackage'])],
  ])('%s', async (name, bytes) => {
    expect(await read(bytes, name)).toMatchObject({ status: 'unreadable', reason: 'needs-password' })
  })
})
