/** Where a document is that a text speaks of: in the case, in the bin, or nowhere any more. */
export const mentionPlaces = ['here', 'bin', 'gone'] as const
export type MentionPlace = (typeof mentionPlaces)[number]

/** What stands in the place of a document of which nothing is known any more: a gap that nobody overlooks. */
export const goneDocument = '[stuk dat er niet meer is]'
