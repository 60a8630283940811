import type { Letter } from './letter.ts'

/** Written when the words were chosen already, to see what they miss: at first one letter of six, and one false alarm. */
export const freshMedical: readonly Letter[] = [
  {
    name: 'letter of a paediatrician',
    from: '',
    title: 'scan 7',
    pages: [
      `Kinderafdeling
Betreft: Teun Proefmens, 4 jaar
Teun werd gezien in verband met buikpijn en gewichtsverlies. Familie: moeder heeft de ziekte van Crohn.
Bij onderzoek een bleke, magere jongen, lengte -1,2 SD. Buik soepel. In het bloed een bloedarmoede en een
verhoogde bezinking. Wij denken aan coeliakie en plannen een gastroscopie. Tot die tijd geen glutenvrij dieet.
M. Zomerdijk, kinderarts`,
    ],
  },
  {
    name: 'report of a memory clinic',
    from: '',
    title: 'geheugen',
    pages: [
      `Geheugenpoli
Uw moeder is op 3 september bij ons geweest. De geheugentest liet zien dat het onthouden van nieuwe dingen
sterk is afgenomen. Op de scan is krimp van de hippocampus te zien. Onze conclusie is dat zij lijdt aan
beginnende dementie. Wij starten met rivastigminepleisters en vragen een casemanager aan te melden.
F. Kranswiel, klinisch geriater`,
    ],
  },
  {
    name: 'decision of UWV on WIA with the grounds',
    from: 'UWV',
    title: 'Beslissing WIA',
    kind: 'beschikking',
    pages: [
      `U krijgt per 3 mei een WIA-uitkering. U bent 62% arbeidsongeschikt.
Waarom beslissen wij dit? De verzekeringsarts heeft vastgesteld dat u door een bipolaire stoornis en
chronische rugpijn beperkt bent in persoonlijk en sociaal functioneren. U gebruikt lithium. U kunt niet in
wisseldiensten werken en niet meer dan zes uur per dag. Zie de bijgevoegde Functionele Mogelijkhedenlijst.`,
    ],
  },
  {
    name: 'handover of a home for the elderly',
    from: 'Woonzorg De Linde',
    title: 'Overdracht',
    pages: [
      `Verpleegkundige overdracht
Mevrouw Berkenhof, 84 jaar. Reden van overplaatsing: heupfractuur na val op 2 mei, geopereerd op 3 mei.
Medicatie zie bijlage. Wond: droog, hechtingen verwijderen op dag 14. Mobiliteit: met rollator en een persoon.
Pijn: NRS 4. Mictie: katheter. Delier gehad, haloperidol gestopt.`,
    ],
  },
  {
    name: 'plan of a youth therapist',
    from: 'Jeugdhulp Noorderlicht',
    title: 'Evaluatie',
    pages: [
      `Evaluatie van de hulp aan Fenna
Zes maanden geleden is Fenna aangemeld met paniekaanvallen en zelfbeschadiging. Zij kreeg cognitieve
gedragstherapie. De diagnose sociale angststoornis is gesteld. De klachten zijn verminderd; slapen gaat beter
met melatonine. Er blijft zorg over de suïcidale gedachten. Voorstel: nog twaalf gesprekken.`,
    ],
  },
  {
    name: 'report of an orthopaedic surgeon',
    from: '',
    title: 'brief orthopedie',
    pages: [
      `Betreft uw verwijzing. Patiënt bezocht mijn spreekuur in verband met klachten van de linkerschouder.
Onderzoek: pijnlijke boog, abductie tot 80 graden. Echo: ruptuur van de supraspinatus.
Bespreking: conservatieve behandeling met fysiotherapie; bij onvoldoende effect operatief herstel.
Met vriendelijke groet, orthopedisch chirurg`,
    ],
  },
]

/** The other half: nothing of anybody's health. */
export const freshOther: readonly Letter[] = [
  {
    name: 'letter of a care provider about hours',
    from: 'Thuiszorg De Zeewind',
    title: 'Rooster juli',
    kind: 'brief',
    pages: [
      `Beste mevrouw Proefmens, in juli komt Gerda op dinsdag en Wim op vrijdag. Bent u ziek of naar het ziekenhuis,
bel dan voor negen uur af, dan rekenen wij niets. Onze wijkverpleegkundige belt u volgende maand.`,
    ],
  },
  {
    name: 'news of a neighbourhood team',
    from: 'Wijkteam Duinmeer',
    title: 'Nieuwsbrief',
    pages: [
      `Nieuws uit de wijk. Op 3 juni is er een avond over dementie en mantelzorg, op 10 juni over autisme en school. Een
ergotherapeut vertelt over hulpmiddelen. De toegang is gratis. Koffie staat klaar.`,
    ],
  },
  {
    name: 'decision on a parking card for disabled people',
    from: 'Gemeente Duinmeer',
    title: 'Besluit gehandicaptenparkeerkaart',
    kind: 'beschikking',
    pages: [
      `Uw aanvraag is toegekend op grond van het advies van de keuringsarts. De kaart is geldig tot 1 juni 2031. U haalt
hem op bij de balie; neem een pasfoto mee. U kunt bezwaar maken binnen zes weken.`,
    ],
  },
  {
    name: 'letter about changed prices of the insurer',
    from: 'Zorgverzekeraar De Kustpolis',
    title: 'Wat verandert er in 2027',
    pages: [
      `Vanaf 1 januari vergoeden wij de behandeling van artrose door een fysiotherapeut voor twaalf behandelingen. Voor
diabetes en COPD geldt het eigen risico niet bij ketenzorg. Insuline en testmateriaal krijgt u van uw apotheek.`,
    ],
  },
  {
    name: 'complaint about a carer who did not come',
    from: '',
    title: 'Klacht over begeleiding',
    kind: 'klacht',
    pages: [
      `Geachte klachtenfunctionaris, drie weken achter elkaar kwam er niemand. Er werd niet gebeld. Mijn zoon zat klaar
met zijn jas aan. Ik moest vrij nemen van mijn werk bij de apotheek. Ik wil een gesprek en een vaste begeleider.`,
    ],
  },
  {
    name: 'advice of a committee',
    from: 'Commissie bezwaarschriften Duinmeer',
    title: 'Advies commissie',
    kind: 'advies_bezwaarcommissie',
    pages: [
      `De commissie adviseert het bezwaar gegrond te verklaren. Het college had een medisch advies moeten vragen en de
verklaring van de revalidatiearts moeten betrekken. Het onderzoek naar de gebruikelijke hulp is niet volledig.`,
    ],
  },
]
