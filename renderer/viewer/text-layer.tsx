import { memo, type ClipboardEvent } from 'react'
import type { PageWord } from '../../shared/domain/page.ts'
import css from './sheet.module.css'

type Props = {
  readonly words: readonly PageWord[]
  /** The page on the screen, in pixels. */
  readonly width: number
  readonly height: number
}

/** The words of a page, unseen over its picture: to select, to copy, to be read aloud. */
export const TextLayer = memo(function TextLayer({ words, width, height }: Props) {
  return (
    <div className={css['words']} onCopy={copyWords}>
      {words.map((word, index) => (
        <span key={index} data-line={word.line} style={styleOf(word, width, height)}>
          {word.text}{' '}
        </span>
      ))}
    </div>
  )
})

/** As wide as the word on the picture, whatever the letters of the screen measure. */
function styleOf(word: PageWord, width: number, height: number) {
  const size = Math.max(4, word.h * height * 0.82)
  const natural = widthOf(word.text) * size
  const stretch = natural > 0 ? (word.w * width) / natural : 1
  return {
    left: `${word.x * 100}%`,
    top: `${word.y * 100}%`,
    height: `${word.h * 100}%`,
    fontSize: `${size}px`,
    lineHeight: `${word.h * height}px`,
    transform: `scaleX(${stretch})`,
  }
}

let pen: OffscreenCanvasRenderingContext2D | null = null
const known = new Map<string, number>()

/** Of a text in letters of one pixel. */
function widthOf(text: string): number {
  const found = known.get(text)
  if (found !== undefined) return found
  pen ??= new OffscreenCanvas(1, 1).getContext('2d')
  if (!pen) return text.length * 0.5
  pen.font = '100px sans-serif'
  const width = pen.measureText(`${text} `).width / 100
  if (known.size > 20_000) known.clear()
  known.set(text, width)
  return width
}

/** What is copied has the lines of the page, and a word that was broken at the end of a line is whole again. */
function copyWords(event: ClipboardEvent): void {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return
  const range = selection.getRangeAt(0)
  const spans = [...document.querySelectorAll<HTMLElement>('[data-line]')].filter((span) =>
    range.intersectsNode(span),
  )
  const parts = spans.map((span, index) => {
    const text = selectedPart(span, range)
    const before = spans[index - 1]
    const sameLine =
      before !== undefined &&
      before.dataset['line'] === span.dataset['line'] &&
      before.parentNode === span.parentNode
    return { text, glue: index === 0 ? '' : sameLine ? ' ' : '\n' }
  })
  const copied = parts.map(({ text, glue }) => `${glue}${text}`).join('')
  if (copied.trim() === '') return
  event.clipboardData.setData('text/plain', copied.replace(/(\p{L})[-\u00ad\u2010]\n(?=\p{Ll})/gu, '$1'))
  event.preventDefault()
}

function selectedPart(span: HTMLElement, range: Range): string {
  const text = span.textContent ?? ''
  const start = span.contains(range.startContainer) ? range.startOffset : 0
  const end = span.contains(range.endContainer) ? range.endOffset : text.length
  return text.slice(start, end).trim()
}
