import { writeSync } from 'node:fs'

/** One line on stdout, out before this returns: what is said survives `kill -9`. */
export const say = (line: string): void => {
  writeSync(1, `${line}\n`)
}

/** An argument of the script. */
export const argument = (at: number): string => process.argv[at + 2] ?? ''
