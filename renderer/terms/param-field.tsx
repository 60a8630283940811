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
export function ParamField(props: Props) {
  const Field = fields[props.param.type]
  return <Field {...props} />
}

const fields = { date: DateParam, number: NumberParam, 'yes-no': YesNoParam, choice: ChoiceParam }

function DateParam({ param, value, onChange }: Props) {
  return <DateField label={param.label} value={value} onChange={onChange} />
}

function NumberParam({ param, value, onChange }: Props) {
  return <TextField label={param.label} inputMode="numeric" value={value ?? ''} onChange={onChange} />
}

function YesNoParam({ param, value, onChange }: Props) {
  return (
    <Switch isSelected={value === 'yes'} onChange={(on) => onChange(on ? 'yes' : null)}>
      {param.label}
    </Switch>
  )
}

function ChoiceParam({ param, value, onChange }: Props) {
  const { ui } = useTexts()
  const options = (param.choices ?? []).map((choice) => ({ key: choice.value, label: choice.label }))
  return (
    <Choice label={param.label} placeholder={ui.none} options={options} value={value} onChange={onChange} />
  )
}
