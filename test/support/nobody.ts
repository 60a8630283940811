import { drop } from '../../electron/launch/unprivileged.ts'

/** A command and its arguments, run as the user `nobody` when this is root: Chromium's sandbox refuses root. */
export const asNobody = (program: string, args: readonly string[]): [string, string[]] =>
  process.getuid?.() === 0 ? ['setpriv', [...drop, program, ...args]] : [program, [...args]]
