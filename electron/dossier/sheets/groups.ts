import type { TagGroup } from '../copy/types.ts'

/** A table for who has it read aloud. */
export const tableGroup = (): TagGroup => ({ role: 'Table' })

/** A row of it, with so many cells, of which some may be empty. */
export function rowGroup(parent: TagGroup, role: 'TH' | 'TD', count: number): Required<TagGroup> {
  const kids: TagGroup[] = []
  const row = { role: 'TR', parent, kids } as const
  for (let at = 0; at < count; at += 1) kids.push({ role, parent: row })
  return row
}

/** A list for who has it read aloud. */
export const listGroup = (): TagGroup => ({ role: 'L' })

/** What a point of it says. */
export const pointGroup = (list: TagGroup): TagGroup => ({
  role: 'LBody',
  parent: { role: 'LI', parent: list },
})
