import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as CheckBase, Label, Radio, RadioGroup, Switch as SwitchBase } from 'react-aria-components'
import type { Option } from './choice.tsx'
import css from './toggle.module.css'

type OnOff = {
  readonly isSelected: boolean
  readonly onChange: (on: boolean) => void
  readonly children: ReactNode
}

export function Checkbox({ isSelected, onChange, children }: OnOff) {
  return (
    <CheckBase className={css['check'] ?? ''} isSelected={isSelected} onChange={onChange}>
      <span className={css['box']} aria-hidden>
        {isSelected ? <Check /> : null}
      </span>
      <span>{children}</span>
    </CheckBase>
  )
}

/** The box that chooses a row of a list; the list knows which. */
export function TickBox() {
  return (
    <CheckBase slot="selection" className={css['check'] ?? ''}>
      {({ isSelected }) => (
        <span className={css['box']} aria-hidden>
          {isSelected ? <Check /> : null}
        </span>
      )}
    </CheckBase>
  )
}

export function Switch({ isSelected, onChange, children }: OnOff) {
  return (
    <SwitchBase className={css['switch'] ?? ''} isSelected={isSelected} onChange={onChange}>
      <span className={css['track']} aria-hidden>
        <span className={css['knob']} />
      </span>
      <span>{children}</span>
    </SwitchBase>
  )
}

export type SegmentsProps<K extends string> = {
  readonly label: string
  readonly options: readonly (Option<K> & { readonly icon?: ReactNode })[]
  readonly value: K
  readonly onChange: (key: K) => void
  /** The label is only read aloud. */
  readonly quiet?: boolean
}

/** One of a few, all in sight. */
export function Segments<K extends string>({
  label,
  options,
  value,
  onChange,
  quiet = false,
}: SegmentsProps<K>) {
  return (
    <RadioGroup
      className={css['segments'] ?? ''}
      orientation="horizontal"
      value={value}
      {...(quiet ? { 'aria-label': label } : {})}
      onChange={(key) => {
        const chosen = options.find((option) => option.key === key)
        if (chosen) onChange(chosen.key)
      }}
    >
      {quiet ? null : <Label className={css['label'] ?? ''}>{label}</Label>}
      <div className={css['row']}>
        {options.map((option) => (
          <Radio key={option.key} value={option.key} className={css['segment'] ?? ''}>
            {option.icon}
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

export type CardOption<K extends string> = Option<K> & { readonly help: string }

/** One of a few, each with a line of help. */
export function Cards<K extends string>({
  label,
  options,
  value,
  onChange,
}: Omit<SegmentsProps<K>, 'options'> & { options: readonly CardOption<K>[] }) {
  return (
    <RadioGroup
      className={css['segments'] ?? ''}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.key === key)
        if (chosen) onChange(chosen.key)
      }}
    >
      <Label className={css['label'] ?? ''}>{label}</Label>
      <div className={css['cards']}>
        {options.map((option) => (
          <Radio key={option.key} value={option.key} className={css['card'] ?? ''}>
            <span className={css['name']}>{option.label}</span>
            <span className={css['help']}>{option.help}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
