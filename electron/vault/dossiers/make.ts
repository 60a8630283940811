import type { DossierPreview, ExportReport, Recipe } from '../../../shared/domain/dossier.ts'
import type { Address } from '../../../shared/domain/dispatch.ts'
import type { CaseId, DispatchId } from '../../../shared/domain/ids.ts'
import { fail, Failed, must, type Result } from '../../../shared/result.ts'
import { exportDossier } from '../../dossier/export.ts'
import { turn } from '../../dossier/turns.ts'
import { exhibitsOf } from '../../dossier/report.ts'
import type { Shrink } from '../../dossier/shrink/pictures.ts'
import { layOut } from '../../dossier/lay-out.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { openCase } from '../cases/open.ts'
import { getConsent } from '../consents/consents-table.ts'
import { contentHash } from '../dispatches/version.ts'
import { addressWarnings, recordExport } from '../dispatches/record.ts'
import { readUnread } from '../medical/signs-table.ts'
import { inspector } from '../redactions/inspect.ts'
import { lookingUntil } from '../pages/fill-rooms.ts'
import type { PageWords } from '../redactions/safe-copy.ts'
import { outside } from '../session/outside.ts'
import type { Session } from '../session/session.ts'
import { setCache } from '../store/database.ts'
import { attemptAsync } from '../store/failures.ts'
import { contentOf } from './content.ts'
import { estimateBytes, limitOf } from './estimate.ts'
import { pageDrawer } from './draw-page.ts'
import { knownSources } from './known-sources.ts'
import { fileNameProblems } from './number-problems.ts'
import { opener } from './sources.ts'

export type MakeOptions = {
  readonly target: string
  readonly recipe: Recipe
  readonly reader: FileReader
  /** Locks the file. Written down nowhere. */
  readonly password?: string | undefined
  /** For whom it is; absent: for oneself. */
  readonly address?: Address | null
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

/** What was made, and under which id the register of who got what has it. */
type MadeDossier = ExportReport & { readonly dispatch: DispatchId }

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
    exhibits: exhibitsOf(plan).map((exhibit) => ({ ...exhibit })),
    warnings: plan.warnings.map((warning) => ({ ...warning })),
  }
}

/** Makes the dossier as a file outside the vault and remembers in the case that it was made. Throws `Failed`. */
export async function makeDossier(session: Session, id: CaseId, options: MakeOptions): Promise<MadeDossier> {
  const { recipe, reader, address = null } = options
  // An archive must be able to open it for ever (ISO 19005-2 6.1.3).
  if (recipe.archive && options.password !== undefined)
    throw new Failed({ kind: 'invalid-input', detail: 'archive-password' })
  const target = outside(session, options.target)
  const content = contentOf({ db: openCase(session, id), register: session.register, id }, recipe, address)
  const hash = contentHash(openCase(session, id), content, recipe)
  must(await turn(options.signal))
  await readUnread(session, id)
  // Before anything is made: what cannot be written down afterwards is not given.
  if (address?.consentId) getConsent(openCase(session, id), address.consentId)
  const copies = new Map<string, readonly PageWords[]>()
  const stamped = [content.caseName, content.title].flatMap((text) => text.split(/\s+/u))
  const made = await passing(session, id, target, async () =>
    exportDossier({
      content,
      numbering: recipe.numbering,
      open: opener(session, id, {
        language: recipe.language,
        reader: lookingUntil(options.signal, reader),
        copies,
      }),
      known: knownSources(openCase(session, id)),
      inspect: inspector(reader, copies, stamped, options.password),
      password: options.password,
      repair: async (bytes) => reader.repair(bytes),
      ...(recipe.stamps ? { stamps: recipe.stamps } : {}),
      shrink: shrinker(reader, options.signal),
      ...(recipe.archive ? { archive: pageDrawer(reader, options.signal) } : {}),
      target,
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.onProgress ? { onProgress: options.onProgress } : {}),
      ...(recipe.maxMb === undefined ? {} : { maxBytes: recipe.maxMb * 1_000_000 }),
    }),
  )
  const report = must(must(made))
  const exported: ExportReport = {
    files: report.files.map((file) => ({ ...file })),
    exhibits: report.exhibits.map((exhibit) => ({ ...exhibit })),
    warnings: [
      ...addressWarnings(session, id, recipe, report.exhibits, address),
      ...report.warnings.map((warning) => ({ ...warning })),
      ...fileNameProblems(recipe.language, target),
    ],
  }
  const dispatch = recordExport(session, id, { recipe, report: exported, address, content: hash })
  return { ...exported, dispatch }
}

/** Reads all originals once: keeping their pages in memory would only drive out what others ask for meanwhile. */
async function passing<T>(
  session: Session,
  id: CaseId,
  target: string,
  work: () => Promise<T>,
): Promise<Result<T>> {
  setCache(openCase(session, id), 'passing')
  try {
    return await attemptAsync(work, target)
  } finally {
    // Whoever locked the vault meanwhile has closed it.
    const still = session.case(id)
    if (still.ok) setCache(still.value, 'used')
  }
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
