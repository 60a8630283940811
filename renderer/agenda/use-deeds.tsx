import type { AgendaItem } from '../../shared/domain/agenda.ts'
import { plannedId, promiseId, termId } from '../../shared/domain/ids.ts'
import type { PlannedEnd } from '../../shared/domain/planned.ts'
import type { Promise_ } from '../../shared/domain/promise.ts'
import type { Result } from '../../shared/result.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import { addDays, today } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'

type Deed = () => Promise<Result<unknown>>
type Said = 'saidDone' | 'saidMoved' | 'saidWithdrawn' | 'saidOpen' | 'saidSnoozed'

const snooze =
  ({ caseId, kind, id, step }: AgendaItem, until: string | null): Deed =>
  async () =>
    kind === 'task' || kind === 'appointment'
      ? vault.planned.snooze({ caseId, id: plannedId.parse(id), until })
      : vault.agenda.snooze({ caseId, kind, id, step, until })

const was = ({ status, reason }: AgendaItem): PlannedEnd => ({ status, reason })

/** What can be done with a line of the agenda; each says what it did, and can be undone while that stands. */
export function useDeeds() {
  const { planner: t, ui } = useTexts()
  const language = useLanguage()
  const { attempt } = useTell()
  const act = async (item: AgendaItem, said: Said, deed: Deed, undo: Deed): Promise<boolean> =>
    attempt(deed(), () => {
      tell({
        text: fill(t[said], { name: item.title }),
        tone: 'done',
        action: { label: ui.undo, run: () => void attempt(undo()) },
      })
    })
  const end =
    ({ caseId, kind, id }: AgendaItem, next: PlannedEnd): Deed =>
    async () => {
      if (kind === 'term') {
        return vault.terms.change({ caseId, id: termId.parse(id), change: next, language })
      }
      if (kind === 'promise') {
        return vault.promises.setStatus({ caseId, id: promiseId.parse(id), status: promised[next.status] })
      }
      return vault.planned.setStatus({ caseId, id: plannedId.parse(id), end: next })
    }
  return {
    done: async (item: AgendaItem) =>
      act(item, 'saidDone', end(item, { status: 'done', reason: '' }), end(item, was(item))),
    reopen: async (item: AgendaItem) =>
      act(item, 'saidOpen', end(item, { status: 'open', reason: '' }), end(item, was(item))),
    withdraw: async (item: AgendaItem, reason: string) =>
      act(item, 'saidWithdrawn', end(item, { status: 'withdrawn', reason }), end(item, was(item))),
    snooze: async (item: AgendaItem, days: number) => {
      const until = days === 0 ? null : addDays(today(), days)
      return act(item, 'saidSnoozed', snooze(item, until), snooze(item, item.snoozedUntil))
    },
    move: async (item: AgendaItem, to: string, reason: string) => {
      const id = { caseId: item.caseId, id: plannedId.parse(item.id) }
      return act(
        item,
        'saidMoved',
        async () => vault.planned.move({ ...id, move: { to, reason } }),
        async () => vault.planned.undoMove(id),
      )
    },
  }
}

const promised: Readonly<Record<AgendaItem['status'], Promise_['status']>> = {
  open: 'open',
  done: 'kept',
  withdrawn: 'broken',
}
