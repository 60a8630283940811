import type { TermLine } from '../../../shared/dossier/content.ts'
import { compareDates, dayAndDate } from '../../../shared/dossier/dates.ts'
import { fill } from '../../../shared/dossier/words.ts'
import { space, type Block } from '../sheets/block.ts'
import { textWidth, type Sheet } from '../sheets/sheet.ts'
import { cellWidth, table, type Row } from '../sheets/table.ts'
import { lines, opening, paragraph, partSheets, type PageContext } from './page.ts'

/** Wide enough for "donderdag 22 september 2026" on one line. */
const columns = [{ width: 172 }, { width: textWidth - 172 }] as const

/** Whose turn it is: open dates first, each with its rule and arithmetic; what is past stands last. */
export function termSheets(page: PageContext): Sheet[] {
  const { content, words, names } = page
  const groups = groupByActor(page, openTerms(content.terms))
  const past = content.terms
    .filter((term) => !isOpen(term))
    .toSorted((one, other) => compareDates(one.date, other.date))
  if (past.length > 0) groups.push([words.terms.past, past])
  return partSheets(page, 'terms', [
    ...opening(page, names.parts.terms, words.terms.lead),
    ...groups.flatMap(([title, terms]) => group(page, title, terms)),
  ])
}

/** What still has to happen, soonest first. */
export function openTerms(terms: readonly TermLine[]): TermLine[] {
  return terms.filter(isOpen).toSorted((one, other) => compareDates(one.date, other.date))
}

/**
 * A day of the client's own that went by is nobody's turn any more, and no word of blame for whoever reads this; an
 * agency that did not decide in time is still to decide.
 */
const isOpen = ({ status, actor }: TermLine): boolean =>
  status === 'open' || (status === 'late' && actor === 'agency')

/** Name of whoever has to act: the client or family, or the agency. */
export function actorName({ content, words }: PageContext, term: TermLine): string {
  return term.actor === 'client' ? content.caseName : term.agency || words.terms.agency
}

function groupByActor(page: PageContext, terms: readonly TermLine[]): [string, TermLine[]][] {
  const groups = new Map<string, TermLine[]>()
  for (const term of terms) {
    const turn = term.actor === 'client' ? page.words.terms.turnClient : page.words.terms.turnAgency
    const title = fill(turn, { name: actorName(page, term) })
    groups.set(title, [...(groups.get(title) ?? []), term])
  }
  return [...groups]
}

function group(page: PageContext, title: string, terms: readonly TermLine[]): Block[] {
  const { words } = page
  const head = [
    lines(page, words.terms.date, 'label', columns[0].width),
    lines(page, words.terms.what, 'label', cellWidth(columns, 1)),
  ]
  return [
    ...paragraph(page, title, 'subheading', { before: 20, keepWithNext: true }),
    ...table(
      columns,
      head,
      terms.map((term) => termRow(page, term)),
    ).map((block, place) => (place === 0 ? { ...block, before: 6 } : block)),
    space(4),
  ]
}

function termRow(page: PageContext, term: TermLine): Row {
  const { content, words } = page
  const width = cellWidth(columns, 1)
  return {
    cells: [
      [
        ...lines(page, dayAndDate(term.date, content.language), 'strong', columns[0].width - 4),
        ...lines(page, stateOf(page, term), isLate(term) ? 'smallStrong' : 'small', columns[0].width - 4, 1),
      ],
      [
        ...lines(page, term.label, 'strong', width),
        ...lines(page, term.why, 'body', width, 1),
        ...lines(page, term.law, 'small', width, 2),
        ...(term.doubt
          ? lines(page, fill(words.terms.unsure, { doubt: term.doubt }), 'smallItalic', width)
          : []),
        ...(term.mark === '?' ? lines(page, words.terms.unchecked, 'smallItalic', width) : []),
      ],
    ],
  }
}

const isLate = ({ status, actor }: TermLine): boolean => status === 'late' && actor === 'agency'

function stateOf({ content, words: { terms } }: PageContext, term: TermLine): string {
  if (term.opens) return term.date > content.madeOn ? terms.opens : terms.opened
  if (term.status === 'late') return isLate(term) ? terms.late : terms.lapsed
  return terms[term.status]
}
