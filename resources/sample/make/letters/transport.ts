import { committee, duinmeer, schelpentuin } from '../heads/index.ts'
import type { Letter } from '../paper.ts'

const to = ['Mevrouw H. Lindewaal-Merelhof', 'Kokmeeuwlaan 14', '0000 AA Duinmeer']

/** Fenna's way to school. */
export const transport: Letter[] = [
  {
    file: 'leerlingenvervoer besluit.pdf',
    title: 'Besluit leerlingenvervoer',
    head: duinmeer,
    to,
    date: '2026-07-15',
    facts: [
      ['Zaaknummer', 'LV-26-131'],
      ['Behandeld door', 'T. Wielewaal'],
      ['Telefoon', '088-0000019'],
    ],
    subject: 'Besluit leerlingenvervoer schooljaar 2026-2027',
    body: [
      'Geachte mevrouw Lindewaal,',
      'Op 22 mei 2026 vroeg u voor uw dochter Fenna aangepast vervoer aan naar De Schelpentuin in Kuststad. De afstand is 17 kilometer.',
      { h: 'Besluit' },
      'Wij wijzen aangepast vervoer (taxibus) af. U krijgt wel een **vergoeding van het openbaar vervoer** voor Fenna en voor een begeleider.',
      { h: 'Reden' },
      'Met de bus duurt de reis 58 minuten, met een keer overstappen. Dat is minder dan de grens van 90 minuten in onze verordening. Fenna is negen jaar en kan niet alleen reizen. Van ouders verwachten wij dat zij hun kind begeleiden of dat zij iemand anders daarvoor vinden. Dat u in de ochtend ook voor uw zoon zorgt, is een omstandigheid die u zelf kunt oplossen, bijvoorbeeld met hulp uit uw netwerk.',
      {
        table: [
          ['Vergoeding', 'Per schooldag', 'Per schooljaar (200 dagen)'],
          ['Fenna, heen en terug', '€ 5,20', '€ 1.040,00'],
          ['Begeleider, twee keer heen en terug', '€ 18,40', '€ 3.680,00'],
        ],
        widths: [5, 3, 4],
      },
      { h: 'Niet eens met dit besluit?' },
      'U kunt binnen zes weken na verzending van deze brief bezwaar maken bij het college, Commissie bezwaarschriften, Postbus 0, 0000 AA Duinmeer.',
      'Met vriendelijke groet,',
      { sign: 'Tijn Wielewaal', role: 'medewerker leerlingenvervoer', hand: 'T Wielewaal' },
    ],
  },
  {
    file: 'beslissing op bezwaar vervoer.pdf',
    title: 'Beslissing op bezwaar leerlingenvervoer',
    head: committee,
    to,
    date: '2026-10-27',
    facts: [
      ['Ons kenmerk', 'BZW-2026-0121'],
      ['Zaaknummer', 'LV-26-131'],
      ['Behandeld door', 'mr. D. Strandvlier'],
    ],
    subject: 'beslissing op uw bezwaar leerlingenvervoer',
    body: [
      'Geachte mevrouw Lindewaal,',
      'U maakte op 20 augustus 2026 bezwaar tegen het besluit van 15 juli 2026 over het vervoer van uw dochter Fenna. Op 6 oktober 2026 bent u gehoord. De commissie heeft ons op 13 oktober geadviseerd.',
      { h: 'Beslissing' },
      'Wij verklaren uw bezwaar **ongegrond**. Het besluit van 15 juli 2026 blijft in stand, met een betere motivering. Wij volgen het advies van de commissie.',
      { h: 'Overwegingen' },
      "U voert aan dat u uw zoon tussen 7.00 en 9.00 uur niet alleen kunt laten. De commissie begrijpt dat. De verordening gaat uit van de eigen verantwoordelijkheid van ouders. De hardheidsclausule is bedoeld voor situaties die de verordening niet heeft voorzien. Mantelzorg in een gezin is zo'n situatie niet, omdat daarvoor de Wmo bestaat.",
      'U wijst erop dat de Wmo-uren voor uw zoon juist zijn verminderd. Tegen dat besluit loopt een eigen bezwaar. Wij wachten de uitkomst daarvan niet af.',
      'De verklaring van school over de vermoeidheid van Fenna na de busreis is meegewogen. School schrijft niet dat reizen met het openbaar vervoer onmogelijk is.',
      { h: 'Kosten' },
      'Het verzoek om vergoeding van de kosten wijzen wij af.',
      { h: 'Beroep' },
      'Bent u het niet eens met deze beslissing? Dan kunt u binnen **zes weken** na de dag van verzending beroep instellen bij de rechtbank, sector bestuursrecht. U betaalt griffierecht. Als u dat niet kunt betalen, kunt u de rechtbank om vrijstelling vragen.',
      'Hoogachtend,',
      'namens het college van burgemeester en wethouders van Duinmeer,',
      { sign: 'mr. D. Strandvlier', role: 'juridisch adviseur', hand: 'D Strandvlier' },
    ],
    objectStreams: true,
  },
  {
    file: 'school OPP Fenna.pdf',
    title: 'Ontwikkelingsperspectief Fenna',
    head: schelpentuin,
    to: ['Aan de moeder van Fenna Lindewaal', 'Kokmeeuwlaan 14', '0000 AA Duinmeer'],
    date: '2026-06-22',
    facts: [
      ['Leerling', 'Fenna, groep 6'],
      ['Opgesteld door', 'M. Papaverveld'],
    ],
    subject: 'ontwikkelingsperspectief (OPP) en verklaring over het vervoer',
    body: [
      'Beste Hanneke,',
      'Hierbij het ontwikkelingsperspectief van Fenna, zoals besproken op 15 juni. Op jouw verzoek staat er ook in wat wij merken van de reis naar school.',
      { h: 'Hoe gaat het met Fenna?' },
      'Fenna is vrolijk, nieuwsgierig en dol op dieren. Zij draagt twee hoortoestellen en gebruikt gebaren als het lawaaiig is. Rekenen gaat goed, lezen ligt een half jaar achter. In een groep van acht kinderen komt zij tot leren.',
      {
        table: [
          ['Gebied', 'Nu', 'Doel juli 2027', 'Aanpak'],
          ['Technisch lezen', 'E4', 'E5', 'dagelijks 20 minuten, klein groepje'],
          ['Rekenen', 'M6', 'E6', 'groepsaanbod'],
          ['Gebaren (NmG)', 'basis', 'gevorderd', 'twee keer per week'],
          ['Rust en energie', 'om 13 uur op', 'hele dag', 'rustmoment, rustige reis'],
        ],
        widths: [4, 3, 3, 5],
      },
      { h: 'De reis' },
      'In mei reisde Fenna drie weken met de gewone bus, omdat de taxibus was weggevallen. In de volle bus zet zij haar hoortoestellen uit. Zij komt dan moe en verdrietig binnen en heeft tot half elf nodig om mee te doen. Twee keer stapte zij te vroeg uit, terwijl haar oma achter haar stond. Wij maken ons daar zorgen over.',
      'Voor Fenna zien wij het liefst vervoer van deur tot deur met een vaste chauffeur.',
      'Hartelijke groet,',
      { sign: 'Mirte Papaverveld', role: 'intern begeleider', hand: 'Mirte P' },
    ],
  },
]
