import { documentKinds, type DocumentFacts } from '../../shared/domain/document.ts'
import type { TrayItem } from '../../shared/domain/guess.ts'
import { SenderField, TitleField } from '../documents/fact-fields.tsx'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Choice, optionsOf } from '../ui/choice.tsx'
import { DateField } from '../ui/date-field.tsx'
import { GuessedField } from './guessed-field.tsx'
import { ReferenceField } from './reference-field.tsx'
import css from './tray.module.css'

type Props = { readonly item: TrayItem; readonly put: (change: DocumentFacts) => void }

/** The facts that are asked of a paper, each with what was seen and what else it could be. */
export function TrayFields({ item, put }: Props) {
  return (
    <div className={css['fields']}>
      <DateGuess item={item} put={put} field="date" no={1} />
      <KindGuess item={item} put={put} />
      <WordGuesses item={item} put={put} />
      <MoreDates item={item} put={put} />
    </div>
  )
}

type DateProps = Props & {
  readonly field: 'date' | 'sent' | 'received'
  readonly no: number
  readonly quiet?: boolean
}

function DateGuess({ item, put, field, no, quiet = false }: DateProps) {
  const t = useTexts().tray
  const language = useLanguage()
  const value = item.document[field]
  const take = (date: string | null): void => put({ [field]: date })
  return (
    <GuessedField
      item={item}
      field={field}
      no={no}
      label={t[field]}
      value={value}
      quiet={quiet}
      words={(date) => dateText(date, language, 'long')}
      onTake={take}
    >
      <DateField partial whenLeft label={t[field]} value={value} onChange={take} />
    </GuessedField>
  )
}

function KindGuess({ item, put }: Props) {
  const { tray: t, labels } = useTexts()
  const { kind } = item.document
  const kinds = optionsOf(documentKinds, labels.documentKind).toSorted((a, b) =>
    a.label.localeCompare(b.label),
  )
  const take = (value: string): void => {
    const chosen = documentKinds.find((known) => known === value)
    if (chosen) put({ kind: chosen })
  }
  return (
    <GuessedField
      item={item}
      field="kind"
      no={2}
      label={t.kind}
      value={kind}
      words={(value) => kinds.find(({ key }) => key === value)?.label ?? value}
      onTake={take}
    >
      <Choice label={t.kind} options={kinds} value={kind} onChange={take} />
    </GuessedField>
  )
}

function WordGuesses({ item, put }: Props) {
  const t = useTexts().tray
  const { agency, title, reference } = item.document
  const sender = (value: string): void => put({ agency: value })
  const name = (value: string): void => put({ title: value })
  const theirs = (value: string): void => put({ reference: value })
  return (
    <>
      <GuessedField item={item} field="agency" no={3} label={t.agency} value={agency} onTake={sender}>
        <SenderField key={agency} sender={agency} onChange={sender} />
      </GuessedField>
      <GuessedField item={item} field="title" no={4} label={t.name} value={title} onTake={name}>
        <TitleField key={title} title={title} onChange={name} />
      </GuessedField>
      <GuessedField
        item={item}
        field="reference"
        no={5}
        label={t.reference}
        value={reference}
        onTake={theirs}
      >
        <ReferenceField key={reference} reference={reference} onChange={theirs} />
      </GuessedField>
    </>
  )
}

/** When it was sent and when it came: asked only when something was seen, else a step away. */
function MoreDates({ item, put }: Props) {
  const t = useTexts().tray
  const { document, guesses } = item
  const seen = (['sent', 'received'] as const).some(
    (field) => document[field] !== null || guesses.some((guess) => guess.field === field),
  )
  return (
    <details className={css['more']} open={seen}>
      <summary>{t.moreDates}</summary>
      <div className={css['pair']}>
        <DateGuess item={item} put={put} field="sent" no={6} quiet />
        <DateGuess item={item} put={put} field="received" no={7} quiet />
      </div>
    </details>
  )
}
