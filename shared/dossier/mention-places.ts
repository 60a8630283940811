/** Where a document is that a text speaks of: in the case, in the bin, or nowhere any more. */
export const mentionPlaces = ['here', 'bin', 'gone'] as const
export type MentionPlace = (typeof mentionPlaces)[number]
