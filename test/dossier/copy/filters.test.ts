import { deflateRawSync, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterSteps, inflate, undoFilters, unpng } from '../../../electron/dossier/copy/filters.ts'
import { lzwDecode } from '../../../electron/dossier/copy/lzw.ts'
import { rc4 } from '../../../electron/dossier/copy/rc4.ts'
import { Lexer } from '../../../electron/dossier/copy/lex.ts'
import { parseValue } from '../../../electron/dossier/copy/parse.ts'
import { isDict, type PdfValue } from '../../../electron/dossier/copy/syntax.ts'
import { Failed } from '../../../shared/result.ts'

const same = (value: PdfValue | undefined): PdfValue => value ?? null

function undone(data: Uint8Array, dict: string, max = 1e6): Buffer {
  const parsed = parseValue(new Lexer(Buffer.from(dict, 'latin1')))
  if (!isDict(parsed)) throw new Error('no dictionary')
  return Buffer.from(undoFilters(data, filterSteps(parsed, same), same, max))
}

/** Encodes rows with one PNG filter each, to be undone again. */
function filtered(rows: readonly Uint8Array[], types: readonly number[], pixel: number): Buffer {
  return Buffer.concat(
    rows.map((row, r) => {
      const above = rows[r - 1]
      const type = (types[r % types.length] ?? 0) % 5
      const coded = row.map((byte, i) => {
        const [left, up, corner] = [
          row[i - pixel] ?? 0,
          above?.[i] ?? 0,
          (i >= pixel && above?.[i - pixel]) || 0,
        ]
        const guess = left + up - corner
        const near = [left, up, corner].toSorted((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0] ?? 0
        return byte - [0, left, up, (left + up) >> 1, near][type]!
      })
      return Buffer.from([type, ...coded])
    }),
  )
}

describe('filters', () => {
  it('undoes what zlib packed, also without checksum or end', () => {
    const data = Buffer.from('Geachte mevrouw, '.repeat(200))
    expect(undone(deflateSync(data), '<</Filter/FlateDecode>>')).toEqual(data)
    expect(
      undone(Buffer.concat([Buffer.from([0x78, 0x9c]), deflateRawSync(data)]), '<</Filter[/Fl]>>'),
    ).toEqual(data)
    const cut = deflateSync(data).subarray(0, -8)
    expect(data.toString().startsWith(undone(cut, '<</Filter/FlateDecode>>').toString())).toBe(true)
  })

  it('undoes every PNG prediction', () => {
    const rows = fc.array(fc.uint8Array({ minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(1, 3, 4),
        (all, types, pixel) => {
          expect(Buffer.from(unpng(filtered(all, types, pixel), 12, pixel))).toEqual(Buffer.concat(all))
        },
      ),
    )
  })

  it('undoes TIFF prediction', () => {
    const packed = deflateSync(Buffer.from([10, 1, 1, 20, 2, 2]))
    expect([...undone(packed, '<</Filter/FlateDecode/DecodeParms<</Predictor 2/Columns 3>>>>')]).toEqual([
      10, 11, 12, 20, 22, 24,
    ])
  })

  it('undoes the example of LZW in the standard', () => {
    const coded = Buffer.from('800b6050220c0c8501', 'hex')
    expect([...lzwDecode(coded, 1, 100)]).toEqual([45, 45, 45, 45, 45, 65, 45, 45, 45, 66])
  })

  it('gives of damaged LZW what it held before the damage', () => {
    const coded = Buffer.from('800b6050220cffff', 'hex')
    expect([...lzwDecode(coded, 1, 100)]).toEqual([45, 45, 45, 45, 45, 65])
  })

  it('undoes ASCII and run lengths, one after the other', () => {
    expect(undone(Buffer.from('48 65 6C6c6F>'), '<</Filter/ASCIIHexDecode>>').toString()).toBe('Hello')
    expect(undone(Buffer.from('87cURD]i,"Ebo80~>'), '<</Filter/ASCII85Decode>>').toString()).toBe(
      'Hello World!',
    )
    expect(undone(Buffer.from('z~>'), '<</Filter/A85>>')).toEqual(Buffer.alloc(4))
    expect(undone(Buffer.from([2, 65, 66, 67, 254, 68, 128, 9]), '<</Filter/RL>>').toString()).toBe('ABCDDD')
    const twice = Buffer.from(`${deflateSync(Buffer.from('twice')).toString('hex')}>`)
    expect(undone(twice, '<</Filter[/AHx/Fl]>>').toString()).toBe('twice')
  })

  it('stops at bombs and at what it does not know', () => {
    const bomb = deflateSync(Buffer.alloc(10_000_000))
    expect(() => inflate(bomb, 1_000_000)).toThrow(Failed)
    expect(() => lzwDecode(Buffer.from('800b6050220c0c8501', 'hex'), 1, 5)).toThrow(Failed)
    expect(() => undone(Buffer.alloc(100, 129), '<</Filter/RL>>', 1000)).toThrow(Failed)
    expect(() => undone(Buffer.from('x'), '<</Filter/constructor>>')).toThrow(Failed)
  })

  it('yields something or a failure for any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('Fl', 'LZW', 'A85', 'AHx', 'RL'),
        (bytes, filter) => {
          try {
            expect(
              undone(bytes, `<</Filter/${filter}/DecodeParms<</Predictor 12/Columns 4>>>>`, 5000).length,
            ).toBeLessThan(10_000)
          } catch (error) {
            expect(error).toBeInstanceOf(Failed)
          }
        },
      ),
    )
  })

  it('has RC4 as in RFC 6229', () => {
    const stream = rc4(Uint8Array.of(1, 2, 3, 4, 5), new Uint8Array(16))
    expect(Buffer.from(stream).toString('hex')).toBe('b2396305f03dc027ccc3524a0a1118a8')
  })
})
