import type { IndexLine, PlannedPart, PlannedSection } from './plan.ts'

/** The lines of the index: made parts, then each section with its documents. */
export function indexLines(parts: readonly PlannedPart[], placed: readonly PlannedSection[]): IndexLine[] {
  const made = parts.filter(({ key }) => key !== 'cover' && key !== 'index')
  return [
    ...made.map(({ key, title, from, to }): IndexLine => ({
      kind: 'part',
      no: '',
      title,
      date: '',
      from,
      to,
      target: `part:${key}`,
    })),
    ...placed.flatMap((section) => sectionLines(section)),
  ]
}

function sectionLines({ key, letter, title, exhibits, from, to }: PlannedSection): IndexLine[] {
  const lines = exhibits.map((exhibit): IndexLine => ({
    kind: 'exhibit',
    no: exhibit.no,
    title: exhibit.title,
    date: exhibit.document.date,
    from: exhibit.from,
    to: exhibit.to,
    target: `document:${exhibit.id}`,
  }))
  const [first] = lines
  if (key === null || !first) return lines
  return [{ kind: 'section', no: letter, title, date: '', from, to, target: first.target }, ...lines]
}
