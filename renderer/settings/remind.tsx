import { fill } from '../../shared/text/failure-message.ts'
import { useTexts } from '../text/use-texts.ts'
import { Choice } from '../ui/choice.tsx'
import { Sheet } from '../ui/page.tsx'
import { useSettings } from './settings-context.tsx'

const times = ['07:00', '08:00', '09:00', '10:00', '12:00', '17:00'] as const

/** Whether and when the computer reminds of what is in the agenda. */
export function Remind() {
  const t = useTexts().settings
  const { settings, change } = useSettings()
  return (
    <Sheet title={t.reminders}>
      <Choice
        label={t.remindAt}
        help={t.remindHelp}
        value={settings.remindAt ?? 'never'}
        options={[
          ...times.map((time) => ({ key: time as string, label: fill(t.remindTime, { time }) })),
          { key: 'never', label: t.remindNever },
        ]}
        onChange={(key) => change({ remindAt: key === 'never' ? null : key })}
      />
    </Sheet>
  )
}
