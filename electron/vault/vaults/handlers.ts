import type { VaultHandlers } from '../../../shared/ipc/vault.ts'
import type { FileToken } from '../../../shared/domain/ids.ts'
import { fail, must, ok, type Result } from '../../../shared/result.ts'
import { version } from '../../../shared/version.ts'
import { settleCases } from '../cases/settle.ts'
import type { Context } from '../context.ts'
import { restoreHeader } from '../header/files.ts'
import { passphraseStrength } from '../keys/strength.ts'
import { suggestPassphrase } from '../keys/suggest.ts'
import { changePassphrase, recoverVault } from '../session/change-passphrase.ts'
import { createVault } from '../session/create.ts'
import { openVault } from '../session/open.ts'
import type { Session } from '../session/session.ts'
import { failureOf } from '../store/failures.ts'
import { writeRecoverySheet } from './recovery-sheet.ts'
import { verify } from './verify.ts'

/** What only the verbs of the vault itself may do: put an opened vault in place. */
export type VaultDoor = {
  readonly current: () => Session | undefined
  readonly opened: (session: Session) => void
  /** The folder behind a token, which stays usable. */
  readonly look: (token: FileToken) => string
}

/** The page asks for at least this; 4 is the best. */
const goodScore = 3

export const vaultHandlers = (context: Context, door: VaultDoor): VaultHandlers['vault'] => ({
  status: () => ok({ unlocked: door.current() !== undefined, vaultId: door.current()?.vaultId ?? null }),
  create: async ({ folder, passphrase }) => {
    const made = await createVault({ folder: door.look(folder), passphrase, appVersion: version })
    if (!made.ok) return made
    door.opened(made.value.session)
    return ok({ vaultId: made.value.vaultId, recoveryKey: made.value.recoveryKey })
  },
  open: async ({ folder, passphrase }) =>
    taken(door, await openVault({ folder: door.look(folder), passphrase })),
  recover: async ({ folder, recoveryKey, passphrase }) =>
    taken(door, await recoverVault({ folder: door.look(folder), recoveryKey, passphrase })),
  changePassphrase: async (change) => {
    const changed = await changePassphrase(context.session(), change)
    return changed.ok ? ok({}) : changed
  },
  strength: async ({ passphrase }) => {
    const { score } = await passphraseStrength(passphrase)
    return ok({ score, good: score >= goodScore })
  },
  suggest: () => ok({ passphrase: suggestPassphrase() }),
  recoverySheet: async ({ target, recoveryKey, language }) => {
    const { vaultId } = context.session()
    const written = await writeRecoverySheet({
      target: context.claim(target, 'write'),
      recoveryKey,
      vaultId,
      language,
    })
    return written.ok ? ok({}) : written
  },
  restoreHeader: ({ folder }) => {
    const restored = restoreHeader(door.look(folder))
    return restored.ok ? ok({}) : restored
  },
  verify: async ({ language }) => ok(must(await verifyAsJob(context, language))),
})

function taken(door: VaultDoor, opened: Result<Session>): Result<{ vaultId: string }> {
  if (!opened.ok) return opened
  settleCases(opened.value)
  door.opened(opened.value)
  return ok({ vaultId: opened.value.vaultId })
}

/** The check as a job, so that its progress shows and it can be stopped; the answer comes when it ends. */
async function verifyAsJob(
  context: Context,
  language: 'nl' | 'en',
): Promise<Result<Awaited<ReturnType<typeof verify>>>> {
  const session = context.session()
  return new Promise((resolve) => {
    context.jobs.start('verify', null, async (signal, progress) => {
      try {
        const onProgress = (done: number, total: number): void => progress({ done, total })
        resolve(ok(await verify(session, { language, signal, onProgress })))
      } catch (error) {
        resolve(fail(failureOf(error, '') ?? { kind: 'unexpected' }))
        throw error
      }
    })
  })
}
