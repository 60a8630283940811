/** What a calendar outside Zaakmap shows. `neutral`: for who may look over somebody's shoulder. */
export const agenda = {
  calendar: 'Zaakmap',
  neutral: {
    term: 'Zaakmap: een termijn',
    promise: 'Zaakmap: een toezegging',
    task: 'Zaakmap: een taak',
    appointment: 'Zaakmap: een afspraak',
  },
  notAdvice: 'Berekend door Zaakmap. Dit is geen juridisch advies.',
  export: 'Agenda-bestand maken',
  exportHelp:
    'Voor de agenda op uw telefoon of computer. Maakt u later een nieuw bestand, dan worden de dagen bijgewerkt.',
  fileName: 'Zaakmap-agenda.ics',
  titles: 'Wat komt er in de agenda?',
  neutralTitles: 'Alleen “Zaakmap: een termijn” of “een afspraak”, zonder namen',
  fullTitles: 'Naam, onderwerp en uitleg',
  fullWarning: 'Wie in uw agenda kan kijken, leest dit dan ook. Het bestand is niet versleuteld.',
  made: { one: '{{n}} dag in het agenda-bestand gezet.', other: '{{n}} dagen in het agenda-bestand gezet.' },
}
