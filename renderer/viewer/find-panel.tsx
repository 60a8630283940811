import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect, useRef, type RefObject } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { Snippet } from '../search/hit-row.tsx'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { IconButton } from '../ui/button.tsx'
import { List } from '../ui/list.tsx'
import { SearchField } from '../ui/search-field.tsx'
import type { FoundHit } from './use-find.ts'
import css from './viewer.module.css'

export type FindProps = {
  readonly document: Document
  readonly text: string
  readonly setText: (text: string) => void
  readonly hits: readonly FoundHit[]
  readonly going: boolean
  /** Place in the list of the hit that the reader is at; -1: none. */
  readonly at: number
  readonly goTo: (at: number) => void
  readonly leave: () => void
  /** Another number: the search was asked for once more, and its text is to be typed over. */
  readonly asked: number
}

/** Search within the document: every place, and the way from one to the next. */
export function FindPanel({ document, text, setText, hits, going, at, goTo, leave, asked }: FindProps) {
  const t = useTexts().viewer
  const panel = useTypeOver(asked)
  const step = (by: number): void => {
    if (hits.length > 0) goTo((at + by + hits.length) % hits.length)
  }
  return (
    <div
      ref={panel}
      className={css['panel']}
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape') leave()
        else if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
          step(event.shiftKey ? -1 : 1)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <div className={css['row']}>
        <SearchField label={t.find} value={text} onChange={setText} />
      </div>
      <div className={css['row']}>
        <span role="status" className={css['grow']}>
          <FindState {...{ document, text, hits, going, at }} />
        </span>
        <IconButton
          label={t.findPrevious}
          keys="Shift+F3"
          icon={<ChevronUp />}
          isDisabled={hits.length === 0}
          onPress={() => step(-1)}
        />
        <IconButton
          label={t.findNext}
          keys="F3"
          icon={<ChevronDown />}
          isDisabled={hits.length === 0}
          onPress={() => step(1)}
        />
      </div>
      {hits.length === 0 ? null : <Hits hits={hits} at={at} goTo={goTo} />}
    </div>
  )
}

/** Whoever comes from a hit of the search reads on; whoever asked for the search wants to type. */
function useTypeOver(asked: number): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = asked > 0 ? panel.current?.querySelector('input') : null
    field?.focus()
    field?.select()
  }, [asked])
  return panel
}

function Hits({ hits, at, goTo }: Pick<FindProps, 'hits' | 'at' | 'goTo'>) {
  const t = useTexts().viewer
  return (
    <div className={css['hits']}>
      <List
        label={t.findHits}
        items={hits}
        rowHeight={84}
        textOf={(hit) => hit.snippet}
        renderRow={(hit) => (
          <span className={css['hit']} data-at={hits[at]?.id === hit.id}>
            <small>{fill(t.page, { page: hit.page })}</small>
            <span>
              <Snippet text={hit.snippet} />
            </span>
          </span>
        )}
        onOpen={(hit) => goTo(hits.findIndex((each) => each.id === hit.id))}
      />
    </div>
  )
}

function FindState({
  document,
  text,
  hits,
  going,
  at,
}: Pick<FindProps, 'document' | 'text' | 'hits' | 'going' | 'at'>) {
  const t = useTexts().viewer
  const count = useCounted()
  if (text.trim() === '') return t.findStart
  if (hits.length === 0) {
    if (going) return t.findGoing
    return document.ocr === 'needed' ? `${t.findNothing} ${t.findNoText}` : t.findNothing
  }
  const n = count(t.findCount, hits.length)
  return `${at < 0 ? n : fill(t.findAt, { at: at + 1, n })}${going ? ` ${t.findGoing}` : ''}`
}
