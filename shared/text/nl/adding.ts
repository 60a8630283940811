/** Files on their way in: batches, questions about duplicates, the folder for scans. */
export const adding = {
  pause: 'Even wachten',
  resume: 'Ga verder',
  paused: 'Staat stil',
  pausedHelp: 'De rest komt erbij zodra u verder gaat. Ook als u Zaakmap tussendoor sluit.',
  broken: 'Het toevoegen is gestopt voordat alles klaar was.',
  waiting: { one: 'Nog 1 bestand te gaan.', other: 'Nog {{n}} bestanden te gaan.' },
  cancelled: 'Gestopt. Wat al was toegevoegd, blijft.',
  cancelledRest: { one: '1 is niet meer toegevoegd.', other: '{{n}} zijn niet meer toegevoegd.' },
  linked: { one: '1 had u al: de plek is onthouden.', other: '{{n}} had u al: de plek is onthouden.' },
  skipped: { one: '1 had u al en is overgeslagen.', other: '{{n}} had u al en zijn overgeslagen.' },

  asks: { one: '1 bestand had u al', other: '{{n}} bestanden had u al' },
  asksHelp: {
    one: 'Het is precies hetzelfde. Wat wilt u?',
    other: 'Ze zijn precies hetzelfde. Wat wilt u?',
  },
  answers: { keep: 'Nog een keer bewaren', link: 'Alleen de plek onthouden', skip: 'Overslaan' },
  answersAll: {
    keep: 'Alle nog een keer bewaren',
    link: 'Alleen de plekken onthouden',
    skip: 'Alle overslaan',
  },
  answered: {
    keep: 'Wordt nog een keer bewaard.',
    link: 'Niet nog een keer bewaard. Bij het stuk staat nu ook deze plek.',
    skip: 'Overgeslagen.',
  },
  sameAs: 'hetzelfde als “{{title}}”',

  perFile: 'Per bestand',
  coming: 'De eerste documenten komen er nu aan.',
  moreFiles: 'Meer bestanden tonen',
  states: {
    waiting: 'nog niet aan de beurt',
    added: 'toegevoegd',
    unreadable: 'bewaard, niet te lezen',
    refused: 'niet toegevoegd',
    duplicate: 'had u al: wat wilt u?',
    linked: 'had u al, plek onthouden',
    skipped: 'had u al, overgeslagen',
    cancelled: 'gestopt',
  },

  earlier: 'Wat u eerder hebt toegevoegd',
  earlierEmpty: 'In de laatste 30 dagen is hier niets toegevoegd.',
  sources: { add: 'Toegevoegd', paste: 'Geplakt', watch: 'Uit de scanmap' },
  started: 'Het toevoegen is begonnen.',
  look: 'Bekijken',
  tooLarge: 'Plakken kan tot 100 MB. Sleep het bestand hierheen.',

  alike: { one: '1 stuk lijkt sterk op een ander', other: '{{n}} stukken lijken sterk op een ander' },
  alikeHelp: 'Bijna dezelfde tekst, misschien twee keer gescand. Er is niets weggelaten.',
  alikePair: '“{{a}}” en “{{b}}”',
  alikeNo: 'Nee, iets anders',
  alikeDone: 'Dat zijn dus twee verschillende stukken.',
  open: 'Open “{{title}}”',

  watch: 'Scanmap kiezen…',
  watchOther: 'Andere scanmap kiezen…',
  unwatch: 'Niet meer naar de scanmap kijken',
  watching:
    'Nieuwe scans in de map “{{name}}” komen vanzelf in deze zaak, zolang de kluis open is. De bestanden zelf blijven daar staan.',
  watchGone: 'De scanmap “{{name}}” is er nu niet. Zaakmap kijkt verder zodra de map terug is.',
  watchTaken: { one: '1 scan overgenomen.', other: '{{n}} scans overgenomen.' },
  watchAlready: {
    one: 'Zaakmap kijkt nu in deze map. Het bestand dat er al lag, is niet toegevoegd.',
    other: 'Zaakmap kijkt nu in deze map. De {{n}} bestanden die er al lagen, zijn niet toegevoegd.',
  },
  unwatched: 'Zaakmap kijkt niet meer in de scanmap.',

  parts: { one: '1 bestand erin', other: '{{n}} bestanden erin' },
  partOf: 'uit “{{title}}”',
}
