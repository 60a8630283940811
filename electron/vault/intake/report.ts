import { setImmediate } from 'node:timers/promises'
import type { AddedFile } from '../../../shared/domain/document.ts'
import type { BatchId, DocumentId } from '../../../shared/domain/ids.ts'
import type { BatchFile, ItemState } from '../../../shared/domain/intake.ts'
import { textsOf, type Language } from '../../../shared/text/failure-message.ts'
import { getDocument } from '../documents/documents-table.ts'
import { attempt } from '../store/failures.ts'
import type { Reader } from '../store/connection.ts'
import { alikeOf } from './alike-table.ts'
import { depthOf, listItems, type Item } from './items-table.ts'

const statuses: Record<ItemState, AddedFile['status']> = {
  waiting: 'refused',
  added: 'added',
  unreadable: 'unreadable',
  refused: 'refused',
  duplicate: 'duplicate',
  linked: 'duplicate',
  skipped: 'duplicate',
  cancelled: 'refused',
}

/** What became of every file of a batch, in the words of the command line (design section 11). */
export async function reportOf(db: Reader, batch: BatchId, language: Language): Promise<AddedFile[]> {
  const report: AddedFile[] = []
  for (const item of listItems(db, batch)) {
    report.push(lineOf(db, item, language))
    if (report.length % 500 === 0) await setImmediate()
  }
  return report
}

function lineOf(db: Reader, item: Item, language: Language): AddedFile {
  const line = { path: item.path, status: statuses[item.state] }
  const reason = reasonIn(language, item.reason)
  return { ...line, ...factsOf(db, item.documentId ?? item.twinId), ...(reason === null ? {} : { reason }) }
}

function factsOf(db: Reader, id: DocumentId | null): Partial<AddedFile> {
  const found = id === null ? undefined : attempt(() => getDocument(db, id))
  if (!found?.ok) return {}
  const { sha256, pages, textChars, ocr } = found.value
  const alike = alikeOf(db, found.value.id).map(({ other, score }) => ({ ...other, score }))
  return { id: found.value.id, sha256, pages, textChars, ocr, ...(alike.length > 0 ? { alike } : {}) }
}

/** The files of a batch as the page shows them. */
export function filesOf(
  db: Reader,
  batch: BatchId,
  asked: {
    readonly states: readonly ItemState[]
    readonly cursor: string | null
    readonly limit: number
    readonly language: Language
  },
): { files: BatchFile[]; next: string | null } {
  const { states, cursor, limit, language } = asked
  const found = listItems(db, batch, { states, after: cursor ?? '', limit: limit + 1 })
  const shown = found.slice(0, limit)
  return {
    files: shown.map((item) => ({
      place: item.place,
      depth: depthOf(item),
      name: item.name,
      folder: item.folder,
      state: item.state,
      documentId: item.documentId,
      twin: item.twinId === null ? null : { id: item.twinId, title: titleOf(db, item.twinId) },
      reason: reasonIn(language, item.reason),
    })),
    next: found.length > limit ? (shown.at(-1)?.place ?? null) : null,
  }
}

function titleOf(db: Reader, id: DocumentId): string {
  const found = attempt(() => getDocument(db, id))
  return found.ok ? found.value.title : ''
}

function reasonIn(language: Language, key: string | null): string | null {
  if (key === null) return null
  const words = textsOf(language).intake
  return Object.entries(words).find(([name]) => name === key)?.[1] ?? words.damaged
}
