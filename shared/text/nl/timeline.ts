/** The timeline of a case. */
export const timeline = {
  title: 'Tijdlijn',
  order: 'Volgorde',
  orders: { desc: 'Nieuwste eerst', asc: 'Oudste eerst' },
  kinds: 'Tonen',
  from: 'Van',
  to: 'Tot en met',
  clear: 'Alles tonen',
  total: { one: '1 gebeurtenis', other: '{{n}} gebeurtenissen' },
  silence: { one: '1 dag stil', other: '{{n}} dagen stil' },
  emptyTitle: 'Nog geen tijdlijn',
  empty: 'Documenten, gesprekken, toezeggingen en termijnen komen hier vanzelf op volgorde te staan.',
  noMatch: 'Niets in deze periode. Kies ruimer.',
  now: 'Vandaag',
}
