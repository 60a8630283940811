import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const sign = 'vault.json'
const vaultName = 'Zaakmap'

/** Whether a vault stands in a folder: its header is there, or the header's copy. */
export const holdsVault = (folder: string): boolean =>
  existsSync(join(folder, sign)) || existsSync(join(folder, `${sign}.bak`))

/** Where a new vault goes when a person points at a folder: that folder if it is empty or new, else a free name in it. */
export function placeForNew(chosen: string): string {
  if (isFree(chosen)) return chosen
  for (let number = 1; ; number++) {
    const place = join(chosen, number === 1 ? vaultName : `${vaultName} ${number}`)
    if (isFree(place)) return place
  }
}

function isFree(folder: string): boolean {
  const stats = statSync(folder, { throwIfNoEntry: false })
  if (!stats) return true
  return stats.isDirectory() && readdirSync(folder).length === 0
}

const syncing = [
  /^onedrive/i,
  /^dropbox/i,
  /^icloud/i,
  /^mobile documents$/i,
  /^google ?drive/i,
  /^my drive$/i,
  /^mijn drive$/i,
  /^nextcloud$/i,
  /^stack$/i,
]

/** Whether a folder lies in one that a cloud service copies while it is being written (security.md section 2). */
export function isSynced(folder: string): boolean {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) {
    if (syncing.some((pattern) => pattern.test(basename(at)))) return true
  }
  return false
}
