import { CalendarClock, FileText, PhoneForwarded, History as Clock } from 'lucide-react'
import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { promiseStatuses, type Promise_ } from '../../shared/domain/promise.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { optionsOf } from '../ui/choice.tsx'
import { Segments } from '../ui/toggle.tsx'
import { useTell } from '../ui/use-tell.ts'
import { PromiseReason, type Asked } from './promise-reason.tsx'
import { useConfirm } from './use-confirm.ts'
import css from './contacts.module.css'

type Props = { readonly caseId: CaseId; readonly promise: Promise_; readonly onLeave: () => void }

/** One promise, what was done about it, and how it ended. `onLeave`: the letter goes on elsewhere. */
export function PromiseLine({ caseId, promise, onLeave }: Props) {
  const { contacts: t, labels } = useTexts()
  const language = useLanguage()
  const { attempt } = useTell()
  const [asked, setAsked] = useState<Asked | null>(null)
  const { id } = promise
  const when = promise.due === null ? t.noDate : fill(t.by, { date: dateText(promise.due, language) })
  const setStatus = (status: Promise_['status']): void => {
    if (status === 'withdrawn') setAsked('withdraw')
    else void attempt(vault.promises.setStatus({ caseId, id, status }))
  }
  return (
    <div className={css['promise']} role="group" aria-label={promise.text}>
      <p>
        <strong>{promise.text}</strong>{' '}
        <span className={css['due']}>
          {when} · {t.promiser[promise.by]}
        </span>
      </p>
      <Segments
        quiet
        label={t.status}
        options={optionsOf(promiseStatuses, labels.promiseStatus)}
        value={promise.status}
        onChange={setStatus}
      />
      <Deeds caseId={caseId} promise={promise} onMove={() => setAsked('move')} onLeave={onLeave} />
      {asked ? (
        <PromiseReason caseId={caseId} promise={promise} asked={asked} onDone={() => setAsked(null)} />
      ) : null}
      <History promise={promise} />
    </div>
  )
}

/** What can be done while it is open: ask after it, agree another day, put it in writing. */
function Deeds({ caseId, promise, onMove, onLeave }: Props & { readonly onMove: () => void }) {
  const { contacts: t } = useTexts()
  const { attempt } = useTell()
  const confirm = useConfirm()
  const { id } = promise
  return (
    <div className={css['promiseDeeds']}>
      <Button
        size="small"
        icon={<PhoneForwarded />}
        onPress={() => void attempt(vault.promises.chase({ caseId, id }))}
      >
        {t.chase}
      </Button>
      <Button size="small" icon={<CalendarClock />} onPress={() => onMove()}>
        {t.move}
      </Button>
      <Button
        size="small"
        icon={<FileText />}
        onPress={() => void confirm(caseId, promise.contactId).then((begun) => begun && onLeave())}
      >
        {t.confirm}
      </Button>
    </div>
  )
}

function History({ promise }: { promise: Promise_ }) {
  const { contacts: t, labels } = useTexts()
  const language = useLanguage()
  if (promise.events.length === 0) return null
  return (
    <ul className={css['history']} aria-label={t.history}>
      {promise.events.map(({ kind, date, channel, reason, dueBefore }, at) => (
        <li key={`${at}${date}`}>
          <Clock aria-hidden />
          {[
            `${dateText(date, language)}: ${t.events[kind]}`,
            channel === null ? '' : labels.channel[channel].toLocaleLowerCase(),
            dueBefore === null ? '' : fill(t.dueBefore, { date: dateText(dueBefore, language) }),
            reason,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </li>
      ))}
    </ul>
  )
}
