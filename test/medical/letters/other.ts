import type { Letter } from './letter.ts'

/** Letters that are in every case and say nothing of anybody's health, though words of it may stand in them. */
export const otherLetters: readonly Letter[] = [
  {
    name: 'decision that names an advice once',
    from: 'Gemeente Duinmeer',
    title: 'Besluit Wmo huishoudelijke hulp',
    kind: 'beschikking',
    pages: [
      `Gemeente Duinmeer
Besluit maatwerkvoorziening
Geachte mevrouw Proefmens,
Op 3 maart vroeg u om hulp bij het huishouden. Wij hebben uw situatie onderzocht en met u gesproken. Wij
hebben ook een medisch advies gevraagd. U bent door uw beperkingen niet in staat het zware huishoudelijke
werk te doen. Wij kennen u 2 uur en 30 minuten per week toe, van 1 juli 2026 tot en met 30 juni 2028.
U betaalt een eigen bijdrage. Het CAK stuurt u daarvoor een rekening.
Niet eens met dit besluit? U kunt binnen zes weken bezwaar maken.`,
    ],
  },
  {
    name: 'agreement with a carer',
    from: 'SVB',
    title: 'Zorgovereenkomst met zorgverlener',
    kind: 'zorgovereenkomst',
    pages: [
      `Zorgovereenkomst van opdracht (pgb Wmo en Jeugdwet)
Budgethouder: P. Proefmens. Zorgverlener: G. Garnaal.
Soort zorg: begeleiding individueel en persoonlijke verzorging.
Werktijden: maandag en donderdag van 9.00 tot 12.00 uur. Tarief: € 24,50 per uur.
Opzegtermijn: een maand. Bij ziekte van de zorgverlener wordt niet doorbetaald.
De budgethouder stuurt voor de 5e van de maand de urenbriefjes in.
Handtekening budgethouder en zorgverlener`,
    ],
  },
  {
    name: 'letter about the budget',
    from: 'SVB',
    title: 'Uw pgb voor 2026',
    kind: 'toekenning_pgb',
    pages: [
      `Sociale Verzekeringsbank, Servicecentrum PGB
Uw budget voor 2026 is € 18.400. De gemeente heeft de toekenning aan ons doorgegeven. U kunt zorg inkopen
bij een instelling of bij een familielid. Declareren doet u in PGB Portaal. Let op: het budget is niet voor
behandeling of geneesmiddelen; die betaalt uw zorgverzekeraar.`,
    ],
  },
  {
    name: 'invitation to a talk at home',
    from: 'Gemeente Duinmeer',
    title: 'Uitnodiging keukentafelgesprek',
    kind: 'uitnodiging',
    pages: [
      `Gemeente Duinmeer, team Toegang
Wij komen op dinsdag 19 mei om 10.00 uur bij u thuis voor een gesprek over uw melding. Wij bespreken wat u
nog zelf kunt, wie u helpt en wat u nodig heeft. Leg klaar: een geldig identiteitsbewijs, uw
zorgverzekeringspas, een lijst van uw medicijnen en namen van behandelaars. Een mantelzorger of onafhankelijk
cliëntondersteuner mag erbij zijn.`,
    ],
  },
  {
    name: 'rent',
    from: 'Woonstichting Het Helmgras',
    title: 'Huurverhoging per 1 juli',
    pages: [
      `Woonstichting Het Helmgras
Voorstel huurverhoging
Uw kale huur gaat per 1 juli 2026 van € 612,40 naar € 636,90. Heeft u bezwaar, stuur dan het formulier terug.
Voor chronisch zieken en gehandicapten geldt in sommige gevallen een uitzondering. Vraag ernaar bij onze
klantenservice.`,
    ],
  },
  {
    name: 'energy',
    from: 'Windkracht Energie',
    title: 'Jaarnota',
    kind: 'factuur',
    pages: [
      `Windkracht Energie        Jaarafrekening
Verbruik elektriciteit 2.310 kWh, gas 1.040 m3. Betaald in termijnen € 2.040,00. Te betalen € 113,27.
Bent u afhankelijk van medische apparatuur zoals zuurstof of dialyse? Meld het ons, dan sluiten wij u niet af.`,
    ],
  },
  {
    name: 'letter of a school about a trip',
    from: 'Basisschool De Kreek',
    title: 'Schoolkamp groep 8',
    kind: 'brief',
    pages: [
      `Beste ouders,
Van 3 tot en met 5 juni gaan wij op kamp. Vul het strookje in: gebruikt uw kind medicijnen, heeft het een
allergie of een dieet, wie is de huisarts en waar kunnen wij u bereiken? Neem mee: slaapzak, regenjas,
zwemkleding en een zakcentje van hoogstens € 10.
Met vriendelijke groet, meester Wim`,
    ],
  },
  {
    name: 'letter about getting back to work',
    from: 'UWV',
    title: 'Uw re-integratie',
    kind: 'brief',
    pages: [
      `UWV WERKbedrijf
Geachte heer Oefenman,
U krijgt hulp bij het vinden van werk. Uw arbeidsdeskundige heeft een re-integratiebedrijf gekozen. Zij maken
met u een werkplan. Doe mee aan de gesprekken en geef wijzigingen door. Wordt u ziek, meld dat dan dezelfde
dag. De bedrijfsarts of onze verzekeringsarts kan u dan oproepen. Doet u niet mee, dan kan uw uitkering lager
worden.`,
    ],
  },
  {
    name: 'policy of a health insurer',
    from: 'Zorgverzekeraar De Kustpolis',
    title: 'Polisblad 2026',
    pages: [
      `De Kustpolis        Polisblad zorgverzekering 2026
Basisverzekering Natura        € 152,95
Aanvullend Ruim                € 38,20
Wat vergoeden wij?
Huisarts 100%. Medisch specialist 100%, eigen risico € 385. Ziekenhuisopname 100%. Geneesmiddelen volgens
lijst. Fysiotherapie 18 behandelingen. Geestelijke gezondheidszorg na verwijzing. Hulpmiddelen. Tandarts tot
18 jaar. Logopedie, ergotherapie 10 uur, dieetadvies 3 uur. Alternatieve geneeswijzen € 40 per dag.
Voor sommige behandelingen moet u vooraf toestemming vragen.`,
    ],
  },
  {
    name: 'receipt of an objection',
    from: 'Commissie bezwaarschriften Duinmeer',
    title: 'Ontvangst bezwaar',
    kind: 'ontvangstbevestiging',
    pages: [
      `Wij ontvingen op 7 juli uw bezwaarschrift tegen het besluit van 9 juni. U krijgt tot en met 20 augustus om
de gronden aan te vullen. U mag ook stukken meesturen, bijvoorbeeld een verklaring van uw huisarts of
specialist. De commissie hoort u daarna.`,
    ],
  },
  {
    name: 'letter of the court',
    from: 'Rechtbank Kuststreek',
    title: 'Zitting 4 november',
    kind: 'uitnodiging',
    pages: [
      `Rechtbank Kuststreek, team bestuursrecht
Zaaknummer KUS 26/1204 WMO15. De behandeling van uw beroep is op 4 november om 13.30 uur, zaal 3. Nadere
stukken kunt u indienen tot tien dagen voor de zitting. U kunt getuigen en deskundigen meenemen. De
rechtbank doet uitspraak binnen zes weken na de behandeling.`,
    ],
  },
  {
    name: 'health care allowance',
    from: 'Belastingdienst/Toeslagen',
    title: 'Beschikking zorgtoeslag',
    kind: 'toeslagbeschikking',
    pages: [
      `Voorschotbeschikking zorgtoeslag 2026. U krijgt € 129 per maand. Wij gaan uit van een toetsingsinkomen van
€ 21.400. Verandert uw inkomen of uw zorgverzekering, geef dat dan binnen vier weken door.`,
    ],
  },
]
