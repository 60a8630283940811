import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { weakest } from '../../electron/vault/keys/kdf.ts'
import { createVault } from '../../electron/vault/session/create.ts'
import { must } from '../../shared/result.ts'

const main = fileURLToPath(new URL('../../out/cli/main.js', import.meta.url))

export type Ran = {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly json: unknown
}

/** Runs the command line as a person or a script would, as it is built, in a process of its own. */
export async function zaakmap(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, ...env } })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (data: Buffer) => out.push(data))
  child.stderr.on('data', (data: Buffer) => err.push(data))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const text = Buffer.concat(out).toString('utf8')
  return {
    code,
    out: text,
    err: Buffer.concat(err).toString('utf8'),
    json: args.includes('--json') ? JSON.parse(text) : undefined,
  }
}

/** A fresh folder and a way to talk to a vault in it. */
export function commandLine(passphrase = 'correct paard batterij nietje') {
  const home = mkdtempSync(join(tmpdir(), 'zaakmap-cli-'))
  const vault = join(home, 'kluis')
  const env = { ZAAKMAP_PASSPHRASE: passphrase, ZAAKMAP_VAULT: vault }
  /** Runs with `--json`, expects success, gives the answer. */
  const ask = async <T>(...args: string[]): Promise<T> => {
    const ran = await zaakmap([...args, '--json'], env)
    if (ran.code !== 0) throw new Error(`${args.join(' ')}: exit ${ran.code}: ${ran.err}`)
    return ran.json as T
  }
  return {
    home,
    vault,
    /** A vault that opens at once, where what is tested is something else. */
    makeVault: async (): Promise<void> => {
      const made = must(await createVault({ folder: vault, passphrase, kdf: weakest, appVersion: 'test' }))
      made.session.close()
    },
    ask,
    /** A case with these PDFs in it, by their names without `.pdf`; their ids in the same order. */
    caseWith: async (name: string, files: Readonly<Record<string, Uint8Array>>) => {
      const caseId = (await ask<{ id: string }>('case', 'create', '--name', name)).id
      const paths = Object.entries(files).map(([file, bytes]) => {
        const path = join(home, `${file}.pdf`)
        writeFileSync(path, bytes)
        return path
      })
      const added = await ask<{ id: string }[]>('document', 'add', '--case', caseId, ...paths)
      return { caseId, documents: added.map(({ id }) => id) }
    },
    /** Runs with `--json`, whatever comes. */
    run: async (args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<Ran> =>
      zaakmap([...args, '--json'], { ...env, ...more }),
    dispose: (): void => rmSync(home, { recursive: true, force: true }),
  }
}
