import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { entryKinds, type TimelineEntry } from '../../shared/domain/timeline.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { EntryMark } from './entry-mark.tsx'
import css from './timeline.module.css'

export type Filter = {
  /** None chosen: all are shown. */
  readonly kinds: readonly TimelineEntry['kind'][]
  readonly order: 'asc' | 'desc'
  readonly from: string | null
  readonly to: string | null
}
export const noFilter: Filter = { kinds: [], order: 'desc', from: null, to: null }

/** Which kinds, which period, which way. */
export function TimelineFilter({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const { timeline: t, labels } = useTexts()
  return (
    <div className={css['filter']}>
      <ToggleButtonGroup
        className={css['kinds'] ?? ''}
        aria-label={t.kinds}
        selectionMode="multiple"
        selectedKeys={filter.kinds}
        onSelectionChange={(keys) =>
          onChange({ ...filter, kinds: entryKinds.filter((kind) => keys.has(kind)) })
        }
      >
        {entryKinds.map((kind) => (
          <ToggleButton key={kind} id={kind} className={css['kind'] ?? ''}>
            <EntryMark kind={kind} />
            {labels.entryKind[kind]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className={css['period']}>
        <DateField label={t.from} value={filter.from} onChange={(from) => onChange({ ...filter, from })} />
        <DateField label={t.to} value={filter.to} onChange={(to) => onChange({ ...filter, to })} />
      </div>
      {filter.from !== null || filter.to !== null || filter.kinds.length > 0 ? (
        <Button tone="quiet" size="small" onPress={() => onChange(noFilter)}>
          {t.clear}
        </Button>
      ) : null}
    </div>
  )
}
