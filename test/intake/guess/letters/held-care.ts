import { letter, type Letter } from './letter.ts'

/** Held back: written before the guesses were, and never looked at while they were tuned. */
export const heldCare: readonly Letter[] = [
  letter(
    'rechtbank uitspraak',
    { date: '2026-06-02', kind: 'uitspraak', from: 'Rechtbank Midden-Holland', reference: 'MHO 25/3381' },
    `
RECHTBANK MIDDEN-HOLLAND
Bestuursrecht
zaaknummer: MHO 25/3381
uitspraak van de enkelvoudige kamer van 2 juni 2026 in de zaak tussen
[eiseres], uit Heuvelrode, eiseres
en
het college van burgemeester en wethouders van Heuvelrode, verweerder
Procesverloop
Beslissing
De rechtbank verklaart het beroep gegrond en vernietigt het bestreden besluit.
Tegen deze uitspraak kan binnen zes weken hoger beroep worden ingesteld bij de Centrale Raad van Beroep.`,
  ),
  letter(
    'rechtbank zitting',
    { date: '2026-03-19', kind: 'uitnodiging', from: 'Rechtbank Midden-Holland' },
    `
Rechtbank Midden-Holland
Datum 19 maart 2026
Ons kenmerk MHO 25/3381 WMO15
Onderwerp: uitnodiging zitting

Geachte mevrouw,
De zitting in uw zaak is op 21 april 2026 om 11.00 uur. U bent niet verplicht te komen.`,
  ),
  letter(
    'rechtbank griffierecht',
    { date: '2025-11-04', kind: 'factuur', from: 'Rechtbank Midden-Holland' },
    `
Rechtbank Midden-Holland
Nota griffierecht
Notadatum: 4 november 2025
Zaaknummer MHO 25/3381
Te betalen bedrag: € 53,00
Betaal binnen vier weken na de datum van deze nota.`,
  ),
  letter(
    'CRvB uitspraak',
    { date: '2025-05-13', kind: 'uitspraak', from: 'Centrale Raad van Beroep' },
    `
23/1882 WMO15
Datum uitspraak: 13 mei 2025
Centrale Raad van Beroep
Meervoudige kamer
Uitspraak op het hoger beroep tegen de uitspraak van de rechtbank van 5 april 2023
PROCESVERLOOP
OVERWEGINGEN
BESLISSING
De Centrale Raad van Beroep bevestigt de aangevallen uitspraak.`,
  ),
  letter(
    'verweerschrift',
    { date: '2026-01-27', kind: 'verweerschrift', from: 'Gemeente Heuvelrode' },
    `
Gemeente Heuvelrode
Aan de rechtbank Midden-Holland
Heuvelrode, 27 januari 2026
Betreft: verweerschrift in de zaak MHO 25/3381

Edelachtbare heer, mevrouw,
Naar aanleiding van het beroep van mevrouw Koning dienen wij hierbij ons verweer in. Wij verzoeken u het beroep ongegrond te verklaren.`,
  ),
  letter(
    'mentorschap',
    { date: '2025-02-18', kind: 'beschikking_vertegenwoordiging', from: 'Rechtbank Midden-Holland' },
    `
beschikking
RECHTBANK MIDDEN-HOLLAND
Kanton, toezicht
zaaknummer: 11422018 TM VERZ 25-77
Beschikking op een verzoek tot instelling van een mentorschap
d.d. 18 februari 2025
De kantonrechter stelt een mentorschap in ten behoeve van J. Steen en benoemt tot mentor: M. Steen.`,
  ),
  letter(
    'kantonrechter bewind',
    { date: '2024-10-09', kind: 'beschikking_vertegenwoordiging' },
    `
De kantonrechter te Oeverwijk
BESCHIKKING ONDERBEWINDSTELLING
9 oktober 2024
stelt een bewind in over de goederen die (zullen) toebehoren aan R. Veld wegens zijn lichamelijke of geestelijke toestand en benoemt tot bewindvoerder: Stichting Budgetlijn.`,
  ),
  letter(
    'huisarts verklaring',
    { date: '2026-04-29', kind: 'medische_verklaring', from: 'Huisartsenpraktijk De Brink' },
    `
Huisartsenpraktijk De Brink
Brink 2, Waterrijk
29-4-26
Betreft: P. Voorbeeld, geb. 12-03-1961

Geachte collega / L.S.,
Op verzoek van bovengenoemde patiënt verklaar ik dat hij bekend is met COPD Gold III en hartfalen. Hij is niet in staat zwaar huishoudelijk werk te doen.`,
  ),
  letter(
    'ziekenhuis brief',
    { date: '2025-07-03', kind: 'medische_verklaring', from: 'Streekziekenhuis Oeverwijk' },
    `
Streekziekenhuis Oeverwijk
Polikliniek Neurologie
Oeverwijk, 3 juli 2025
Geachte collega,
Bovengenoemde patiënte zagen wij op 26 juni 2025 op onze polikliniek.
Voorgeschiedenis: 2019 CVA
Conclusie: cognitieve stoornissen na CVA, niet progressief.
Beleid: controle over een jaar.`,
  ),
  letter(
    'medisch advies',
    { date: '2026-05-06', kind: 'medisch_advies', from: 'Medisch Adviesbureau Kompas' },
    `
Medisch Adviesbureau Kompas
MEDISCH ADVIES
in opdracht van de gemeente Waterrijk
Cliënt: P. Voorbeeld
Datum onderzoek: 30 april 2026
Datum advies: 6 mei 2026
Vraagstelling
Is er sprake van een medische noodzaak voor een aangepaste woning?
Beantwoording
Ja, ...
Arts: dr. W. Haan`,
  ),
  letter(
    'zorgplan',
    { date: '2026-02-02', kind: 'zorgplan', from: 'Stichting Zorghof' },
    `
Stichting Zorghof
Ondersteuningsplan / zorgplan
Cliënt: J. Steen
Ingangsdatum plan: 1 maart 2026
Opgesteld op: 2 februari 2026
Doelen
1. Jan kan zelfstandig reizen met de bus.
Afspraken over de zorg
Evaluatie over zes maanden`,
  ),
  letter(
    'budgetplan',
    { date: '2025-12-30', kind: 'budgetplan' },
    `
Budgetplan pgb
Naam budgethouder: M. Aarts
Datum: 30-12-2025
Welke zorg koopt u in? Begeleiding individueel
Hoeveel uur per week? 8
Uurtarief zorgverlener: € 41
Kosten per jaar: € 17.056`,
  ),
  letter(
    'OPP school',
    { date: '2025-10-30', kind: 'onderwijs', from: 'SBO De Wending' },
    `
SBO De Wending
Ontwikkelingsperspectief (OPP)
Leerling: Sem
Groep: 6
Datum bespreking: 30 oktober 2025
Uitstroomperspectief: praktijkonderwijs
Ondersteuningsbehoeften
Handelingsdeel`,
  ),
  letter(
    'TLV',
    { date: '2026-06-05', kind: 'onderwijs', from: 'Samenwerkingsverband Passend Onderwijs Kust' },
    `
Samenwerkingsverband Passend Onderwijs Kust
5 juni 2026
Toelaatbaarheidsverklaring speciaal onderwijs
Het samenwerkingsverband verklaart dat Sem toelaatbaar is tot het speciaal onderwijs, bekostigingscategorie laag, van 1 augustus 2026 tot en met 31 juli 2028.`,
  ),
  letter(
    'school gesprek',
    { date: '2026-01-15', kind: 'uitnodiging', from: 'Basisschool Het Palet' },
    `
Basisschool Het Palet
15 januari 2026
Beste ouders van Noor,
Graag nodigen wij u uit voor een gesprek over de ondersteuning van Noor op school. Het gesprek is op maandag 26 januari om 15.00 uur. Ook de orthopedagoog is aanwezig.`,
  ),
  letter(
    'offerte traplift',
    { date: '2026-03-05', kind: 'offerte', from: 'Liftplan B.V.' },
    `
Liftplan B.V.
Offerte
Offertenummer 26-1044
Datum: 05-03-2026
Geldig tot: 05-04-2026
Traplift recht, 1 verdieping € 3.150,00
Montage € 290,00
Totaal incl. btw € 3.440,00`,
  ),
  letter(
    'factuur zorg',
    { date: '2026-04-30', kind: 'factuur', from: 'Praktijk Logopedie Zuid' },
    `
Praktijk Logopedie Zuid
FACTUUR 2026-0412
Datum 30 april 2026
4 behandelingen à € 42,50 - € 170,00
Gaarne binnen 30 dagen overmaken op rekening NL00 BANK 0000 0000 00`,
  ),
  letter(
    'woningcorporatie',
    { date: '2026-02-17', kind: 'brief', from: 'Woningstichting Onderdak' },
    `
Woningstichting Onderdak
Oeverwijk, 17 februari 2026
Betreft: geluidsoverlast
Geachte heer Veld,
Wij hebben uw bericht over het lawaai van de buren besproken met de wijkbeheerder. Hij gaat deze week langs bij uw buren.`,
  ),
  letter(
    'zorgaanbieder stopt',
    { date: '2026-08-27', kind: 'brief', from: 'Thuiszorg Rivierzicht' },
    `
Thuiszorg Rivierzicht
27 augustus 2026
Wijziging van uw hulp
Beste meneer Voorbeeld,
Uw vaste hulp, Marga, gaat met pensioen. Vanaf 14 september komt Fatima op dinsdagochtend bij u.`,
  ),
  letter(
    'SKGZ',
    { date: '2026-09-29', kind: 'ontvangstbevestiging', from: 'SKGZ' },
    `
Stichting Klachten en Geschillen Zorgverzekeringen (SKGZ)
29 september 2026
Ons kenmerk 2026.01442
Wij bevestigen de ontvangst van uw klacht over uw zorgverzekeraar. De Ombudsman Zorgverzekeringen neemt uw klacht in behandeling.`,
  ),
]
