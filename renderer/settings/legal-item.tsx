import { useState } from 'react'
import { fill } from '../../shared/text/failure-message.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { Tag } from '../ui/turn.tsx'
import css from './settings.module.css'

export type Item = {
  readonly key: string
  readonly value: string
  readonly builtIn: string | null
  readonly corrected: boolean
}

type Props = {
  readonly item: Item
  readonly set: (key: string, value: string) => void
  readonly reset: (key: string) => void
}

/** A day, whether it counts as a holiday, and the way back. */
export function LegalDay({ item, set, reset }: Props) {
  const t = useTexts().legal
  const language = useLanguage()
  const equated = item.value === 'yes'
  const day = dateText(item.key.slice('day/'.length), language, 'full')
  return (
    <li>
      <span>
        {day}: {equated ? t.equated : t.working}
      </span>
      {item.corrected ? (
        <>
          <Tag tone="warn">{t.changed}</Tag>
          <Button size="small" aria-label={`${t.reset}: ${day}`} onPress={() => reset(item.key)}>
            {t.reset}
          </Button>
        </>
      ) : (
        <Button
          size="small"
          aria-label={`${t.makeWorking}: ${day}`}
          onPress={() => set(item.key, equated ? 'no' : 'yes')}
        >
          {equated ? t.makeWorking : t.makeEquated}
        </Button>
      )}
    </li>
  )
}

/** A number or amounts to write over, with what Zaakmap itself holds once it is corrected. */
export function LegalAmount({ item, label, help, set, reset }: Props & { label: string; help: string }) {
  const { legal: t, ui } = useTexts()
  const [value, setValue] = useState(item.value)
  const was = fill(t.was, { value: item.builtIn ?? t.none })
  return (
    <div className={css['legalAdd']}>
      <TextField label={label} help={item.corrected ? was : help} value={value} onChange={setValue} />
      {value === item.value ? null : (
        <Button
          tone="primary"
          aria-label={`${ui.save}: ${label}`}
          onPress={() => set(item.key, value.trim())}
        >
          {ui.save}
        </Button>
      )}
      {item.corrected ? (
        <>
          <Tag tone="warn">{t.changed}</Tag>
          <Button size="small" aria-label={`${t.reset}: ${label}`} onPress={() => reset(item.key)}>
            {t.reset}
          </Button>
        </>
      ) : null}
    </div>
  )
}
