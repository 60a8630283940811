import { openVault } from '../../../electron/vault/session/open.ts'
import { argument, say } from './say.ts'

/** Opens a vault as whoever this runs as, and says what came of it. */
const opened = await openVault({ folder: argument(0), passphrase: argument(1) })
say(`opened ${JSON.stringify(opened.ok ? 'opened' : opened.failure)}`)
if (opened.ok) opened.value.close()
