import fc from 'fast-check'
import mammoth from 'mammoth'
import { afterAll, describe, expect, it } from 'vitest'
import { createReader } from '../../electron/intake/reader/reader.ts'
import { letterDocx } from '../../electron/letters/docx.ts'
import { letterPdf } from '../../electron/letters/pdf.ts'
import { bodyPieces, bodyText } from '../../shared/letters/body-text.ts'
import { draftLetter, type Draft } from '../../shared/letters/draft.ts'
import { letters } from '../../shared/letters/letters.ts'
import { must } from '../../shared/result.ts'

const draftOf = (key: string): Draft =>
  must(
    draftLetter(key, {
      sender: { name: 'Hanneke Lindewaal', address: 'Schelpenpad 3, 0000 AA Duinmeer', phone: '', mail: '' },
      client: 'Jesse Lindewaal',
      agency: { name: 'Gemeente Duinmeer', address: 'Postbus 0\n0000 AA Duinmeer' },
      reference: 'D-2026-0417',
      date: '2026-11-22',
      place: 'Duinmeer',
      given: {
        decision_date: '2026-06-01',
        reasons: 'Er is te weinig tijd.\nDe arts is niet gehoord.',
        wanted: 'Negen uur begeleiding.',
      },
    }),
  )
const reader = createReader({ workers: 1 })
afterAll(() => reader.close())

const plain = (text: string): string => text.replaceAll(/[\s­‐-]+/gu, '')
const wordsOf = (draft: Draft): string[] => [
  ...draft.sender,
  ...draft.addressee,
  draft.subject,
  ...draft.body.map(({ text }) => text),
  ...draft.signature,
  ...draft.enclosures,
]

describe('a letter on paper', () => {
  it.each(letters.map(({ key }) => key))('%s keeps every word as PDF and as Word document', async (key) => {
    const draft = draftOf(key)
    const read = await reader.read(await letterPdf(draft), 'brief.pdf')
    const word = await mammoth.extractRawText({ buffer: Buffer.from(await letterDocx(draft)) })
    for (const text of wordsOf(draft)) {
      expect(plain(read.pageTexts.join(' '))).toContain(plain(text))
      expect(plain(word.value)).toContain(plain(text))
    }
  })

  it('is made the same every time', async () => {
    expect(await letterPdf(draftOf('grounds'))).toEqual(await letterPdf(draftOf('grounds')))
  })

  it('reads back what was written in it', () => {
    const piece = fc.record({
      kind: fc.constantFrom('text' as const, 'heading' as const, 'point' as const),
      text: fc.stringMatching(/^[A-Za-z][a-z ,.]{0,60}[a-z.]$/),
    })
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(bodyPieces(bodyText(pieces))).toEqual(pieces)
      }),
    )
  })
})
