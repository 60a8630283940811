import { fail, must, ok, type Result } from '../../../shared/result.ts'
import type { WrittenFile } from '../../dossier/export.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { uuid } from '../store/id.ts'
import { leaks, saysRemoved, type PageWords } from './safe-copy.ts'

/**
 * Reads a file that was made as anybody else would, and looks for what was taken away. `stamped`: words that the
 * dossier itself prints on every page; `password`: with which it was locked. Fails with `invalid-input` (detail `redaction-leaks`, or
 * `redacted-title` for a title that says what is black in the document), and then no file is left.
 */
export const inspector =
  (
    reader: FileReader,
    copies: ReadonlyMap<string, readonly PageWords[]>,
    stamped: readonly string[],
    password?: string,
  ) =>
  async ({ bytes, exhibits }: WrittenFile): Promise<Result<void>> => {
    const opened = { key: uuid(), load: bytes, password }
    for (const { id, title, firstPage } of exhibits) {
      // It stands in the index, the bookmarks and the timeline.
      if ((copies.get(id) ?? []).some((words) => saysRemoved(words, title)))
        return fail({ kind: 'invalid-input', detail: 'redacted-title', values: { title } })
      for (const [at, words] of (copies.get(id) ?? []).entries()) {
        if (words.removed.length === 0) continue
        const written = must(await reader.pageWords(opened, firstPage - 1 + at))
        const expected = { removed: words.removed, kept: [...words.kept, ...stamped] }
        if (leaks(expected, written)) {
          return fail({ kind: 'invalid-input', detail: 'redaction-leaks', values: { title, page: at + 1 } })
        }
      }
    }
    return ok(undefined)
  }
