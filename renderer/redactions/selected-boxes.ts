import type { PageWord, Turn } from '../../shared/domain/page.ts'
import type { NewRedaction, RedactionReason } from '../../shared/domain/redaction.ts'
import { proposeRedactions } from '../../shared/redaction/propose.ts'
import { around, boxBetween, spotOf } from './geometry.ts'

type SelectedWord = PageWord & { readonly page: number }

/**
 * Boxes over the words that are selected on the pages, one for each line; a word goes whole. What the words look like
 * (an account number, say) is the reason, else the one that is given.
 */
export function selectedBoxes(turn: Turn, reason: RedactionReason): NewRedaction[] {
  const lines = Map.groupBy(selectedWords(turn), ({ page, line }) => `${page} ${line}`)
  return [...lines.values()].flatMap((words) => {
    const [first] = words
    if (!first) return []
    const [known] = proposeRedactions(first.page, words, [])
    return [{ page: first.page, ...around(words), reason: known?.reason ?? reason }]
  })
}

function selectedWords(turn: Turn): SelectedWord[] {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  return [...document.querySelectorAll<HTMLElement>('[data-page] [data-line]')].flatMap((span) => {
    const sheet = span.closest<HTMLElement>('[data-page]')
    if (!sheet || !isIn(range, span)) return []
    const [at, page] = [span.getBoundingClientRect(), sheet.getBoundingClientRect()]
    const box = boxBetween(
      spotOf({ x: at.left, y: at.top }, page, turn),
      spotOf({ x: at.right, y: at.bottom }, page, turn),
    )
    if (!box) return []
    const text = span.textContent?.trim() ?? ''
    return [{ ...box, text, line: Number(span.dataset['line']), page: Number(sheet.dataset['page']) }]
  })
}

/** A range that only touches the edge of a word has nothing of it. */
function isIn(range: Range, span: HTMLElement): boolean {
  if (!range.intersectsNode(span)) return false
  const own = range.cloneRange()
  if (!span.contains(own.startContainer)) own.setStartBefore(span)
  if (!span.contains(own.endContainer)) own.setEndAfter(span)
  return own.toString().trim() !== ''
}
