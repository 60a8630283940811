import type { ReactNode } from 'react'
import { GridList, GridListItem, GridListLoadMoreItem, ListLayout, Virtualizer } from 'react-aria-components'
import css from './list.module.css'

export type ListProps<T> = {
  readonly label: string
  readonly items: readonly T[]
  readonly textOf: (item: T) => string
  readonly renderRow: (item: T) => ReactNode
  readonly onOpen?: (item: T) => void
  /** Fetches what comes after; called when the end comes near. */
  readonly onEnd?: () => void
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
}: ListProps<T>) {
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: rowHeight }}>
      <GridList
        aria-label={label}
        className={css['list'] ?? ''}
        selectionMode="none"
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
            {renderRow(item)}
          </GridListItem>
        ))}
        {onEnd ? <GridListLoadMoreItem onLoadMore={onEnd} scrollOffset={2} /> : null}
      </GridList>
    </Virtualizer>
  )
}
