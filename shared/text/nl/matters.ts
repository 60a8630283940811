/** Requests and matters of a case: one request under one law at one agency. */
export const matters = {
  title: 'Aanvragen en zaken',
  add: 'Toevoegen',
  empty:
    'Nog geen. Zet hier elke aanvraag apart: één vraag, onder één wet, bij één instantie. Dan vindt u de brieven erbij terug.',
  new: 'Aanvraag of zaak toevoegen',
  changeTitle: '{{name}} wijzigen',
  name: 'Waar gaat het over?',
  nameHelp: 'In eigen woorden, bijvoorbeeld: begeleiding thuis, of bezwaar vervoer.',
  law: 'Onder welke wet?',
  lawHelp: 'Staat meestal boven aan de brief of bij “Wettelijk kader”. Weet u het niet, kies dan Overig.',
  agency: 'Bij welke instantie?',
  reference: 'Kenmerk of zaaknummer',
  close: 'Afsluiten',
  saidClosed: '“{{name}}” is afgesloten. De dagen ervan staan niet meer in de agenda.',
  reopen: 'Weer openen',
  documents: { one: '1 document', other: '{{n}} documenten' },
  open: 'Toon alles hiervan',
  field: 'Hoort bij aanvraag of zaak',
  none: 'Geen',
}
