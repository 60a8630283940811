import { watch as listen, type FSWatcher } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { displayName } from '../../intake/file-name.ts'
import { walk } from '../../intake/walk.ts'
import { openCase } from '../cases/open.ts'
import type { Context } from '../context.ts'
import type { Session } from '../session/session.ts'
import { write } from '../store/connection.ts'
import { attempt, attemptAsync } from '../store/failures.ts'
import { startBatch } from './background.ts'
import { lastLanguage } from './batches-table.ts'
import { createBatch } from './create.ts'
import { isOutside } from './gather.ts'
import { placeOf } from './items-table.ts'
import { casesWaiting, clearWaiting, setWaiting } from './waiting-work.ts'
import {
  dropFolder,
  insertFiles,
  isKnownFile,
  setFolder,
  setFolderState,
  watchedFolder,
  type WatchedFile,
} from './watch-table.ts'

/** Milliseconds between two looks: a file that is the same at both is whole. Some folders on a network never tell. */
const every = 2_500
/** Milliseconds after the system told of a change. */
const soon = 400

type Watch = { readonly stop: () => void }
const watches = new WeakMap<Session, Map<CaseId, Watch>>()

function watchesOf(session: Session): Map<CaseId, Watch> {
  const known = watches.get(session) ?? new Map<CaseId, Watch>()
  watches.set(session, known)
  return known
}

/** Watches a folder for this case from now on. What lies in it stays out; answers how many files that are. */
export async function watchFolder(context: Context, caseId: CaseId, path: string): Promise<number> {
  const session = context.session()
  const files = (await filesIn(session, path)) ?? []
  setWaiting(session.register, caseId, 'watch')
  write(openCase(session, caseId), (tx) => {
    setFolder(tx, path)
    insertFiles(tx, files)
  })
  startWatching(context, caseId)
  return files.length
}

/** Watches no longer. What was taken stays. */
export function unwatchFolder(context: Context, caseId: CaseId): void {
  const session = context.session()
  watchesOf(session).get(caseId)?.stop()
  write(openCase(session, caseId), (tx) => dropFolder(tx))
  clearWaiting(session.register, caseId, 'watch')
}

/** After the vault was opened: looks at the folders again, also at what came while it was closed. */
export function goOnWatching(context: Context): void {
  for (const caseId of casesWaiting(context.session().register, 'watch')) startWatching(context, caseId)
}

function startWatching(context: Context, caseId: CaseId): void {
  const session = context.session()
  const all = watchesOf(session)
  all.get(caseId)?.stop()
  let timer: ReturnType<typeof setTimeout>
  let system: FSWatcher | undefined
  let over = false
  const plan = (delay: number): void => {
    clearTimeout(timer)
    if (!over) timer = setTimeout(() => void turn(), delay).unref()
  }
  const stop = (): void => {
    over = true
    clearTimeout(timer)
    system?.close()
    all.delete(caseId)
  }
  const look = lookerOf(context, session, caseId)
  const turn = async (): Promise<void> => {
    const there = await attemptAsync(look)
    if (!there.ok || there.value === undefined) return stop()
    system ??= listenTo(there.value, () => plan(soon))
    plan(every)
  }
  all.set(caseId, { stop })
  plan(soon)
}

/** The system's own word that something changed is a help only: where it fails, looking every few seconds is enough. */
function listenTo(path: string, changed: () => void): FSWatcher | undefined {
  const made = attempt(() => listen(path, { persistent: false }, changed))
  if (!made.ok) return undefined
  made.value.on('error', () => made.value.close())
  return made.value
}

/** One look at the folder: takes what is new and whole. Answers the path, or undefined when there is none to watch. */
function lookerOf(context: Context, session: Session, caseId: CaseId): () => Promise<string | undefined> {
  let before = new Map<string, WatchedFile & { readonly seenAt: number }>()
  return async () => {
    const folder = watchedFolder(openCase(session, caseId))
    if (folder === undefined) return undefined
    const files = await filesIn(session, folder.path)
    const db = openCase(session, caseId)
    const state = files === undefined ? 'gone' : 'watching'
    if (watchedFolder(db)?.path !== folder.path) return undefined
    if (state !== folder.state) {
      write(db, (tx) => setFolderState(tx, state))
      context.changed(caseId, 'intake')
    }
    const seen = new Map((files ?? []).map((file) => [file.path, seenBefore(file, before.get(file.path))]))
    const whole = [...seen.values()].filter(({ seenAt }) => performance.now() - seenAt > every / 2)
    const fresh = whole.filter((file) => !isKnownFile(db, file))
    before = seen
    if (fresh.length > 0) takeAll(context, session, caseId, fresh)
    return folder.path
  }
}

/** Since when a file is as it is. */
function seenBefore(
  file: WatchedFile,
  last: (WatchedFile & { readonly seenAt: number }) | undefined,
): WatchedFile & { readonly seenAt: number } {
  const same = last !== undefined && last.bytes === file.bytes && last.modified === file.modified
  return { ...file, seenAt: same ? last.seenAt : performance.now() }
}

/** The batch and the note that these were taken are one step: each goes in once, whatever happens. */
function takeAll(context: Context, session: Session, caseId: CaseId, files: readonly WatchedFile[]): void {
  const items = files.map(({ path, bytes }, at) => ({
    place: placeOf(at),
    path,
    name: displayName(basename(path)),
    bytes,
  }))
  const language = lastLanguage(openCase(session, caseId))
  const given = { source: 'watch', roots: [], items, duplicates: 'ask', language } as const
  const batch = createBatch(session, caseId, given, (tx) => insertFiles(tx, files))
  startBatch(context, caseId, batch)
}

/** Every file in a folder that is not empty; undefined when the folder is not there. */
async function filesIn(session: Session, path: string): Promise<WatchedFile[] | undefined> {
  const folder = await stat(path).catch(() => undefined)
  if (folder?.isDirectory() !== true) return undefined
  const files: WatchedFile[] = []
  for (const found of await walk([path])) {
    if (found.status !== 'file' || !isOutside(session, found.path)) continue
    const stats = await stat(found.path).catch(() => undefined)
    if (!stats?.isFile() || stats.size === 0) continue
    files.push({ path: found.path, bytes: stats.size, modified: stats.mtime.toISOString() })
  }
  return files
}
