import { spawn, type ChildProcess } from 'node:child_process'
import { findProgram } from './system.ts'

/** A screen to draw on. `stop` ends it when it was started here. */
export type Display = { readonly name: string; readonly virtual: boolean; readonly stop: () => void }

/** Whether the person (or the machine) has a screen of their own. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

/** The screen that is there, or a virtual one (Xvfb, on a display number that it finds free itself). */
export async function openDisplay(): Promise<Display> {
  if (hasDisplay()) return { name: process.env['DISPLAY'] ?? '', virtual: false, stop: () => undefined }
  if (!findProgram('Xvfb')) throw new Error('There is no display. Install one: apt-get install xvfb')
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await displayNumber(server)
  const stop = (): void => {
    server.kill()
  }
  process.once('exit', stop)
  return { name: `:${number}`, virtual: true, stop }
}

function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    server.stdio[3]?.on('data', (bytes: Buffer) => {
      text += bytes.toString('latin1')
      if (text.includes('\n')) resolve(text.trim())
    })
    server.once('exit', () => {
      reject(new Error('Xvfb did not start'))
    })
    server.once('error', reject)
  })
}
