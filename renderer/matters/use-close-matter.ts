import type { CaseId } from '../../shared/domain/ids.ts'
import type { Matter } from '../../shared/domain/matter.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'

/** Closes a request or matter, tells what that does, and can take it back. True: it worked. */
export function useCloseMatter(caseId: CaseId): (matter: Pick<Matter, 'id' | 'title'>) => Promise<boolean> {
  const { matters: t, ui } = useTexts()
  const { attempt } = useTell()
  const put = (id: Matter['id'], status: Matter['status']) =>
    vault.matters.change({ caseId, id, change: { status } })
  return async ({ id, title }) =>
    attempt(put(id, 'closed'), () => {
      tell({
        text: fill(t.saidClosed, { name: title }),
        tone: 'done',
        action: { label: ui.undo, run: () => void attempt(put(id, 'open')) },
      })
    })
}
