import type { Address } from '../../../shared/domain/dispatch.ts'
import type { Recipe } from '../../../shared/domain/dossier.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { documentId } from '../../../shared/domain/ids.ts'
import { problemKinds, type Check, type Preflight, type Problem } from '../../../shared/domain/preflight.ts'
import type { DossierContent } from '../../../shared/dossier/content.ts'
import { pageProblems } from '../../../shared/dossier/page-problems.ts'
import { planDossier, type Exhibit, type Plan } from '../../../shared/dossier/plan.ts'
import { clearStamps } from '../../../shared/dossier/clear-stamps.ts'
import { usualStamps } from '../../../shared/dossier/stamps.ts'
import type { PlanWarning } from '../../../shared/dossier/warnings.ts'
import { must } from '../../../shared/result.ts'
import { fateOf, judge, judgeOf, slipFate, type Fate, type Judge } from '../../dossier/judge.ts'
import { layOut } from '../../dossier/lay-out.ts'
import { fateWarnings } from '../../dossier/report.ts'
import type { Reader as FileReader } from '../../intake/reader/reader.ts'
import { openCase } from '../cases/open.ts'
import { addressWarnings } from '../dispatches/record.ts'
import { getDocument } from '../documents/documents-table.ts'
import { readUnread } from '../medical/signs-table.ts'
import { listRedactions } from '../redactions/redactions-table.ts'
import type { Session } from '../session/session.ts'
import type { Reader } from '../store/connection.ts'
import { caseProblems, sizeProblems } from './case-problems.ts'
import { contentOf } from './content.ts'
import { fileNameProblems, numberProblems } from './number-problems.ts'
import { knownCheck, lookAt } from './page-checks.ts'
import { intakeReason, sourceOf } from './sources.ts'
import { withheldNumbers } from './withheld.ts'

type Asked = {
  readonly recipe: Recipe
  readonly reader: FileReader
  /** For whom it is; absent or null: for oneself. */
  readonly address?: Address | null
  /** Where it will be saved, when that is known. */
  readonly file?: string | undefined
  readonly signal?: AbortSignal
}

/** Milliseconds after which an answer is given; whoever asked asks again for the rest. */
const longest = 250

/**
 * What is to be looked at before this dossier goes out: all that an export would warn of, and what stands on the
 * pages. What was seen of a version of a document is kept, so only new ones take time. Throws `Failed` (`not-found`).
 */
export async function preflight(session: Session, id: CaseId, asked: Asked): Promise<Preflight> {
  const { recipe, reader, address = null } = asked
  const stores = { db: openCase(session, id), register: session.register, id }
  const content = contentOf(stores, recipe, address)
  const withheld = withheldNumbers(stores, recipe, address)
  await readUnread(session, id)
  const until = performance.now() + longest
  const checks = new Map<string, Check>()
  let left = 0
  for (const document of content.documents) {
    const own = documentId.parse(document.id)
    const known = knownCheck(session, id, own)
    if (known === undefined && performance.now() > until) left += 1
    else checks.set(document.id, known ?? (await lookAt(session, id, own, reader)))
  }
  return { problems: await problemsOf(session, id, asked, content, checks), left, withheld }
}

/** The same to its end, however long it takes. `onProgress`: documents that are left. */
export async function preflightAll(
  session: Session,
  id: CaseId,
  asked: Asked & { readonly onProgress?: (left: number) => void },
): Promise<Problem[]> {
  let found = await preflight(session, id, asked)
  while (found.left > 0) {
    asked.signal?.throwIfAborted()
    asked.onProgress?.(found.left)
    found = await preflight(session, id, asked)
  }
  return found.problems
}

async function problemsOf(
  session: Session,
  id: CaseId,
  { recipe, address = null, file }: Asked,
  content: DossierContent,
  checks: ReadonlyMap<string, Check>,
): Promise<Problem[]> {
  const db = openCase(session, id)
  const open = async (document: string) => sourceOf(session, id, document, recipe.language)
  const from = judgeOf(content, planDossier(content, recipe.numbering, { parts: {} }), open)
  const fates = await fatesOf(db, from, content, checks)
  const pages = new Map([...fates].map(([document, fate]) => [document, fate.pages]))
  const laid = layOut(content, recipe.numbering, pages)
  const { plan } = laid
  const { stamps: now = usualStamps } = recipe
  const stamps = { now, better: clearStamps(now, plan, checks) }
  const problems = [
    ...caseProblems(db, content, plan),
    ...addressWarnings(session, id, recipe, planned(plan), address),
    ...[...plan.warnings, ...fateWarnings({ content, plan, fates })].map((warning) =>
      withDocument(plan, warning),
    ),
    ...plan.exhibits.flatMap((exhibit) => {
      const check = checks.get(exhibit.id)
      const boxes = listRedactions(db, documentId.parse(exhibit.id))
      return check ? pageProblems({ content, exhibit, check, boxes, stamps }) : []
    }),
    ...sizeProblems(db, content, plan, recipe.maxMb),
    ...fileNameProblems(recipe.language, file),
    ...(await numberProblems({ db, content, laid, from: { ...from, page: { ...from.page, plan } }, checks })),
  ]
  return problems.toSorted((a, b) => problemKinds.indexOf(a.kind) - problemKinds.indexOf(b.kind))
}

/** The exhibits as an export reports them. */
const planned = ({ exhibits }: Plan) =>
  exhibits.map(({ no, id, title, from, to }) => ({ no, id, title, from, to }))

function withDocument({ exhibits }: Plan, warning: PlanWarning): Problem {
  const exhibit = exhibits.find(({ no }) => no === warning.exhibit)
  const { missing, ...said } = warning
  return {
    ...said,
    ...(exhibit ? { documentId: documentId.parse(exhibit.id) } : {}),
    ...(missing ? { missing: { ...missing, id: documentId.parse(missing.id) }, at: textOf(exhibit) } : {}),
  }
}

/** Where the text can be changed that speaks of something: an own letter, or what is told of the case. */
const textOf = (exhibit: Exhibit | undefined): Problem['at'] =>
  exhibit ? { tab: 'documents', open: exhibit.id } : { tab: 'overview' }

/** How each document gets in, from what was seen of it; what was not looked at yet counts as sound. */
async function fatesOf(
  db: Reader,
  from: Judge,
  content: DossierContent,
  checks: ReadonlyMap<string, Check>,
): Promise<Map<string, Fate>> {
  const fates = new Map<string, Fate>()
  for (const document of content.documents) {
    const check = checks.get(document.id)
    if (check) fates.set(document.id, await fateFrom(db, from, document, check))
  }
  return fates
}

async function fateFrom(
  db: Reader,
  from: Judge,
  document: DossierContent['documents'][number],
  { how, total, cause, reason }: Check,
): Promise<Fate> {
  if (how === 'text') return must(await judge(from, document))
  if (how === 'image') return { how, pages: 1 }
  if (how !== 'slip') return fateOf(from, document, null, { how, pages: total })
  if (reason === undefined) {
    const problem = { kind: 'unreadable-file', ...(cause === undefined ? {} : { detail: cause }) } as const
    return fateOf(from, document, null, { how, problem })
  }
  const said = intakeReason(getDocument(db, documentId.parse(document.id)), from.page.content.language)
  return slipFate(from.page, document, null, said, cause)
}
