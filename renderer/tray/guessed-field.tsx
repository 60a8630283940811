import { CircleCheck, CircleHelp, PencilLine } from 'lucide-react'
import type { ReactNode } from 'react'
import { sureFrom, type Guess, type GuessField, type TrayItem } from '../../shared/domain/guess.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { toConfirm } from './to-confirm.ts'
import { useSaw } from './use-saw.ts'
import css from './tray.module.css'

type Props = {
  readonly item: TrayItem
  readonly field: GuessField
  /** Alt with this number goes to it. */
  readonly no: number
  readonly label: string
  /** What stands there now. */
  readonly value: string | null
  /** A value as a person reads it. */
  readonly words?: (value: string) => string
  /** Says nothing when there is nothing to say. */
  readonly quiet?: boolean
  readonly onTake: (value: string) => void
  readonly children: ReactNode
}

const mostOthers = 2
/** Weaker ones are no help; beside a sure one only a strong one is. */
const worthOffering = 0.08
const worthBesideSure = 0.3

/** A field with what its value was made from, and what else it could be in one press. */
export function GuessedField({
  item,
  field,
  no,
  label,
  value,
  words,
  quiet = false,
  onTake,
  children,
}: Props) {
  const t = useTexts().tray
  const say = words ?? ((text: string) => text)
  const guesses = item.guesses.filter((guess) => guess.field === field)
  const taken = guesses.find((guess) => guess.value === value)
  const least = (taken?.score ?? 0) >= sureFrom ? worthBesideSure : worthOffering
  const others = guesses.filter((guess) => guess.value !== value && guess.score >= least).slice(0, mostOthers)
  return (
    <div className={css['guessed']} data-field={field}>
      {children}
      <kbd className={css['fieldKey']} aria-hidden>
        Alt+{no}
      </kbd>
      <Seen item={item} field={field} guess={taken} empty={value === null || value === ''} quiet={quiet} />
      {others.length === 0 ? null : (
        <p className={css['others']}>
          <span>{t.or}</span>
          {others.map((guess) => (
            <Button
              key={guess.value}
              size="small"
              aria-label={fill(t.take, { field: label, value: say(guess.value) })}
              onPress={({ target }) => {
                toConfirm(target)
                onTake(guess.value)
              }}
            >
              {say(guess.value)}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}

type SeenProps = {
  readonly item: TrayItem
  readonly field: GuessField
  readonly guess: Guess | undefined
  readonly empty: boolean
  readonly quiet: boolean
}

/** What it was made from: words on the page, the name of the file, the person themselves. */
function Seen({ item, field, guess, empty, quiet }: SeenProps) {
  const t = useTexts().tray
  const saw = useSaw()
  if (guess) {
    const sure = guess.score >= sureFrom
    return (
      <p className={`${css['saw']} ${sure ? css['sure'] : css['doubt']}`}>
        {sure ? <CircleCheck aria-hidden /> : <CircleHelp aria-hidden />}
        <span>
          {sure ? null : <strong>{t.doubt} </strong>}
          {saw(guess)}
        </span>
      </p>
    )
  }
  if (item.said.includes(field) && !empty) {
    return (
      <p className={css['saw']}>
        <PencilLine aria-hidden />
        <span>{t.said}</span>
      </p>
    )
  }
  if (!empty || quiet) return null
  return <p className={css['saw']}>{isUnread(item.document) ? t.nothingText : t.nothing}</p>
}

/** Of a file that cannot be read, no text will come. */
const isUnread = ({ textChars, reason }: TrayItem['document']): boolean => textChars === 0 && reason === null
