import { weakest } from '../../../electron/vault/keys/kdf.ts'
import { createVault } from '../../../electron/vault/session/create.ts'
import { must } from '../../../shared/result.ts'
import { argument, say } from './say.ts'

/** Makes a vault and says its recovery key. */
say('ready')
const made = must(
  await createVault({ folder: argument(0), passphrase: argument(1), appVersion: '0.1.0', kdf: weakest }),
)
say(`done ${made.recoveryKey}`)
setInterval(() => undefined, 1000)
