import type { DossierPreview, ExportReport, Recipe } from '../../../shared/domain/dossier.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { fail, must } from '../../../shared/result.ts'
import { presetOf } from '../../../shared/dossier/presets.ts'
import { exportDossier } from '../../dossier/export.ts'
import type { Shrink } from '../../dossier/shrink/pictures.ts'
import { layOut } from '../../dossier/lay-out.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { openCase } from '../cases/open.ts'
import { inspector } from '../redactions/inspect.ts'
import type { PageWords } from '../redactions/safe-copy.ts'
import { outside } from '../session/outside.ts'
import type { Session } from '../session/session.ts'
import { now } from '../store/clock.ts'
import { run, write } from '../store/connection.ts'
import { attemptAsync } from '../store/failures.ts'
import { uuid } from '../store/id.ts'
import { sql } from '../store/sql.ts'
import { contentOf } from './content.ts'
import { estimateBytes, limitOf } from './estimate.ts'
import { opener } from './sources.ts'

export type MakeOptions = {
  readonly target: string
  readonly recipe: Recipe
  readonly reader: FileReader
  /** Locks the file. Written down nowhere. */
  readonly password?: string | undefined
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

/** The plan of the dossier as it would be made now, without reading a document. */
export function previewOf(session: Session, id: CaseId, recipe: Recipe): DossierPreview {
  const db = openCase(session, id)
  const content = contentOf({ db, register: session.register, id }, recipe)
  const { plan } = layOut(content, recipe.numbering)
  const sizes = estimateBytes(db, content, plan.parts.at(-1)?.to ?? 0)
  const limit = limitOf(sizes, recipe.maxMb)
  return {
    pages: plan.pages,
    bytes: sizes.bytes,
    ...(limit ? { limit } : {}),
    parts: plan.parts.map(({ title, from, to }) => ({ title, from, to })),
    exhibits: plan.exhibits.map(({ no, id: document, title, from, to }) => ({
      no,
      id: document,
      title,
      from,
      to,
    })),
    warnings: plan.warnings.map((warning) => ({ ...warning })),
  }
}

/** Makes the dossier as a file outside the vault and remembers in the case that it was made. */
export async function makeDossier(session: Session, id: CaseId, options: MakeOptions): Promise<ExportReport> {
  const { recipe, reader } = options
  const target = outside(session, options.target)
  const content = contentOf({ db: openCase(session, id), register: session.register, id }, recipe)
  const copies = new Map<string, readonly PageWords[]>()
  const stamped = [content.caseName, content.title].flatMap((text) => text.split(/\s+/u))
  const made = await attemptAsync(
    async () =>
      exportDossier({
        content,
        numbering: recipe.numbering,
        open: opener(session, id, { language: recipe.language, reader, copies }),
        inspect: inspector(reader, copies, stamped, options.password),
        password: options.password,
        repair: async (bytes) => reader.repair(bytes),
        ...(recipe.stamps ? { stamps: recipe.stamps } : {}),
        shrink: shrinker(reader, options.signal),
        target,
        ...(options.signal ? { signal: options.signal } : {}),
        ...(options.onProgress ? { onProgress: options.onProgress } : {}),
        ...(recipe.maxMb === undefined ? {} : { maxBytes: recipe.maxMb * 1_000_000 }),
      }),
    target,
  )
  const report = must(must(made))
  const exported: ExportReport = {
    files: report.files.map((file) => ({ ...file })),
    exhibits: report.exhibits.map((exhibit) => ({ ...exhibit })),
    warnings: report.warnings.map((warning) => ({ ...warning })),
  }
  remember(session, id, recipe, exported)
  return exported
}

/** A picture that cannot be read in time stays as it is; only who stops the export stops this. */
const shrinker =
  (reader: FileReader, signal: AbortSignal | undefined): Shrink =>
  async (alone, bounds) => {
    try {
      return await reader.shrink(alone, bounds, signal ? { signal } : {})
    } catch (error) {
      if (signal?.aborted) return fail({ kind: 'cancelled' })
      throw error
    }
  }

/** Which file, of how many pages, with which hash: so that later it can be said what was handed over. */
function remember(session: Session, id: CaseId, recipe: Recipe, report: ExportReport): void {
  const at = now()
  const title = recipe.title || presetOf(recipe.preset).label[recipe.language]
  write(openCase(session, id), (tx) => {
    for (const { file, pages, bytes, sha256 } of report.files) {
      run(
        tx,
        sql`INSERT INTO dispatch (id, at, title, preset, recipe, file, pages, bytes, sha256, warnings, exhibits,
              created_at, updated_at)
            VALUES (${uuid()}, ${at}, ${title}, ${recipe.preset}, ${JSON.stringify(recipe)}, ${file}, ${pages}, ${bytes},
              ${sha256}, ${JSON.stringify(report.warnings.map(({ message }) => message))},
              ${JSON.stringify(report.exhibits)}, ${at}, ${at})`,
      )
    }
  })
}
