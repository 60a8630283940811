import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Lexer, token } from '../../../electron/dossier/copy/lex.ts'
import { nameToken, real, textString } from '../../../electron/dossier/copy/out.ts'
import { parseValue } from '../../../electron/dossier/copy/parse.ts'
import { Rewriter } from '../../../electron/dossier/copy/rewrite.ts'
import { Name, type PdfValue, Ref } from '../../../electron/dossier/copy/syntax.ts'
import { kinds } from '../../../electron/dossier/copy/whitelist.ts'
import { Failed } from '../../../shared/result.ts'
import { worked } from '../../support/worked.ts'

const bytesOf = (text: string) => Buffer.from(text, 'latin1')
const parse = (text: string): PdfValue => parseValue(new Lexer(bytesOf(text)))

/** Writes a value with odd but lawful spacing and comments. */
function written(value: PdfValue, gap: string): string {
  if (value === null || typeof value === 'boolean') return `${value}${gap}`
  if (typeof value === 'number') return `${real(value)}${gap}`
  if (value instanceof Name) return `${nameToken(value.text)}${gap}`
  if (value instanceof Ref) return `${value.num} ${value.gen} R${gap}`
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`
  if (value instanceof Map) {
    const entries = [...value].map(
      ([key, item]: [string, PdfValue]) => `${nameToken(key)}${gap}${written(item, gap)}`,
    )
    return `<<${gap}${entries.join(gap)}>>`
  }
  return `[${gap}${(value as readonly PdfValue[]).map((item) => written(item, gap)).join(gap)}]`
}

const text = fc.string({
  unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)),
  maxLength: 12,
})
const { value } = fc.letrec<{ value: PdfValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1e4),
    text.map((name) => new Name(name)),
    fc.nat({ max: 9999 }).map((num) => new Ref(num, 0)),
    fc.uint8Array({ maxLength: 12 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(text, tie('value')), { maxLength: 4, selector: ([key]) => key })
      .map((all) => new Map(all)),
  ),
}))
const gaps = fc.constantFrom(' ', '\n', '\r\n', ' \t ', ' % (comment) << /JS \n', '\0')

describe('reading values', () => {
  it('gives back what was written, however it is spaced', () => {
    fc.assert(
      fc.property(value, gaps, (some, gap) => {
        expect(parse(written(some, gap))).toEqual(some)
      }),
    )
  })

  it('never fails on any bytes but with a failure, and always ends', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          parseValue(new Lexer(bytes))
        } catch (error) {
          expect(error).toBeInstanceOf(Failed)
        }
        const lexer = new Lexer(bytes)
        for (let i = 0; lexer.next() !== token.end; i++) expect(i).toBeLessThanOrEqual(bytes.length)
      }),
    )
  })

  it.each([
    ['(a\\(b\\)\\053\\n(c))', 'a(b)+\n(c)'],
    ['(line\\\r\nnext)', 'linenext'],
    ['(cr\rlf)', 'cr\nlf'],
    ['<4 1 4>', 'A@'],
  ])('reads the string %s', (source, expected) => {
    expect(Buffer.from(parse(source) as Uint8Array).toString('latin1')).toBe(expected)
  })

  it('reads names with escapes and malformed numbers as other readers do', () => {
    expect(parse('/J#53')).toEqual(new Name('JS'))
    expect(parse('[--5 .5 +3 1.2.3 - 4.]')).toEqual([-5, 0.5, 3, 1.2, 0, 4])
    expect(parse('[1 0 R 2 0 Rx 3]')).toEqual([new Ref(1, 0), 2, 0, null, 3])
  })

  it('stops at nesting that no honest file has, without running out of stack', () => {
    expect(() => parse('['.repeat(100_000))).toThrow(Failed)
    expect(() => parse('<</A'.repeat(100_000))).toThrow(Failed)
  })
})

/** The kind that lets everything through that `value` allows: dictionaries of colour spaces and functions. */
const drawing = kinds.image.keys?.get('ColorSpace') ?? kinds.image

function rewritten(source: string, map: (num: number) => number = (num) => num + 100): string {
  const rewriter = new Rewriter(new Lexer(bytesOf(source)), ({ num }) => map(num))
  return Buffer.from(rewriter.copy(drawing)).toString('latin1')
}

describe('copying values', () => {
  it('copies byte for byte, but for references', () => {
    expect(rewritten('[/ICCBased 7 0 R  (a 7 0 R)<</N 3/Range [0 1]>>]')).toBe(
      '[/ICCBased 107 0 R  (a 7 0 R)<</N 3/Range [0 1]>>]',
    )
  })

  it('means the same as before, for any value of names, numbers, strings and arrays', () => {
    const plain = fc.array(
      fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.uint8Array({ maxLength: 8 })),
      { maxLength: 9 },
    )
    fc.assert(
      fc.property(plain, gaps, (items, gap) => {
        expect(parse(rewritten(written(items, gap)))).toEqual(items)
      }),
    )
  })

  it('leaves out keys outside the white list, however their names are spelled', () => {
    expect(rewritten('<</N 1/AA<</O 5 0 R>>/J#53(x)/Metadata 4 0 R/Range[0 1]>>')).toBe('<</N 1/Range[0 1]>>')
    expect(rewritten('<</#4e 1>>')).toBe('<</N 1>>')
  })

  it('writes null for objects that do not come along, and for names of what must not', () => {
    expect(rewritten('[1 0 R 2 0 R]', (num) => (num === 1 ? 0 : 9))).toBe('[null 9 0 R]')
    expect(parse(rewritten('<</Type/EmbeddedFile/N/Java#53cript>>'))).toEqual(
      new Map([
        ['Type', null],
        ['N', null],
      ]),
    )
  })

  it('takes the last of a key that stands twice, and puts slips right', () => {
    expect(parse(rewritten('<</N 1/Range[1]/N 2>>'))).toEqual(
      new Map<string, PdfValue>([
        ['Range', [1]],
        ['N', 2],
      ]),
    )
    expect(parse(rewritten('[--5 nonsense 1.2.3%x\n/A#zz]'))).toEqual([-5, null, 1.2, new Name('A#zz')])
    expect(parse(rewritten('<</N>>'))).toEqual(new Map([['N', null]]))
    expect(parse(rewritten('<<5 (x) /N 1 [2 3] /Range[0]>>'))).toEqual(
      new Map<string, PdfValue>([
        ['N', 1],
        ['Range', [0]],
      ]),
    )
  })

  it('does not double its work at each level of doubled keys', () => {
    const nested = '<</Alternate'.repeat(60) + '<<>>' + '/Alternate 1>>'.repeat(60)
    const start = process.cpuUsage()
    try {
      rewritten(nested)
    } catch (error) {
      expect(error).toBeInstanceOf(Failed)
    }
    expect(worked(start)).toBeLessThan(2000)
  })
})

describe('writing', () => {
  it('writes numbers without exponents and as short as they are', () => {
    expect([0, 1, -1.5, 1e-9, 0.0000125, 595.28, 1e12 + 0.5, -0.00000000001].map(real)).toEqual([
      '0',
      '1',
      '-1.5',
      '0',
      '0.0000125',
      '595.28',
      '1000000000000.5',
      '0',
    ])
  })

  it('writes text so that it reads the same', () => {
    expect(textString('Bijlage (3) \\ a')).toBe('(Bijlage \\(3\\) \\\\ a)')
    expect(textString('é €')).toBe('<feff00e9002020ac>')
  })
})
