import type { ClientOf } from '../../shared/ipc/call.ts'
import type { Bridge, shellContract, shellEvents } from '../../shared/ipc/shell.ts'
import { shellChannel, shellEventChannel } from '../../shared/ipc/channels.ts'
import type { FileToken } from '../../shared/domain/ids.ts'
import type { Result } from '../../shared/result.ts'
import type { z } from 'zod'
import { clientOf } from './client.ts'

declare global {
  interface Window {
    readonly zaakmap: Bridge<File>
  }
}

export type Chosen = { readonly token: FileToken; readonly name: string }

/** The shell: dialogs, settings, locking. Built from the contract's names, so the cast states what `clientOf` does. */
export const shell = clientOf<typeof shellContract>(
  async (group, name, input) =>
    (await window.zaakmap.invoke(shellChannel(group, name), input)) as Result<unknown>,
  (client) => client as ClientOf<typeof shellContract>,
)

type ShellEvents = typeof shellEvents

/** Hears what the shell tells the page; returns what stops it. */
export function onShell<E extends keyof ShellEvents>(
  event: E,
  listener: (payload: z.output<ShellEvents[E]>) => void,
): () => void {
  return window.zaakmap.listen(shellEventChannel(event), (payload) => {
    listener(payload as z.output<ShellEvents[E]>)
  })
}

/** Turns dropped files and folders into tokens; what the shell refuses is left out. */
export async function claimDropped(files: readonly File[]): Promise<Chosen[]> {
  const answers = await Promise.all(
    files.map(async (file) => (await window.zaakmap.claimDropped(file)) as Result<Chosen>),
  )
  return answers.flatMap((answer) => (answer.ok ? [answer.value] : []))
}
