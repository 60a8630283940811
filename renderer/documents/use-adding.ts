import { useState } from 'react'
import type { CaseId, JobId } from '../../shared/domain/ids.ts'
import { claimDropped, shell, type Chosen } from '../ipc/api.ts'
import { vault } from '../ipc/vault-api.ts'
import { useLanguage } from '../text/use-texts.ts'
import { useTell } from '../ui/use-tell.ts'

type Duplicates = 'keep' | 'skip'

/** Ways to bring files into a case. Each batch becomes a job. */
export function useAdding(caseId: CaseId) {
  const language = useLanguage()
  const { attempt } = useTell()
  const [jobs, setJobs] = useState<readonly JobId[]>([])
  const add = async (files: readonly Chosen[], duplicates: Duplicates = 'skip'): Promise<void> => {
    if (files.length === 0) return
    const tokens = files.map((file) => file.token)
    await attempt(vault.documents.add({ caseId, files: tokens, duplicates, language }), ({ job }) => {
      setJobs((last) => [...last, job])
    })
  }
  return {
    jobs,
    dismiss: (id: JobId): void => {
      setJobs((last) => last.filter((each) => each !== id))
    },
    drop: async (files: File[]): Promise<void> => {
      await add(await claimDropped(files))
    },
    choose: async (folders: boolean, duplicates: Duplicates = 'skip'): Promise<void> => {
      const chosen = await shell.files.chooseToAdd({ folders })
      if (chosen.ok) await add(chosen.value, duplicates)
    },
  }
}

export type Adding = ReturnType<typeof useAdding>
