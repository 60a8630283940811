import type { CaseId } from '../../shared/domain/ids.ts'
import type { Letter, LetterKind } from '../../shared/domain/letter.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { ComboField } from '../ui/combo.tsx'
import { DateField } from '../ui/date-field.tsx'
import { TextArea, TextField } from '../ui/field.tsx'
import { Checkbox } from '../ui/toggle.tsx'
import css from './letters.module.css'

type Facts = Letter['facts']
type Props = {
  readonly caseId: CaseId
  readonly kind: LetterKind
  readonly facts: Facts
  readonly put: (facts: Facts) => void
}

/** What a letter is made from: first what this kind asks, then who, to whom and when. */
export function LetterFields({ caseId, kind, facts, put }: Props) {
  const { letters: t } = useTexts()
  const give = (name: string, value: string): void =>
    put({ ...facts, given: { ...facts.given, [name]: value } })
  return (
    <div className={css['group']}>
      {kind.fields.map((field) => (
        <Asked
          key={field.name}
          field={field}
          value={facts.given[field.name] ?? ''}
          give={(value) => give(field.name, value)}
        />
      ))}
      <h3>{t.facts}</h3>
      <Addressee facts={facts} put={put} />
      <Sender caseId={caseId} facts={facts} put={put} />
      <DateField
        label={t.date}
        value={facts.date}
        onChange={(date) => (date === null ? undefined : put({ ...facts, date }))}
      />
      <TextField label={t.place} value={facts.place} onChange={(place) => put({ ...facts, place })} />
    </div>
  )
}

type AskedProps = {
  readonly field: LetterKind['fields'][number]
  readonly value: string
  readonly give: (value: string) => void
}

function Asked({ field: { label, help, type }, value, give }: AskedProps) {
  if (type === 'date')
    return (
      <DateField
        label={label}
        help={help}
        value={value === '' ? null : value}
        onChange={(date) => give(date ?? '')}
      />
    )
  if (type === 'yes-no') {
    return (
      <Checkbox isSelected={value === 'yes'} onChange={(on) => give(on ? 'yes' : '')}>
        {label}
      </Checkbox>
    )
  }
  if (type === 'text') return <TextField label={label} help={help} value={value} onChange={give} />
  return <TextArea label={label} help={help} rows={4} value={value} onChange={give} />
}

function Addressee({ facts, put }: Pick<Props, 'facts' | 'put'>) {
  const { letters: t } = useTexts()
  const asked = useCall(vault.agencies.list, {}, ['agency'])
  const known = asked.value ?? asked.last ?? []
  const choose = (name: string): void => {
    const found = known.find((agency) => agency.name === name)
    put({ ...facts, agency: { name, address: found?.address || facts.agency.address } })
  }
  return (
    <>
      <ComboField
        label={t.agency}
        value={facts.agency.name}
        onChange={choose}
        known={known.map(({ name }) => ({ name }))}
      />
      <TextArea
        label={t.agencyAddress}
        rows={2}
        value={facts.agency.address}
        onChange={(address) => put({ ...facts, agency: { ...facts.agency, address } })}
      />
      <TextField
        label={t.reference}
        value={facts.reference}
        onChange={(reference) => put({ ...facts, reference })}
      />
    </>
  )
}

function Sender({ caseId, facts, put }: Pick<Props, 'caseId' | 'facts' | 'put'>) {
  const { letters: t } = useTexts()
  const people = useCall(vault.people.list, { caseId }, ['person'])
  const file = useCall(vault.cases.get, { caseId }, ['case'])
  const names = [file.value?.name ?? '', ...(people.value ?? []).map(({ name }) => name)].filter(
    (name) => name !== '',
  )
  const { sender } = facts
  const change = (part: Partial<Facts['sender']>): void => put({ ...facts, sender: { ...sender, ...part } })
  return (
    <>
      <ComboField
        label={t.sender}
        value={sender.name}
        onChange={(name) => change({ name })}
        known={names.map((name) => ({ name }))}
      />
      <TextField label={t.client} value={facts.client} onChange={(client) => put({ ...facts, client })} />
      <TextArea
        label={t.senderAddress}
        rows={2}
        value={sender.address}
        onChange={(address) => change({ address })}
      />
      <TextField label={t.phone} value={sender.phone} onChange={(phone) => change({ phone })} />
      <TextField label={t.mail} value={sender.mail} onChange={(mail) => change({ mail })} />
    </>
  )
}
