import type { Result } from '../../../shared/result.ts'
import type { Language } from '../../../shared/text/failure-message.ts'
import { recoverySheet } from '../../dossier/recovery-sheet.ts'
import { now } from '../store/clock.ts'
import { attemptAsync } from '../store/failures.ts'
import { replaceFile } from '../store/folder.ts'

export type SheetOptions = {
  readonly target: string
  readonly recoveryKey: string
  readonly vaultId: string
  readonly language: Language
}

/** Writes the sheet with the recovery key where the person asked for it: the one secret that is meant for paper. */
export const writeRecoverySheet = async ({ target, ...sheet }: SheetOptions): Promise<Result<void>> =>
  attemptAsync(
    async () => replaceFile(target, await recoverySheet({ ...sheet, madeOn: now().slice(0, 10) })),
    target,
  )
