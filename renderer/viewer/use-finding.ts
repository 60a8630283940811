import { useEffect, useEffectEvent, useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { At } from './reading.ts'
import { useFind } from './use-find.ts'
import type { Roll } from './use-roll.ts'

type Asked = {
  readonly caseId: CaseId
  readonly document: Document
  /** What somebody searched for before the document was opened. */
  readonly given: readonly string[]
  /** The page that it was opened at, from 1. */
  readonly first: number
  readonly roll: Roll
}

/** What is being looked for in the document, and where among the places found the reader is. */
export function useFinding({ caseId, document, given, first, roll }: Asked) {
  const [text, setText] = useState<string | null>(null)
  const words = text === null ? given : [text]
  const { hits, marks, going } = useFind(caseId, document.id, words)
  const [place, setPlace] = useState<At | null>(null)
  const at =
    place === null ? -1 : hits.findIndex((hit) => hit.page === place.page && hit.index === place.index)
  const goTo = (next: number): void => {
    const hit = hits[next]
    if (!hit) return
    setPlace({ page: hit.page, index: hit.index })
    const box = hit.boxes[0]
    roll.show(hit.page, box ? Math.max(0.001, box.y) : 0)
  }
  // The first place on the page that was asked for, as soon as it is known; afterwards the reader says where to go.
  const settle = useEffectEvent((found: typeof hits) => {
    if (place !== null || found.length === 0) return
    const next = hits.findIndex((hit) => hit.page >= (text === null ? first : 1))
    goTo(next < 0 ? 0 : next)
  })
  const { ready } = roll
  useEffect(() => {
    const timer = setTimeout(() => settle(ready ? hits : []))
    return () => clearTimeout(timer)
  }, [hits, ready])
  return {
    text: text ?? given.join(' '),
    setText: (next: string): void => {
      setText(next)
      setPlace(null)
    },
    hits,
    marks,
    going,
    at,
    place,
    goTo,
    /** To the next place (1) or the one before it (-1), round and round. */
    walk: (by: 1 | -1): void => {
      if (hits.length > 0) goTo((at + by + hits.length) % hits.length)
    },
  }
}

export type Finding = ReturnType<typeof useFinding>
