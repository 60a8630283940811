import { CircleCheck } from 'lucide-react'
import type { Address } from '../../shared/domain/dispatch.ts'
import type { Document } from '../../shared/domain/document.ts'
import type { Recipe } from '../../shared/domain/dossier.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Problem, ProblemKind } from '../../shared/domain/preflight.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { Sheet } from '../ui/page.tsx'
import { Progress } from '../ui/progress.tsx'
import { ProblemLine } from './problem-line.tsx'
import { Settled } from './settled.tsx'
import type { DossierForm } from './recipe.ts'
import { usePreflight, type Checking } from './use-preflight.ts'
import css from './preflight.module.css'

type Props = {
  readonly caseId: CaseId
  readonly documents: readonly Document[]
  readonly recipe: Recipe
  /** For whom it is; null: for oneself. */
  readonly address: Address | null
  readonly form: DossierForm
  readonly put: (part: Partial<DossierForm>) => void
}

const groups = ['private', 'broken', 'pages', 'list', 'send'] as const
type Group = (typeof groups)[number]

const groupOf: Record<ProblemKind, Group> = {
  'working-note': 'private',
  unredacted: 'private',
  'citizen-number': 'private',
  'boxes-behind': 'private',
  'no-consent': 'private',
  'first-medical': 'private',
  password: 'broken',
  unreadable: 'broken',
  repaired: 'broken',
  incomplete: 'broken',
  'sent-left-out': 'broken',
  'sent-moved': 'broken',
  'lost-reference': 'broken',
  'upside-down': 'pages',
  sideways: 'pages',
  'empty-page': 'pages',
  'no-text': 'pages',
  'covered-number': 'pages',
  'page-size': 'pages',
  duplicate: 'list',
  'near-duplicate': 'list',
  undated: 'list',
  untitled: 'list',
  'no-documents': 'list',
  'no-own-words': 'list',
  'long-summary': 'list',
  signature: 'send',
  'over-size': 'send',
  split: 'send',
  pictures: 'send',
  'archive-pictures': 'send',
  'archive-failed': 'send',
}

/** What to look at before the dossier goes out, each with one step that sets it right. Goes on while it is changed. */
export function PreflightPanel(props: Props) {
  const t = useTexts().preflight
  const count = useCounted()
  const { caseId, recipe, address } = props
  const checking = usePreflight(caseId, recipe, address)
  const problems = checking.found?.problems ?? []
  const aside =
    problems.length === 0 ? null : <span className={css['quiet']}>{count(t.count, problems.length)}</span>
  return (
    <Sheet title={t.title} aside={aside}>
      <FailureNotice failure={checking.failure} />
      <Going checking={checking} total={props.documents.length} />
      {problems.length > 0 ? <p className={css['quiet']}>{t.lead}</p> : null}
      {groups.map((group) => (
        <GroupPart
          key={group}
          {...props}
          group={group}
          problems={problems.filter(({ kind }) => groupOf[kind] === group)}
        />
      ))}
      <Settled
        documents={props.documents}
        form={props.form}
        put={props.put}
        withheld={checking.found?.withheld ?? []}
      />
    </Sheet>
  )
}

/** How far it is, with a way to stop and to go on; at the end, when nothing was found, that all is well. */
function Going({ checking, total }: { checking: Checking; total: number }) {
  const { preflight: t } = useTexts()
  const { found, busy, stopped, goOn, failure } = checking
  if (stopped) {
    return (
      <div className={css['going']}>
        <p>{t.stopped}</p>
        <Button size="small" onPress={goOn}>
          {t.goOn}
        </Button>
      </div>
    )
  }
  if (busy && found?.left !== 0) return <Far left={found?.left ?? 0} total={total} stop={checking.stop} />
  return failure === null && found?.problems.length === 0 ? <Fine /> : null
}

function Far({ left, total, stop }: { left: number; total: number; stop: () => void }) {
  const t = useTexts().preflight
  const count = useCounted()
  return (
    <div className={css['going']}>
      <Progress
        label={left === 0 ? t.begins : count(t.busy, left)}
        done={left === 0 ? 0 : total - left}
        total={left === 0 ? 0 : total}
      />
      <Button size="small" onPress={stop}>
        {t.stop}
      </Button>
    </div>
  )
}

function Fine() {
  const t = useTexts().preflight
  return (
    <p className={css['fine']} role="status">
      <CircleCheck aria-hidden />
      <span>
        <strong>{t.fine}</strong>
        {t.fineHelp}
      </span>
    </p>
  )
}

function GroupPart({ group, problems, ...rest }: Props & { group: Group; problems: readonly Problem[] }) {
  const t = useTexts().preflight
  if (problems.length === 0) return null
  return (
    <details className={css['group']} open>
      <summary>
        <h3>{t.groups[group]}</h3>
        <span className={css['quiet']}>{problems.length}</span>
      </summary>
      <ul className={css['lines']} aria-label={t.groups[group]}>
        {problems.map((problem) => (
          <ProblemLine
            key={`${problem.kind} ${problem.documentId ?? ''} ${problem.message}`}
            {...rest}
            problem={problem}
          />
        ))}
      </ul>
    </details>
  )
}
