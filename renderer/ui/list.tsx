import type { ReactNode } from 'react'
import {
  GridList,
  GridListItem,
  GridListLoadMoreItem,
  ListLayout,
  Virtualizer,
  type Selection,
} from 'react-aria-components'
import { TickBox } from './toggle.tsx'
import css from './list.module.css'

export type ListProps<T> = {
  readonly label: string
  readonly items: readonly T[]
  readonly textOf: (item: T) => string
  readonly renderRow: (item: T) => ReactNode
  readonly onOpen?: (item: T) => void
  /** Fetches what comes after; called when the end comes near. */
  readonly onEnd?: () => void
  /** Which rows are chosen, when several can be: each then has a box to tick. */
  readonly chosen?: ReadonlySet<string>
  readonly onChosen?: (chosen: ReadonlySet<string>) => void
  /** About how high a row is, in pixels at the normal text size. */
  readonly rowHeight?: number
}

/** A long list: only what is in sight is drawn. Arrow keys walk, Enter opens. */
export function List<T extends { id: string }>({
  label,
  items,
  textOf,
  renderRow,
  onOpen,
  onEnd,
  rowHeight = 72,
  chosen,
  onChosen,
}: ListProps<T>) {
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: rowHeight }}>
      <GridList
        aria-label={label}
        className={css['list'] ?? ''}
        {...choosing(items, chosen, onChosen)}
        {...(onOpen
          ? {
              onAction: (key) => {
                const found = items.find((item) => item.id === key)
                if (found) onOpen(found)
              },
            }
          : {})}
      >
        {items.map((item) => (
          <GridListItem key={item.id} id={item.id} textValue={textOf(item)} className={css['item'] ?? ''}>
            {chosen ? (
              <div className={css['choosable']}>
                <TickBox />
                {renderRow(item)}
              </div>
            ) : (
              renderRow(item)
            )}
          </GridListItem>
        ))}
        {onEnd ? <GridListLoadMoreItem onLoadMore={onEnd} scrollOffset={2} /> : null}
      </GridList>
    </Virtualizer>
  )
}

function choosing(
  items: readonly { id: string }[],
  chosen: ReadonlySet<string> | undefined,
  onChosen: ((chosen: ReadonlySet<string>) => void) | undefined,
) {
  if (!chosen) return { selectionMode: 'none' as const }
  return {
    selectionMode: 'multiple' as const,
    selectionBehavior: 'toggle' as const,
    selectedKeys: chosen,
    onSelectionChange: (keys: Selection): void =>
      onChosen?.(new Set(keys === 'all' ? items.map(({ id }) => id) : [...keys].map(String))),
  }
}
