import type { timeline as dutch } from '../nl/timeline.ts'

/** The timeline of a case. */
export const timeline: typeof dutch = {
  title: 'Timeline',
  order: 'Order',
  orders: { desc: 'Latest first', asc: 'Oldest first' },
  kinds: 'Show',
  from: 'From',
  to: 'Until',
  clear: 'Show all',
  total: { one: '1 event', other: '{{n}} events' },
  silence: { one: '1 day of silence', other: '{{n}} days of silence' },
  emptyTitle: 'No timeline yet',
  empty: 'Documents, talks, promises and terms fall into order here by themselves.',
  noMatch: 'Nothing in this period. Choose wider.',
  now: 'Today',
}
