import { weakest } from '../../../electron/vault/keys/kdf.ts'
import { changePassphrase } from '../../../electron/vault/session/change-passphrase.ts'
import { openVault } from '../../../electron/vault/session/open.ts'
import { must } from '../../../shared/result.ts'
import { argument, say } from './say.ts'

/** Changes the passphrase from one to the other and back, without end. */
let [current, next] = [argument(1), argument(2)]
const session = must(await openVault({ folder: argument(0), passphrase: current }))
say('ready')
for (;;) {
  must(await changePassphrase(session, { current, next, kdf: weakest }))
  say(`done ${next}`)
  ;[current, next] = [next, current]
}
