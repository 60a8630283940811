import { element, type Node } from '../rendition/html-tree.ts'
import { decodeEntities } from '../rendition/entities.ts'

/** Marks above which a document is too large for its structure: some 1,000 pages, or a bomb. */
const mostMarks = 200_000
/** Shorter ones cannot have so many. */
const shortest = 2_000_000

/** Whether a Word document would take a gigabyte of memory with its structure. */
export function isVast(document: string): boolean {
  if (document.length < shortest) return false
  let count = 0
  for (let at = document.indexOf('<w:'); at >= 0; at = document.indexOf('<w:', at + 3))
    if (++count > mostMarks) return true
  return false
}

const mostLetters = 5_000_000

/** The words of a Word document, paragraph by paragraph, and nothing else of it. Deletions stand in other elements. */
export function wordsOf(document: string): Node[] {
  const paragraphs: string[] = []
  let text = ''
  let letters = 0
  const end = (): void => {
    if (text.trim() !== '') paragraphs.push(decodeEntities(text).trim())
    text = ''
  }
  for (const [mark, words] of document.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)<|<\/w:p>|<w:(?:tab|br)[\s/]/g)) {
    if (mark === '</w:p>') end()
    else text += words ?? ' '
    letters += mark.length
    if (letters > mostLetters) break
  }
  end()
  return paragraphs.map((paragraph) => element('p', [paragraph]))
}
