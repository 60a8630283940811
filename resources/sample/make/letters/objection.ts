import { committee, duinmeer } from '../heads/index.ts'
import type { Letter } from '../paper.ts'

const to = ['De heer J. Lindewaal', 't.a.v. gemachtigde I. Waterlander', 'Brinkstraat 40', '0000 AA Duinmeer']

/** Letters of the objections committee and the complaints officer. */
export const objection: Letter[] = [
  {
    file: 'Ontvangst bezwaar + termijn gronden.pdf',
    title: 'Verzoek om gronden van bezwaar',
    head: committee,
    to,
    date: '2026-07-23',
    facts: [
      ['Ons kenmerk', 'BZW-2026-0088'],
      ['Uw brief van', '6 juli 2026'],
      ['Behandeld door', 'mr. K. Rietdekker'],
    ],
    subject: 'ontvangst bezwaarschrift en termijn voor de gronden',
    body: [
      'Geachte mevrouw Waterlander,',
      'Op 7 juli 2026 hebben wij het bezwaarschrift van de heer Lindewaal ontvangen. Het is gericht tegen het besluit van 9 juni 2026 met zaaknummer D-2026-0417. Het bezwaarschrift is op tijd.',
      'Het bezwaarschrift bevat nog geen gronden. Op grond van artikel 6:6 van de Algemene wet bestuursrecht krijgt u de gelegenheid dat te herstellen. U heeft daarvoor de tijd **tot en met 20 augustus 2026**. Ontvangen wij de gronden niet op tijd, dan kan het bezwaar niet-ontvankelijk worden verklaard.',
      'Een onafhankelijke commissie adviseert het college over het bezwaar. De termijn om te beslissen is daarom twaalf weken, gerekend vanaf de dag na die waarop de bezwaartermijn is verstreken. De termijn staat stil vanaf de dag na deze brief tot de dag waarop u de gronden heeft ingediend.',
      'De stukken waar u om vroeg, sturen wij u binnen twee weken toe.',
      'Hoogachtend,',
      { sign: 'mr. K. Rietdekker', role: 'secretaris van de commissie', hand: 'K Rietdekker' },
    ],
    objectStreams: true,
  },
  {
    file: 'verdaging.pdf',
    title: 'Verdaging beslissing op bezwaar',
    head: committee,
    to,
    date: '2026-11-02',
    facts: [
      ['Ons kenmerk', 'BZW-2026-0088'],
      ['Uw kenmerk', 'NE-2026-19'],
      ['Behandeld door', 'mr. K. Rietdekker'],
    ],
    subject: 'uitstel van de beslissing op bezwaar',
    body: [
      'Geachte mevrouw Waterlander,',
      'U heeft namens de heer Lindewaal bezwaar gemaakt tegen het besluit van 9 juni 2026. Het college moet uiterlijk 9 november 2026 op het bezwaar beslissen. Dat lukt niet, omdat de commissie pas in december kan horen.',
      'Het college stelt de beslissing daarom met zes weken uit (artikel 7:10, derde lid, van de Algemene wet bestuursrecht). Uiterlijk **21 december 2026** ontvangt u de beslissing.',
      'Over de hoorzitting krijgt u een aparte brief.',
      'Hoogachtend,',
      { sign: 'mr. K. Rietdekker', role: 'secretaris van de commissie', hand: 'K Rietdekker' },
    ],
  },
  {
    file: 'hoorzitting 1 december.pdf',
    title: 'Uitnodiging hoorzitting',
    head: committee,
    to,
    date: '2026-11-03',
    facts: [
      ['Ons kenmerk', 'BZW-2026-0088'],
      ['Uw kenmerk', 'NE-2026-19'],
      ['Behandeld door', 'mr. K. Rietdekker'],
    ],
    subject: 'uitnodiging hoorzitting',
    body: [
      'Geachte mevrouw Waterlander,',
      'De commissie nodigt de heer Lindewaal en u uit om het bezwaar mondeling toe te lichten:',
      {
        box: [
          '**dinsdag 1 december 2026 om 14.30 uur**',
          'Raadhuis Duinmeer, kamer 2.07 (lift aanwezig)',
          'De zitting duurt ongeveer 40 minuten.',
        ],
      },
      'Kan de heer Lindewaal niet goed tegen drukte of licht? Laat het ons weten. Wij kunnen een rustige kamer regelen of beginnen met zijn verhaal, zodat hij daarna kan gaan.',
      { h: 'Stukken' },
      'Vanaf 23 november 2026 liggen de stukken ter inzage op kamer 2.03. U kunt zelf nog stukken indienen tot tien dagen voor de hoorzitting. Stukken die later komen, kan de commissie buiten beschouwing laten.',
      {
        table: [
          ['Op de zitting', 'Rol'],
          ['mevrouw mr. A. Boekweit', 'voorzitter'],
          ['de heer J. Zandhaver', 'lid'],
          ['mevrouw drs. F. Wollegras', 'lid'],
          ['de heer B. Oosterduin', 'namens het college'],
        ],
        widths: [5, 5],
      },
      'Wilt u uiterlijk 24 november laten weten met hoeveel personen u komt? Dat kan via 088-0000017.',
      'Hoogachtend,',
      { sign: 'mr. K. Rietdekker', role: 'secretaris van de commissie', hand: 'K Rietdekker' },
    ],
  },
  {
    file: 'afdoening klacht 21-10.pdf',
    title: 'Antwoord op klacht',
    head: duinmeer,
    to: ['Mevrouw H. Lindewaal-Merelhof', 'Kokmeeuwlaan 14', '0000 AA Duinmeer'],
    date: '2026-10-21',
    facts: [
      ['Kenmerk', 'KL-2026-031'],
      ['Behandeld door', 'W. Klokkenmaker'],
      ['Telefoon', '088-0000018'],
    ],
    subject: 'Antwoord op uw klacht van 8 september 2026',
    body: [
      'Geachte mevrouw Lindewaal,',
      'Op 10 september 2026 ontvingen wij uw klacht. U klaagt erover dat beloftes van de gemeente niet zijn nagekomen. Op 29 september sprak ik u hierover. Dank dat u uw telefoonaantekeningen wilde laten zien. Daardoor kon ik nagaan wat er is gebeurd.',
      { h: 'Wat ik heb vastgesteld' },
      {
        table: [
          ['Toezegging', 'Wat ik terugvond', 'Oordeel'],
          ['11 maart: bevestiging komt deze week', 'verstuurd op 17 maart', 'gegrond'],
          ['2 april: u wordt voor 8 april gebeld', 'geen terugbelnotitie', 'gegrond'],
          ['15 april: consulent belt deze week', 'notitie niet doorgezet', 'gegrond'],
          [
            '19 mei: zorg loopt door tot het besluit onherroepelijk is',
            'consulent herinnert zich dit anders',
            'geen oordeel',
          ],
        ],
        widths: [5, 5, 3],
      },
      { h: 'Oordeel' },
      'Uw klacht is op drie punten **gegrond**. Over het vierde punt kan ik geen oordeel geven, omdat de lezingen verschillen. Het spijt mij dat u zo vaak zelf heeft moeten bellen. Dat had anders gemoeten.',
      { turn: 'portrait' },
      { h: 'Wat wij gaan doen' },
      'Terugbelverzoeken krijgen voortaan een datum en een naam. Uw vaste contactpersoon is vanaf nu mevrouw Zilverschoon.',
      'Bent u niet tevreden met dit antwoord? Dan kunt u zich binnen een jaar wenden tot de ombudsman.',
      'Met vriendelijke groet,',
      { sign: 'Wies Klokkenmaker', role: 'klachtencoördinator', hand: 'W Klokkenmaker' },
    ],
  },
]
