import { describe, expect, it } from 'vitest'
import { pagesToDraw } from '../../../electron/dossier/archive/check.ts'
import { copied, everything, Look } from './look.ts'
import { onePage, pdfOf, show } from './make.ts'

const a4Page = '/MediaBox[0 0 595.28 841.89]'
const layered = (config: string, properties = '/Geheim 6 0 R/Open 7 0 R', group = '6 0 R') =>
  pdfOf({
    ...onePage(
      `/OC /Geheim BDC q 2 0 0 2 0 0 cm ${show('Verborgen')} BI /W 1 /H 1 /BPC 8 /CS /G ID E EI Q /X Do EMC ` +
        `/OC /Open BDC /Span BMC ${show('Zichtbaar', 40, 60)} EMC EMC ${show('Altijd', 40, 20)} /X Do /Y Do`,
      `${a4Page}/Resources<</Font<</F 5 0 R>>/Properties<<${properties}>>/XObject<</X 8 0 R/Y 9 0 R>>>>`,
      {
        6: '<</Type/OCG/Name(geheim)/Usage<</View<</ViewState/OFF>>>>>>',
        7: '<</Type/OCG/Name(open)>>',
        8: {
          dict: `/Subtype/Form/BBox[0 0 500 500]/OC ${group}/Resources<</Font<</F 5 0 R>>>>`,
          data: show('Ook verborgen', 40, 300),
        },
        9: {
          dict: '/Subtype/Form/BBox[0 0 500 500]/Resources<</Font<</F 5 0 R>>/Properties<</G 6 0 R>>>>',
          data: `/OC /G BDC ${show('Diep verborgen', 40, 400)} EMC ${show('Diep', 40, 350)}`,
        },
      },
    ),
    1: `<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R 7 0 R]/D<<${config}>>>>>>`,
  })
const off = ['Zichtbaar', 'Altijd', 'Diep']
const words = (bytes: Uint8Array) => new Look(bytes).text().split('\n').filter(Boolean).toSorted()
const shown = (bytes: Uint8Array) => words(copied(bytes))

describe('layers', () => {
  it.each([
    ['listed as off', '/OFF[6 0 R]'],
    ['off unless listed as on', '/BaseState/OFF/ON[7 0 R]'],
    ['off on screen by their own account', '/AS[<</Event/View/Category[/View]/OCGs[6 0 R 7 0 R]>>]'],
  ])('that are %s are left out, not just hidden', (_, config) => {
    const bytes = copied(layered(config))
    expect(words(bytes)).toEqual(off.toSorted())
    expect(everything(bytes)).not.toMatch(/[Vv]erborgen|OCProperties|geheim/)
  })

  it('that are on come along', () => {
    expect(shown(layered('/ON[6 0 R]'))).toHaveLength(7)
  })

  it.each([
    ['/P/AllOn/OCGs[6 0 R 7 0 R]', false],
    ['/P/AnyOn/OCGs[6 0 R 7 0 R]', true],
    ['/P/AnyOff/OCGs[6 0 R 7 0 R]', true],
    ['/P/AllOff/OCGs 7 0 R', false],
    ['/VE[/And 7 0 R[/Not 6 0 R]]', true],
    ['/VE[/Or 6 0 R[/Not 7 0 R]]', false],
  ])('show by membership %s', (membership, shows) => {
    const bytes = layered('/OFF[6 0 R]', `/Geheim 6 0 R/Open<</Type/OCMD${membership}>>`)
    expect(shown(bytes).includes('Zichtbaar')).toBe(shows)
  })

  it.each([
    ['/P/AllOff/OCGs[6 0 R 7 0 R]', false],
    ['/P/AnyOff/OCGs 7 0 R', false],
    ['/VE[/Not 7 0 R]', false],
    ['/P/AnyOn/OCGs[6 0 R 7 0 R]', true],
  ])('show by membership %s when all are on', (membership, shows) => {
    const rule = `<</Type/OCMD${membership}>>`
    const found = shown(layered('', `/Geheim 6 0 R/Open ${rule}`, rule))
    expect(found).toContain('Verborgen')
    expect(found.includes('Zichtbaar')).toBe(shows)
    expect(found.includes('Ook verborgen')).toBe(shows)
  })

  it('are looked for on each page before it goes into an archive as it is', () => {
    const rule = '<</Type/OCMD/P/AllOff/OCGs 6 0 R>>'
    expect(drawnOf('/Properties<</L 6 0 R>>')).toEqual([])
    expect(drawnOf(`/Properties<</L ${rule}>>`)).toEqual([0])
    expect(drawnOf('/XObject<</X 7 0 R>>')).toEqual([0])
  })
})

/** A page without words, with a drawing (7) that shows when its layer is off. */
const layeredPage = (resources: string): Uint8Array =>
  pdfOf({
    ...onePage('0 0 10 10 re f', `${a4Page}/Resources<<${resources}>>`, {
      6: '<</Type/OCG/Name(open)>>',
      7: {
        dict: '/Subtype/Form/BBox[0 0 9 9]/Resources<<>>/OC<</Type/OCMD/P/AllOff/OCGs 6 0 R>>',
        data: '0 0 5 5 re f',
      },
    }),
    1: '<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R]/D<<>>>>>>',
  })
const drawnOf = (resources: string): number[] => pagesToDraw(layeredPage(resources), [0])
