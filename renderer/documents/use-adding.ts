import type { CaseId } from '../../shared/domain/ids.ts'
import { useRoute } from '../frame/route.tsx'
import { claimDropped, shell, type Chosen } from '../ipc/api.ts'
import { vault } from '../ipc/vault-api.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'

type Duplicates = 'ask' | 'keep'

/** What the vault takes from the clipboard. */
const mostPasted = 100_000_000

/** Ways to bring files into a case. Each batch becomes a job, which the list of batches shows. */
export function useAdding(caseId: CaseId) {
  const t = useTexts().adding
  const language = useLanguage()
  const { attempt } = useTell()
  const { route, go } = useRoute()
  /** Where the batch is in sight already, nobody needs to be told. */
  const begun = (): void => {
    if (route.screen === 'case' && route.tab === 'documents' && route.open === undefined) return
    const look = { label: t.look, run: () => go({ screen: 'case', caseId, tab: 'documents' }) }
    tell({ text: t.started, tone: 'done', action: look })
  }
  const add = async (files: readonly Chosen[], duplicates: Duplicates = 'ask'): Promise<void> => {
    if (files.length === 0) return
    const tokens = files.map((file) => file.token)
    await attempt(vault.documents.add({ caseId, files: tokens, duplicates, language }), begun)
  }
  const pasteBytes = async (file: File): Promise<void> => {
    if (file.size > mostPasted) {
      tell({ text: t.tooLarge, tone: 'failed' })
      return
    }
    const bytes = new Uint8Array(await file.arrayBuffer())
    await attempt(vault.intake.paste({ caseId, name: file.name, bytes, language }), begun)
  }
  return {
    drop: async (files: File[]): Promise<void> => {
      await add(await claimDropped(files))
    },
    /** Files that were copied in the file manager go in as files; a picture of the screen has only its bytes. */
    paste: async (files: File[]): Promise<void> => {
      const known = await Promise.all(files.map(async (file) => ({ file, on: await claimDropped([file]) })))
      await add(known.flatMap(({ on }) => on))
      for (const { file, on } of known) if (on.length === 0 && file.size > 0) await pasteBytes(file)
    },
    choose: async (folders: boolean, duplicates: Duplicates = 'ask'): Promise<void> => {
      const chosen = await shell.files.chooseToAdd({ folders })
      if (chosen.ok) await add(chosen.value, duplicates)
    },
  }
}
