import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

/** Another process that runs one of the scripts beside this file and speaks in lines. */
export type Child = {
  /** Lines said so far. */
  readonly lines: string[]
  /** Waits for a line that starts so; throws when the process ends without one. */
  says(start: string): Promise<string>
  /** `kill -9`, answered when it is dead. */
  kill(): Promise<void>
  /** Waits for the end; answers the exit code. */
  ended(): Promise<number | null>
}

export function startChild(script: string, given: readonly string[], input = ''): Child {
  const child = spawn(process.execPath, [childScript(script), ...given])
  child.stdin.end(input)
  return follow(child)
}

export const childScript = (name: string): string => join(import.meta.dirname, 'children', `${name}.ts`)

/** The same from any command line, such as one that makes a small disk first. */
export function follow(child: ChildProcess): Child {
  const lines: string[] = []
  const errors: string[] = []
  const waiting = new Set<() => void>()
  let rest = ''
  let over = false
  const wake = (): void => waiting.forEach((one) => one())
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    wake()
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => errors.push(text))
  const closed = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      over = true
      wake()
      resolve(code)
    })
  })
  return {
    lines,
    says: (start) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = lines.find((line) => line.startsWith(start))
          if (found === undefined && !over) return
          waiting.delete(look)
          if (found !== undefined) resolve(found)
          else reject(new Error(`Ended without saying ${start}: ${errors.join('')}`))
        }
        waiting.add(look)
        look()
      }),
    kill: async () => {
      child.kill('SIGKILL')
      await closed
    },
    ended: () => closed,
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
