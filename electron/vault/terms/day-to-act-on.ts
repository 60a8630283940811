/** A day that the letter itself prints goes before a later one that the rule gives, for the client's own terms. */
export const dayToActOn = (
  printed: string | null,
  { date, actor }: { readonly date: string; readonly actor: 'client' | 'agency' },
): string => (actor === 'client' && printed !== null && printed < date ? printed : date)
