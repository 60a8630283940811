import type { Letter } from './letter.ts'

/** What doctors and those around them write. Everybody in it is invented. */
export const careLetters: readonly Letter[] = [
  {
    name: 'discharge letter of a hospital',
    from: 'Ziekenhuis De Waterkant',
    title: 'Ontslagbrief interne geneeskunde',
    pages: [
      `Ziekenhuis De Waterkant, afdeling Interne Geneeskunde
Aan: T. Duindoorn, huisarts
Betreft: mevrouw P. Proefmens, geboren 12-02-1951
Geachte collega,
Bovengenoemde patiënte was van 3 tot en met 9 maart 2026 opgenomen op onze afdeling.
Reden van opname: dyspneu en koorts.
Voorgeschiedenis: 2009 hypertensie, 2017 atriumfibrilleren, 2021 diabetes mellitus type 2.
Anamnese: sinds vijf dagen toenemend kortademig, productieve hoest, geen pijn op de borst.
Lichamelijk onderzoek: RR 148/86 mmHg, pols 96 irregulair, temperatuur 38,9, saturatie 91%.
Aanvullend onderzoek: CRP 182, leukocyten 16,4. X-thorax: infiltraat rechter onderkwab.
Conclusie: pneumonie rechts bij bekend atriumfibrilleren.`,
      `Beleid: amoxicilline/clavulaanzuur intraveneus, na drie dagen oraal.
Medicatie bij ontslag: apixaban 5 mg 2dd1, metformine 500 mg 3dd1, metoprolol 50 mg 1dd1.
Controle op de polikliniek over zes weken met X-thorax.
Met collegiale groet,
dr. W. Rietkraag, internist`,
    ],
  },
  {
    name: 'treatment plan of a GGZ institution',
    from: 'GGZ Duinrand',
    title: 'Behandelplan',
    kind: 'zorgplan',
    pages: [
      `GGZ Duinrand, team Angst en Stemming
Behandelplan van: de heer V. Voorbeeld
Regiebehandelaar: drs. S. Helmgras, klinisch psycholoog
Classificatie volgens DSM-5: 309.81 posttraumatische-stressstoornis; 296.32 depressieve stoornis,
recidiverend, matig. GAF bij aanvang: 48.
Beschrijvende diagnose
Cliënt is een man van 38 jaar die na een reeks verlieservaringen last heeft van herbelevingen,
slapeloosheid en somberheid. Er is geen sprake van suïcidaliteit.
Doelen: minder herbelevingen, weer vier uur per dag actief.
Interventies: EMDR, twaalf sessies; psycho-educatie; sertraline 100 mg per dag via de psychiater.
Evaluatie na drie maanden. Crisisafspraken staan in het signaleringsplan.`,
    ],
  },
  {
    name: 'journal of a GP',
    from: 'Huisartsenpraktijk Het Duindak',
    title: 'Uitdraai journaal',
    pages: [
      `Huisartsenpraktijk Het Duindak        Journaal vanaf 01-01-2025
Patiënt: Proefmens, P.   geb. 12-02-1951
14-01-2025  C  L86 Lage rugpijn met uitstraling
S: sinds 2 weken pijn in onderrug, trekt naar linkerbeen
O: Lasègue links positief, kracht intact
E: lumbaal radiculair syndroom
P: naproxen 500 mg 2dd1, verwijzing fysiotherapie
03-03-2025  T  P06 Slaapproblemen
S: slaapt slecht, piekert
E: insomnie
P: slaapadviezen, geen benzo's
19-05-2025  C  K86 Hypertensie
O: RR 152/94
P: start lisinopril 10 mg, controle POH over 4 weken`,
    ],
  },
  {
    name: 'report of a physiotherapist',
    from: 'Fysiotherapie De Brug',
    title: 'Verslag aan de huisarts',
    pages: [
      `Fysiotherapie De Brug
Aan de huisarts
Betreft: mevrouw A. Aaldersbos
Verwijsdiagnose: artrose rechterknie.
Op 2 februari zag ik uw patiënte voor een intake. Hulpvraag: weer traplopen zonder pijn.
Bevindingen: flexie knie 95 graden, extensie beperkt met 10 graden, hydrops, VAS 6.
Behandeling: oefentherapie en mobilisaties, 12 keer. Na afronding: flexie 115 graden, VAS 3.
Traplopen lukt met leuning. Behandeling afgesloten op 30 april.
P. Strandwal, fysiotherapeut`,
    ],
  },
  {
    name: 'report of an insurance doctor',
    from: 'UWV',
    title: 'Rapportage WIA',
    pages: [
      `UWV, divisie Sociaal Medische Zaken
Medisch onderzoeksverslag
Verzekeringsarts: L. Schemerlamp
Cliënt: de heer J. Oefenman
1. Vraagstelling: is er sprake van arbeidsbeperkingen als gevolg van ziekte of gebrek?
2. Onderzoeksactiviteiten: dossierstudie, spreekuur op 11 mei, informatie van de behandelend neuroloog.
3. Anamnese: belanghebbende is uitgevallen met vermoeidheid en prikkeling in beide benen. Er volgde
onderzoek bij de neuroloog, die de diagnose multiple sclerose stelde.
4. Psychisch onderzoek: helder bewustzijn, aandacht te trekken, stemming normofoor.
5. Beschouwing: er is een medisch objectiveerbare aandoening. Prognose: wisselend, op termijn achteruitgang.`,
      `6. Belastbaarheid: beperkingen in de Functionele Mogelijkhedenlijst (FML), rubriek IV en V; urenbeperking
tot 20 uur per week op energetische gronden.
7. Conclusie: er zijn benutbare mogelijkheden.`,
    ],
  },
  {
    name: 'report of a school psychologist',
    from: 'Basisschool De Kreek',
    title: 'Verslag onderzoek',
    kind: 'onderwijs',
    pages: [
      `Onderzoeksverslag psychologisch onderzoek
Leerling: Fenna (9 jaar)     Onderzoeker: drs. M. Wilgenblad, orthopedagoog-generalist / schoolpsycholoog
Aanleiding: zorgen over aandacht en werkhouding.
Anamnese: zwangerschap en geboorte zonder bijzonderheden, taalontwikkeling vertraagd.
Afgenomen: WISC-V, AVL, BRIEF, SRS-2. Resultaten: totaal IQ 84 (95% interval 79-90),
verwerkingssnelheid 73. De scores op de AVL wijzen op aandachtstekort.
Conclusie: het beeld past bij ADHD, overwegend onoplettend type, met een disharmonisch profiel.
Advies: verwijzing naar de kinderpsychiater voor diagnostiek en zo nodig medicatie.`,
    ],
  },
  {
    name: 'medication list of a pharmacy',
    from: 'Apotheek Zeezicht',
    title: 'Actueel overzicht',
    pages: [
      `Apotheek Zeezicht        Actueel medicatieoverzicht d.d. 04-05-2026
Naam: Proefmens, P.  Allergieën: penicilline
Middel                          Gebruik
omeprazol caps 20 mg            1x per dag 1 capsule, voor het ontbijt
simvastatine tabl 40 mg         1x per dag 1 tablet, voor de nacht
metformine tabl 500 mg          3x per dag 1 tablet
salbutamol aerosol 100 mcg      zo nodig 1 tot 4 keer per dag 2 inhalaties
oxazepam tabl 10 mg             zo nodig voor de nacht
Bijzonderheden: nierfunctie eGFR 54`,
    ],
  },
  {
    name: 'letter of a rehabilitation doctor, badly recognised',
    from: '',
    title: 'scan0034',
    pages: [
      `Reva1idatiecentrurn De Getijden
Betreft: de heer J. Oefenrnan
Geachte co11ega,
Ik zag bovengenoernde patient op het spreekuur.
Voorgeschiedenis: 2O23 traurnatisch hersen1etse1 na verkeersongeva1.
Anarnnese: verrnoeidheid, hoofdpijn, prikke1gevoe1igheid.
Lichame1ijk onderzoek: loopt zonder hulprniddel, lichte ataxie 1inks.
Diagn0se: niet-aangeboren hersen1etse1, stabie1.
Behande1plan: ergotherapie, neuropsycholoog. Medicatie: 1evetiracetam 5OO mg 2dd1.
Prognose: geen verder herste1 te verwachten.`,
    ],
  },
  {
    name: 'advice of the medical adviser of the CIZ',
    from: 'CIZ',
    title: 'Advies bij aanvraag Wlz',
    kind: 'overig',
    pages: [
      `CIZ        Medisch advies
Medisch adviseur: drs. K. Keileem, arts indicatie en advies
Verzekerde: mevrouw B. Berkenhof, 84 jaar
Grondslagen: psychogeriatrische aandoening, somatische aandoening.
Gegevens opgevraagd bij: specialist ouderengeneeskunde, met toestemming.
Bevindingen: de ziekte van Alzheimer, vastgesteld in 2023 (MMSE 17/30). Daarnaast hartfalen NYHA III en
slechtziendheid door maculadegeneratie. Verzekerde dwaalt, vergeet te eten en herkent gevaar niet.
Het ziektebeeld is progressief. Behandelmogelijkheden zijn uitgeput.
Conclusie: blijvende behoefte aan 24 uur zorg in de nabijheid.`,
    ],
  },
]
