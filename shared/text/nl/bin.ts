/** The bin of a case. */
export const bin = {
  title: 'Prullenbak',
  lead: 'Wat u weggooit, blijft hier 30 dagen. Daarna wordt het echt gewist.',
  emptyTitle: 'De prullenbak is leeg',
  empty: 'Weggegooid per ongeluk? Dan staat het hier, en zet u het met één klik terug.',
  removedAt: 'Weggegooid op {{date}}',
  nouns: {
    document: 'Document',
    contact: 'Contact',
    person: 'Persoon',
    term: 'Termijn',
    matter: 'Aanvraag of zaak',
    meeting: 'Gesprek',
    time: 'Tijd',
  },
}
