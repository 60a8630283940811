import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../../shared/ipc/shell.ts'
import { claimChannel, portMessage, shellPrefix } from '../../shared/ipc/channels.ts'

const checked = (channel: string): string => {
  if (!channel.startsWith(shellPrefix)) throw new Error(`Refused channel ${channel}`)
  return channel
}

const bridge: Bridge<File> = {
  invoke: (channel, input) => ipcRenderer.invoke(checked(channel), input),
  listen: (channel, listener) => {
    const forward = (_event: unknown, payload: unknown): void => {
      listener(payload)
    }
    ipcRenderer.on(checked(channel), forward)
    return () => {
      ipcRenderer.off(channel, forward)
    }
  },
  claimDropped: (file) => ipcRenderer.invoke(claimChannel, webUtils.getPathForFile(file)),
}

contextBridge.exposeInMainWorld('zaakmap', bridge)
// A port cannot cross the bridge; it travels to the page as a message from the page's own origin.
ipcRenderer.on(portMessage, (event) => {
  window.postMessage(portMessage, window.location.origin, [...event.ports])
})
