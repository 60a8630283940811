import { z } from 'zod'
import { fileToken } from '../../domain/ids.ts'
import { call } from '../call.ts'
import { language, none } from '../parts.ts'

const passphrase = z.string().min(1).max(1_000)

export const openingContract = {
  status: call(none, z.object({ unlocked: z.boolean(), vaultId: z.string().nullable() })),
  create: call(
    z.object({ folder: fileToken, passphrase }),
    z.object({ vaultId: z.string(), recoveryKey: z.string() }),
  ),
  open: call(z.object({ folder: fileToken, passphrase }), z.object({ vaultId: z.string() })),
  /** Opens with the recovery key and sets a new passphrase. */
  recover: call(
    z.object({ folder: fileToken, recoveryKey: z.string().max(100), passphrase }),
    z.object({ vaultId: z.string() }),
  ),
  changePassphrase: call(z.object({ current: passphrase, next: passphrase }), none),
  /** How strong a passphrase is: 0 (bad) to 4 (strong). `good`: may be used. */
  strength: call(
    z.object({ passphrase: z.string().max(1_000) }),
    z.object({ score: z.int(), good: z.boolean() }),
  ),
  suggest: call(none, z.object({ passphrase: z.string() })),
  /** Writes the sheet with the recovery key to print. */
  recoverySheet: call(z.object({ target: fileToken, recoveryKey: z.string().max(100), language }), none),
  /** Puts the good copy of a damaged header back. */
  restoreHeader: call(z.object({ folder: fileToken }), none),
  /** Starts a check of everything; the job's end says what was found. */
  verify: call(
    z.object({ language }),
    z.object({
      ok: z.boolean(),
      cases: z.array(z.object({ id: z.string(), ok: z.boolean(), problems: z.array(z.string()) })),
    }),
  ),
} as const
