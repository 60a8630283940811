import { ListFilter, X } from 'lucide-react'
import { useState } from 'react'
import { Button as Base, Tag, TagGroup, TagList } from 'react-aria-components'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { SearchFilters } from '../../shared/domain/search.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { useChips } from './use-chips.ts'
import css from './search.module.css'

type Props = {
  readonly caseId: CaseId | null
  readonly filters: SearchFilters
  readonly onChange: (filters: SearchFilters) => void
}

/** What a hit must be besides, each in words and with a way to drop it; behind a button all that can be chosen. */
export function FilterBar({ caseId, filters, onChange }: Props) {
  const t = useTexts().search
  const [open, setOpen] = useState(false)
  const chips = useChips(filters, caseId)
  const drop = (key: string): void => {
    const chip = chips.find((each) => each.key === key)
    if (chip) onChange({ ...filters, ...chip.without })
  }
  return (
    <>
      <Button
        size="small"
        icon={<ListFilter />}
        aria-expanded={open}
        onPress={() => setOpen(!open)}
        {...(open ? { 'aria-controls': 'search-filters' } : {})}
      >
        {t.filters}
      </Button>
      {chips.length === 0 ? null : (
        <TagGroup
          className={css['chips'] ?? ''}
          aria-label={t.chosen}
          onRemove={(keys) => {
            for (const key of keys) drop(String(key))
          }}
        >
          <TagList className={css['chipList'] ?? ''} items={chips.map((chip) => ({ ...chip, id: chip.key }))}>
            {(chip) => (
              <Tag id={chip.id} textValue={chip.label} className={css['chip'] ?? ''}>
                {chip.label}
                <Base slot="remove" className={css['drop'] ?? ''} aria-label={t.drop}>
                  <X aria-hidden />
                </Base>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
      {chips.length < 2 ? null : (
        <Button tone="quiet" size="small" onPress={() => onChange({})}>
          {t.withoutFilters}
        </Button>
      )}
      {open ? <FilterPanel caseId={caseId} filters={filters} onChange={onChange} /> : null}
    </>
  )
}
