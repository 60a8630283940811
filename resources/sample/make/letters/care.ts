import { bootwerf, duindak, ebbevloed, getijden } from '../heads/index.ts'
import type { Letter } from '../paper.ts'

/** Doctors, supervision and a workshop: what the people say who know Jesse. */
export const care: Letter[] = [
  {
    file: 'zorgplan Ebbe en Vloed 2026.pdf',
    title: 'Zorgplan 2026',
    head: ebbevloed,
    to: ['Jesse Lindewaal', 'Kokmeeuwlaan 14', '0000 AA Duinmeer'],
    date: '2026-01-19',
    facts: [
      ['Cliënt', 'Jesse Lindewaal'],
      ['Begeleider', 'Sanne Helmgras'],
      ['Evaluatie', 'juli 2026'],
    ],
    subject: 'begeleidingsplan januari tot en met december 2026',
    body: [
      'Hoi Jesse,',
      'Dit is ons plan voor dit jaar. We hebben het samen besproken op 14 januari. Het is jouw plan, dus zeg het als iets niet klopt.',
      { h: 'Jouw doelen' },
      {
        table: [
          ['Doel', 'Hoe', 'Wanneer tevreden'],
          [
            'Vier ochtenden zelf opstarten',
            'stappenkaart, wekker met licht, Sanne stuurt geen appje meer',
            'drie weken achter elkaar 4 van 5',
          ],
          [
            'Een maaltijd maken zonder gas',
            "oven en airfryer, recepten met foto's",
            'een keer per week voor het hele gezin',
          ],
          ['Weer iets met hout', 'tien minuten schuren, tien minuten rust', 'een krukje af voor Fenna'],
          [
            'Naar de winkel op een rustig uur',
            'dinsdag half negen, lijst met vijf dingen',
            'twee keer per maand zonder weglopen',
          ],
        ],
        widths: [4, 5, 5],
      },
      { h: 'Wat ons opvalt' },
      'Jesse werkt hard en wil het goed doen. Dat kost veel. Na een ochtend van twee uur slaapt hij gemiddeld drie uur. Zonder iemand in huis eet en drinkt hij dan niet. Zijn moeder vangt dat op. Zij ziet er moe uit en zegt zelf dat zij het niet lang meer volhoudt.',
      'Ons advies aan de gemeente: **negen uur per week**, verdeeld over vijf dagen, plus twee dagdelen dagbesteding. Minder uren betekent niet minder oefenen, maar terugvallen. Dat zagen we in de zomer van 2025, toen er drie weken geen invaller was.',
      { h: 'Afspraken over veiligheid' },
      {
        list: [
          'Gas staat dicht als er niemand is. Sleutel ligt bij moeder.',
          'Bij hoofdpijn hoger dan 7: rust, en moeder bellen.',
          'Bij een aanval: 112 en daarna De Getijden.',
        ],
      },
      { h: 'Rapportage over het laatste half jaar' },
      {
        table: [
          ['Maand', 'Geplande uren', 'Geleverd', 'Bijzonderheden'],
          ['Juli 2025', '26', '11', 'vakantie, geen invaller'],
          ['Augustus 2025', '26', '15', 'drie weken terugval, weer in bed om 12 uur'],
          ['September 2025', '26', '26', ''],
          ['Oktober 2025', '27', '25', 'griep'],
          ['November 2025', '24', '24', 'krukje begonnen'],
          ['December 2025', '27', '22', 'feestdagen zijn zwaar'],
        ],
        widths: [4, 3, 3, 6],
      },
      { sign: 'Sanne Helmgras', role: 'persoonlijk begeleider', hand: 'Sanne' },
    ],
  },
  {
    file: 'verklaring revalidatiearts.pdf',
    title: 'Verklaring revalidatiearts',
    head: getijden,
    to: ['Aan wie dit aangaat', '(op verzoek van de patiënt)'],
    date: '2026-04-28',
    facts: [
      ['Ons kenmerk', 'NAH-26-118'],
      ['Arts', 'dr. N. Vuurtoren'],
    ],
    subject: 'verklaring over de heer J. Lindewaal',
    body: [
      'Met toestemming van de heer Lindewaal verklaar ik het volgende.',
      'De heer Lindewaal is sinds december 2023 bij ons in behandeling na een traumatisch hersenletsel. De eerste twee jaar is hij vooruitgegaan. Sinds eind 2025 is het beeld **stabiel**. Ik verwacht geen herstel meer van betekenis.',
      'Hij heeft last van ernstige vermoeidheid, overgevoeligheid voor geluid en licht, vertraagd denken en problemen met plannen. Zijn inzicht in wat wel en niet gaat is wisselend. Daardoor onderschat hij gevaar, vooral bij vuur en in het verkeer.',
      'De uitslag van het onderzoek naar belastbaarheid staat op de volgende bladzijde.',
      { turn: 'sideways' },
      { h: 'Belastbaarheid, gemeten van 2 tot en met 20 maart 2026' },
      {
        table: [
          ['Activiteit', 'Duur tot klachten', 'Herstel nodig', 'Prikkels', 'Toezicht', 'Opmerking'],
          ['Gesprek met een persoon', '35 min', '60 min', 'matig', 'nee', 'korte zinnen, geen radio'],
          ['Beeldbellen', '10 min', '90 min', 'hoog', 'ja', 'hoofdpijn, afgebroken'],
          ['Koken, drie stappen', '15 min', '45 min', 'hoog', 'ja', 'vergat twee keer de pit'],
          ['Schuren, met pauzes', '60 min', '30 min', 'laag', 'op afstand', 'ontspant zichtbaar'],
          ['Supermarkt, rustig uur', '20 min', '120 min', 'zeer hoog', 'ja', 'verliet de winkel'],
        ],
        widths: [5, 3, 3, 3, 3, 5],
        small: true,
      },
      'Conclusie: toezicht in de nabijheid is nodig bij koken, verkeer en nieuwe situaties. Werk in een rustige werkplaats, twee dagdelen per week, is haalbaar en goed voor hem.',
      { sign: 'dr. N. Vuurtoren', role: 'revalidatiearts', hand: 'N Vuurtoren' },
    ],
    objectStreams: true,
  },
  {
    file: 'huisarts over moeder.pdf',
    title: 'Brief huisarts over belasting mantelzorger',
    head: duindak,
    to: ['Mevrouw H. Lindewaal-Merelhof', 'Kokmeeuwlaan 14', '0000 AA Duinmeer'],
    date: '2026-08-04',
    facts: [['Kenmerk', 'HD-26-52']],
    subject: 'verklaring op uw verzoek',
    body: [
      'Geachte mevrouw Lindewaal,',
      'Op uw verzoek bevestig ik feiten uit uw dossier. Een oordeel over voorzieningen mag ik als behandelend arts niet geven.',
      'U was op 21 januari, 9 maart, 26 mei en 30 juli op mijn spreekuur. De klachten: slecht slapen, hartkloppingen, huilbuien en uitputting. Er zijn geen lichamelijke oorzaken gevonden. De klachten hangen samen met langdurige zorg voor uw zoon.',
      'Ik heb u op 30 juli geadviseerd om geen extra zorgtaken op u te nemen en per week ten minste twee vrije dagdelen te nemen. De praktijkondersteuner ziet u om de drie weken.',
      'Met vriendelijke groet,',
      { sign: 'T. Duindoorn, huisarts', hand: 'Duindoorn' },
    ],
  },
  {
    file: 'offerte dagbesteding De Bootwerf.pdf',
    title: 'Offerte dagbesteding',
    head: bootwerf,
    to: ['Jesse Lindewaal', 'Kokmeeuwlaan 14', '0000 AA Duinmeer'],
    date: '2026-08-12',
    facts: [
      ['Offertenummer', 'BW-26-08'],
      ['Geldig tot', '31 december 2026'],
    ],
    subject: 'offerte voor twee dagdelen in de werkplaats',
    body: [
      'Ahoi Jesse,',
      'Leuk dat je op 5 augustus kwam kijken. Je had binnen een minuut door dat het roer van lariks was. Zo iemand kunnen wij gebruiken. Dit bieden wij aan:',
      {
        table: [
          ['Onderdeel', 'Aantal per week', 'Tarief', 'Per week'],
          ['Dagdeel werkplaats, kleine groep (max. 4)', '2', '€ 41,50', '€ 83,00'],
          ['Vervoer, rit binnen Duinmeer', '4', '€ 8,25', '€ 33,00'],
          ['Totaal', '', '', '€ 116,00'],
        ],
        widths: [6, 3, 3, 3],
        total: true,
      },
      'Je werkt in de achterste loods, zonder machines. Er is een stille kajuit om te liggen. Lotte Bakboord is je vaste begeleider. Er is plek op woensdag- en vrijdagmorgen. We houden die plek vrij tot het eind van het jaar.',
      { sign: 'Lotte Bakboord', role: 'werkmeester', hand: 'Lotte Bakboord' },
    ],
  },
]
