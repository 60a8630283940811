import type { CaseId } from '../../shared/domain/ids.ts'
import type { SearchFilters } from '../../shared/domain/search.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { tidy } from './asked.ts'

/** A filter in words, and what is left to say when it is dropped. */
type Chip = { readonly key: string; readonly label: string; readonly without: SearchFilters }
type Known = { readonly id: string; readonly name: string }

const chip = (label: string, without: SearchFilters): Chip => ({ key: label, label, without })

/** Every filter that is chosen, in words. */
export function useChips(filters: SearchFilters, caseId: CaseId | null): Chip[] {
  const texts = useTexts()
  const agencies = useCall(vault.agencies.list, filters.agency === undefined ? null : {}, ['agency'])
  const wanted = filters.matter !== undefined && caseId !== null
  const matters = useCall(vault.matters.list, wanted ? { caseId } : null, ['matter'])
  const period = usePeriod(filters)
  return [
    ...kindChips(filters, texts.labels),
    ...period,
    ...nameChip(agencies.last ?? [], filters.agency, { agency: undefined }),
    ...(filters.law === undefined ? [] : [chip(texts.labels.law[filters.law], { law: undefined })]),
    ...nameChip(
      (matters.last ?? []).map(({ id, title }) => ({ id, name: title })),
      filters.matter,
      { matter: undefined },
    ),
    ...markChips(filters, texts.search),
  ]
}

type Labels = ReturnType<typeof useTexts>['labels']

function kindChips({ kinds = [], documentKinds = [] }: SearchFilters, labels: Labels): Chip[] {
  return [
    ...kinds.map((kind) => chip(labels.hitKind[kind], { kinds: kinds.filter((each) => each !== kind) })),
    ...documentKinds.map((kind) =>
      chip(labels.documentKind[kind], { documentKinds: documentKinds.filter((each) => each !== kind) }),
    ),
  ]
}

function usePeriod({ from, to }: SearchFilters): Chip[] {
  const t = useTexts().search
  const language = useLanguage()
  const say = (date: string): string => dateText(date, language, 'short')
  if (from !== undefined && from === to) return [chip(say(from), { from: undefined, to: undefined })]
  return [
    ...(from === undefined ? [] : [chip(fill(t.since, { date: say(from) }), { from: undefined })]),
    ...(to === undefined ? [] : [chip(fill(t.until, { date: say(to) }), { to: undefined })]),
  ]
}

/** While the name is not there yet the filter is, so the chip is too. */
function nameChip(known: readonly Known[], id: string | undefined, without: SearchFilters): Chip[] {
  if (id === undefined) return []
  return [chip(known.find((each) => each.id === id)?.name ?? '…', without)]
}

function markChips(filters: SearchFilters, t: ReturnType<typeof useTexts>['search']): Chip[] {
  const { hasDeadline, confirmed } = tidy(filters)
  return [
    ...(hasDeadline === undefined ? [] : [chip(t.hasDeadline, { hasDeadline: undefined })]),
    ...(confirmed === undefined
      ? []
      : [chip(confirmed ? t.confirmed : t.unconfirmed, { confirmed: undefined })]),
  ]
}
