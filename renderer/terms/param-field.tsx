import type { TermParam } from '../../shared/terms/step.ts'
import { useTexts } from '../text/use-texts.ts'
import { Choice } from '../ui/choice.tsx'
import { DateField } from '../ui/date-field.tsx'
import { TextField } from '../ui/field.tsx'
import { Switch } from '../ui/toggle.tsx'

type Props = {
  readonly param: TermParam
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** One question of a rule, in the form that fits it. */
export function ParamField({ param, value, onChange }: Props) {
  const { ui } = useTexts()
  switch (param.type) {
    case 'date':
      return <DateField label={param.label} value={value} onChange={onChange} />
    case 'number':
      return <TextField label={param.label} inputMode="numeric" value={value ?? ''} onChange={onChange} />
    case 'yes-no':
      return (
        <Switch
          isSelected={value === 'yes'}
          onChange={(on) => {
            onChange(on ? 'yes' : null)
          }}
        >
          {param.label}
        </Switch>
      )
    case 'choice':
      return (
        <Choice
          label={param.label}
          placeholder={ui.none}
          options={(param.choices ?? []).map((choice) => ({ key: choice.value, label: choice.label }))}
          value={value}
          onChange={onChange}
        />
      )
  }
}
