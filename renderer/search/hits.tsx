import { SearchX } from 'lucide-react'
import type { Found, Hit } from '../../shared/domain/search.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { List } from '../ui/list.tsx'
import { Empty } from '../ui/notice.tsx'
import { HitRow } from './hit-row.tsx'
import { rowsOf } from './rows-of.ts'
import { limit } from './use-found.ts'
import css from './search.module.css'

type Wider = { readonly filters?: () => void; readonly everywhere?: () => void }
type Props = {
  readonly query: string
  readonly found: Found | null
  /** The answer is to what stands in the field. */
  readonly settled: boolean
  /** From several cases: each hit says of which. */
  readonly mixed: boolean
  readonly onOpen: (hit: Hit) => void
  readonly wider: Wider
}

/** What was found, the places of one document together. The last answer stays until the next one is there. */
export function Hits({ query, found, settled, mixed, onOpen, wider }: Props) {
  const t = useTexts().search
  const count = useCounted()
  if (!found) return null
  const { hits, also, more } = found
  if (hits.length === 0) return settled ? <Nothing query={query} wider={wider} /> : null
  const lines = rowsOf(hits)
  return (
    <>
      <p role="status" className={css['count']}>
        {more && hits.length >= limit ? fill(t.most, { n: limit }) : count(t.found, lines.length)}
        {also.length === 0 ? null : <Also also={also} />}
      </p>
      <List
        label={t.title}
        items={lines}
        rowHeight={96}
        textOf={({ hit }) => hit.title}
        renderRow={({ hit, first }) => <HitRow hit={hit} first={first} mixed={mixed} />}
        onOpen={({ hit }) => onOpen(hit)}
      />
    </>
  )
}

/** Which words of the case were looked for in the place of a typed one. */
function Also({ also }: { also: Found['also'] }) {
  const t = useTexts().search
  return (
    <span className={css['also']}>
      {also.map(({ typed, words }) => (
        <span key={typed}>{fill(t.also, { typed, words: words.join(', ') })}</span>
      ))}
    </span>
  )
}

function Nothing({ query, wider }: { query: string; wider: Wider }) {
  const t = useTexts().search
  return (
    <Empty
      icon={<SearchX />}
      title={query === '' ? t.nothingFiltered : fill(t.nothing, { query })}
      action={
        <div className={css['wider']}>
          {wider.filters ? <Button onPress={wider.filters}>{t.withoutFilters}</Button> : null}
          {wider.everywhere ? <Button onPress={wider.everywhere}>{t.inAll}</Button> : null}
        </div>
      }
    >
      <p>{t.nothingHelp}</p>
    </Empty>
  )
}
