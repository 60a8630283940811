import type { Letter } from './letter.ts'

/** Written after that for the same end: at first one letter of six was missed (two by the pages alone), one false alarm. */
export const lastMedical: readonly Letter[] = [
  {
    name: 'letter of a midwife',
    from: '',
    title: 'scan 12',
    pages: [
      `Overdracht kraamzorg. Mevrouw Aaldersbos is op 4 juni bevallen van een zoon, 38 weken, 3.150 gram, keizersnede in
verband met stuitligging. Bloedverlies 900 cc, Hb 6,1, ijzertabletten. Borstvoeding komt op gang. Let op signalen van
een postnatale depressie: zij had die na haar eerste kind ook. L. Zonnedauw, verloskundige`,
    ],
  },
  {
    name: 'report of an audiologist',
    from: 'Audiologisch Centrum Kust',
    title: 'Onderzoek Fenna',
    pages: [
      `Fenna, 9 jaar, kwam voor controle van het gehoor. Rechts is er een verlies van 55 dB, links 60 dB. De hoortoestellen
zijn opnieuw ingesteld. Spraakverstaan in rumoer is matig. Advies: soloapparatuur in de klas.`,
    ],
  },
  {
    name: 'advice on housing urgency',
    from: 'Adviesbureau Woonurgentie',
    title: 'Advies urgentie',
    pages: [
      `Aanvrager woont op de derde verdieping zonder lift. Aanvrager heeft reuma en een versleten heup en wacht op een
operatie. Gezien door onze arts op 4 mei. Hij is bekend met hartfalen en gebruikt plastabletten. Traplopen is op
medische gronden niet langer mogelijk. Geadviseerd wordt urgentie te verlenen.`,
    ],
  },
  {
    name: 'crisis plan',
    from: '',
    title: 'Signaleringsplan',
    pages: [
      `Signaleringsplan van V. Voorbeeld. Vroege signalen: slecht slapen, veel bellen, geld uitgeven. Bij een manie: bel
de crisisdienst. Nooit alleen laten bij gedachten aan zelfmoord. Lithium 800 mg, niet stoppen. Spiegel elke drie
maanden laten prikken. Behandelaar: mevrouw Lichtmast.`,
    ],
  },
  {
    name: 'report of a school about a child, with the diagnosis',
    from: 'Basisschool De Kreek',
    title: 'Groeidocument',
    kind: 'onderwijs',
    pages: [
      `Teun, groep 4. Vorig jaar is de diagnose ADHD gesteld. Sindsdien gebruikt hij Ritalin. Hij werkt met een koptelefoon
en een time-timer. Op onrustige dagen mag hij een rondje lopen. Ouders en school spreken elkaar elke zes weken.`,
    ],
  },
  {
    name: 'overview of claims of an insurer',
    from: 'Zorgverzekeraar De Kustpolis',
    title: 'Declaratieoverzicht',
    pages: [
      `Overzicht van uw zorgkosten. 03-02 Fysiotherapie, zitting, € 38,00. 11-02 Huisartsenpraktijk, consult € 11,20.
14-02 Apotheek, sertraline 50 mg 90 stuks € 7,80. 20-03 GGZ, diagnostiek € 612,00. Eigen risico nog € 0.`,
    ],
  },
]

export const lastOther: readonly Letter[] = [
  {
    name: 'leaflet on a support group',
    from: 'Naast Elkaar Duinmeer',
    title: 'Lotgenotengroep',
    pages: [
      `Heeft u een partner met dementie, Parkinson of een beroerte? Kom naar onze groep. Een psycholoog vertelt over
omgaan met verlies. Elke eerste dinsdag, met koffie. Aanmelden hoeft niet.`,
    ],
  },
  {
    name: 'rules of a municipality on house adaptations',
    from: 'Gemeente Duinmeer',
    title: 'Beleidsregels Wmo',
    pages: [
      `Artikel 12. Een woonvoorziening kan worden verstrekt als de cliënt door een lichamelijke beperking de woning niet
kan gebruiken. Het college kan een medisch of ergotherapeutisch advies vragen. Artikel 13. Bij een progressieve
aandoening wordt rekening gehouden met de prognose. Artikel 14. Behandeling gaat voor op een voorziening.`,
    ],
  },
  {
    name: 'offer of a trainee place',
    from: 'UWV',
    title: 'Proefplaatsing',
    kind: 'brief',
    pages: [
      `U begint op 1 september met een proefplaatsing bij tuincentrum De Wilg, twee maanden, 16 uur per week. Uw uitkering
loopt door. Uw werkgever krijgt geen medische gegevens van ons. Meldt u zich ziek, bel dan ook uw werkgever.`,
    ],
  },
  {
    name: 'reminder of a bill',
    from: 'Kabelbedrijf Kustnet',
    title: 'Herinnering',
    kind: 'factuur',
    pages: [
      `Wij hebben uw betaling van € 42,50 nog niet ontvangen. Betaal binnen 14 dagen. Lukt dat niet door ziekte of
omstandigheden, neem dan contact op voor een regeling.`,
    ],
  },
  {
    name: 'power of attorney',
    from: 'Naast Elkaar Duinmeer',
    title: 'Machtiging CIZ',
    kind: 'machtiging',
    pages: [
      `Ik machtig Imke Waterlander om namens mij een aanvraag te doen bij het CIZ, informatie te geven en te ontvangen,
ook van mijn huisarts en behandelaars, en bezwaar te maken. De machtiging eindigt na het besluit.`,
    ],
  },
  {
    name: 'minutes of a talk at school',
    from: 'Basisschool De Kreek',
    title: 'Verslag gesprek',
    kind: 'onderwijs',
    pages: [
      `Aanwezig: moeder, juf Anna, intern begeleider. Fenna leest een half jaar achter. Zij krijgt drie keer per week extra
les. Moeder vertelt dat zij slecht slaapt voor een toets. Afspraak: in januari kijken wij opnieuw. De school vraagt
een arrangement aan bij het samenwerkingsverband.`,
    ],
  },
]
