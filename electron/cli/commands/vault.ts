import { resolve } from 'node:path'
import { must } from '../../../shared/result.ts'
import { restoreHeader } from '../../vault/header/files.ts'
import { changePassphrase, recoverVault } from '../../vault/session/change-passphrase.ts'
import { createVault } from '../../vault/session/create.ts'
import { writeRecoverySheet } from '../../vault/vaults/recovery-sheet.ts'
import { verify } from '../../vault/vaults/verify.ts'
import { answer, text, type Command } from '../command.ts'
import { secret } from '../secrets.ts'
import { failureMessage } from '../../../shared/text/failure-message.ts'
import { version } from '../../../shared/version.ts'

export const commands = {
  create: {
    usage: 'vault create --vault DIR [--recovery-sheet FILE.pdf]',
    options: { 'recovery-sheet': text },
    run: async (given) => {
      const folder = resolve(given.vault())
      const passphrase = await secret('ZAAKMAP_PASSPHRASE', given.language)
      const { vaultId, recoveryKey, session } = must(
        await createVault({ folder, passphrase, appVersion: version }),
      )
      session.close()
      const sheet = given.text('recovery-sheet')
      if (sheet === undefined) return answer({ vaultId, recoveryKey })
      const { language } = given
      const written = await writeRecoverySheet({ recoveryKey, vaultId, language, target: resolve(sheet) })
      if (written.ok) return answer({ vaultId, recoveryKey })
      // The vault is there, and its key is shown this once: it may not be lost with the sheet.
      const { kind } = written.failure
      const message = failureMessage(written.failure, language)
      return { value: { vaultId, recoveryKey, error: { kind, message } }, exit: 1, line: message }
    },
  },
  verify: {
    usage: 'vault verify --vault DIR',
    options: {},
    run: async (given) => {
      const report = await verify(await given.session(), { language: given.language })
      if (report.ok) return answer(report)
      const found = [...report.problems, ...report.cases.flatMap(({ problems }) => problems)]
      return { value: report, exit: 1, line: found[0] ?? '' }
    },
  },
  passphrase: {
    usage: 'vault passphrase --vault DIR (ZAAKMAP_NEW_PASSPHRASE)',
    options: {},
    run: async (given) => {
      const session = await given.session()
      const current = await secret('ZAAKMAP_PASSPHRASE', given.language)
      const next = await secret('ZAAKMAP_NEW_PASSPHRASE', given.language)
      must(await changePassphrase(session, { current, next }))
      return answer({ ok: true })
    },
  },
  recover: {
    usage: 'vault recover --vault DIR --recovery-key KEY (ZAAKMAP_NEW_PASSPHRASE)',
    options: { 'recovery-key': text },
    run: async (given) => {
      const recoveryKey = given.required('recovery-key')
      const passphrase = await secret('ZAAKMAP_NEW_PASSPHRASE', given.language)
      must(await recoverVault({ folder: given.vault(), recoveryKey, passphrase })).close()
      return answer({ ok: true })
    },
  },
  repair: {
    usage: 'vault repair --vault DIR',
    options: {},
    run: (given) => {
      must(restoreHeader(given.vault()))
      return answer({ ok: true })
    },
  },
} satisfies Record<string, Command>
