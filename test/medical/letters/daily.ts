import type { Letter } from './letter.ts'

/** More letters that say nothing of anybody: papers that ask, allow or explain, and a bill of a vet. */
export const dailyLetters: readonly Letter[] = [
  {
    name: 'own contribution',
    from: 'CAK',
    title: 'Factuur eigen bijdrage',
    kind: 'factuur',
    pages: [
      `CAK        Factuur eigen bijdrage Wmo, periode september. Bedrag € 21,80. Zorgaanbieder: Thuiszorg De Zeewind,
huishoudelijke hulp. Vragen over uw indicatie? Bel uw gemeente.`,
    ],
  },
  {
    name: 'consent to ask for medical data',
    from: '',
    title: 'Toestemming opvragen medische gegevens',
    kind: 'toestemming',
    pages: [
      `Toestemmingsverklaring
Ik geef de medisch adviseur toestemming om informatie op te vragen bij mijn huisarts en mijn behandelend
specialist. Het gaat om de diagnose, de behandeling, de medicatie en de prognose, voor zover nodig voor de
beoordeling. De toestemming geldt zes maanden. Ik kan haar intrekken.
Naam: P. Proefmens. Datum en handtekening:`,
    ],
  },
  {
    name: 'statement on privacy',
    from: 'Gemeente Duinmeer',
    title: 'Privacyverklaring sociaal domein',
    pages: [
      `Welke gegevens verwerken wij?
Naam, adres, geboortedatum, BSN. Gegevens over uw gezondheid, bijvoorbeeld uw ziekte, diagnose, medicatie of
behandeling, verwerken wij alleen als dat nodig is. Alleen medisch adviseurs zien het medisch dossier. Voor
artsen geldt het beroepsgeheim. U heeft recht op inzage (artikel 15 AVG).`,
    ],
  },
  {
    name: 'bill of a vet',
    from: 'Dierenkliniek De Poot',
    title: 'Factuur Bobbie',
    kind: 'factuur',
    pages: [
      `Dierenkliniek De Poot     Factuur
Patiënt: Bobbie, hond, kruising. Eigenaar: P. Proefmens
Consult dierenarts € 48,00. Injectie meloxicam € 17,20. Vaccinatie € 39,50. Wormkuur € 12,00.
Totaal inclusief btw € 116,70`,
    ],
  },
  {
    name: 'decision about transport to school',
    from: 'Gemeente Duinmeer',
    title: 'Besluit leerlingenvervoer',
    kind: 'beschikking',
    pages: [
      `Wij wijzen aangepast vervoer af. De afstand naar De Schelpentuin is 17 kilometer. Met de bus duurt de reis 58
minuten. Van ouders verwachten wij dat zij hun kind begeleiden. Een kind met een lichamelijke, verstandelijke of
zintuiglijke handicap kan aangepast vervoer krijgen als het niet met openbaar vervoer kan reizen. Dat is niet
aangetoond. U kunt bezwaar maken.`,
    ],
  },
  {
    name: 'letter of an administrator of money',
    from: 'Bewindvoering Vast & Zeker',
    title: 'Budgetplan juni',
    pages: [
      `Inkomen: Wajong € 1.240, zorgtoeslag € 129, huurtoeslag € 288. Uitgaven: huur € 612, zorgverzekering € 152,
eigen risico in termijnen € 38, apotheek en tandarts reservering € 20, leefgeld € 75 per week.
Vraag bij vragen naar Kees.`,
    ],
  },
  {
    name: 'invitation of an insurance doctor',
    from: 'UWV',
    title: 'Uitnodiging spreekuur verzekeringsarts',
    kind: 'uitnodiging',
    pages: [
      `U heeft een gesprek met onze verzekeringsarts op woensdag 25 november om 9.15 uur. Neem een geldig
legitimatiebewijs en een overzicht van uw medicijnen mee. U mag iemand meenemen. Reiskosten kunt u declareren.`,
    ],
  },
  {
    name: 'question of the CIZ for more papers',
    from: 'CIZ',
    title: 'Wij missen nog gegevens',
    kind: 'verzoek_om_aanvulling',
    pages: [
      `Voor uw aanvraag Wlz hebben wij nog nodig: recente informatie van uw behandelend arts (diagnose, prognose,
behandelplan), een overzicht van de medicatie en het zorgplan van de zorgaanbieder. Stuur kopieën, niet
ouder dan een jaar. Wij wachten tot 20 november. Daarna beslissen wij met wat wij hebben.`,
    ],
  },
  {
    name: 'admission to special education',
    from: 'Samenwerkingsverband Duin en Kust',
    title: 'Toelaatbaarheidsverklaring',
    kind: 'onderwijs',
    pages: [
      `Het samenwerkingsverband verklaart de leerling toelaatbaar tot het speciaal onderwijs, categorie 1, van 1
augustus 2026 tot en met 31 juli 2028. De deskundigen, een orthopedagoog en een jeugdarts, hebben positief
geadviseerd. Ouders en school kunnen bezwaar maken bij de bezwaaradviescommissie.`,
    ],
  },
  {
    name: 'objection to begin with',
    from: 'Naast Elkaar Duinmeer',
    title: 'Bezwaarschrift pro forma',
    kind: 'bezwaarschrift',
    pages: [
      `Namens mevrouw Proefmens maak ik bezwaar tegen uw besluit van 9 juni. Het onderzoek was niet zorgvuldig: u
vroeg geen medisch advies en u sprak niet met de huisarts. De hulp is onvoldoende om het huis schoon te houden.
De gronden vul ik aan. Ik vraag om een hoorzitting.`,
    ],
  },
  {
    name: 'day care',
    from: 'De Bootwerf',
    title: 'Offerte dagbesteding',
    kind: 'offerte',
    pages: [
      `De Bootwerf        Offerte dagbesteding
Twee dagdelen per week, groep van zes, met begeleiding. Prijs per dagdeel € 54,20, vervoer € 9,00. Stille ruimte
aanwezig. Wij werken met mensen met hersenletsel. Proefdag zonder kosten. De plek blijft vrij tot 31 december.`,
    ],
  },
]
