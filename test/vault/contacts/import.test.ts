import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { channelOf, dateOf, minutesOf, momentOf } from '../../../electron/vault/contacts/cells.ts'
import { listContacts } from '../../../electron/vault/contacts/contacts-table.ts'
import { importContacts } from '../../../electron/vault/contacts/import.ts'
import { decodeSheet, rowsOf, separatorOf } from '../../../electron/vault/contacts/spreadsheet.ts'
import { withCase } from '../../support/vault.ts'
import { worked } from '../../support/worked.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a call log that a person kept in a spreadsheet', () => {
  test('comes in with semicolons, Dutch dates and Windows-1252', async () => {
    const sheet = Buffer.from(
      'Datum;Tijd;Soort;Richting;Instantie;Persoon;Duur;Wachttijd;Samenvatting;Toezegging;Uiterlijk\r\n' +
        '3-11-2026;10:15;telefoon;uit;Gemeente Duinmeer;Mw. Helmgras;25 min;15;"Cliënt gebeld; café genoemd";Stuurt verslag;10-11-2026\r\n',
      'latin1',
    )
    await withCase(({ db, register }) => {
      expect(importContacts(db, register, sheet, 'nl')).toEqual({ added: 1, skipped: [] })
      expect(listContacts(db, { limit: 10 }).contacts).toMatchObject([
        {
          at: '2026-11-03T10:15',
          channel: 'phone',
          direction: 'out',
          agency: 'Gemeente Duinmeer',
          person: 'Mw. Helmgras',
          minutes: 25,
          hold: 15,
          summary: 'Cliënt gebeld; café genoemd',
          promises: [{ text: 'Stuurt verslag', due: '2026-11-10', status: 'open' }],
        },
      ])
    })
  })

  test('comes in with commas, ISO dates, UTF-8 and line ends within a note', async () => {
    const sheet = utf8(
      '\uFEFFdate,channel,direction,agency,summary\n2026-11-03T10:15,mail,in,UWV,"first\nsecond"\n2026-11-04,visit,,,Talk\n',
    )
    await withCase(({ db, register }) => {
      expect(importContacts(db, register, sheet, 'en')).toEqual({ added: 2, skipped: [] })
      const { contacts } = listContacts(db, { limit: 10 })
      expect(contacts.map(({ at, channel, direction }) => [at, channel, direction])).toEqual([
        ['2026-11-04', 'visit', 'out'],
        ['2026-11-03T10:15', 'mail', 'in'],
      ])
      expect(contacts[1]?.summary).toBe('first\nsecond')
    })
  })

  test('says of every line that it skipped which one and why', async () => {
    const sheet = utf8(
      [
        'datum;soort;minuten;samenvatting',
        '31-2-2026;telefoon;5;Bestaat niet',
        ';telefoon;5;Geen datum',
        '3-11-2026;rooksignaal;5;Vreemd',
        '3-11-2026;telefoon;lang;Geen getal',
        ';;;',
        '4-11-2026;telefoon;5;Goed',
        '5-11-2026;telefoon;5;',
      ].join('\n'),
    )
    await withCase(({ db, register }) => {
      const report = importContacts(db, register, sheet, 'nl')
      expect(report.added).toBe(1)
      expect(report.skipped.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 8])
      expect(new Set(report.skipped.map(({ reason }) => reason)).size).toBe(6)
      expect(report.skipped.every(({ reason }) => !reason.includes('{{'))).toBe(true)
    })
  })

  test('is refused as a whole when no column says a date or what happened', async () => {
    await withCase(({ db, register }) => {
      for (const text of ['', 'a;b\n1;2', 'datum\n3-11-2026', 'samenvatting\nx']) {
        expect(() => importContacts(db, register, utf8(text), 'nl')).toThrow('invalid-input')
      }
    })
  })

  test('never throws anything but a failure, whatever the bytes', async () => {
    await withCase(({ db, register }) => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
          const sheet = Buffer.concat([Buffer.from('datum;samenvatting\n3-11-2026;ja\n'), bytes])
          try {
            const report = importContacts(db, register, sheet, 'nl')
            expect(report.added + report.skipped.length).toBeGreaterThan(0)
          } catch (error) {
            expect((error as Error).name).toBe('Failed')
          }
        }),
        { numRuns: 60 },
      )
    })
  })
})

describe('cells', () => {
  test.each([
    ['3-11-2026', '2026-11-03'],
    ['03/11/26', '2026-11-03'],
    ['3.11.2026', '2026-11-03'],
    ['3 november 2026', '2026-11-03'],
    ['ma 3 mrt. 2025', '2025-03-03'],
    ['2026-11-03', '2026-11-03'],
    ['31-2-2026', undefined],
    ['gisteren', undefined],
  ])('the date %s', (cell, date) => expect(dateOf(cell)).toBe(date))

  test.each([
    ['3-11-2026 10:15', '', '2026-11-03T10:15'],
    ['2026-11-03T10:15:30', '', '2026-11-03T10:15'],
    ['3-11-2026', '9.05 uur', '2026-11-03T09:05'],
    ['3-11-2026', '25:00', undefined],
  ])('the moment %s %s', (cell, time, at) => expect(momentOf(cell, time)).toBe(at))

  test.each([
    ['25', 25],
    ['0:25', 25],
    ['1,5 uur', 90],
    ['', null],
    ['veel', undefined],
    ['9999', undefined],
  ])('minutes %s', (cell, minutes) => expect(minutesOf(cell)).toBe(minutes))

  test('channels by the words that people use', () => {
    expect(
      ['gebeld', 'E-mail', 'aangetekende brief', 'huisbezoek', 'Beeldbellen', ''].map(channelOf),
    ).toEqual(['phone', 'mail', 'letter', 'visit', 'video', 'phone'])
  })

  test('every date that exists is read back from every way of writing it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10)
          const [year = '', month = '', day = ''] = iso.split('-')
          expect(dateOf(iso)).toBe(iso)
          expect(dateOf(`${Number(day)}-${Number(month)}-${year}`)).toBe(iso)
          expect(dateOf(`${day}/${month}/${year}`)).toBe(iso)
        },
      ),
    )
  })
})

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

describe('rows', () => {
  const cell = fc.string({ maxLength: 6, unit: fc.constantFrom('a', 'é', '"', ';', ',', ' ', '\n', '\r\n') })

  test('are what was written, however it is quoted', () => {
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), (body, end) => {
        const written = [['kop', 'kop'], ...body].map((row) => row.map(quoted).join(';')).join(end)
        const expected = body.map((row) => row.map((text) => text.replaceAll('\r\n', '\n').trim()))
        const read = rowsOf(written)
        expect(read.slice(1).map(({ cells }) => cells)).toEqual(expected)
        const plain = { delimiter: ';', relax_column_count: true }
        const other: string[][] = parse(written, plain)
        expect(read.map(({ cells }) => cells.length)).toEqual(other.map(({ length }) => length))
      }),
      { numRuns: 300 },
    )
  })

  test('never fail, lose no line and count lines right, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 20 }).map((parts) => parts.join('')),
        (text) => {
          const read = rowsOf(`a;b\n${text}`)
          const lines = text.split(/\r\n?|\n/).length + 1
          expect(read[0]).toEqual({ line: 1, cells: ['a', 'b'] })
          for (const { line } of read) expect(line).toBeLessThanOrEqual(lines)
          const kept = read
            .slice(1)
            .flatMap(({ cells }) => cells)
            .join('')
          for (const letter of ['a', 'é']) {
            expect(kept.split(letter)).toHaveLength(text.split(letter).length)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('a quote that is never closed spoils no other row, nor do mixed line ends', () => {
    const open = rowsOf('datum;wat\n1-2-2026;"hij zei\r\n2-2-2026;goed\n3-2-2026;"echt" waar\r4-2-2026;ook')
    expect(open.map(({ cells }) => cells[1])).toEqual(['wat', '"hij zei', 'goed', '"echt" waar', 'ook'])
    expect(open.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5])
  })

  test('Excel may say its separator first', () => {
    const said = rowsOf('sep=,\r\ndatum,wat;hoe\r\n1-2-2026,ja')
    expect(said.map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, 'datum', 'wat;hoe'],
      [3, '1-2-2026', 'ja'],
    ])
  })

  test('a million lines with one cell are read at once', () => {
    const start = process.cpuUsage()
    expect(rowsOf('wat\n'.repeat(1_000_000))).toHaveLength(1_000_000)
    expect(worked(start)).toBeLessThan(15_000)
  })
})

test('a separator is found by the heading, not by the notes', () => {
  expect(separatorOf('a;b;c\n1,2,3,4,5;x;y')).toBe(';')
  expect(separatorOf('"a;b",c\n')).toBe(',')
  expect(decodeSheet(Buffer.from([0xe9]))).toBe('é')
  expect(rowsOf('a;b\n"x\ny";z\nlast;1').map(({ line }) => line)).toEqual([1, 2, 4])
})
