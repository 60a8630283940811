import { dispatchWays } from '../../shared/domain/dispatch.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { recipientKinds } from '../../shared/domain/recipient.ts'
import { useTexts } from '../text/use-texts.ts'
import { Choice, optionsOf } from '../ui/choice.tsx'
import { ComboField } from '../ui/combo.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Segments } from '../ui/toggle.tsx'
import type { AddressForm } from './address.ts'
import { useRecipients } from './use-register.ts'
import css from './dispatches.module.css'

type Props = {
  readonly caseId: CaseId
  readonly form: AddressForm
  readonly put: (part: Partial<AddressForm>) => void
  /** It may be for nobody but oneself. */
  readonly mayBeEmpty?: boolean
}

/** For whom, how and when. */
export function AddressFields({ caseId, form, put, mayBeEmpty = false }: Props) {
  const t = useTexts().dispatches
  const named = form.name.trim() !== ''
  return (
    <>
      <RecipientField
        caseId={caseId}
        kind={form.kind}
        name={form.name}
        help={mayBeEmpty ? t.recipientHelp : ''}
        put={put}
      />
      {named ? (
        <div className={css['pair']}>
          <Choice
            label={t.way}
            options={optionsOf(dispatchWays, t.ways)}
            value={form.way}
            onChange={(way) => put({ way })}
          />
          <DateField
            label={t.sentOn}
            help={t.sentOnHelp}
            value={form.sentOn}
            onChange={(sentOn) => put({ sentOn })}
          />
        </div>
      ) : null}
    </>
  )
}

const isKnown = (list: readonly { readonly name: string }[], typed: string): boolean =>
  list.some((each) => each.name.toLowerCase() === typed.trim().toLowerCase())

type RecipientProps = Pick<AddressForm, 'kind' | 'name'> & {
  readonly caseId: CaseId
  readonly help?: string
  readonly put: (part: Partial<Pick<AddressForm, 'kind' | 'name'>>) => void
}

/** An agency of the network, somebody of the case, or a name that is new; then also which of the two it is. */
export function RecipientField({ caseId, kind, name, help = '', put }: RecipientProps) {
  const { dispatches: t, labels } = useTexts()
  const { people, agencies } = useRecipients(caseId)
  const write = (next: string): void => {
    if (isKnown(people, next)) put({ name: next, kind: 'person' })
    else if (isKnown(agencies, next)) put({ name: next, kind: 'agency' })
    else put({ name: next })
  }
  const known = [
    ...agencies.map((each) => ({ name: each.name, detail: labels.agencyKind[each.kind] })),
    ...people.map((each) => ({ name: each.name, detail: each.role })),
  ]
  const isNew = name.trim() !== '' && !isKnown(people, name) && !isKnown(agencies, name)
  return (
    <>
      <ComboField
        key={known.length}
        label={t.recipient}
        help={help}
        value={name}
        onChange={write}
        known={known}
      />
      {isNew ? (
        <Segments
          label={t.recipientKind}
          options={optionsOf(recipientKinds, t.kinds)}
          value={kind}
          onChange={(next) => put({ kind: next })}
        />
      ) : null}
    </>
  )
}
