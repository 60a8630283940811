import { useState } from 'react'
import type { Failure } from '../../shared/result.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { JobLine } from '../jobs/job-line.tsx'
import { useJobs } from '../jobs/jobs-context.tsx'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { FailureNotice, Notice } from '../ui/notice.tsx'
import { Loading } from '../ui/progress.tsx'
import css from './settings.module.css'

type Outcome = {
  readonly ok: boolean
  readonly cases: readonly {
    readonly id: string
    readonly ok: boolean
    readonly problems: readonly string[]
  }[]
}

/** Looks everything over, and says what was found. */
export function VerifyVault() {
  const t = useTexts().settings
  const language = useLanguage()
  const { jobs } = useJobs()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const run = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    setOutcome(null)
    const result = await vault.vault.verify({ language })
    setBusy(false)
    setFailure(result.ok ? null : result.failure)
    if (result.ok) setOutcome(result.value)
  }
  const job = jobs.findLast((each) => each.kind === 'verify' && each.state === 'running')
  return (
    <div className={css['verify']}>
      <p className={css['help']}>{t.verifyHelp}</p>
      <Button busy={busy} onPress={() => void run()}>
        {t.verify}
      </Button>
      {busy ? job ? <JobLine job={job} /> : <Loading label={t.verifying} /> : null}
      <FailureNotice failure={failure} />
      {outcome ? <Outcome outcome={outcome} /> : null}
    </div>
  )
}

function Outcome({ outcome }: { outcome: Outcome }) {
  const t = useTexts().settings
  const count = useCounted()
  const names = useCall(vault.cases.list, {})
  if (outcome.ok)
    return <Notice>{fill(t.verifyGood, { n: count(t.verifyCases, outcome.cases.length) })}</Notice>
  const bad = outcome.cases.filter((each) => !each.ok)
  return (
    <Notice tone="warn">
      <strong>{t.verifyBad}</strong>
      <ul>
        {bad.map((each) => (
          <li key={each.id}>
            {names.value?.find((line) => line.id === each.id)?.name ?? each.id}: {each.problems.join(' ')}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
