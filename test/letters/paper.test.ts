import fc from 'fast-check'
import mammoth from 'mammoth'
import { afterAll, describe, expect, it } from 'vitest'
import { createReader } from '../../electron/intake/reader/reader.ts'
import { letterDocx } from '../../electron/letters/docx.ts'
import { letterPdf } from '../../electron/letters/pdf.ts'
import { bodyPieces, bodyText } from '../../shared/letters/body-text.ts'
import { draftLetter, type Draft } from '../../shared/letters/draft.ts'
import type { LetterFacts } from '../../shared/letters/letter.ts'
import { letters } from '../../shared/letters/letters.ts'
import { must } from '../../shared/result.ts'

const factsOf = (): LetterFacts => ({
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
})
const draftOf = (key: string): Draft => must(draftLetter(key, factsOf()))
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

  it.each<[string, RegExp]>([
    ['pro_forma', /artikel 6:6/],
    ['default_notice', /4:17 en 6:12/],
    ['interim_measure', /artikel 8:81/],
    ['report', /artikel 2\.3\.2 van de Wmo 2015/],
    ['application', /artikel 2\.3\.2, lid 9/],
    ['support', /artikel 2\.2\.4/],
    ['complaint', /artikel 9:11/],
    ['access', /artikel 15 van de AVG/],
    ['public_information', /artikel 4\.1 van de Wet open overheid/],
  ])('%s names its addressee, the reference and the article', async (key, article) => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await letterDocx(draftOf(key))) })
    expect(value).toContain('Gemeente Duinmeer\n\nPostbus 0\n\n0000 AA Duinmeer')
    expect(value).toContain('Uw kenmerk: D-2026-0417')
    expect(value).toMatch(article)
  })

  it('is signed by the client in person where only the client can give leave', () => {
    const { sender, signature } = draftOf('authorisation')
    expect(sender).toEqual(['Jesse Lindewaal', '[uw adres]'])
    expect(signature).toEqual(['Jesse Lindewaal'])
  })

  it('asks for a penalty only where the law of the matter knows one', () => {
    const facts = { given: { penalty: 'none' } }
    const without = must(draftLetter('default_notice', { ...factsOf(), ...facts }))
    const text = without.body.map((piece) => piece.text).join(' ')
    expect(text).not.toMatch(/dwangsom|4:17/)
    expect(text).toContain('beroep instellen')
  })

  it('marks what is still to be filled in', async () => {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(await letterDocx(draftOf('complaint'))) },
      { styleMap: ['highlight => mark'] },
    )
    expect(value).toContain('<mark>[wat er is gebeurd]</mark>')
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
