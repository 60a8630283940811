import { FileDown, FolderOpen } from 'lucide-react'
import { useState } from 'react'
import type { Address } from '../../shared/domain/dispatch.ts'
import type { Job } from '../../shared/domain/job.ts'
import type { Recipe } from '../../shared/domain/dossier.ts'
import type { CaseId, FileToken, JobId } from '../../shared/domain/ids.ts'
import { textWithoutNumbers } from '../../shared/dossier/without-numbers.ts'
import { MarkSent } from '../dispatches/mark-sent.tsx'
import { shell } from '../ipc/api.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { JobLine } from '../jobs/job-line.tsx'
import { useJob } from '../jobs/jobs-context.tsx'
import { today } from '../text/dates.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { FailureNotice, Notice } from '../ui/notice.tsx'
import { useTell } from '../ui/use-tell.ts'
import { isPassword, PasswordChoice } from './password-choice.tsx'
import css from './dossiers.module.css'

const mostLines = 8
/** Letters of a file's name, before the day. */
const longestName = 150

type Running = { readonly job: JobId; readonly token: FileToken; readonly locked: boolean }

type Props = {
  readonly caseId: CaseId
  readonly recipe: Recipe
  readonly caseName: string
  /** For whom it is; null: for oneself. */
  readonly address: Address | null
}

/** Makes the PDF, with progress and a way to stop; afterwards, where it is. */
export function ExportPanel({ caseId, recipe, caseName, address }: Props) {
  const t = useTexts().dossiers
  const { attempt } = useTell()
  const [running, setRunning] = useState<Running | null>(null)
  const [typed, setPassword] = useState<string | null>(null)
  // What archives take cannot be locked.
  const password = recipe.archive ? null : typed
  const job = useJob(running?.job ?? null)
  const run = async (): Promise<void> => {
    if (job?.state === 'running') return
    const name = textWithoutNumbers(recipe.title || caseName, recipe)
    const suggested = `${name.slice(0, longestName)} ${today()}.pdf`
    const target = await shell.files.chooseTarget({ suggested, kind: 'pdf' })
    if (!target.ok || !target.value) return
    const { token } = target.value
    await attempt(
      vault.dossiers.export({
        caseId,
        recipe,
        address,
        target: token,
        ...(password === null ? {} : { password }),
      }),
      (made) => setRunning({ job: made.job, token, locked: password !== null }),
    )
  }
  return (
    <div className={css['export']}>
      {recipe.archive ? null : <PasswordChoice password={password} onChange={setPassword} />}
      <Button
        tone="primary"
        size="large"
        icon={<FileDown />}
        busy={job?.state === 'running'}
        isDisabled={!isPassword(password)}
        onPress={() => void run()}
      >
        {t.export}
      </Button>
      {job && running ? (
        <Progressing caseId={caseId} job={job} token={running.token} locked={running.locked} />
      ) : null}
    </div>
  )
}

type Made = { readonly caseId: CaseId; readonly token: FileToken; readonly locked: boolean }

function Progressing({ job, ...made }: Made & { readonly job: Job }) {
  if (job.state === 'running') return <JobLine job={job} />
  if (job.state === 'done') return <Done {...made} />
  return <FailureNotice failure={job.failure ?? null} />
}

/** Where it is, and what the making of it says: pictures that are smaller, volumes, what could not be read. */
function Done({ caseId, token, locked }: Made) {
  const t = useTexts().dossiers
  const made = useCall(vault.dossiers.list, { caseId }, ['dossier']).value?.[0]
  const { attempt } = useTell()
  return (
    <Notice>
      <strong role="status">{t.done}</strong>
      {made?.warnings.slice(0, mostLines).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{locked ? t.outsideLocked : t.outside}</p>
      <Button size="small" icon={<FolderOpen />} onPress={() => void attempt(shell.files.reveal({ token }))}>
        {t.reveal}
      </Button>
      {made ? <MarkSent caseId={caseId} id={made.id} /> : null}
    </Notice>
  )
}
