import { letter, type Letter } from './letter.ts'

/** Tuned on. */
export const tuneMunicipal: readonly Letter[] = [
  letter(
    'uitstel van de beslissing op bezwaar',
    { date: '2026-11-02', kind: 'verdaging', from: 'Commissie bezwaarschriften Lindehoven' },
    `
Commissie bezwaarschriften Lindehoven
Postbus 0, 0000 AA Lindehoven
Datum: 2 november 2026
Onderwerp: uitstel van de beslissing op bezwaar

Geachte mevrouw,
De beslissing op uw bezwaar wordt met zes weken verdaagd (artikel 7:10, derde lid, Awb). U ontvangt uiterlijk op 21 december 2026 de beslissing.`,
  ),
  letter(
    'ontvangst en gronden',
    { date: '2026-07-23', kind: 'verzoek_om_aanvulling', from: 'Gemeente Lindehoven' },
    `
Gemeente Lindehoven
Lindehoven, 23 juli 2026
Onderwerp: ontvangst bezwaarschrift; gronden ontbreken

Geachte heer,
Op 7 juli ontvingen wij uw bezwaarschrift. Het bevat nog geen gronden. U krijgt tot en met 20 augustus 2026 de gelegenheid om dit verzuim te herstellen (artikel 6:6 Awb). Doet u dat niet, dan kan uw bezwaar niet-ontvankelijk worden verklaard.`,
  ),
  letter(
    'ontvangst bezwaar',
    {
      date: '2026-07-10',
      kind: 'ontvangstbevestiging',
      from: 'Gemeente Lindehoven',
      reference: 'BZ-2026-0088',
    },
    `
Gemeente Lindehoven, Juridische Zaken
10-07-2026
Ons kenmerk BZ-2026-0088
Onderwerp: ontvangstbevestiging bezwaarschrift

Geachte heer,
Wij hebben op 7 juli 2026 uw bezwaarschrift tegen het besluit van 9 juni 2026 ontvangen. De commissie nodigt u uit voor een hoorzitting. U krijgt daarover nog bericht.`,
  ),
  letter(
    'kolommen',
    { date: '2025-12-03', kind: 'beschikking', from: 'Gemeente Bosrand', reference: '2025/7741' },
    `
Gemeente Bosrand
Bezoekadres Markt 1
Uw brief van Ons kenmerk Datum Bijlagen
12 november 2025 2025/7741 3 december 2025 1
Onderwerp
Besluit Wmo-voorziening

Geachte mevrouw Peters,
Het college heeft besloten uw verzoek om een woningaanpassing in te willigen.
Bezwaar
Als u het niet eens bent met dit besluit kunt u binnen zes weken een bezwaarschrift indienen.`,
  ),
  letter(
    'zonder onderwerp',
    { date: '2026-01-29', kind: 'beschikking', from: 'Gemeente Bosrand' },
    `
Gemeente Bosrand
Datum verzending 29-01-2026
Beste meneer Kuiper,
U hebt op 4 december 2025 om individuele begeleiding gevraagd. U krijgt vanaf 1 februari 2026 drie uur begeleiding per week. Dit besluit geldt tot 1 februari 2028.
Waarom besluiten wij dit?
Wat kunt u doen als u het niet eens bent met dit besluit?`,
  ),
  letter(
    'voorlopige beslissing',
    { date: '2026-03-16', kind: 'brief', from: 'Gemeente Bosrand' },
    `
Gemeente Bosrand
16 maart 2026
Onderwerp: stand van zaken woningaanpassing
Beste mevrouw Peters,
De aannemer begint op 30 maart met het werk aan uw badkamer. Hij belt u nog om een tijd af te spreken.
Met vriendelijke groet, Gemeente Bosrand`,
  ),
  letter(
    'verslag bij brief',
    { date: '2026-05-28', kind: 'onderzoeksverslag', from: 'Gemeente Lindehoven' },
    `
Gemeente Lindehoven
Toegang Wmo
28 mei 2026
Onderwerp: verslag van het gesprek op 19 mei

Geachte mevrouw,
Hierbij ontvangt u het verslag van ons gesprek. Wilt u het lezen en ondertekend terugsturen?
Bent u het er niet mee eens, dan kunt u dat erop schrijven.`,
  ),
  letter(
    'indicatie jeugd verleng',
    { date: '2025-08-25', kind: 'beschikking', from: 'Gemeente Oudewater' },
    `
Gemeente Oudewater
VERZONDEN 2 5 AUG 2025
Verzonden: 25 augustus 2025
Onderwerp: verlenging jeugdhulp
Aan de ouders van M.
Wij verlengen de jeugdhulp voor uw kind. Dit besluit is genomen op grond van artikel 2.3 van de Jeugdwet.
Tegen dit besluit kunt u bezwaar maken.`,
  ),
  letter(
    'pgb geweigerd',
    { date: '2026-02-13', kind: 'beschikking', from: 'Gemeente Bosrand' },
    `
Gemeente Bosrand
Bosrand, vrijdag 13 februari 2026
Betreft: weigering pgb
Geachte heer,
U wilde de begeleiding inkopen met een persoonsgebonden budget. Wij wijzen uw verzoek om een pgb af. U krijgt de hulp in natura.
Bezwaar maken kan binnen zes weken.`,
  ),
  letter(
    'wijkteam mail als brief',
    { date: '2026-06-30', kind: 'uitnodiging', from: 'Wijkteam Zuid' },
    `
Wijkteam Zuid
30 juni '26
Hallo Fatma,
Zoals besproken nodig ik je uit voor een kennismakingsgesprek met Karin van de dagbesteding. Dat is op donderdag 9 juli om 13.30 uur op ons kantoor.
Groetjes, Petra`,
  ),
  letter(
    'bijstand aanvullen',
    { date: '2025-10-09', kind: 'verzoek_om_aanvulling', from: 'Gemeente Oudewater' },
    `
Gemeente Oudewater
Werk en Inkomen
9 oktober 2025
Betreft: verzoek om gegevens (hersteltermijn)

Geachte heer,
Voor de beoordeling van uw aanvraag levensonderhoud hebben wij meer informatie nodig. Lever uiterlijk 23 oktober 2025 in: kopie huurcontract, loonstroken. Als wij de stukken niet op tijd hebben, nemen wij uw aanvraag niet in behandeling.`,
  ),
  letter(
    'reactie ingebrekestelling',
    { date: '2026-05-20', kind: 'brief', from: 'Gemeente Lindehoven' },
    `
Gemeente Lindehoven
20 mei 2026
Onderwerp: uw ingebrekestelling van 7 mei 2026

Geachte mevrouw,
Wij ontvingen uw ingebrekestelling. Wij doen ons best om zo snel mogelijk te beslissen.
Hoogachtend,`,
  ),
  letter(
    'geen dwangsom',
    { date: '2026-07-02', kind: 'dwangsombesluit', from: 'Gemeente Lindehoven' },
    `
Gemeente Lindehoven
Lindehoven, 2 juli 2026
Betreft: besluit over dwangsom

Geachte mevrouw,
Op 7 mei 2026 stelde u ons in gebreke. Wij beslisten op 9 juni 2026. Wij kennen u een dwangsom toe van € 427. U ontvangt het bedrag binnen zes weken.
U kunt bezwaar maken.`,
  ),
  letter(
    'klacht ontvangen',
    { date: '2026-09-11', kind: 'ontvangstbevestiging', from: 'Gemeente Lindehoven' },
    `
Gemeente Lindehoven
11 september 2026
Onderwerp: uw klacht is ontvangen
Geachte mevrouw,
Wij hebben uw klacht op 9 september 2026 ontvangen. Binnen zes weken krijgt u antwoord van onze klachtencoördinator.`,
  ),
  letter(
    'advies overgenomen',
    { date: '2026-09-30', kind: 'beslissing_op_bezwaar', from: 'Gemeente Bosrand' },
    `
Gemeente Bosrand
30 september 2026
Kenmerk: 26-441
Betreft: uw bezwaar tegen het besluit van 13 februari 2026

Geachte heer,
Wij nemen het advies van de commissie over. Uw bezwaar is gegrond. Wij herroepen het besluit. U krijgt een vergoeding van de kosten.
Beroep
Bent u het niet eens met deze beslissing, dan kunt u beroep instellen bij de rechtbank Midden.`,
  ),
  letter(
    'gehandicaptenparkeerkaart',
    { date: '2025-05-15', kind: 'beschikking', from: 'Gemeente Oudewater', reference: 'GPK-25-118' },
    `
Gemeente Oudewater
Datum: 15-05-25
Zaaknummer: GPK-25-118
Beslissing gehandicaptenparkeerkaart
Geachte mevrouw,
Uw aanvraag voor een gehandicaptenparkeerkaart is afgewezen. De arts vindt dat u meer dan 100 meter kunt lopen.
Als u het niet eens bent met deze beslissing kunt u bezwaar maken.`,
  ),
  letter(
    'stempel ontvangen',
    { date: '2026-04-20', kind: 'aanvraag' },
    `
INGEKOMEN 22 APR 2026
Ontvangen: 22-04-2026
Gemeente Lindehoven
Aanvraag maatwerkvoorziening Wmo
Naam: J. Lindewaal
Geboortedatum: 2 mei 2002
Wat vraagt u aan? Begeleiding en dagbesteding
Datum: 20-04-2026
Handtekening aanvrager:`,
  ),
  letter(
    'geboortedatum boven',
    { date: '2026-04-01', kind: 'aanvraag' },
    `
Aanvraagformulier
Geboortedatum
2 mei 2002
Burgerservicenummer
Adres
Ondertekening
Plaats Datum
Lindehoven 1 april 2026`,
  ),
]
