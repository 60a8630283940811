import { must } from '../../shared/result.ts'
import { openVault } from '../../electron/vault/session/open.ts'

/** Opens a vault, says so, and keeps it open until it is killed. */
const [folder = '', passphrase = ''] = process.argv.slice(2)
must(await openVault({ folder, passphrase }))
process.stdout.write('open\n')
setInterval(() => undefined, 60_000)
