import { useEffect, useState } from 'react'
import type { CaseId, DocumentId } from '../../shared/domain/ids.ts'
import type { PhotoSteps } from '../../shared/domain/photo.ts'
import type { Failure } from '../../shared/result.ts'
import { vault } from '../ipc/vault-api.ts'

type Wanted = {
  readonly caseId: CaseId
  readonly photo: DocumentId
  /** null: the photo as it was taken. */
  readonly steps: PhotoSteps | null
  readonly width: number
}
type Shown = { readonly url: string; readonly width: number; readonly height: number }
type Held = { readonly key: string; readonly image: Shown | null; readonly failure: Failure | null }

/** Milliseconds: who drags or clicks fast is not shown every step between. */
const pause = 120

/** A photo after its steps. While a new one is drawn the one before it stays, and `drawing` says so. */
export function usePhotoPicture(wanted: Wanted): {
  image: Shown | null
  failure: Failure | null
  drawing: boolean
} {
  const [held, setHeld] = useState<Held | null>(null)
  const key = JSON.stringify(wanted)
  useEffect(() => {
    const asked: Wanted = JSON.parse(key)
    let current = true
    const draw = async (): Promise<void> => {
      const result = await vault.photos.picture(asked)
      if (!current) return
      if (!result.ok) setHeld({ key, image: null, failure: result.failure })
      else setHeld({ key, image: { ...result.value, url: urlOf(result.value.jpeg) }, failure: null })
    }
    const timer = setTimeout(() => void draw(), pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [key])
  const url = held?.image?.url
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url])
  return { image: held?.image ?? null, failure: held?.failure ?? null, drawing: held?.key !== key }
}

const urlOf = (jpeg: Uint8Array): string =>
  URL.createObjectURL(new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }))
