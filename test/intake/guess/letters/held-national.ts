import { letter, type Letter } from './letter.ts'

/** Held back: written before the guesses were, and never looked at while they were tuned. */
export const heldNational: readonly Letter[] = [
  letter(
    'CIZ indicatie',
    { date: '2026-02-24', kind: 'indicatiebesluit', from: 'CIZ', reference: '1004417782' },
    `
CIZ
Postbus 2690
3500 GR Utrecht
Aan de heer J. Steen
Datum 24 februari 2026
Aanvraagnummer 1004417782
Indicatiebesluit Wet langdurige zorg

Geachte heer Steen,
Het CIZ heeft uw aanvraag beoordeeld. U hebt recht op zorg vanuit de Wet langdurige zorg (Wlz). Uw zorgprofiel is VG Wonen met begeleiding en intensieve verzorging (VG06). Dit besluit is geldig vanaf 24 februari 2026 en heeft geen einddatum.
Bent u het niet eens met dit besluit?`,
  ),
  letter(
    'CIZ afwijzing',
    { date: '2025-08-12', kind: 'indicatiebesluit', from: 'CIZ' },
    `
Centrum Indicatiestelling Zorg
12 augustus 2025
Uw aanvraag voor Wlz-zorg

Beste mevrouw Hof,
U heeft een aanvraag gedaan voor zorg uit de Wet langdurige zorg. Wij hebben besloten dat u geen recht heeft op deze zorg. In dit indicatiebesluit leest u waarom.`,
  ),
  letter(
    'CIZ ontvangst',
    { date: '2026-01-08', kind: 'ontvangstbevestiging', from: 'CIZ' },
    `
CIZ, regio Noordwest
8 januari 2026
Wij hebben uw aanvraag ontvangen

Geachte heer Steen,
Op 7 januari 2026 ontvingen wij uw aanvraag voor een Wlz-indicatie. Wij nemen binnen zes weken een besluit. Misschien nemen wij contact met u op voor meer informatie.`,
  ),
  letter(
    'UWV WIA besluit',
    { date: '2026-03-30', kind: 'beschikking', from: 'UWV', reference: 'B&B 14.771' },
    `
UWV
Postbus 57015
1040 CT Amsterdam
Mevrouw R. Dijk

Datum
30 maart 2026
Onze referentie
B&B 14.771
Onderwerp
Beslissing WIA-uitkering

Beste mevrouw Dijk,
U krijgt vanaf 20 april 2026 een WGA-uitkering. In deze brief leest u waarom wij dit hebben beslist. U bent voor 62 procent arbeidsongeschikt.
Wanneer u het niet eens bent met onze beslissing
Stuur ons uw bezwaar voor 12 mei 2026.`,
  ),
  letter(
    'UWV Wajong afwijzing',
    { date: '2025-04-03', kind: 'beschikking', from: 'UWV' },
    `
UWV Sociaal Medische Zaken
Datum 3 april 2025
Van UWV SMZ

Onderwerp: u krijgt geen Wajong-uitkering

Beste meneer Bakker,
Op 10 december 2024 vroeg u een beoordeling arbeidsvermogen aan. Wij hebben beslist dat u geen Wajong-uitkering krijgt, omdat u mogelijkheden hebt om te werken.`,
  ),
  letter(
    'UWV oproep',
    { date: '2026-09-07', kind: 'uitnodiging', from: 'UWV' },
    `
UWV
7 september 2026
Uitnodiging spreekuur arbeidsdeskundige

Beste mevrouw Dijk,
Wij nodigen u uit voor een gesprek met onze arbeidsdeskundige, mevrouw P. Zee, op 24 september 2026 om 9.00 uur. Neem een geldig identiteitsbewijs mee.`,
  ),
  letter(
    'UWV verlenging',
    { date: '2026-07-20', kind: 'verdaging', from: 'UWV' },
    `
UWV Bezwaar en Beroep
Datum: 20 juli 2026
Uw bezwaarschrift van 11 mei 2026

Geachte mevrouw,
Het lukt ons niet om binnen de wettelijke termijn te beslissen op uw bezwaar. Wij stellen de beslissing zes weken uit. U krijgt uiterlijk op 14 september 2026 onze beslissing.`,
  ),
  letter(
    'UWV terugvordering',
    { date: '2025-03-17', kind: 'terugvordering', from: 'UWV' },
    `
UWV | Postbus 57002 | 1040 CC Amsterdam
17-03-2025
U moet uitkering terugbetalen

Beste meneer Veld,
U heeft van 1 november 2024 tot en met 31 januari 2025 te veel WW-uitkering gekregen. Het gaat om € 2.118,40. Dit bedrag moet u aan ons terugbetalen.`,
  ),
  letter(
    'SVB pgb',
    { date: '2026-01-22', kind: 'zorgovereenkomst', from: 'SVB' },
    `
Zorgovereenkomst van opdracht
met een zorgverlener die als zzp'er werkt
Sociale Verzekeringsbank (SVB) - versie 2026
Budgethouder: M. Aarts
Zorgverlener: K. Pruim
Artikel 1. Werkzaamheden
De zorgverlener geeft begeleiding individueel.
Artikel 2. Uurtarief € 41,00
Getekend te Rooswijk op 22 januari 2026`,
  ),
  letter(
    'SVB AIO',
    { date: '2025-12-04', kind: 'beschikking', from: 'SVB', reference: '41-220-771' },
    `
SVB Rotterdam
Datum: 4 december 2025
Ons kenmerk: 41-220-771
Beslissing kinderbijslag

Geachte heer, mevrouw,
Op 7 oktober 2025 hebt u dubbele kinderbijslag aangevraagd voor Noor. U krijgt vanaf het 4e kwartaal 2025 dubbele kinderbijslag.
Deze beslissing is gebaseerd op de Algemene Kinderbijslagwet. U kunt binnen zes weken bezwaar maken.`,
  ),
  letter(
    'CAK factuur',
    { date: '2026-06-09', kind: 'factuur', from: 'CAK', reference: '80123344' },
    `
CAK
Postbus 84030
2508 AA Den Haag
Factuur eigen bijdrage Wmo
Factuurdatum 9 juni 2026
Factuurnummer 80123344
Betalen vóór 30 juni 2026
Periode mei 2026
Abonnementstarief Wmo € 21,80
Totaal te betalen € 21,80`,
  ),
  letter(
    'CAK beschikking',
    { date: '2026-01-13', kind: 'beschikking', from: 'CAK' },
    `
Het CAK
Den Haag, 13 januari 2026
Onderwerp: beschikking eigen bijdrage Wlz 2026

Geachte mevrouw Hof,
Wij hebben uw eigen bijdrage voor de Wet langdurige zorg voor 2026 vastgesteld op € 204,60 per maand. Bent u het niet eens met deze beschikking? Dan kunt u bezwaar maken binnen 6 weken na de datum van deze brief.`,
  ),
  letter(
    'Toeslagen voorschot',
    { date: '2025-11-29', kind: 'toeslagbeschikking', from: 'Dienst Toeslagen' },
    `
Belastingdienst/Toeslagen
Voorschotbeschikking zorgtoeslag en huurtoeslag 2026
Dagtekening 29 november 2025
Beschikkingsnummer 4410.02.991.T.26.1
U krijgt een voorschot van:
zorgtoeslag € 129 per maand
huurtoeslag € 301 per maand`,
  ),
  letter(
    'Toeslagen definitief',
    { date: '2026-07-04', kind: 'toeslagbeschikking', from: 'Dienst Toeslagen' },
    `
Dienst Toeslagen
Definitieve berekening kinderopvangtoeslag 2024
Datum: 4 juli 2026
Geachte mevrouw Aarts,
Dit is de definitieve berekening van uw kinderopvangtoeslag over 2024. U hebt recht op € 8.221. Wij hebben u al € 8.400 betaald. U moet € 179 terugbetalen.`,
  ),
  letter(
    'zorgkantoor pgb',
    { date: '2026-03-11', kind: 'toekenning_pgb', from: 'Zorgkantoor Middenland' },
    `
Zorgkantoor Middenland
Postbus 11
Middenland, 11 mrt 2026
Toekenningsbeschikking pgb Wlz 2026

Beste meneer Steen,
U hebt gekozen voor een persoonsgebonden budget. Wij kennen u voor 2026 een budget toe van € 58.210,00.`,
  ),
  letter(
    'zorgkantoor huisbezoek',
    { date: '2026-04-16', kind: 'uitnodiging', from: 'Zorgkantoor Middenland' },
    `
Zorgkantoor Middenland
16-04-2026
Huisbezoek pgb
Beste meneer Steen,
Wij bezoeken budgethouders om te praten over hun pgb. Graag komen wij bij u langs op 6 mei 2026 tussen 13.00 en 15.00 uur. Kunt u niet? Laat het ons weten.`,
  ),
  letter(
    'zorgverzekeraar afwijzing',
    { date: '2025-10-21', kind: 'beschikking', from: 'Zorgverzekeraar De Brug' },
    `
Zorgverzekeraar De Brug
Relatienummer 8812.0021
Datum: 21 oktober 2025
Onderwerp: uw aanvraag intensieve kindzorg

Geachte heer Mulder,
U hebt een machtiging aangevraagd voor verpleging en verzorging. Wij hebben besloten uw aanvraag niet toe te kennen. U kunt ons vragen dit besluit te heroverwegen.`,
  ),
  letter(
    'DUO besluit',
    { date: '2026-08-15', kind: 'beschikking', from: 'DUO' },
    `
Dienst Uitvoering Onderwijs
Bericht 15 augustus 2026
Studiefinanciering: aanvullende voorziening bij handicap of ziekte

Beste Yara,
Je hebt een extra jaar studiefinanciering aangevraagd vanwege een beperking. Wij hebben je aanvraag goedgekeurd. Bezwaar maken kan tot zes weken na de datum van dit bericht.`,
  ),
]
