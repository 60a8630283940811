import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { computeTerm } from '../../shared/terms/compute.ts'
import { rules } from '../../shared/terms/rules.ts'
import { bytesOf, files, pagesOf, sample, sampleText, sniff, textOf } from './papers.ts'

const family = sample.cases[0] ?? expect.fail('no family')
const documents = sample.cases.flatMap((one) => one.documents)
const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const inDutch = (iso: string): string =>
  `${Number(iso.slice(8))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`

/** Numbers that could be a citizen service number: nine digits that pass the eleven test, written in one go or grouped. */
function citizenNumbers(text: string): string[] {
  const found = text.match(/(?<![\d-])(?:\d[ .]?){8}\d(?!\d)/g) ?? []
  return found.filter((match) => {
    const digits = Array.from(match.replaceAll(/\D/g, ''), Number)
    const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0)
    return sum % 11 === 0
  })
}

describe('the sample family', () => {
  it('is a family and two clients, with enough of everything to look around in', () => {
    expect(sample.cases.map((one) => one.case.kind)).toEqual(['family', 'client', 'client'])
    expect(family.documents.length).toBeGreaterThanOrEqual(28)
    expect(family.contacts.length).toBeGreaterThanOrEqual(25)
    expect(family.people.length).toBeGreaterThanOrEqual(10)
    expect(family.terms.length).toBeGreaterThanOrEqual(8)
    expect(sample.agencies.length).toBeGreaterThanOrEqual(8)
    const words = family.case.ownWords.split(/\s+/).length
    expect(words).toBeGreaterThanOrEqual(120)
    expect(words).toBeLessThanOrEqual(180)
  })

  it('names every file once, and every file is named', () => {
    expect(documents.map(({ file }) => file).toSorted()).toEqual(files.toSorted())
  })

  it('fits in six megabytes', () => {
    const sizes = files.map((file) => bytesOf(file).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000)
  })

  it('names only agencies that it knows', () => {
    const known = new Set(sample.agencies.map(({ name }) => name))
    const named = sample.cases.flatMap((one) => [
      ...one.documents.map(({ from }) => from ?? ''),
      ...one.people.map(({ agency }) => agency),
      ...one.contacts.map(({ agency }) => agency),
    ])
    expect(named.filter((name) => name !== '' && !known.has(name))).toEqual([])
  })

  it('tells nobody’s citizen service number', async () => {
    expect(citizenNumbers('bsn 111222333 en 1112.22.333')).toHaveLength(2)
    expect(citizenNumbers(sampleText)).toEqual([])
    for (const file of files) {
      expect(citizenNumbers(file), file).toEqual([])
      expect(citizenNumbers(await textOf(file)), file).toEqual([])
    }
  })
})

describe('the papers', () => {
  it.each(files)('%s is what its name says', (file) => {
    const kind = sniff(bytesOf(file))
    const ending = file.slice(file.lastIndexOf('.') + 1)
    expect(kind).toBe(ending === 'jpg' ? 'jpeg' : ending)
  })

  it('bear the dates that the list gives them', async () => {
    const letters = documents.filter(({ file, date }) => file.endsWith('.pdf') && date?.length === 10)
    const read = await Promise.all(
      letters.map(async ({ file, date = '' }) => ({ file, date, text: await textOf(file) })),
    )
    const silent = read.filter(({ text }) => text.trim() === '').map(({ file }) => file)
    expect(silent).toEqual(['scan0012.pdf'])
    const wrong = read.filter(({ text, date }) => text.trim() !== '' && !text.includes(inDutch(date)))
    expect(wrong.map(({ file }) => file)).toEqual([])
  })

  it('are written before they are sent, and sent before they arrive, and none comes from the future', () => {
    for (const { file, date = '', sent = '9', received = '9' } of documents) {
      expect(date <= sent, file).toBe(true)
      expect(sent === '9' || sent <= received, file).toBe(true)
      expect(date <= sample.today && (received === '9' || received <= sample.today), file).toBe(true)
    }
  })

  it('hold the odd ones that a dossier has to cope with', async () => {
    expect(pagesOf('scan0019.pdf')).toBeUndefined()
    expect(pagesOf('scan0012.pdf')).toHaveLength(4)
    const locked = PDFDocument.load(bytesOf('UWV ontvangst aanvraag Wajong.pdf'))
    await expect(locked).rejects.toThrow(/encrypted/)
    expect(pagesOf('UWV ontvangst aanvraag Wajong.pdf')?.[0]).toContain('Wajong')
    expect(bytesOf('verklaring revalidatiearts.pdf').includes('/ObjStm')).toBe(true)
    const turned = await PDFDocument.load(bytesOf('verklaring revalidatiearts.pdf'))
    expect(turned.getPage(1).getRotation().angle).toBe(90)
    const lying = (await PDFDocument.load(bytesOf('Onderzoeksverslag_D-2026-0417.pdf'))).getPage(2)
    expect(lying.getWidth()).toBeGreaterThan(lying.getHeight())
    const form = (await PDFDocument.load(bytesOf('aanvraagformulier Wmo ingevuld.pdf'))).getForm()
    expect(form.getTextField('naam').getText()).toBe('Jesse Lindewaal')
  })
})

describe('the calls', () => {
  it('happened, and promised things for later', () => {
    for (const one of sample.cases) {
      for (const { at, promises } of one.contacts) {
        expect(at.slice(0, 10) <= sample.today, at).toBe(true)
        for (const { due, text } of promises) expect(due === null || due >= at.slice(0, 10), text).toBe(true)
      }
    }
  })

  it('stand in order, in the agency’s office hours', () => {
    for (const one of sample.cases) {
      const moments = one.contacts.map(({ at }) => at)
      expect(moments).toEqual(moments.toSorted())
      const calls = one.contacts.filter(
        ({ channel, direction }) => channel === 'phone' && direction === 'out',
      )
      const odd = calls.filter(
        ({ at }) =>
          [0, 6].includes(new Date(at).getDay()) || at.slice(11) < '09:00' || at.slice(11) > '17:00',
      )
      expect(odd.map(({ at }) => at)).toEqual([])
    }
  })

  it('add up to what the complaint says: eleven calls, two hours and eighteen minutes on hold', () => {
    const calls = family.contacts.filter(
      ({ at, agency, channel, direction }) =>
        at < '2026-09-08' && agency === 'Gemeente Duinmeer' && channel === 'phone' && direction === 'out',
    )
    expect(calls).toHaveLength(11)
    expect(calls.reduce((sum, { hold }) => sum + (hold ?? 0), 0)).toBe(2 * 60 + 18)
  })

  it('show kept, broken and overdue promises', () => {
    const promises = family.contacts.flatMap((contact) => contact.promises)
    expect(new Set(promises.map(({ status }) => status))).toEqual(new Set(['kept', 'broken', 'open']))
    expect(promises.some(({ status, due }) => status === 'open' && due !== null && due < sample.today)).toBe(
      true,
    )
    expect(promises.some(({ status, due }) => status === 'open' && due !== null && due > sample.today)).toBe(
      true,
    )
  })
})

describe('the terms', () => {
  const terms = sample.cases.flatMap((one) => one.terms)
  const stepsOf = (rule: string, event: string): Record<string, string | number | boolean | undefined> => {
    const term =
      terms.find((one) => one.rule === rule && one.event === event) ?? expect.fail(`no ${rule} ${event}`)
    const computed = computeTerm({ rule, event, params: term.params, language: 'nl' })
    if (!computed.ok) return expect.fail(`${rule} ${event}: ${computed.failure.kind}`)
    return Object.fromEntries(computed.value.steps.map(({ key, date, value }) => [key, date ?? value]))
  }

  it('use rules that exist, and letters that are there', () => {
    const known = new Set(rules.map(({ key }) => key))
    for (const { rule, event, document } of terms) {
      expect(known.has(rule), rule).toBe(true)
      expect(Object.keys(stepsOf(rule, event)).length, rule).toBeGreaterThan(0)
      if (document) expect(files).toContain(document)
    }
  })

  it('give the days and the amount that stand in the letters', () => {
    expect(stepsOf('wmo', '2026-03-03')).toMatchObject({
      inquiry_last_day: '2026-04-14',
      decision_last_day: '2026-05-06',
    })
    expect(stepsOf('ingebrekestelling', '2026-05-06')).toMatchObject({
      notice_valid: true,
      penalty_total: 427,
    })
    expect(stepsOf('bezwaar', '2026-06-09')).toMatchObject({ last_day: '2026-07-21' })
    expect(stepsOf('beslissing_op_bezwaar', '2026-06-09')).toMatchObject({
      decision_last_day: '2026-11-09',
      adjourned_last_day: '2026-12-21',
    })
    expect(stepsOf('stukken_hoorzitting', '2026-12-01')).toMatchObject({ safe_last_day: '2026-11-20' })
    expect(stepsOf('wajong', '2026-08-26')).toMatchObject({ decision_last_day: '2026-10-21' })
    expect(stepsOf('ciz', '2026-10-13')).toMatchObject({ decision_last_day: '2026-11-24' })
    expect(stepsOf('beroep', '2026-10-27')).toMatchObject({ last_day: '2026-12-08' })
  })
})
