import { useEffect, useState } from 'react'
import type { CaseId, DocumentId } from '../../shared/domain/ids.ts'
import type { Failure } from '../../shared/result.ts'
import { withSecondTry } from '../ipc/second-try.ts'
import { vault } from '../ipc/vault-api.ts'

export type PageImage = { readonly url: string; readonly width: number; readonly height: number }
type Wanted = {
  readonly caseId: CaseId
  readonly id: DocumentId
  readonly page: number
  readonly width: number
}
type Held = { readonly key: string; readonly image: PageImage | null; readonly failure: Failure | null }

/** A few at a time: whoever scrolls fast must not wait for what is out of sight already. */
const atOnce = 3
let busy = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= atOnce) {
    await new Promise<void>((resolve) => {
      waiting.unshift(resolve)
    })
  }
  busy += 1
  try {
    return await work()
  } finally {
    busy -= 1
    waiting.shift()?.()
  }
}

/** One page of a document as a picture in memory; let go when it is out of sight. null: do not ask. */
export function usePageImage(wanted: Wanted | null): { image: PageImage | null; failure: Failure | null } {
  const [held, setHeld] = useState<Held | null>(null)
  const key = wanted === null ? '' : JSON.stringify(wanted)
  useEffect(() => {
    if (key === '') return undefined
    const asked: Wanted = JSON.parse(key)
    let current = true
    let url = ''
    const show = async (): Promise<void> => {
      if (!current) return
      const result = await withSecondTry(() => vault.documents.page(asked))
      if (!current) return
      url = result.ok ? urlOf(result.value.png) : ''
      setHeld(
        result.ok
          ? { key, image: { ...result.value, url }, failure: null }
          : { key, image: null, failure: result.failure },
      )
    }
    void inTurn(show)
    return () => {
      current = false
      if (url !== '') URL.revokeObjectURL(url)
    }
  }, [key])
  return held?.key === key ? held : { image: null, failure: null }
}

const urlOf = (png: Uint8Array): string =>
  URL.createObjectURL(new Blob([new Uint8Array(png)], { type: 'image/png' }))
