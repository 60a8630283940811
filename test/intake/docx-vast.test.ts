import { afterAll, describe, expect, it } from 'vitest'
import { isVast, wordsOf } from '../../electron/intake/office/docx-words.ts'
import { createReader } from '../../electron/intake/reader/reader.ts'
import { plainText } from '../../electron/intake/rendition/plain-text.ts'
import { makeZip } from './zip/make-zip.ts'

const reader = createReader({ workers: 1 })
afterAll(async () => reader.close())

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const bodyOf = (count: number): string =>
  Array.from({ length: count }, (_, at) => paragraph(`Alinea ${at} woonvoorziening`)).join('')

describe('a vast Word document', () => {
  it('of 100,000 paragraphs is read for its words', async () => {
    const bytes = makeZip([
      { name: '[Content_Types].xml', data: '<Types/>' },
      {
        name: 'word/document.xml',
        data: `<w:document xmlns:w="${word}"><w:body>${bodyOf(100_000)}</w:body></w:document>`,
      },
    ])
    const found = await reader.read(bytes, 'vast.docx')
    expect(found).toMatchObject({ status: 'read', kind: 'docx' })
    expect(found.pageTexts[0]).toContain('Alinea 20000 woonvoorziening')
  })

  it('gives its words with spaces and entities, and without what was deleted', () => {
    const xml =
      '<w:p><w:r><w:t xml:space="preserve">Jan &amp; </w:t><w:tab/><w:t>Piet</w:t></w:r>' +
      '<w:del><w:r><w:delText>weg</w:delText></w:r></w:del></w:p><w:p/><w:p><w:r><w:t>Einde</w:t></w:r></w:p>'
    expect(plainText(wordsOf(xml))).toBe('\nJan &  Piet\n\nEinde\n')
  })

  it('is told by the number of its marks, and a common one is not vast', () => {
    expect(isVast(bodyOf(10_000))).toBe(false)
    expect(isVast(bodyOf(100_000))).toBe(true)
    expect(isVast(paragraph('woord '.repeat(1_000_000)))).toBe(false)
  })
})
