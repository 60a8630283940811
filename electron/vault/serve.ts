import { keepDays } from './agenda/known-days.ts'
import type { z } from 'zod'
import type { CaseId, FileToken } from '../../shared/domain/ids.ts'
import { answering } from '../../shared/ipc/answer.ts'
import { vaultContract, vaultEvents } from '../../shared/ipc/vault.ts'
import { requestSchema, type Reply } from '../../shared/ipc/wire.ts'
import { Failed } from '../../shared/result.ts'
import { createReader, type Reader } from '../intake/reader/reader.ts'
import { createRecogniser, type Recogniser } from '../ocr/recogniser.ts'
import type { ChangedNoun, Context } from './context.ts'
import { createGrants, type Grants } from './grants.ts'
import { handlersOf } from './handlers.ts'
import { goOnWithBatches } from './intake/background.ts'
import { goOnWatching } from './intake/watch.ts'
import { createJobs } from './jobs/jobs.ts'
import { goOnRecognising, recogniseSoon } from './ocr/background.ts'
import type { Session } from './session/session.ts'
import { attempt } from './store/failures.ts'

type Outlet = (reply: Reply) => void
type Options = {
  /** Told when a vault was opened or closed. */
  readonly status: (unlocked: boolean) => void
  /** A bug: its name and stack, never data. */
  readonly report: (name: string, error: unknown) => void
}

export type VaultServer = {
  readonly grants: Grants
  /**
   * Connects a page: gives the way in for its messages, whose answers go to its own outlet. What is not a request
   * is dropped. Events go to the page that was connected last.
   */
  readonly connect: (outlet: Outlet) => (raw: unknown) => void
  readonly close: () => Promise<void>
}

const nowhere: Outlet = () => undefined

/** The vault behind its contract, without a word about how messages travel: the app and the tests use the same. */
export function createVaultServer({ status, report }: Options): VaultServer {
  const grants = createGrants()
  let outlet: Outlet = nowhere
  let session: Session | undefined
  let reader: Reader | undefined
  let recogniser: Recogniser | undefined
  const emit = <E extends keyof typeof vaultEvents>(
    event: E,
    payload: z.input<(typeof vaultEvents)[E]>,
  ): void => outlet({ event, payload })
  const tell = (job: z.input<typeof vaultEvents.job>): void => emit('job', job)
  const jobs = createJobs(tell, (error) => report('job', error))
  const context: Context = {
    session: () => {
      if (!session) throw new Failed({ kind: 'vault-locked' })
      return session
    },
    claim: (token, purpose) => grants.claim(token, purpose),
    reader: () => (reader ??= createReader()),
    recogniser: () => (recogniser ??= createRecogniser()),
    jobs,
    changed: (caseId: CaseId | null, ...nouns: ChangedNoun[]) => {
      emit('changed', { caseId, nouns })
      if (caseId !== null && nouns.includes('document')) attempt(() => recogniseSoon(context, caseId))
    },
  }
  const opened = (next: Session): void => {
    jobs.cancelAll()
    session?.close()
    session = next
    status(true)
    // After the answer that it is open: what a lock or a kill broke off goes on by itself.
    setImmediate(() => goOn(context, next, report))
  }
  const door = { current: () => session, opened, look: (token: FileToken) => grants.look(token, 'folder') }
  const answer = answering(vaultContract, handlersOf(context, door), report)
  return {
    grants,
    connect: (page) => {
      outlet = page
      return (raw) => void take(raw, answer, page)
    },
    close: async () => {
      jobs.cancelAll()
      await Promise.all([reader?.close(), recogniser?.close()])
      if (session) keepDays(session)
      session?.close()
    },
  }
}

/** What waits in the cases goes on. A vault that is closed by then keeps it for the next time. */
function goOn(context: Context, opened: Session, report: Options['report']): void {
  try {
    if (context.session() !== opened) return
    attempt(() => goOnWithBatches(context))
    attempt(() => goOnWatching(context))
    attempt(() => goOnRecognising(context))
  } catch (error) {
    report('go on', error)
  }
}

/** Answers one message to the page that it came from; what is not a request is dropped. */
async function take(raw: unknown, answer: ReturnType<typeof answering>, page: Outlet): Promise<void> {
  const request = requestSchema.safeParse(raw)
  if (!request.success) return
  const { id, call, input } = request.data
  page({ id, result: await answer(call, input) })
}
