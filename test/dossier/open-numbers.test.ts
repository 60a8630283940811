import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadFaces } from '../../electron/dossier/fonts/load.ts'
import { layOut } from '../../electron/dossier/lay-out.ts'
import { ownLetterSheets } from '../../electron/dossier/pages/letter.ts'
import { pageContext } from '../../electron/dossier/pages/page.ts'
import { slipSheets } from '../../electron/dossier/pages/slip.ts'
import { printedTexts, textsOn } from '../../electron/dossier/printed-texts.ts'
import { unreadable } from '../../electron/dossier/source.ts'
import type { DossierContent } from '../../shared/dossier/content.ts'
import { openNumbers, type OpenNumber, type Printed } from '../../shared/dossier/open-numbers.ts'
import { textsOf } from '../../shared/dossier/texts-of.ts'
import { contentWithoutNumbers } from '../../shared/dossier/without-numbers.ts'
import { citizenNumbersIn } from '../../shared/redaction/citizen-numbers.ts'
import { contentLeaves } from './content-leaves.ts'
import { everything, letterDraft } from './everything.ts'

const bsn = '111222333'
type Path = readonly (string | number)[]

/** All that is printed of a dossier with every part; its first document is a letter, and none can be read. */
function printedOf(content: DossierContent): Printed[] {
  const laid = layOut(content, 'continuous')
  const page = pageContext(content, laid.plan, loadFaces())
  const [letter] = content.documents
  return [
    ...printedTexts(content, laid),
    ...(letter
      ? textsOn(ownLetterSheets(page, { draft: letterDraft, sent: false }, letter), 'documents')
      : []),
    ...content.documents.flatMap((lost) =>
      textsOn(slipSheets(page, { ...unreadable(lost, null, ''), sha256: '' }), 'documents'),
    ),
  ]
}

const found = (content: DossierContent): OpenNumber[] => openNumbers(content, printedOf(content))

/** The same content with a text in one place. */
const put = (content: DossierContent, path: Path, text: string): DossierContent =>
  changed(content, path, text)

function changed<T>(value: T, path: Path, text: string): T
function changed(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text
  if (typeof key === 'number' && value === undefined) return [changed({}, rest, text)]
  if (Array.isArray(value)) return [changed(value[0], rest, text), ...value.slice(1)]
  const before: Record<string, unknown> = Object.fromEntries(Object.entries(value ?? {}))
  return { ...before, [key]: changed(before[key], rest, text) }
}

const nameOf = (path: Path): string => path.filter((key) => typeof key === 'string').join('.')

/** Places whose text no page, bookmark or stamp has: ids, and what is kept beside the words that are printed. */
const unprinted: ReadonlySet<string> = new Set([
  'chronology.documentId',
  'comparison.new.product',
  'comparison.new.reasons',
  'comparison.old.product',
  'comparison.old.reasons',
  'documents.follows',
  'documents.id',
  'documents.mentions.id',
  'documents.mentions.token',
  'documents.sha256',
  'mentions.id',
  'mentions.token',
  'receipts.params.een',
  'receipts.reason',
  'receipts.rule',
  'receipts.steps.key',
  'sent.exhibits.addedOn',
  'sent.exhibits.id',
  'sent.exhibits.title',
])

/** Where a text can stand at all: a day or an id is of its own form. */
const leaves = contentLeaves().filter(({ schema }) => z.safeParse(schema, `Tekst ${bsn} hier`).success)

describe('a citizen service number in what a dossier is made from', () => {
  const named = leaves.map(({ path }) => [nameOf(path), path] as const)
  test.each(named)('is found in %s, or not printed', (name, path) => {
    const content = put(everything, path, `Tekst ${bsn} hier`)
    const seen = found(content)
    const marks = printedOf(content).flatMap(({ text }) => citizenNumbersIn(text))
    expect(marks.length > 0).toBe(!unprinted.has(name))
    expect(seen.length > 0).toBe(!unprinted.has(name))
    const [first] = seen
    if (!first) return
    // It is known where it comes from, and one step leaves it out of all that is printed.
    expect(first.thing.key).not.toBe('page')
    expect(first.places.length).toBeGreaterThan(0)
    const without = contentWithoutNumbers(content, { withoutNumbers: [...first.numbers] })
    expect(found(without)).toEqual([])
    const printed = printedOf(without).map(({ text }) => text)
    expect(printed.join('\n')).not.toContain(bsn)
    expect(textsOf(without).some(({ text }) => text === 'Tekst … hier')).toBe(true)
  })

  test('is told of once for each thing, with every place where it comes to stand', () => {
    const title = `Besluit ${bsn}`
    const titled = put(everything, ['documents', 0, 'title'], title)
    const id = titled.documents[0]?.id ?? ''
    const event = { date: '2026-03-04', time: '', kind: 'document' as const, title, text: '', documentId: id }
    const dated = { ...titled, chronology: [...titled.chronology, event] }
    const seen = found(put(dated, ['ownWords'], `Mijn nummer: ${bsn}.`))
    expect(seen).toHaveLength(2)
    expect(seen).toMatchObject([
      { thing: { key: 'ownWords' }, places: ['summary'] },
      {
        thing: { key: 'document', of: id },
        places: expect.arrayContaining(['index', 'chronology', 'bookmarks']),
      },
    ])
  })

  test('is found where its line or its page ends', () => {
    const [one, two, three] = [bsn.slice(0, 3), bsn.slice(3, 6), bsn.slice(6)]
    const words = Array.from({ length: 400 }, (_, at) => `woord${at} ${one} ${two} ${three}`)
    const [seen] = found(put(everything, ['contacts', 0, 'summary'], words.join(' ')))
    expect(seen).toMatchObject({ thing: { key: 'contact' }, places: ['contacts'] })
  })

  test('is no finding in a part that is left out, and none that fails the test of eleven', () => {
    const spoken = put(everything, ['ownWords'], `Mijn nummer: ${bsn}.`)
    expect(found({ ...spoken, parts: ['cover', 'index'] })).toEqual([])
    expect(found(put(everything, ['ownWords'], 'Zaaknummer 111222334.'))).toEqual([])
    expect(found(everything)).toEqual([])
  })

  test('is told of also where it comes from nothing that is known', () => {
    const printed: Printed[] = [{ text: `Nummer ${bsn}`, place: 'cover' }]
    const lost = { thing: { key: 'page' }, numbers: [], places: ['cover'] }
    expect(openNumbers(everything, printed)).toMatchObject([lost])
  })
})
