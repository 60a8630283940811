import { documentKinds } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { laws } from '../../shared/domain/matter.ts'
import { hitKinds, type SearchFilters } from '../../shared/domain/search.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Choice, optionsOf, type Option } from '../ui/choice.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Checkbox } from '../ui/toggle.tsx'
import css from './search.module.css'

type Props = {
  readonly caseId: CaseId | null
  readonly filters: SearchFilters
  readonly onChange: (filters: SearchFilters) => void
}

const noMatter = 'any'

/** Everything that narrows a search down. Each choice counts at once. */
export function FilterPanel({ caseId, filters, onChange }: Props) {
  const t = useTexts().search
  const put = (part: SearchFilters): void => onChange({ ...filters, ...part })
  return (
    <section id="search-filters" className={css['panel']} aria-label={t.filters}>
      <KindFields filters={filters} put={put} />
      <DateField
        partial
        label={t.from}
        help={t.periodHelp}
        value={filters.from ?? null}
        onChange={(from) => put({ from: from ?? undefined })}
      />
      <DateField
        partial
        label={t.to}
        value={filters.to ?? null}
        onChange={(to) => put({ to: to ?? undefined })}
      />
      <AgencyChoice filters={filters} put={put} />
      <LawChoice filters={filters} put={put} />
      {caseId === null ? null : <MatterChoice caseId={caseId} filters={filters} put={put} />}
      <div className={css['checks']}>
        <Checkbox
          isSelected={filters.hasDeadline === true}
          onChange={(on) => put({ hasDeadline: on ? true : undefined })}
        >
          {t.hasDeadline}
        </Checkbox>
        <Checkbox
          isSelected={filters.confirmed === false}
          onChange={(on) => put({ confirmed: on ? false : undefined })}
        >
          {t.unconfirmed}
        </Checkbox>
      </div>
    </section>
  )
}

type Part = Pick<Props, 'filters'> & { readonly put: (part: SearchFilters) => void }

/** Kinds are chosen one after the other; each becomes a chip. */
function KindFields({ filters, put }: Part) {
  const { search: t, labels } = useTexts()
  const { kinds = [], documentKinds: chosen = [] } = filters
  return (
    <>
      <Choice
        label={t.kind}
        placeholder={t.anyKind}
        value={null}
        options={optionsOf(hitKinds, labels.hitKind).filter(({ key }) => !kinds.includes(key))}
        onChange={(kind) => put({ kinds: [...kinds, kind] })}
      />
      <Choice
        label={t.documentKind}
        placeholder={t.anyKind}
        value={null}
        options={optionsOf(documentKinds, labels.documentKind)
          .filter(({ key }) => !chosen.includes(key))
          .toSorted((a, b) => a.label.localeCompare(b.label))}
        onChange={(kind) => put({ documentKinds: [...chosen, kind] })}
      />
    </>
  )
}

/** A choice of which one answer is that it does not matter. */
function OrAny<K extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string
  options: readonly Option<K>[]
  value: K | undefined
  onChange: (value: K | undefined) => void
}) {
  const t = useTexts().search
  return (
    <Choice
      label={label}
      options={[{ key: noMatter, label: t.any }, ...options]}
      value={value ?? noMatter}
      onChange={(key) => onChange(options.find((option) => option.key === key)?.key)}
    />
  )
}

function AgencyChoice({ filters, put }: Part) {
  const t = useTexts().search
  const asked = useCall(vault.agencies.list, {}, ['agency'])
  const options = (asked.last ?? []).map(({ id, name }) => ({ key: id, label: name }))
  return (
    <OrAny label={t.agency} options={options} value={filters.agency} onChange={(agency) => put({ agency })} />
  )
}

function LawChoice({ filters, put }: Part) {
  const { search: t, labels } = useTexts()
  return (
    <OrAny
      label={t.law}
      options={optionsOf(laws, labels.law)}
      value={filters.law}
      onChange={(law) => put({ law })}
    />
  )
}

function MatterChoice({ caseId, filters, put }: Part & { caseId: CaseId }) {
  const t = useTexts().search
  const asked = useCall(vault.matters.list, { caseId }, ['matter'])
  const options = (asked.last ?? []).map(({ id, title }) => ({ key: id, label: title }))
  if (options.length === 0) return null
  return (
    <OrAny label={t.matter} options={options} value={filters.matter} onChange={(matter) => put({ matter })} />
  )
}
