import { createInterface } from 'node:readline'
import { Failed } from '../../shared/result.ts'
import type { Language } from '../../shared/text/failure-message.ts'

const prompts = {
  nl: {
    ZAAKMAP_PASSPHRASE: 'Wachtzin: ',
    ZAAKMAP_NEW_PASSPHRASE: 'Nieuwe wachtzin: ',
    ZAAKMAP_EXPORT_PASSWORD: 'Wachtwoord voor het bestand: ',
  },
  en: {
    ZAAKMAP_PASSPHRASE: 'Passphrase: ',
    ZAAKMAP_NEW_PASSPHRASE: 'New passphrase: ',
    ZAAKMAP_EXPORT_PASSWORD: 'Password for the file: ',
  },
}
const details = {
  ZAAKMAP_PASSPHRASE: 'passphrase',
  ZAAKMAP_NEW_PASSPHRASE: 'new-passphrase',
  ZAAKMAP_EXPORT_PASSWORD: 'export-password',
}
export type SecretName = keyof typeof details

/**
 * A passphrase from the environment, or typed on a terminal where it is not shown. Never an argument: those are
 * there for every user of the machine to see.
 */
export async function secret(name: SecretName, language: Language): Promise<string> {
  const given = process.env[name]
  if (given !== undefined && given !== '') return given
  if (!process.stdin.isTTY) throw new Failed({ kind: 'wrong-usage', detail: details[name] })
  process.stderr.write(prompts[language][name])
  // Output goes nowhere, so that what is typed is not echoed.
  const lines = createInterface({ input: process.stdin, terminal: true })
  // Ctrl+C and Ctrl+D end the line without a word.
  const typed = await new Promise<string | undefined>((resolve) => {
    lines.once('line', resolve).once('close', () => resolve(undefined))
    lines.once('SIGINT', () => lines.close())
  })
  lines.close()
  process.stderr.write('\n')
  if (typed === undefined) throw new Failed({ kind: 'cancelled' })
  return typed
}
