import { Send, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { Dispatch } from '../../shared/domain/dispatch.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { vault } from '../ipc/vault-api.ts'
import { bytesText } from '../text/amounts.ts'
import { dateText, today } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { MoreMenu } from '../ui/menu.tsx'
import { Sheet } from '../ui/page.tsx'
import { tell } from '../ui/toast.tsx'
import { Tag } from '../ui/turn.tsx'
import { useTell } from '../ui/use-tell.ts'
import { AddressDialog } from './address-dialog.tsx'
import { addressFormOf, type AddressForm } from './address.ts'
import { ConsentsPart } from './consents-part.tsx'
import { useRegister } from './use-register.ts'
import css from './dispatches.module.css'

type Changing = { readonly dispatch: Dispatch; readonly start: AddressForm }

/** The register: what was made or given, for whom, when, how much, and by which checksum it is known. */
export function DispatchList({ caseId }: { caseId: CaseId }) {
  const t = useTexts().dispatches
  const register = useRegister(caseId)
  const [changing, setChanging] = useState<Changing | null>(null)
  if (!register) return null
  return (
    <Sheet title={t.title}>
      {register.dispatches.length === 0 ? <p className={css['quiet']}>{t.empty}</p> : null}
      <ul className={css['list']} aria-label={t.title}>
        {register.dispatches.map((dispatch) => (
          <DispatchLine
            key={dispatch.id}
            caseId={caseId}
            dispatch={dispatch}
            onChange={(start) => setChanging({ dispatch, start })}
          />
        ))}
      </ul>
      <ConsentsPart caseId={caseId} consents={register.consents} />
      {changing ? (
        <AddressDialog
          caseId={caseId}
          title={t.change}
          start={changing.start}
          documents={[]}
          save={(change) => vault.dispatches.change({ caseId, id: changing.dispatch.id, change })}
          onClose={() => setChanging(null)}
        />
      ) : null}
    </Sheet>
  )
}

type LineProps = {
  readonly caseId: CaseId
  readonly dispatch: Dispatch
  readonly onChange: (start: AddressForm) => void
}

function DispatchLine({ caseId, dispatch, onChange }: LineProps) {
  const t = useTexts().dispatches
  const { recipient, withdrawnAt } = dispatch
  const { withdraw, restore } = useWithdrawing(caseId, dispatch)
  const form = addressFormOf(dispatch)
  const change = { label: `${t.change}…`, run: () => onChange(form) }
  const waits = recipient !== null && dispatch.sentOn === null && withdrawnAt === null
  return (
    <li className={css['line']} data-withdrawn={withdrawnAt !== null}>
      <About dispatch={dispatch} />
      <State dispatch={dispatch} />
      {waits ? (
        <Button size="small" icon={<Send />} onPress={() => onChange({ ...form, sentOn: today() })}>
          {t.markSent}
        </Button>
      ) : null}
      <MoreMenu
        of={fill(t.more, { title: dispatch.title })}
        actions={[
          change,
          withdrawnAt === null
            ? { label: t.withdraw, icon: <Undo2 />, run: withdraw }
            : { label: t.given, icon: <Undo2 />, run: restore },
        ]}
      />
    </li>
  )
}

/** It was not given after all, with the way back. */
function useWithdrawing(caseId: CaseId, { id, title }: Dispatch) {
  const { dispatches: t, ui } = useTexts()
  const { attempt } = useTell()
  const restore = (): void => void attempt(vault.dispatches.restore({ caseId, id }))
  const withdraw = (): void =>
    void attempt(vault.dispatches.withdraw({ caseId, id }), () =>
      tell({
        text: fill(t.withdrawnDone, { name: title }),
        tone: 'done',
        action: { label: ui.undo, run: restore },
      }),
    )
  return { withdraw, restore }
}

function About({ dispatch }: { dispatch: Dispatch }) {
  const t = useTexts().dispatches
  const language = useLanguage()
  const { files, recipient, version } = dispatch
  return (
    <div className={css['about']}>
      <strong>{recipient?.name ?? t.forSelf}</strong>
      <span>
        {dispatch.title}
        {version > 1 ? ` (${fill(t.version, { n: version })})` : ''}
      </span>
      {files.map(({ file, pages, bytes, sha256 }) => (
        <small key={file} title={`${t.hash}: ${sha256}`}>
          {file} · {fill(t.files, { pages, size: bytesText(bytes, language) })} ·{' '}
          <code>{sha256.slice(0, 12)}</code>
        </small>
      ))}
    </div>
  )
}

/** When and how it went, or that it did not. */
function State({ dispatch }: { dispatch: Dispatch }) {
  const t = useTexts().dispatches
  const language = useLanguage()
  const { recipient, sentOn, way, withdrawnAt, at } = dispatch
  if (withdrawnAt !== null) return <Tag>{t.withdrawn}</Tag>
  if (recipient === null) return <small>{fill(t.made, { date: dateText(at, language, 'short') })}</small>
  if (sentOn === null) return <Tag tone="warn">{t.notSent}</Tag>
  return (
    <small>
      {fill(t.sent, { date: dateText(sentOn, language, 'short') })}
      {way === null ? '' : `, ${t.ways[way]}`}
    </small>
  )
}
