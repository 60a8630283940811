import { cak, ciz, uwv } from '../heads/index.ts'
import type { Letter } from '../paper.ts'

const jesse = ['De heer J. Lindewaal', 'Kokmeeuwlaan 14', '0000 AA Duinmeer']

/** UWV, CIZ and CAK: three tracks beside the Wmo. */
export const national: Letter[] = [
  {
    file: 'UWV ontvangst aanvraag Wajong.pdf',
    title: 'UWV: ontvangst aanvraag Wajong',
    head: uwv,
    to: jesse,
    date: '2026-08-31',
    facts: [
      ['Ons kenmerk', 'WJ 26.0831.07'],
      ['Contactpersoon', 'O. Kompasroos'],
      ['Telefoon', '088-0000021'],
    ],
    subject: 'Wij hebben uw aanvraag Wajong ontvangen',
    body: [
      'Geachte heer Lindewaal,',
      'Op 26 augustus 2026 hebben wij uw aanvraag Beoordeling arbeidsvermogen ontvangen. Hiermee beoordelen wij of u recht heeft op een Wajong-uitkering.',
      { h: 'Wanneer krijgt u een beslissing?' },
      'U krijgt binnen **acht weken** na ontvangst een beslissing, dus uiterlijk 21 oktober 2026. Lukt dat niet, dan laten wij u dat weten.',
      { h: 'Wat gebeurt er nu?' },
      'Een verzekeringsarts en een arbeidsdeskundige bekijken uw aanvraag. Misschien nodigen wij u uit voor een gesprek. Wij vragen ook gegevens op bij uw behandelaars. U heeft ons daarvoor toestemming gegeven.',
      'Heeft u vragen? Bel ons op werkdagen van 8.00 tot 17.00 uur. Houd uw kenmerk bij de hand.',
      'Met vriendelijke groet,',
      { sign: 'O. Kompasroos', role: 'procesbegeleider', hand: 'O Kompasroos' },
    ],
    ownerPassword: 'alleen-voor-de-afzender',
  },
  {
    file: 'uwv meer tijd.pdf',
    title: 'UWV: meer tijd nodig',
    head: uwv,
    to: jesse,
    date: '2026-10-26',
    facts: [
      ['Ons kenmerk', 'WJ 26.0831.07'],
      ['Contactpersoon', 'O. Kompasroos'],
      ['Telefoon', '088-0000021'],
    ],
    subject: 'Wij hebben meer tijd nodig voor uw aanvraag',
    body: [
      'Geachte heer Lindewaal,',
      'U heeft een Wajong-uitkering aangevraagd. Wij zouden uiterlijk 21 oktober 2026 een beslissing nemen. Dat is niet gelukt. Er zijn te weinig verzekeringsartsen.',
      'Wij verwachten dat u uiterlijk **7 december 2026** een beslissing krijgt. U hoeft niets te doen. Wij begrijpen dat dit vervelend voor u is.',
      'Vindt u dat wij te lang wachten? Dan kunt u ons vragen om alsnog binnen twee weken te beslissen.',
      'Met vriendelijke groet,',
      { sign: 'O. Kompasroos', role: 'procesbegeleider', hand: 'O Kompasroos' },
    ],
  },
  {
    file: 'UWV spreekuur arts.pdf',
    title: 'UWV: uitnodiging verzekeringsarts',
    head: uwv,
    to: jesse,
    date: '2026-11-06',
    facts: [
      ['Ons kenmerk', 'WJ 26.0831.07'],
      ['Contactpersoon', 'planning SMZ'],
      ['Telefoon', '088-0000021'],
    ],
    subject: 'Uitnodiging voor een gesprek met de verzekeringsarts',
    body: [
      'Geachte heer Lindewaal,',
      'U heeft een gesprek met onze verzekeringsarts, mevrouw drs. L. Schemerlamp:',
      {
        box: [
          '**woensdag 25 november 2026 om 9.15 uur**',
          'UWV-kantoor Kuststad, Havenboulevard 100, tweede verdieping',
          'Duur: ongeveer 60 minuten',
        ],
      },
      'Neem een geldig legitimatiebewijs en een overzicht van uw medicijnen mee. U mag iemand meenemen. Als u niet kunt komen, bel ons dan minstens twee werkdagen van tevoren.',
      { h: 'Reiskosten' },
      'U kunt een vergoeding vragen voor het openbaar vervoer of voor de auto.',
      'Met vriendelijke groet,',
      { sign: 'Planning Sociaal Medische Zaken' },
    ],
  },
  {
    file: 'CIZ ontvangstbevestiging.pdf',
    title: 'CIZ: ontvangstbevestiging aanvraag Wlz',
    head: ciz,
    to: [
      'De heer J. Lindewaal',
      'p/a gemachtigde mevrouw H. Lindewaal-Merelhof',
      'Kokmeeuwlaan 14',
      '0000 AA Duinmeer',
    ],
    date: '2026-10-16',
    facts: [
      ['Ons kenmerk', 'C26-4410-77'],
      ['Behandeld door', 'R. Wolkenveld'],
    ],
    subject: 'uw aanvraag voor zorg vanuit de Wet langdurige zorg',
    body: [
      'Geachte heer Lindewaal,',
      'Op 13 oktober 2026 ontvingen wij uw aanvraag voor zorg vanuit de Wet langdurige zorg (Wlz). U krijgt binnen zes weken een besluit, dus uiterlijk op 24 november 2026.',
      { h: 'Zo onderzoeken wij uw aanvraag' },
      'Wij kijken of u blijvend de hele dag toezicht of zorg in de nabijheid nodig heeft. Een onderzoeker belt u of uw gemachtigde voor een gesprek. Soms komen wij op huisbezoek.',
      { h: 'Wat hebben wij nog nodig?' },
      {
        list: [
          'een recente brief van uw revalidatiearts;',
          'het zorgplan van uw begeleiding, als dat er is.',
        ],
      },
      'U kunt deze stukken sturen naar ons postadres of aan de onderzoeker geven. Deze brief is geen verzoek om aanvulling: de termijn loopt gewoon door.',
      'Met vriendelijke groet,',
      { sign: 'R. Wolkenveld', role: 'onderzoeker', hand: 'R Wolkenveld' },
    ],
  },
  {
    file: 'CAK factuur september.pdf',
    title: 'CAK: factuur eigen bijdrage',
    head: cak,
    to: jesse,
    date: '2026-09-22',
    facts: [
      ['Klantnummer', 'K-400177'],
      ['Factuurnummer', 'F2609-40017'],
      ['Betalen voor', '22 oktober 2026'],
    ],
    subject: 'factuur eigen bijdrage Wmo juli en augustus 2026',
    body: [
      'Geachte heer Lindewaal,',
      'U krijgt hulp via de gemeente Duinmeer. Daarvoor betaalt u een eigen bijdrage. Hieronder ziet u wat u moet betalen.',
      {
        table: [
          ['Omschrijving', 'Periode', 'Bedrag'],
          ['Eigen bijdrage Wmo (abonnement)', '1 t/m 31 juli 2026', '€ 21,80'],
          ['Eigen bijdrage Wmo (abonnement)', '1 t/m 31 augustus 2026', '€ 21,80'],
          ['Eigen bijdrage Wmo, tweede beschikking', '1 t/m 31 juli 2026', '€ 21,80'],
          ['Eigen bijdrage Wmo, tweede beschikking', '1 t/m 31 augustus 2026', '€ 21,80'],
          ['Totaal te betalen', '', '€ 87,20'],
        ],
        widths: [6, 4, 2],
        total: true,
      },
      'Wij hebben van uw gemeente twee beschikkingen ontvangen voor dezelfde periode. Klopt dit niet? Neem dan contact op met uw gemeente. Wij kunnen dit niet zelf aanpassen.',
      {
        box: [
          'Betaal **€ 87,20** voor 22 oktober 2026 onder vermelding van F2609-40017.',
          'Rekening: NL00 XXXX 0000 0000 00 ten name van CAK (voorbeeld, geen echte rekening)',
        ],
      },
      'Kunt u het bedrag niet in een keer betalen? Bel ons. U kunt vragen om een betalingsregeling.',
    ],
  },
]
