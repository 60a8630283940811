import { letter, type Letter } from './letter.ts'

/** Held back: written before the guesses were, and never looked at while they were tuned. */
export const heldMunicipal: readonly Letter[] = [
  letter(
    'hulp bij het huishouden',
    { date: '2025-11-06', kind: 'beschikking', from: 'Gemeente Waterrijk', reference: 'Z25-118204' },
    `
Gemeente Waterrijk
Team Zorg en Ondersteuning
Postbus 10, 1440 AA Waterrijk
De heer P. Voorbeeld
Lindelaan 4
1441 AB Waterrijk

Datum 6 november 2025
Ons kenmerk Z25-118204
Behandeld door mevrouw Tuin
Onderwerp Besluit hulp bij het huishouden

Geachte heer Voorbeeld,
Op 18 september 2025 hebt u ons gevraagd om hulp bij het huishouden. In deze brief leest u wat wij hebben besloten.
Ons besluit
U krijgt van 1 december 2025 tot en met 30 november 2027 hulp bij het huishouden: 105 minuten per week.
Bent u het er niet mee eens?
Dan kunt u binnen zes weken na de verzenddatum van deze brief bezwaar maken.`,
  ),
  letter(
    'afwijzing scootmobiel',
    { date: '2024-02-14', kind: 'beschikking', from: 'gemeente Heuvelrode', reference: '2024.0391' },
    `
gemeente Heuvelrode
Uw kenmerk Ons kenmerk Datum
- 2024.0391 14 februari 2024
Betreft: afwijzing aanvraag scootmobiel

Geachte mevrouw,
Wij wijzen uw aanvraag voor een scootmobiel van 3 januari 2024 af. Wij vinden dat u met de collectieve taxi voldoende geholpen bent.
U kunt een bezwaarschrift sturen aan het college van burgemeester en wethouders.`,
  ),
  letter(
    'jeugdhulp toegekend',
    { date: '2026-01-19', kind: 'beschikking', from: 'Gemeente Zandmeer' },
    `
GEMEENTE ZANDMEER
Jeugd en Gezin

Aan de ouders van L. de Wit
Verzonden: 19-01-2026
Zaak 881122

BESCHIKKING JEUGDHULP
Het college van burgemeester en wethouders van Zandmeer;
gelet op de Jeugdwet;
besluit
aan L. de Wit, geboren 4-5-2015, een individuele voorziening toe te kennen: begeleiding individueel, 4 uur per week, in natura.
Ingangsdatum 01-02-2026, einddatum 31-01-2027.`,
  ),
  letter(
    'bijstand ingetrokken',
    { date: '2026-05-28', kind: 'beschikking', from: 'Gemeente Oeverwijk', reference: 'PW/2026/5513' },
    `
Werk & Inkomen - Gemeente Oeverwijk
Oeverwijk, 28 mei 2026
kenmerk: PW/2026/5513
onderwerp: beëindigen uitkering

Beste meneer Jansen,
Uw uitkering op grond van de Participatiewet stopt per 1 mei 2026. U hebt ons niet op tijd de bankafschriften gegeven waar wij op 2 april 2026 om vroegen.
Waarom nemen wij dit besluit?
(...)
Bezwaar maken
Stuur uw bezwaar binnen 6 weken.`,
  ),
  letter(
    'terugvordering bijstand',
    { date: '2026-06-11', kind: 'terugvordering', from: 'Gemeente Oeverwijk' },
    `
Werk & Inkomen - Gemeente Oeverwijk
Oeverwijk, 11 juni 2026
onderwerp: terugvordering uitkering

Beste meneer Jansen,
U hebt over de maanden maart en april 2026 te veel uitkering ontvangen. Wij vorderen dit bedrag van u terug: € 1.204,88 bruto.
U moet dit bedrag binnen zes weken terugbetalen.`,
  ),
  letter(
    'ontvangst melding',
    { date: '2026-03-04', kind: 'ontvangstbevestiging', from: 'Gemeente Waterrijk', reference: 'M-26-0077' },
    `
Gemeente Waterrijk
Datum verzending: 4 maart 2026
Zaaknummer: M-26-0077
Uw bericht van: 2 maart 2026

Onderwerp: bevestiging van uw melding Wmo

Geachte mevrouw Bloem,
Op 2 maart 2026 hebben wij uw melding ontvangen. Een medewerker van het wijkteam belt u binnen tien werkdagen voor een afspraak.`,
  ),
  letter(
    'keukentafel',
    { date: '2025-09-02', kind: 'uitnodiging', from: 'Sociaal Team Heuvelrode' },
    `
Sociaal Team Heuvelrode
2 september 2025

Mevrouw A. Koning
Dorpsstraat 8
Heuvelrode

Afspraak voor een gesprek bij u thuis

Beste mevrouw Koning,
Graag kom ik bij u langs om te praten over de hulp die u nodig hebt. Ik stel voor: dinsdag 16 september 2025 om 10.30 uur, bij u thuis.
Neemt u iemand mee die u kan helpen bij het gesprek?`,
  ),
  letter(
    'verslag onderzoek',
    { date: '2025-10-07', kind: 'onderzoeksverslag', from: 'Gemeente Heuvelrode' },
    `
Gemeente Heuvelrode
Verslag van het onderzoek
Wet maatschappelijke ondersteuning 2015
Naam: A. Koning
Geboortedatum: 11-02-1948
BSN: 999990639
Datum gesprek: 16 september 2025
Datum verslag: 7 oktober 2025

1. Aanleiding
Mevrouw heeft zich gemeld omdat zij het huishouden niet meer kan doen.
2. Beperkingen
3. Wat wil mevrouw bereiken?
4. Eigen kracht en gebruikelijke hulp
5. Conclusie en advies
---
Verslag van het onderzoek, pagina 2
Opmerkingen van de cliënt:`,
  ),
  letter(
    'pgb toegekend',
    { date: '2026-02-09', kind: 'toekenning_pgb', from: 'Gemeente Zandmeer', reference: 'WMO-26-3381' },
    `
Gemeente Zandmeer | Postbus 3 | 0000 AA Zandmeer
Kenmerk WMO-26-3381                 9 februari 2026

Toekenning persoonsgebonden budget (pgb) Wmo

Geachte heer Boom,
U krijgt van ons een persoonsgebonden budget voor begeleiding. Het budget is € 9.412,00 per jaar. De SVB betaalt uw zorgverlener.`,
  ),
  letter(
    'uitstel besluit jeugd',
    { date: '2026-04-07', kind: 'verdaging', from: 'Gemeente Zandmeer' },
    `
Gemeente Zandmeer
7 april 2026
Betreft: langere beslistermijn

Geachte ouders,
Op 10 februari 2026 ontvingen wij uw aanvraag om jeugdhulp. Wij moesten daar vóór 7 april over beslissen. Dat lukt ons niet. Daarom verlengen wij de beslistermijn met acht weken. U hoort uiterlijk 2 juni 2026 van ons.`,
  ),
  letter(
    'gegevens ontbreken',
    { date: '2026-07-13', kind: 'verzoek_om_aanvulling', from: 'Gemeente Oeverwijk' },
    `
Gemeente Oeverwijk, afdeling Burgerzaken en Zorg
Datum: 13-07-2026
Onderwerp: wij missen gegevens bij uw aanvraag

Geachte heer,
Uw aanvraag is nog niet compleet. Wij hebben nog nodig:
- een kopie van uw identiteitsbewijs
- het behandelplan van de fysiotherapeut
Stuur ons deze stukken vóór 3 augustus 2026. Ontvangen wij ze niet op tijd, dan kunnen wij uw aanvraag buiten behandeling laten (artikel 4:5 Awb). De termijn om te beslissen staat zolang stil.`,
  ),
  letter(
    'leerlingenvervoer',
    { date: '2025-06-30', kind: 'beschikking', from: 'Gemeente Kustveen' },
    `
Gemeente Kustveen
Leerlingenvervoer
Kustveen, 30-06-2025

Beste ouder/verzorger van Sem,
U vroeg om leerlingenvervoer voor het schooljaar 2025-2026. Wij kennen u een vergoeding toe voor eigen vervoer per auto. Aangepast vervoer (taxi) krijgt u niet.
Waarom dit besluit? Volgens de verordening moet ...
Niet mee eens? U kunt bezwaar maken.`,
  ),
  letter(
    'dwangsom toegekend',
    { date: '2026-08-21', kind: 'dwangsombesluit', from: 'Gemeente Kustveen' },
    `
Gemeente Kustveen
Juridische Zaken
21 aug. 2026
Betreft: vaststelling dwangsom niet tijdig beslissen

Geachte mevrouw,
Op 30 juni 2026 stelde u ons in gebreke. Op 3 augustus hebben wij alsnog beslist. Dat is 20 dagen te laat. Wij zijn u daarom een dwangsom verschuldigd van € 546. Wij stellen de hoogte van de dwangsom hierbij vast.`,
  ),
  letter(
    'klacht afgehandeld',
    { date: '2025-12-18', kind: 'afdoening_klacht', from: 'Gemeente Waterrijk' },
    `
Gemeente Waterrijk
Klachtencoördinator
Waterrijk, 18 december 2025
Betreft: onze reactie op uw klacht

Geachte heer Voorbeeld,
Op 3 november 2025 diende u een klacht in over de manier waarop u aan de telefoon te woord bent gestaan. Wij verklaren uw klacht gedeeltelijk gegrond. Bent u niet tevreden over de afhandeling, dan kunt u naar de Nationale ombudsman.`,
  ),
]
