import type { Letter } from './letter.ts'

/** More of what doctors and those around them write: an adviser, a company doctor, a laboratory. */
export const doctorsLetters: readonly Letter[] = [
  {
    name: 'socio-medical advice of the GGD',
    from: 'GGD Kuststreek',
    title: 'Advies aan de gemeente',
    pages: [
      `GGD Kuststreek
Sociaal-medische advisering
Aan: gemeente Duinmeer, afdeling Wmo. Uw aanvraag van 12 april.
Vraagstelling: is een traplift medisch noodzakelijk?
De heer Oefenman is door mij gezien op het spreekuur van 2 mei.
Betrokkene heeft COPD (Gold III) en reumatoïde artritis. Hij is onder behandeling van de longarts en de
reumatoloog. Bij lichamelijk onderzoek is hij na tien treden kortademig; de knijpkracht is verminderd.
De klachten zijn blijvend en zullen toenemen.
Antwoord: ja, traplopen is medisch niet verantwoord.
F. Vloedlijn, arts`,
    ],
  },
  {
    name: 'feedback of a company doctor',
    from: 'Arbodienst Vast Werk',
    title: 'Probleemanalyse',
    pages: [
      `Arbodienst Vast Werk
Probleemanalyse en advies, spreekuur bedrijfsarts 14 april 2026
Werknemer: A. Aaldersbos      Eerste ziektedag: 2 maart 2026
Werknemer is arbeidsongeschikt door ziekte. Er zijn beperkingen in concentreren, verdelen van de aandacht,
omgaan met conflicten en werktempo. Werknemer is onder adequate behandeling bij een psycholoog.
Belastbaarheid: drie keer per week twee uur, prikkelarm werk. Prognose: herstel binnen zes maanden.
Opbouw na de volgende consultatie. Vervolgspreekuur over vier weken.
R. Eikenschors, bedrijfsarts`,
    ],
  },
  {
    name: 'letter of a psychiatrist',
    from: 'Praktijk Stille Haven',
    title: 'Brief over V. Voorbeeld',
    pages: [
      `Praktijk Stille Haven
Psychiatrisch onderzoek
Op verzoek van de huisarts zag ik de heer Voorbeeld voor diagnostiek.
Psychiatrische voorgeschiedenis: opname in 2014 wegens een psychose.
Psychiatrisch onderzoek: verzorgde man, wantrouwend, denken coherent, geen hallucinaties.
Intoxicaties: cannabis dagelijks.
DSM-5 classificatie: schizofrenie (295.90), stoornis in cannabisgebruik.
Behandeladvies: hervatten van olanzapine 10 mg, FACT-team, verslavingszorg.
E. Lichtmast, psychiater`,
    ],
  },
  {
    name: 'report of a speech therapist',
    from: 'Logopediepraktijk Praatpaal',
    title: 'Verslag logopedie',
    pages: [
      `Logopediepraktijk Praatpaal
Kind: Teun (5 jaar). Verwijzer: jeugdarts.
Onderzoek: Schlichting, CELF Preschool. Het taalbegrip is laaggemiddeld (Q 84), de taalproductie
zwak (Q 69). Er zijn fonologische processen die niet bij de leeftijd passen.
Logopedische diagnose: ernstige taalontwikkelingsstoornis (TOS).
Behandeling: twee keer per week 25 minuten, gericht op klanken en zinsbouw.
Gehooronderzoek bij het audiologisch centrum: normaal gehoor.`,
    ],
  },
  {
    name: 'result of a scan',
    from: 'Ziekenhuis De Waterkant',
    title: 'Uitslag',
    pages: [
      `Afdeling Radiologie        Verslag MRI lumbale wervelkolom
Klinische gegevens: uitstralende pijn linkerbeen.
Techniek: T1 en T2 sagittaal en axiaal, zonder contrast.
Bevindingen: op niveau L4-L5 hernia nuclei pulposi links met compressie van de wortel L5. Geen
kanaalstenose. Degeneratieve afwijkingen L5-S1.
Conclusie: HNP L4-L5 links.
G. Wolkenbreuk, radioloog`,
    ],
  },
  {
    name: 'results of a laboratory',
    from: '',
    title: 'lab mei',
    pages: [
      `Klinisch Chemisch Laboratorium     Uitslagen bloedonderzoek
Aanvrager: T. Duindoorn, huisarts    Afname: 06-05-2026
Bepaling           Uitslag   Eenheid   Referentie
Hemoglobine        6,9       mmol/L    7,5 - 10,0
Ferritine          8         ug/L      15 - 150
Kreatinine         88        umol/L    50 - 90
eGFR               61        ml/min
HbA1c              52        mmol/mol  20 - 42
TSH                7,8       mU/L      0,4 - 4,0`,
    ],
  },
]
