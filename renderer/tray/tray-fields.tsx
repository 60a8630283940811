import { documentKinds, type DocumentFacts } from '../../shared/domain/document.ts'
import type { GuessField, TrayItem } from '../../shared/domain/guess.ts'
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
  const { tray: t, labels } = useTexts()
  const language = useLanguage()
  const { document } = item
  const kinds = optionsOf(documentKinds, labels.documentKind).toSorted((a, b) =>
    a.label.localeCompare(b.label),
  )
  const kindOf = (value: string): string => kinds.find(({ key }) => key === value)?.label ?? value
  const takeKind = (value: string): void => {
    const kind = documentKinds.find((known) => known === value)
    if (kind) put({ kind })
  }
  const day = (value: string): string => dateText(value, language, 'long')
  return (
    <div className={css['fields']}>
      <GuessedField
        item={item}
        field="date"
        no={1}
        label={t.date}
        value={document.date}
        words={day}
        onTake={(date) => put({ date })}
      >
        <DateField partial whenLeft label={t.date} value={document.date} onChange={(date) => put({ date })} />
      </GuessedField>
      <GuessedField
        item={item}
        field="kind"
        no={2}
        label={t.kind}
        value={document.kind}
        words={kindOf}
        onTake={takeKind}
      >
        <Choice label={t.kind} options={kinds} value={document.kind} onChange={(kind) => put({ kind })} />
      </GuessedField>
      <GuessedField
        item={item}
        field="agency"
        no={3}
        label={t.agency}
        value={document.agency}
        onTake={(agency) => put({ agency })}
      >
        <SenderField key={document.agency} sender={document.agency} onChange={(agency) => put({ agency })} />
      </GuessedField>
      <GuessedField
        item={item}
        field="title"
        no={4}
        label={t.name}
        value={document.title}
        onTake={(title) => put({ title })}
      >
        <TitleField key={document.title} title={document.title} onChange={(title) => put({ title })} />
      </GuessedField>
      <GuessedField
        item={item}
        field="reference"
        no={5}
        label={t.reference}
        value={document.reference}
        onTake={(reference) => put({ reference })}
      >
        <ReferenceField
          key={document.reference}
          reference={document.reference}
          onChange={(reference) => put({ reference })}
        />
      </GuessedField>
      <MoreDates item={item} put={put} words={day} />
    </div>
  )
}

/** When it was sent and when it came: asked only when something was seen, else a step away. */
function MoreDates({ item, put, words }: Props & { readonly words: (value: string) => string }) {
  const t = useTexts().tray
  const { document } = item
  const seen = (['sent', 'received'] as const).some((field) => document[field] !== null || has(item, field))
  return (
    <details className={css['more']} open={seen}>
      <summary>{t.moreDates}</summary>
      <div className={css['pair']}>
        <GuessedField
          item={item}
          field="sent"
          no={6}
          label={t.sent}
          value={document.sent}
          words={words}
          quiet
          onTake={(sent) => put({ sent })}
        >
          <DateField
            partial
            whenLeft
            label={t.sent}
            value={document.sent}
            onChange={(sent) => put({ sent })}
          />
        </GuessedField>
        <GuessedField
          item={item}
          field="received"
          no={7}
          label={t.received}
          value={document.received}
          words={words}
          quiet
          onTake={(received) => put({ received })}
        >
          <DateField
            partial
            whenLeft
            label={t.received}
            value={document.received}
            onChange={(received) => put({ received })}
          />
        </GuessedField>
      </div>
    </details>
  )
}

const has = (item: TrayItem, field: GuessField): boolean =>
  item.guesses.some((guess) => guess.field === field)
