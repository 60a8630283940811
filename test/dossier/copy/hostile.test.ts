import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../electron/dossier/copy/read.ts'
import { adding, detailOf } from './look.ts'
import { onePage, pdfOf, show } from './make.ts'
import { worked } from '../../support/worked.ts'

const quickly = (work: () => unknown): unknown => {
  const start = process.cpuUsage()
  const result = work()
  expect(worked(start)).toBeLessThan(5000)
  return result
}
const problemOf = (bytes: Uint8Array, pages = 1): string | undefined =>
  quickly(() => detailOf(adding(bytes, pages))) as string | undefined

describe('hostile files', () => {
  it('cannot exhaust the stack by nesting', () => {
    for (const nest of ['['.repeat(200_000), '<</A'.repeat(200_000)]) {
      expect(problemOf(pdfOf(onePage('', `/MediaBox[0 0 9 9]/Resources<</ColorSpace<</C ${nest}`)))).toBe(
        'pdf-too-complex',
      )
      expect(problemOf(pdfOf({ ...onePage(''), 3: nest }))).toBe('pdf-too-complex')
    }
  })

  it('may nest as they like in what is left out', () => {
    const deep = '['.repeat(90) + ']'.repeat(90)
    expect(problemOf(pdfOf(onePage(show('x'), `/MediaBox[0 0 9 9]/Junk ${deep}`)))).toBeUndefined()
  })

  it('cannot blow up memory by what is packed', () => {
    const packed = deflateSync(Buffer.alloc(200 * 2 ** 20))
    const contents = pdfOf({
      ...onePage(''),
      3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents[4 0 R 4 0 R]>>',
      4: { dict: '/Filter/FlateDecode', data: packed },
    })
    expect(problemOf(contents)).toBe('pdf-too-complex')
    const twice = deflateSync(packed)
    const bomb = pdfOf({
      ...onePage(''),
      3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents[4 0 R 4 0 R]>>',
      4: { dict: '/Filter[/FlateDecode/FlateDecode]', data: twice },
    })
    expect(problemOf(bomb)).toBe('pdf-too-complex')
  })

  it('cannot claim endless pages, layers or cross-references', () => {
    const kids = pdfOf({ ...onePage(''), 2: `<</Type/Pages/Kids[${'3 0 R '.repeat(30_000)}]>>` })
    expect(problemOf(kids)).toBe('pdf-too-complex')
    let chain = ''
    for (let i = 0; i < 300; i++) chain += `${10 + i} 0 obj<</Type/Pages/Kids[${11 + i} 0 R]>>endobj\n`
    const objects = { ...onePage(''), 2: '<</Type/Pages/Kids[10 0 R]>>' }
    const tree = Object.fromEntries(
      chain
        .split('\n')
        .filter(Boolean)
        .map((line, i) => [10 + i, /<<.*>>/.exec(line)?.[0] ?? '']),
    )
    expect(problemOf(pdfOf({ ...objects, ...tree }))).toBe('pdf-too-complex')
    const huge = Buffer.from(pdfOf(onePage('')))
      .toString('latin1')
      .replace('xref\n0 6', 'xref\n0 999999999')
    expect(problemOf(Buffer.from(huge, 'latin1'))).toBeUndefined()
  })

  it('cannot make one list stand in for endless work', () => {
    const nodes = Array.from({ length: 2000 }, (_, i) => 10 + i)
    const branches = Object.fromEntries(nodes.map((num) => [num, '<</Type/Pages/Kids 9 0 R>>']))
    const kids = `[${nodes.flatMap((num) => Array.from({ length: 8 }, () => `${num} 0 R`)).join(' ')}]`
    const tree = { ...onePage(''), 2: '<</Type/Pages/Kids 9 0 R>>', 9: kids, ...branches }
    expect(problemOf(pdfOf(tree))).toBe('pdf-too-complex')
    const pages = nodes.map((num) => [num, '<</Type/Page/MediaBox[0 0 9 9]/Annots 8 0 R>>'] as const)
    const remarks = `[${'<</Subtype/Link/Rect[0 0 1 1]>> '.repeat(10_000)}]`
    const list = {
      ...onePage(''),
      2: `<</Type/Pages/Kids[${nodes.map((num) => `${num} 0 R`).join(' ')}]>>`,
      8: remarks,
    }
    expect(problemOf(pdfOf({ ...list, ...Object.fromEntries(pages) }), 2000)).toBe('pdf-too-complex')
  })

  it('cannot loop through references', () => {
    const loop = pdfOf({
      ...onePage('/X Do', '/MediaBox[0 0 9 9]/Resources 6 0 R'),
      6: '7 0 R',
      7: '6 0 R',
    })
    expect(problemOf(loop)).toBeUndefined()
    const self = {
      dict: '/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R/I 7 0 R>>>>',
      data: '/X Do',
    }
    const mask = {
      dict: '/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/SMask 7 0 R',
      data: 'x',
    }
    expect(
      problemOf(
        pdfOf(onePage('/X Do', '/MediaBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>', { 6: self, 7: mask })),
      ),
    ).toBeUndefined()
  })

  it('cannot make the search for lost ends slow', () => {
    const objects = Object.fromEntries(
      Array.from({ length: 3000 }, (_, i) => [10 + i, `<</Length 9/Subtype/Form/BBox[0 0 1 1]>>stream\nx`]),
    )
    const names = Object.keys(objects)
      .map((num) => `/X${num} ${num} 0 R`)
      .join('')
    const page = `/MediaBox[0 0 9 9]/Resources<</XObject<<${names}>>>>`
    const bytes = Buffer.from(pdfOf({ ...onePage('', page), ...objects }))
    quickly(() => adding(Buffer.concat([bytes.subarray(0, 20), bytes.subarray(20)])))
  })

  it('with names of JavaScript objects for filters and keys are read like any other', () => {
    const odd = pdfOf({
      ...onePage(
        '',
        '/__proto__ 1/constructor[1]/MediaBox[0 0 9 9]/Resources<</Font<</__proto__ 5 0 R/toString 5 0 R>>>>',
      ),
      4: { dict: '/Filter/constructor', data: 'x' },
    })
    expect(problemOf(odd)).toBeUndefined()
  })

  it('with any bytes changed, cut or put in end as a copy or a failure, never otherwise', () => {
    const rich = [
      pdfOf(
        onePage(show('Tekst'), '/MediaBox[0 0 300 200]/Annots[6 0 R]', {
          6: '<</Subtype/Stamp/Rect[0 0 9 9]/AP<</N 7 0 R>>>>',
          7: { dict: '/BBox[0 0 1 1]', data: 'f' },
        }),
      ),
      pdfOf(onePage(show('Tekst')), { xref: 'stream' }),
    ]
    const change = fc.record({
      at: fc.nat({ max: 3000 }),
      what: fc.constantFrom(
        '<<',
        '>>',
        '[',
        '(',
        '9999999999',
        '0 0 R',
        '1 0 R',
        '/Length',
        'endobj',
        '\0',
        '%',
        'x',
      ),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...rich),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (source, changes, cut) => {
          let bytes = Buffer.from(source)
          for (const { at, what } of changes) {
            const place = at % bytes.length
            bytes = Buffer.concat([
              bytes.subarray(0, place),
              Buffer.from(what),
              bytes.subarray(place + what.length),
            ])
          }
          const last = changes[0]?.at ?? 0
          const read = readPdf(cut ? bytes.subarray(0, last) : bytes)
          if (read.ok) adding(bytes, Math.max(1, read.value.pages), { incomplete: true })
          else expect(read.failure.kind).toBe('unreadable-file')
        },
      ),
      { numRuns: 500 },
    )
  })
})
