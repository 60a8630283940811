import { useEffect, useState } from 'react'
import type { CaseId, DocumentId } from '../../shared/domain/ids.ts'
import type { Failure } from '../../shared/result.ts'
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
  const key = wanted === null ? '' : [wanted.caseId, wanted.id, wanted.page, wanted.width].join(' ')
  useEffect(() => {
    if (wanted === null) return
    let current = true
    let url = ''
    void inTurn(async () => {
      if (!current) return
      const result = await vault.documents.page(wanted)
      if (!current) return
      if (!result.ok) {
        setHeld({ key, image: null, failure: result.failure })
        return
      }
      const { png, width, height } = result.value
      url = URL.createObjectURL(new Blob([new Uint8Array(png)], { type: 'image/png' }))
      setHeld({ key, image: { url, width, height }, failure: null })
    })
    return () => {
      current = false
      if (url !== '') URL.revokeObjectURL(url)
    }
    // The key names everything that is asked.
  }, [key])
  return held?.key === key ? held : { image: null, failure: null }
}
