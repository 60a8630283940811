import type { DossierContent } from './content.ts'
import { shortDate } from './dates.ts'
import type { Bookmark, Exhibit, PlannedPart, PlannedSection, PlannedVolume } from './plan.ts'
import { dossierWords, fill } from './words.ts'

/** What is printed on a page. */
type Label = (page: number) => string

/**
 * Bookmarks of all files, by page: made parts, volumes, sections with their documents. A section that runs on into the
 * next file is named there again.
 */
export function bookmarksOf(
  content: DossierContent,
  parts: readonly PlannedPart[],
  sections: readonly PlannedSection[],
  volumes: readonly PlannedVolume[],
  label: Label,
): Bookmark[] {
  const words = dossierWords[content.language]
  const made = parts.map(({ title, from }): Bookmark => ({ title, page: from, level: 0 }))
  const fronts = volumes.slice(1).flatMap(({ no, from }): Bookmark[] => [
    { title: fill(words.volume, { no, count: volumes.length }), page: from, level: 0 },
    { title: words.parts.index, page: from + 1, level: 0 },
  ])
  const documents = sections.flatMap((section) => sectionBookmarks(content, section, volumes, label))
  return [...made, ...[...fronts, ...documents].toSorted((one, other) => one.page - other.page)]
}

function sectionBookmarks(
  content: DossierContent,
  { key, letter, title, exhibits }: PlannedSection,
  volumes: readonly PlannedVolume[],
  label: Label,
): Bookmark[] {
  let file = 0
  return exhibits.flatMap((exhibit): Bookmark[] => {
    const own: Bookmark = {
      title: bookmarkTitle(exhibit, content, label),
      page: exhibit.from,
      level: key === null ? 0 : 1,
    }
    const before = file
    file = volumes.findLast(({ from }) => from <= exhibit.from)?.no ?? 1
    if (key === null || file === before) return [own]
    return [{ title: `${letter}. ${title}`, page: exhibit.from, level: 0 }, own]
  })
}

/** With the page that is printed there: whoever is told a page at a hearing finds it in the list as well. */
function bookmarkTitle(
  { no, title, document, from }: Exhibit,
  content: DossierContent,
  label: Label,
): string {
  const date = document.date || dossierWords[content.language].undated
  return `${no}. ${title} (${shortDate(date, content.language)}), p. ${label(from)}`
}
