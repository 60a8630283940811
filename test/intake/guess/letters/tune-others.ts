import { letter, type Letter } from './letter.ts'

/** Tuned on. */
export const tuneOthers: readonly Letter[] = [
  letter(
    'bezwaar advocaat',
    { date: '2026-07-06', kind: 'bezwaarschrift' },
    `
Advocatenkantoor Van Dam
mr. T. van Dam
Lindehoven, 6 juli 2026
Aan het college van burgemeester en wethouders van Lindehoven
PER POST EN PER E-MAIL
Inzake: Lindewaal / gemeente
Betreft: pro forma bezwaarschrift
Geacht college,
Namens cliënt, J. Lindewaal, maak ik bezwaar tegen uw besluit van 9 juni 2026. De gronden zend ik u later toe.`,
  ),
  letter(
    'bezwaar kort',
    { date: '2026-03-02', kind: 'bezwaarschrift' },
    `
2 maart 2026
Beste gemeente,
Ik ben het niet eens met uw brief van 13 februari over het pgb. Hierbij maak ik bezwaar. Ik heb het geld nodig om mijn zus te betalen.
Groet, K. Kuiper`,
  ),
  letter(
    'beroep niet tijdig',
    { date: '2026-08-10', kind: 'beroepschrift' },
    `
Lindehoven, 10 augustus 2026
Rechtbank Midden, afdeling bestuursrecht
Onderwerp: beroep wegens niet tijdig beslissen
Edelachtbaar college,
Namens mevrouw Lindewaal stel ik beroep in tegen het uitblijven van een besluit op haar aanvraag van 20 april 2026.`,
  ),
  letter(
    'reactie op verslag',
    { date: '2026-06-04', kind: 'brief' },
    `
H. Lindewaal
Lindehoven, 4 juni 2026
Aan de gemeente Lindehoven
Betreft: reactie op het onderzoeksverslag
Geachte heer Oosterduin,
Ik heb het verslag gelezen. Ik teken voor gezien, maar ik ben het er niet mee eens. Op bladzijde 2 staat dat Jesse zelf kan koken. Dat klopt niet.`,
  ),
  letter(
    'GI',
    { date: '2026-02-04', kind: 'brief', from: 'Jeugdbescherming Midden' },
    `
Jeugdbescherming Midden
4 februari 2026
Onderwerp: wisseling jeugdbeschermer
Beste ouders,
Met ingang van 1 maart wordt Sanne Vos de jeugdbeschermer van Milan.`,
  ),
  letter(
    'Veilig Thuis',
    { date: '2025-11-20', kind: 'uitnodiging', from: 'Veilig Thuis Midden' },
    `
Veilig Thuis Midden
20 november 2025
Geachte heer, mevrouw,
Wij hebben een melding ontvangen over uw gezin. Graag nodigen wij u uit voor een gesprek op 27 november 2025 om 14.00 uur.`,
  ),
  letter(
    'revalidatie',
    { date: '2026-06-17', kind: 'medische_verklaring', from: 'Revalidatiecentrum De Duinen' },
    `
Revalidatiecentrum De Duinen
Afdeling hersenletsel
17 juni 2026
VERKLARING
Hierbij verklaar ik dat Jesse, geboren 2-5-2002, sinds 2024 bij ons onder behandeling is. Hij heeft blijvend toezicht nodig bij koken en reizen.
dr. N. Vuur, revalidatiearts`,
  ),
  letter(
    'psycholoog',
    { date: '2025-06-12', kind: 'medische_verklaring', from: 'GGZ Praktijk Binnenveld' },
    `
GGZ Praktijk Binnenveld
12 juni 2025
Betreft: behandelverklaring
Geachte heer, mevrouw,
Bij dezen verklaren wij dat mevrouw sinds maart 2024 bij ons in behandeling is. Diagnose: autismespectrumstoornis.`,
  ),
  letter(
    'ergo rapport',
    { date: '2026-03-27', kind: 'medisch_advies', from: 'Ergotherapie Kompas' },
    `
Ergotherapie Kompas
Ergotherapeutisch rapport
Rapportdatum 27 maart 2026
Datum huisbezoek 20 maart 2026
Vraagstelling: welke aanpassing van de badkamer is nodig?
Advies: verwijderen van het bad, aanleg van een inloopdouche.`,
  ),
  letter(
    'schoolrapport',
    { date: '2026-02-12', kind: 'onderwijs', from: 'Basisschool De Vlieger' },
    `
Basisschool De Vlieger
Rapport groep 5
Leerling: Fenna
12 februari 2026
Rekenen: voldoende
Taal: goed`,
  ),
  letter(
    'logopedie offerte',
    { date: '2026-05-02', kind: 'offerte', from: 'De Bootloods' },
    `
De Bootloods - dagbesteding
Offerte dagbesteding
Lindehoven, 2 mei 2026
Twee dagdelen per week: € 118,- per week
Deze offerte is geldig tot 1 juli 2026.`,
  ),
  letter(
    'zorgovereenkomst',
    { date: '2025-12-29', kind: 'zorgovereenkomst' },
    `
ZORGOVEREENKOMST MET EEN FAMILIELID
1. Gegevens budgethouder
Naam: J. Lindewaal
2. Gegevens zorgverlener
Naam: H. Lindewaal
3. Ingangsdatum: 1 januari 2026
Getekend op 29 december 2025`,
  ),
  letter(
    'zorgplan',
    { date: '2026-01-08', kind: 'zorgplan', from: 'Stichting Eb en Vloed' },
    `
Stichting Eb en Vloed
Begeleidingsplan 2026
Cliënt: Jesse
Datum opstelling: 8 januari 2026
Doel 1: Jesse kookt een keer per week samen.`,
  ),
  letter(
    'uitspraak voorzieningenrechter',
    { date: '2026-09-14', kind: 'uitspraak' },
    `
uitspraak
RECHTBANK MIDDEN
Zittingsplaats Lindehoven
Bestuursrecht
zaaknummer: MID 26/2201
uitspraak van de voorzieningenrechter van 14 september 2026 op het verzoek om een voorlopige voorziening
Beslissing
De voorzieningenrechter wijst het verzoek toe.
Tegen deze uitspraak staat geen hoger beroep open.`,
  ),
  letter(
    'griffie',
    { date: '2026-10-30', kind: 'ontvangstbevestiging', from: 'Rechtbank Midden' },
    `
Rechtbank Midden
30 oktober 2026
Zaaknummer MID 26/3010
Onderwerp: ontvangst beroepschrift
Geachte heer Van Dam,
Uw beroepschrift is op 28 oktober 2026 bij de rechtbank binnengekomen. U ontvangt een nota voor het griffierecht.`,
  ),
  letter(
    'curator',
    { date: '2023-04-25', kind: 'beschikking_vertegenwoordiging', from: 'Rechtbank Midden' },
    `
Rechtbank Midden
team kanton
beschikking van 25 april 2023
op het verzoek tot ondercuratelestelling van J. L.
De kantonrechter stelt J.L. onder curatele en benoemt tot curator H. L.`,
  ),
  letter(
    'huur',
    { date: '2026-07-01', kind: 'brief', from: 'Woonstichting Het Helm' },
    `
Woonstichting Het Helm
1 juli 2026
Huurverhoging per 1 juli
Beste huurder,
Zoals aangekondigd gaat uw huur omhoog met 4,1 procent.`,
  ),
]
