import { PDFDocument } from 'pdf-lib'
import { afterAll, expect, test } from 'vitest'
import { describeDocument } from '../../../electron/vault/documents/describe.ts'
import { getDocument } from '../../../electron/vault/documents/documents-table.ts'
import { write } from '../../../electron/vault/store/connection.ts'
import { citizenNumbersIn } from '../../../shared/redaction/citizen-numbers.ts'
import { pdfOf } from '../../intake/make/pdf.ts'
import { withCase } from '../../support/vault.ts'
import { reader, take } from '../pages/add.ts'

afterAll(async () => reader.close())

const bsn = '111222333'
const text = (content: string): Uint8Array => Buffer.from(content, 'utf8')

async function calledItself(title: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await pdfOf(['Geachte mevrouw Proef,']))
  pdf.setTitle(title)
  return pdf.save()
}

test('no document comes in under a title with a citizen service number, whatever its title is made from', async () => {
  await withCase(async (one) => {
    const files: readonly (readonly [string, Uint8Array])[] = [
      ['brief.pdf', await pdfOf([`Betreft: besluit hulp, BSN ${bsn}\nGeachte mevrouw Proef,`])],
      ['eerste-regel.pdf', await pdfOf([`Indicatie van ${bsn} voor begeleiding\nGeachte mevrouw Proef,`])],
      ['noemt-zich.pdf', await calledItself(`Besluit ${bsn} begeleiding`)],
      [`Brief ${bsn} begeleiding.pdf`, Buffer.from('%PDF-1.7\ndit is geen pdf')],
      [`${bsn}.jpg`, Buffer.from([0xff, 0xd8, 0xff])],
      [`lijstje_${bsn}.txt`, text('')],
      [
        'mail.eml',
        text(`From: a@duinmeer.example\nTo: b@duinmeer.example\nSubject: Uw hulp ${bsn}\n\nBeste mevrouw,`),
      ],
      ['mail-zonder.eml', text(`From: a@duinmeer.example\nSubject: ${bsn}\n\nBeste mevrouw,`)],
    ]
    const titles: string[] = []
    for (const [name, bytes] of files) {
      const { id } = await take(one, name, bytes)
      // Looked at anew, as after its text was recognised.
      write(one.db, (tx) => {
        describeDocument(tx, one.register, { ...getDocument(one.db, id), confirmed: false })
      })
      titles.push(getDocument(one.db, id).title)
    }
    expect(titles.filter((title) => citizenNumbersIn(title).length > 0)).toEqual([])
    expect(titles).toEqual(
      expect.arrayContaining([
        'Besluit hulp, BSN …',
        'Indicatie van … voor begeleiding',
        'Besluit … begeleiding',
        'Brief … begeleiding',
        'Lijstje …',
        'Uw hulp …',
        'Mail-zonder',
      ]),
    )
  })
})
