import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Failed, fail, must, ok, type Result } from '../../../shared/result.ts'
import { freshKey } from '../keys/wrap.ts'
import { isBusy, write, type Reader, type Writer } from '../store/connection.ts'
import { closeDatabase, setCache } from '../store/database.ts'
import { attempt } from '../store/failures.ts'
import { moveInto, removeTree, syncFolder } from '../store/folder.ts'
import { readCaseKey, writeCaseKey } from './case-key.ts'
import { openCaseDatabase } from './databases.ts'
import { casePath, casesPath, gonePrefix, newPrefix } from './layout.ts'

/**
 * Cases whose files stay open; the one used longest ago is closed for the next. Opening one takes 5 ms, keeping
 * one open about 1 MB: all cases of a supporter (60 and more) are searched five times as fast so.
 */
const openAtMost = 64
/** Of these, the ones used last keep many pages in memory, or sixty large cases would fill it. */
const warmAtMost = 3
const uuid = z.uuid()

/** An unlocked vault. All of it is synchronous and belongs to the one process that holds the lock. */
export type Session = {
  readonly folder: string
  readonly vaultId: string
  /** Throws `Failed` (`vault-locked`) once the session is closed: work that was still going on ends with that. */
  readonly register: Reader
  /**
   * The case's database, opened when first asked for. Ask again after every wait: a handle that was not used
   * for long is closed. Failures: `not-found` (detail `case`), `vault-damaged`, `vault-newer`.
   */
  case(id: string): Result<Reader>
  /** Makes the files of a new case; `setup` fills it in the same step, so a kill leaves all of it or nothing. */
  createCaseFiles(id: string, setup: (tx: Writer) => void): Result<Reader>
  /** Destroys a case: first its key, then its data. A kill half-way is finished at the next opening. */
  removeCase(id: string): Result<void>
  /** Ids of the case folders on the disk, whatever the register says. */
  caseFolders(): string[]
  /** Closes a case's file, if it is open, so that it can be checked or copied. */
  closeCase(id: string): void
  /** Closes every file, frees the lock and wipes the keys. Twice is fine. */
  close(): void
}

/** Where the session keeps its vault key; `vaultKeyOf` is for the header's own verbs. */
const vaultKeys = new WeakMap<Session, Buffer>()

export function vaultKeyOf(session: Session): Buffer {
  const key = vaultKeys.get(session)
  if (key === undefined) throw new Error('The vault is closed')
  return key
}

export function startSession(folder: string, vaultId: string, vaultKey: Buffer, register: Reader): Session {
  const cases = new OpenCases(folder, vaultId, vaultKey)
  const session: Session = {
    folder,
    vaultId,
    get register() {
      if (!vaultKeys.has(session)) throw new Failed({ kind: 'vault-locked' })
      return register
    },
    case: (id) => (vaultKeys.has(session) ? cases.get(id) : fail({ kind: 'vault-locked' })),
    createCaseFiles: (id, setup) => attempt(() => cases.create(id, setup), casesPath(folder)),
    removeCase: (id) => attempt(() => cases.remove(id), casePath(folder, id)),
    caseFolders: () => readdirSync(casesPath(folder)).filter((name) => uuid.safeParse(name).success),
    closeCase: (id) => cases.close(id),
    close: () => {
      cases.closeAll()
      closeDatabase(register)
      vaultKey.fill(0)
      vaultKeys.delete(session)
    },
  }
  vaultKeys.set(session, vaultKey)
  return session
}

class OpenCases {
  readonly #folder: string
  readonly #vaultId: string
  readonly #vaultKey: Buffer
  /** In the order of use, the latest last. */
  readonly #open = new Map<string, Reader>()
  #latest = ''

  constructor(folder: string, vaultId: string, vaultKey: Buffer) {
    this.#folder = folder
    this.#vaultId = vaultId
    this.#vaultKey = vaultKey
  }

  get(id: string): Result<Reader> {
    const known = this.#open.get(id)
    if (known !== undefined) return ok(this.#keep(id, known))
    const path = casePath(this.#folder, id)
    if (!uuid.safeParse(id).success || !existsSync(path)) {
      return fail({ kind: 'not-found', detail: 'case', values: { id } })
    }
    const ids = { vaultId: this.#vaultId, caseId: id }
    const key = readCaseKey(path, ids, this.#vaultKey)
    if (!key.ok) return key
    const db = openCaseDatabase(path, ids, key.value)
    key.value.fill(0)
    return db.ok ? ok(this.#keep(id, db.value)) : db
  }

  create(id: string, setup: (tx: Writer) => void): Reader {
    const path = casePath(this.#folder, uuid.parse(id))
    if (existsSync(path)) throw new Error('The case has files already')
    const draft = join(casesPath(this.#folder), `${newPrefix}${id}`)
    removeTree(draft)
    try {
      this.#fill(draft, id, setup)
      moveInto(draft, path)
    } catch (error) {
      removeTree(draft)
      throw error
    }
    return must(this.get(id))
  }

  remove(id: string): void {
    this.close(id)
    const gone = join(casesPath(this.#folder), `${gonePrefix}${uuid.parse(id)}`)
    moveInto(casePath(this.#folder, id), gone)
    eraseFolder(gone)
    syncFolder(casesPath(this.#folder))
  }

  close(id: string): void {
    const db = this.#open.get(id)
    if (db !== undefined) closeDatabase(db)
    this.#open.delete(id)
    if (id === this.#latest) this.#latest = ''
  }

  closeAll(): void {
    for (const id of this.#open.keys()) this.close(id)
  }

  #fill(draft: string, id: string, setup: (tx: Writer) => void): void {
    const ids = { vaultId: this.#vaultId, caseId: id }
    const key = freshKey()
    mkdirSync(draft, { recursive: true, mode: 0o700 })
    writeCaseKey(draft, ids, key, this.#vaultKey)
    const db = must(openCaseDatabase(draft, ids, key, true))
    key.fill(0)
    try {
      write(db, setup)
    } finally {
      closeDatabase(db)
    }
    syncFolder(draft)
  }

  #keep(id: string, db: Reader): Reader {
    if (id === this.#latest) return db
    this.#latest = id
    this.#open.delete(id)
    this.#open.set(id, db)
    setCache(db, 'used')
    const cooled = [...this.#open.values()].at(-1 - warmAtMost)
    if (cooled !== undefined) setCache(cooled, 'idle')
    for (const [other, idle] of this.#open) {
      if (this.#open.size <= openAtMost) break
      if (other !== id && !isBusy(idle)) this.close(other)
    }
    return db
  }
}

/** The wrapped key goes first: from then on the rest is noise, also on a disk that keeps deleted blocks. */
function eraseFolder(path: string): void {
  removeTree(join(path, 'case.json'))
  syncFolder(path)
  removeTree(path)
}

/** Finishes what a kill interrupted: cases that were half made or half destroyed. */
export function sweepCases(folder: string): void {
  const cases = casesPath(folder)
  for (const name of readdirSync(cases)) {
    if (name.startsWith(newPrefix) || name.startsWith(gonePrefix)) eraseFolder(join(cases, name))
  }
}
