import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { Part } from '../../intake/reader/messages.ts'
import type { Archive } from '../../intake/zip/archive.ts'

/** A file in a ZIP or mail, as far as it is known without its bytes. */
export type PartLine = {
  readonly at: number
  readonly name: string
  readonly folder: string
  readonly bytes: number
  readonly role: 'attachment' | 'inline' | 'member'
  /** Why it does not go in; a key of the texts of intake. */
  readonly refused?: string
}

/** What is in a document that holds other files. */
export type Content = {
  readonly parts: readonly PartLine[]
  /** The bytes of a part, or why they cannot be had. */
  readonly load: (at: number, signal?: AbortSignal) => Promise<Uint8Array | string>
  readonly close: () => Promise<void>
}

export const contentOfArchive = (archive: Archive): Content => ({
  parts: archive.members.map((member) => ({ ...member, role: 'member' })),
  load: archive.bytesOf,
  close: archive.close,
})

export const contentOfParts = (parts: readonly Part[]): Content => ({
  parts: parts.map(({ name, bytes, role }, at) => ({ at, name, folder: '', bytes: bytes.length, role })),
  load: async (at) => parts[at]?.bytes ?? 'damaged',
  close: async () => undefined,
})

/** A ZIP in a ZIP: the outer one stays open while the inner one is worked off. */
const openAtMost = 3

/** The documents whose files are being stored now, opened once for all of them. */
export class Contents {
  readonly #open = new Map<DocumentId, Content>()

  /** Keeps a content that was opened when its document came in. The one used longest ago is closed for it. */
  async put(id: DocumentId, content: Content): Promise<Content> {
    this.#open.set(id, content)
    for (const [other, old] of this.#open) {
      if (this.#open.size <= openAtMost) break
      this.#open.delete(other)
      await old.close()
    }
    return content
  }

  /** The content of a document; `open` is asked when it is not open any more. */
  async of(id: DocumentId, open: () => Promise<Content | undefined>): Promise<Content | undefined> {
    const known = this.#open.get(id)
    if (known !== undefined) {
      this.#open.delete(id)
      this.#open.set(id, known)
      return known
    }
    const content = await open()
    return content === undefined ? undefined : this.put(id, content)
  }

  async close(): Promise<void> {
    const all = [...this.#open.values()]
    this.#open.clear()
    await Promise.all(all.map((content) => content.close()))
  }
}
