import { useDeferredValue, useEffect, useState } from 'react'
import type { CaseId, DocumentId } from '../../shared/domain/ids.ts'
import type { PageHit } from '../../shared/domain/page.ts'
import { foldedWords } from '../../shared/pages/fold.ts'
import { vault } from '../ipc/vault-api.ts'

export type FoundHit = PageHit & { readonly id: string; readonly index: number }
type Found = { readonly key: string; readonly hits: readonly FoundHit[]; readonly going: boolean }

/** All places of these words in a document; they come page after page. */
export function useFind(caseId: CaseId, id: DocumentId, words: readonly string[]) {
  const wanted = useDeferredValue(words)
  const asked = wanted.filter((each) => foldedWords(each) !== '')
  const key = asked.length === 0 ? '' : JSON.stringify({ caseId, id, words: asked })
  const [found, setFound] = useState<Found>({ key: '', hits: [], going: false })
  useEffect(() => {
    if (key === '') return undefined
    const input: { caseId: CaseId; id: DocumentId; words: string[] } = JSON.parse(key)
    const state = { current: true }
    const collect = async (): Promise<void> => {
      let hits: PageHit[] = []
      for (let from: number | null = 1; from !== null && state.current;) {
        const part = await vault.pages.find({ ...input, from })
        if (!state.current) return
        if (part.ok) hits = [...hits, ...part.value.hits]
        from = part.ok && hits.length < most ? part.value.next : null
        setFound({ key, hits: numbered(hits), going: from !== null })
      }
    }
    void collect()
    return () => {
      state.current = false
    }
  }, [key])
  const mine = found.key === key ? found : null
  return {
    marks: asked.map(foldedWords),
    hits: key === '' ? none : (mine?.hits ?? none),
    going: key !== '' && (mine === null || mine.going),
  }
}

const none: readonly FoundHit[] = []
/** More places than this tell nobody anything. */
const most = 2_000

/** Each with its number on its own page, by which its mark is known. */
function numbered(hits: readonly PageHit[]): FoundHit[] {
  let [page, index] = [0, 0]
  return hits.map((hit) => {
    index = hit.page === page ? index + 1 : 0
    page = hit.page
    return { ...hit, index, id: `${page} ${index}` }
  })
}
