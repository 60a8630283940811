import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { parseDate } from '@internationalized/date'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
} from 'react-aria-components'
import { dateText, today } from '../text/dates.ts'
import { readDate, writeDate } from '../text/read-date.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { IconButton } from './button.tsx'
import { TextField } from './field.tsx'
import css from './date-field.module.css'

export type DateFieldProps = {
  readonly label: string
  /** ISO text, or null while there is none. */
  readonly value: string | null
  readonly onChange: (date: string | null) => void
  /** A month or a year is enough. */
  readonly partial?: boolean
  /** Tells of a typed date only when the field is left, for what is saved at once. */
  readonly whenLeft?: boolean
  readonly help?: ReactNode
  readonly error?: string
}

/** A date, typed the way people write it ("3-11", "3 nov 2026", "gisteren") or picked from a calendar. */
export function DateField({
  label,
  value,
  onChange,
  partial = false,
  whenLeft = false,
  help,
  error = '',
}: DateFieldProps) {
  const t = useTexts().ui
  const language = useLanguage()
  const [typed, setTyped] = useState<string | null>(null)
  // The day in full stays when the field is left: a line that went would move the button that is being clicked.
  const [told, setTold] = useState(false)
  const wrong = isWrong(typed, partial)
  const type = (next: string): void => {
    setTyped(next)
    setTold(true)
    if (!whenLeft) onChange(readDate(next, partial))
  }
  const leave = (): void => {
    if (typed === null || wrong) return
    setTyped(null)
    if (whenLeft) onChange(readDate(typed, partial))
  }
  const pick = (date: string): void => {
    setTyped(null)
    onChange(date)
  }
  return (
    <TextField
      label={label}
      value={typed ?? written(value)}
      onChange={type}
      onBlur={leave}
      placeholder={partial ? t.datePartialHint : t.dateHint}
      help={value !== null && told ? dateText(value, language, 'full') : help}
      error={wrong ? t.dateWrong : error}
      after={<CalendarButton label={`${t.calendar}: ${label}`} value={value} onPick={pick} />}
    />
  )
}

const written = (value: string | null): string => (value === null ? '' : writeDate(value))

const isWrong = (typed: string | null, partial: boolean): boolean =>
  typed !== null && typed.trim() !== '' && readDate(typed, partial) === null

function CalendarButton({
  label,
  value,
  onPick,
}: {
  label: string
  value: string | null
  onPick: (date: string) => void
}) {
  const [open, setOpen] = useState(false)
  const shown = value?.length === 10 ? parseDate(value) : null
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <IconButton label={label} icon={<CalendarDays />} />
      <Popover className={css['popover'] ?? ''} placement="bottom end">
        <Dialog className={css['dialog'] ?? ''} aria-label={label}>
          <Calendar
            aria-label={label}
            value={shown}
            defaultFocusedValue={shown ?? parseDate(today())}
            onChange={(date) => {
              onPick(date.toString())
              setOpen(false)
            }}
          >
            <CalendarSheet />
          </Calendar>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function CalendarSheet() {
  return (
    <>
      <header className={css['head']}>
        <Button slot="previous" className={css['turn'] ?? ''}>
          <ChevronLeft aria-hidden />
        </Button>
        <Heading className={css['month'] ?? ''} />
        <Button slot="next" className={css['turn'] ?? ''}>
          <ChevronRight aria-hidden />
        </Button>
      </header>
      <CalendarGrid className={css['grid'] ?? ''}>
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={css['weekday'] ?? ''}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className={css['day'] ?? ''} />}
        </CalendarGridBody>
      </CalendarGrid>
    </>
  )
}
