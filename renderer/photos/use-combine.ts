import { useEffect, useRef, useState } from 'react'
import type { CaseId, DocumentId, JobId } from '../../shared/domain/ids.ts'
import type { Job } from '../../shared/domain/job.ts'
import { useRoute } from '../frame/route.tsx'
import { vault } from '../ipc/vault-api.ts'
import { useJob } from '../jobs/jobs-context.tsx'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { useTell } from '../ui/use-tell.ts'
import { endOf } from './job-end.ts'

/** Makes one document of photos; when it is there, it is opened to look at before and after. */
export function useCombine(caseId: CaseId): {
  combine: (ids: readonly DocumentId[]) => void
  /** The work, while it goes on. */
  job: Job | null
} {
  const t = useTexts().photos
  const count = useCounted()
  const { go } = useRoute()
  const { failed } = useTell()
  const here = useHere()
  const [id, setId] = useState<JobId | null>(null)
  const job = useJob(id)
  const combine = async (ids: readonly DocumentId[]): Promise<void> => {
    const title = count(t.combineTitle, ids.length)
    const started = await vault.photos.combine({ caseId, ids: [...ids], title })
    if (!started.ok) {
      failed(started.failure)
      return
    }
    setId(started.value.job)
    const end = await endOf(started.value.job)
    setId(null)
    if (end?.failure) failed(end.failure)
    // Whoever went elsewhere meanwhile is left there.
    if (end?.made && here.current)
      go({ screen: 'case', caseId, tab: 'documents', open: end.made, edit: 'photos' })
  }
  return { job: job?.state === 'running' ? job : null, combine: (ids) => void combine(ids) }
}

/** Whether the component is still on screen. */
function useHere(): { readonly current: boolean } {
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  return here
}
