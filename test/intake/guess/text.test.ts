import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessDate } from '../../../electron/intake/guess/guess-date.ts'
import { guessTitle, titleFromName } from '../../../electron/intake/guess/guess-title.ts'
import { tidyText } from '../../../electron/intake/tidy-text.ts'

describe('the date of a letter', () => {
  it.each([
    ['Gemeente Veldhoven\nDatum: 12 maart 2024\nUw brief van 3 februari 2024', '2024-03-12'],
    ['Datum\n12-03-2024\nOns kenmerk 123', '2024-03-12'],
    ['Uw brief van 3 februari 2024\nDatum 4 mrt. 2024', '2024-03-04'],
    ["'s-Gravenhage, 1 april 2025\nGeachte heer", '2025-04-01'],
    ['Utrecht, 1 augustus 2023', '2023-08-01'],
    ['Verzonden op 31/12/2023', '2023-12-31'],
    ['Geboortedatum: 01-02-1990\nBesluit van 5 mei 2024', '2024-05-05'],
    ['March 12, 2024\nDear Sir', '2024-03-12'],
    ['12th of March 2024', '2024-03-12'],
    ['Dated: 2024-03-12', '2024-03-12'],
    ['Op 3 juni 2024 sprak ik u.\nDatum: 7 juni 2024', '2024-06-07'],
    ['U krijgt het pgb vanaf 1 januari 2024.\nZwolle, 20 december 2023', '2023-12-20'],
    ['29 februari 2024', '2024-02-29'],
  ])('%j is of %s', (text, date) => expect(guessDate(text)).toBe(date))

  it.each([
    '',
    'Geen datum',
    '29 februari 2023',
    '32-01-2024',
    '12-13-2024',
    'Geboren op 3 mei 1990',
    'tel. 06-12-3456789',
    'Zaak 12-03-20245',
  ])('there is none in %j', (text) => expect(guessDate(text)).toBeUndefined())

  it('is a day that exists, whatever the text', () => {
    const piece = fc.constantFrom('1', '31', '2024', '-', '/', ' ', 'mei', 'Datum: ', '\n', '02', '.')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const date = guessDate(pieces.join(''))
        if (date !== undefined) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date)
      }),
    )
  })
})

const title = (text: string, declared?: string, largest?: string): string =>
  guessTitle({ text, declared, largest: () => largest, fileName: 'scan_2024-03.pdf' })

describe('the title of a document', () => {
  it('is what the file calls itself, when that says something', () => {
    expect(title('', 'Beschikking huishoudelijke hulp')).toBe('Beschikking huishoudelijke hulp')
    expect(title('', 'Microsoft Word - Besluit pgb.docx')).toBe('Besluit pgb')
    for (const empty of [
      'Untitled',
      'Document1',
      'Microsoft Word - Document2',
      'sjabloon brief Wmo',
      '12345',
      'IMG_20240101',
      'https://x.nl/a',
      '',
    ]) {
      expect(title('', empty)).toBe('scan 2024-03')
    }
  })

  it('else the subject of the letter, else its heading, else its first telling line, else the file name', () => {
    expect(title('Gemeente\nBetreft: Besluit op uw aanvraag\nGeachte', undefined, 'Gemeente Veldhoven')).toBe(
      'Besluit op uw aanvraag',
    )
    expect(title('Onderwerp\nUitnodiging hoorzitting\nGeachte')).toBe('Uitnodiging hoorzitting')
    expect(title('1 mei 2024\nVerslag', undefined, 'Onderzoeksverslag Wmo')).toBe('Onderzoeksverslag Wmo')
    expect(title('Postbus 12\n1234 AB Utrecht\n12 maart 2024\nAanvraag persoonsgebonden budget\n')).toBe(
      'Aanvraag persoonsgebonden budget',
    )
    expect(title('1\n2\n')).toBe('scan 2024-03')
  })

  it('leaves out a citizen service number, wherever it comes from', () => {
    const bsn = '111222333'
    expect(title('', `Dossier ${bsn} huishoudelijke hulp`)).toBe('Dossier … huishoudelijke hulp')
    expect(title(`Betreft: besluit (BSN 1112.22.333)\nGeachte`)).toBe('besluit (BSN …)')
    expect(title('', undefined, `Verslag ${bsn}`)).toBe('Verslag …')
    expect(title(`Brief aan ${bsn} over hulp\nGeachte`)).toBe('Brief aan … over hulp')
    // A line that is little else says nothing.
    expect(title(`Betreft: BSN ${bsn}\nUitnodiging voor een gesprek\n`)).toBe('Betreft: BSN …')
    expect(title(`${bsn}\nUitnodiging voor een gesprek\n`)).toBe('Uitnodiging voor een gesprek')
    expect(titleFromName(`${bsn}.pdf`)).toBe('document')
    expect(titleFromName(`Brief_${bsn}_Wmo.pdf`)).toBe('Brief … Wmo')
    // Nine digits that are none stay, and so does the day in the name of a scan.
    expect(titleFromName('Zaak 111222334 scan 20000303.pdf')).toBe('Zaak 111222334 scan 20000303')
  })

  it('is one line of at most 150 characters', () => {
    expect(title('', undefined, 'Heel lang '.repeat(25)).length).toBeLessThanOrEqual(150)
    expect(titleFromName('.pdf')).toBe('document')
    expect(titleFromName('Brief_van_de_gemeente.pdf')).toBe('Brief van de gemeente')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, fileName) => {
        const guessed = guessTitle({ text, fileName })
        expect(guessed.length).toBeGreaterThan(0)
        expect(guessed.length).toBeLessThanOrEqual(150)
        expect(guessed).not.toContain('\n')
      }),
    )
  })
})

describe('text is tidied', () => {
  it('to NFC, one space, no controls, words made whole', () => {
    expect(tidyText('cafe\u0301\u00a0\t x\r\ny\u0000z\n\n\n\nw')).toBe('café x\ny z\n\nw')
    expect(tidyText('indicatie-\nbesluit en Awbz-\nzorg, Wmo-\nB')).toBe(
      'indicatiebesluit en Awbz-zorg, Wmo-\nB',
    )
    expect(tidyText('o\ufb03cieel be\u00adsluit')).toBe('officieel besluit')
    expect(tidyText('a\u202ebc\u202c')).toBe('abc')
  })
  it('and tidying twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text))
      }),
      { numRuns: 500 },
    )
  })
})
