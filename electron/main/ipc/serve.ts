import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { answering, type Report } from '../../../shared/ipc/answer.ts'
import { shellContract, type ShellHandlers } from '../../../shared/ipc/shell.ts'
import { claimChannel, shellChannel } from '../../../shared/ipc/wire.ts'
import { origin } from '../window/page-files.ts'

type Doors = {
  readonly handlers: ShellHandlers
  /** A dropped file's path, from the preload; never a call that the page can make itself. */
  readonly claim: (path: unknown) => unknown
  /** The page of the one window there is. */
  readonly page: () => WebContents
  readonly report: Report
}

/** Opens every call of the shell's contract to the main frame of the one page, and to nothing else. */
export function serveShell({ handlers, claim, page, report }: Doors): void {
  const answer = answering(shellContract, handlers, report)
  const checked = <T>(event: IpcMainInvokeEvent, then: () => T): T => {
    if (!isPage(event, page())) throw new Error('Unknown sender')
    return then()
  }
  for (const [group, calls] of Object.entries(shellContract)) {
    for (const name of Object.keys(calls)) {
      ipcMain.handle(shellChannel(group, name), async (event, input: unknown) =>
        checked(event, async () => answer(`${group}.${name}`, input)),
      )
    }
  }
  ipcMain.handle(claimChannel, (event, path: unknown) => checked(event, () => claim(path)))
}

function isPage(event: IpcMainInvokeEvent, page: WebContents): boolean {
  const frame = event.senderFrame
  return event.sender === page && frame !== null && frame === page.mainFrame && frame.origin === origin
}
