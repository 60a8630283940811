import { letter, type Letter } from './letter.ts'

/** Tuned on. */
export const tuneNational: readonly Letter[] = [
  letter(
    'UWV herbeoordeling',
    { date: '2026-02-18', kind: 'uitnodiging', from: 'UWV' },
    `
UWV
Postbus 58191, 1040 HD Amsterdam
Datum 18 februari 2026
Onderwerp Gesprek met de verzekeringsarts

Beste mevrouw Bakker,
U krijgt een WIA-uitkering. Wij willen weten hoe het met u gaat. Daarom verwachten wij u op 10 maart 2026 om 13.15 uur op ons kantoor.`,
  ),
  letter(
    'UWV ziektewet',
    { date: '2026-04-22', kind: 'beschikking', from: 'UWV' },
    `
UWV
22 april 2026
Beslissing Ziektewet: u bent weer beter
Beste meneer Smit,
Vanaf 24 april 2026 krijgt u geen Ziektewet-uitkering meer. De verzekeringsarts vindt dat u uw werk weer kunt doen.
U kunt binnen twee weken bezwaar maken.`,
  ),
  letter(
    'UWV ontvangst',
    { date: '2026-08-31', kind: 'ontvangstbevestiging', from: 'UWV' },
    `
UWV, Beoordeling arbeidsvermogen
31 augustus 2026
Wij hebben uw aanvraag ontvangen
Beste meneer Lindewaal,
U hebt een aanvraag Beoordeling arbeidsvermogen gedaan. Wij hebben deze ontvangen op 26 augustus 2026. Wij beslissen binnen acht weken.`,
  ),
  letter(
    'UWV informatie',
    { date: '2026-03-03', kind: 'verzoek_om_aanvulling', from: 'UWV' },
    `
UWV
3 maart 2026
Wij hebben meer informatie van u nodig
Beste mevrouw,
Uw aanvraag is nog niet volledig. Stuur ons voor 17 maart 2026 een kopie van uw arbeidsovereenkomst.`,
  ),
  letter(
    'UWV BoB',
    { date: '2026-06-24', kind: 'beslissing_op_bezwaar', from: 'UWV' },
    `
UWV Bezwaar en Beroep
Datum: 24 juni 2026
Onderwerp: onze beslissing op uw bezwaar
Beste mevrouw Bakker,
Wij verklaren uw bezwaar gegrond. Dat betekent dat onze eerdere beslissing niet juist was.
Niet eens met onze beslissing? U kunt in beroep gaan bij de rechtbank.`,
  ),
  letter(
    'CIZ meer tijd',
    { date: '2026-05-11', kind: 'verdaging', from: 'CIZ' },
    `
CIZ
11 mei 2026
Betreft: wij hebben meer tijd nodig voor uw aanvraag
Geachte heer,
Het lukt niet om binnen zes weken een besluit te nemen op uw Wlz-aanvraag. Wij verlengen de termijn tot 6 juli 2026.`,
  ),
  letter(
    'CIZ huisbezoek',
    { date: '2026-04-09', kind: 'uitnodiging', from: 'CIZ' },
    `
CIZ
9 april 2026
Afspraak huisbezoek
Geachte heer Lindewaal,
Onze onderzoeker, mevrouw R. Wolk, komt op 21 april 2026 om 10.00 uur bij u thuis voor het onderzoek.`,
  ),
  letter(
    'CIZ toestemming',
    { date: '2026-04-08', kind: 'toestemming', from: 'CIZ' },
    `
CIZ
Toestemmingsformulier medische gegevens
Hierbij geef ik toestemming aan het CIZ om informatie op te vragen bij mijn behandelaar.
Naam: J. Lindewaal
Datum: 8 april 2026
Handtekening`,
  ),
  letter(
    'CAK terug',
    { date: '2026-02-26', kind: 'brief', from: 'CAK' },
    `
CAK
Den Haag, 26 februari 2026
Onderwerp: u krijgt geld terug
Geachte mevrouw,
U heeft te veel eigen bijdrage betaald. U krijgt daarom € 43,60 van ons terug. Wij maken het bedrag binnen tien dagen over.`,
  ),
  letter(
    'CAK herinnering',
    { date: '2026-10-20', kind: 'factuur', from: 'CAK' },
    `
CAK
Betalingsherinnering
Datum 20 oktober 2026
U heeft factuur 80120011 nog niet betaald. Het openstaande bedrag is € 21,80. Betaal vóór 3 november 2026.`,
  ),
  letter(
    'SVB AOW',
    { date: '2025-09-18', kind: 'beschikking', from: 'SVB' },
    `
Sociale Verzekeringsbank
18 september 2025
Uw AOW-pensioen
Geachte heer,
U krijgt vanaf december 2025 AOW. Het bedrag is € 1.452 bruto per maand. Deze beslissing hebben wij genomen op grond van de AOW. Bent u het niet eens met deze beslissing? Dan kunt u bezwaar maken.`,
  ),
  letter(
    'SVB pgb terug',
    { date: '2026-03-24', kind: 'brief', from: 'SVB' },
    `
SVB Servicecentrum pgb
24-03-2026
Onderwerp: declaratie niet betaald
Beste budgethouder,
Wij kunnen de declaratie van uw zorgverlener over februari niet betalen. In de zorgovereenkomst staat een ander uurtarief.`,
  ),
  letter(
    'Toeslagen terug',
    { date: '2026-06-19', kind: 'toeslagbeschikking', from: 'Dienst Toeslagen' },
    `
Belastingdienst
Toeslagen
Definitieve berekening huurtoeslag 2025
Dagtekening: 19 juni 2026
U moet een bedrag terugbetalen: € 388.
Bezwaar maken binnen 6 weken na 19 juni 2026.`,
  ),
  letter(
    'UHT',
    { date: '2025-02-07', kind: 'beschikking', from: 'UHT' },
    `
Uitvoeringsorganisatie Herstel Toeslagen
7 februari 2025
Betreft: beschikking integrale beoordeling
Geachte mevrouw,
Wij hebben besloten dat u recht hebt op compensatie van € 32.118 over de jaren 2012 tot en met 2014.
Bezwaar maken kan binnen zes weken.`,
  ),
  letter(
    'Zorgkantoor terugvordering',
    { date: '2026-05-07', kind: 'terugvordering', from: 'Zorgkantoor Noordrand' },
    `
Zorgkantoor Noordrand
7 mei 2026
Onderwerp: terugvordering pgb 2025
Geachte heer,
U hebt € 1.880 van uw pgb besteed aan zorg die niet uit de Wlz betaald mag worden. Wij vorderen dit bedrag van u terug.`,
  ),
  letter(
    'Zorgkantoor verleningsbeschikking',
    { date: '2025-12-11', kind: 'toekenning_pgb', from: 'Zorgkantoor Noordrand' },
    `
Zorgkantoor Noordrand
Datum 11 december 2025
Betreft Verleningsbeschikking persoonsgebonden budget 2026
Geachte heer Lindewaal,
Voor 2026 verlenen wij u een persoonsgebonden budget van € 61.044.`,
  ),
  letter(
    'zorgverzekeraar wijkverpleging',
    { date: '2026-01-20', kind: 'ontvangstbevestiging', from: 'Zorgverzekeraar De Brug' },
    `
Zorgverzekeraar De Brug
20 januari 2026
Onderwerp: uw aanvraag is ontvangen
Beste verzekerde,
Wij hebben uw aanvraag voor een hoog-laagbed ontvangen. Binnen tien werkdagen hoort u meer.`,
  ),
  letter(
    'DUO terug',
    { date: '2026-09-05', kind: 'terugvordering', from: 'DUO' },
    `
DUO
5 september 2026
Te veel ontvangen studiefinanciering
Beste Yara,
Je hebt € 210,11 te veel ontvangen. Je moet dit bedrag terugbetalen.`,
  ),
]
