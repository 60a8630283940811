import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import type { CaseId, DocumentId } from '../../shared/domain/ids.ts'
import type { Failure } from '../../shared/result.ts'
import type { Language } from '../../shared/text/failure-message.ts'
import { withSecondTry } from '../ipc/second-try.ts'
import { vault } from '../ipc/vault-api.ts'

export type Wanted = {
  readonly caseId: CaseId
  readonly id: DocumentId
  /** From 1. */
  readonly page: number
  /** In dots of the screen. */
  readonly width: number
  /** As its reader gets it. `mark`: what is black now, so that a change draws the page again. */
  readonly safe?: { readonly language: Language; readonly madeAt: string; readonly mark: string }
}

/** Asks for a page as it is, or as it leaves the vault. */
async function draw({ safe, ...asked }: Wanted) {
  if (safe === undefined) return vault.pages.picture(asked)
  return vault.redactions.picture({ ...asked, madeAt: safe.madeAt, language: safe.language })
}

type Waiting = { readonly rank: () => number; readonly go: () => void }

/** Pages are drawn one at a time by the vault; the one nearest to the reader goes first. */
const atOnce = 2
let busy = 0
const waiting: Waiting[] = []

async function inTurn<T>(rank: () => number, work: () => Promise<T>): Promise<T> {
  if (busy >= atOnce) await new Promise<void>((go) => waiting.push({ rank, go }))
  busy += 1
  try {
    return await work()
  } finally {
    busy -= 1
    waiting.sort((a, b) => b.rank() - a.rank())
    waiting.pop()?.go()
  }
}

/**
 * Draws a page into a canvas: straight from memory, so that no picture of it lies anywhere else. What was drawn
 * stays until a sharper one has come. `rank`: how far it is from what is being read. Tells what went wrong.
 */
export function usePicture(
  canvas: RefObject<HTMLCanvasElement | null>,
  wanted: Wanted | null,
  rank: () => number = () => 0,
): { drawn: boolean; failure: Failure | null } {
  const [state, setState] = useState<{ page: string; failure: Failure | null } | null>(null)
  const key = wanted === null ? '' : JSON.stringify(wanted)
  const page = wanted === null ? '' : shownBy(wanted)
  const place = useEffectEvent(rank)
  const put = useEffectEvent((dots: Dots) => {
    if (canvas.current) paint(canvas.current, dots)
  })
  useEffect(() => {
    if (key === '') return undefined
    const asked: Wanted = JSON.parse(key)
    let current = true
    const show = async (): Promise<void> => {
      if (!current) return
      const result = await withSecondTry(() => draw(asked))
      if (!current) return
      if (result.ok) put(result.value)
      setState({ page: shownBy(asked), failure: result.ok ? null : result.failure })
    }
    void inTurn(() => (current ? place() : -1), show)
    return () => {
      current = false
    }
  }, [key])
  return state?.page === page
    ? { drawn: state.failure === null, failure: state.failure }
    : { drawn: false, failure: null }
}

/** What a canvas shows: until then it waits, also for a page that is to be black. */
const shownBy = ({ id, page, safe }: Wanted): string => `${id} ${page} ${safe?.mark ?? ''}`

type Dots = { readonly pixels: Uint8Array<ArrayBuffer>; readonly width: number; readonly height: number }

function paint(canvas: HTMLCanvasElement, { pixels, width, height }: Dots): void {
  canvas.width = width
  canvas.height = height
  const dots = new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, width * height * 4)
  canvas.getContext('2d', { alpha: false })?.putImageData(new ImageData(dots, width, height), 0, 0)
}
