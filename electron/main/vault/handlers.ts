import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import type { ShellHandlers } from '../../../shared/ipc/shell.ts'
import { fail, ok } from '../../../shared/result.ts'
import { choose, type FileContext } from '../files/handlers.ts'
import { shellTexts } from '../window/menu.ts'
import { holdsVault, isSynced, placeForNew } from './folders.ts'

export type VaultContext = FileContext & {
  /** The folder named on the command line, if any: it comes before all others. */
  readonly preselected: string | undefined
}

/** Which vaults there are and where a new one goes. Folders only; what is in them is the vault process's business. */
export function vaultHandlers({ window, store, tokens, preselected }: VaultContext): ShellHandlers['vaults'] {
  const newPlace = async (folder: string) => ({
    ...(await tokens.give(folder, 'folder')),
    synced: isSynced(folder),
  })
  const known = async (folder: string) => ({
    ...(await tokens.give(folder, 'folder')),
    exists: holdsVault(folder),
  })
  return {
    recent: async () => {
      const folders = preselected && holdsVault(preselected) ? [preselected, ...store.recent] : store.recent
      return ok(await Promise.all([...new Set(folders)].map(known)))
    },
    chooseExisting: async () => {
      const [folder] = await choose(window(), {
        title: shellTexts(store.settings.language).dialog.existing,
        buttonLabel: shellTexts(store.settings.language).dialog.open,
        properties: ['openDirectory'],
      })
      return ok(folder ? await tokens.give(folder, 'folder') : null)
    },
    chooseNew: async () => {
      const [folder] = await choose(window(), {
        title: shellTexts(store.settings.language).dialog.parent,
        buttonLabel: shellTexts(store.settings.language).dialog.here,
        properties: ['openDirectory', 'createDirectory'],
      })
      return ok(folder ? await newPlace(placeForNew(folder)) : null)
    },
    suggestNew: async () => {
      if (preselected && !holdsVault(preselected)) return ok(await newPlace(preselected))
      const usual = join(app.getPath('documents'), 'Zaakmap')
      return ok(await newPlace(existsSync(usual) ? placeForNew(app.getPath('documents')) : usual))
    },
    remember: ({ token }) => {
      const folder = tokens.pathOf(token)
      if (!folder) return fail({ kind: 'not-found' })
      store.remember(folder)
      return ok({})
    },
    forget: ({ token }) => {
      const folder = tokens.pathOf(token)
      if (folder) store.forget(folder)
      return ok({})
    },
  }
}
