import { letter, type Letter } from './letter.ts'

/** Held back: written before the guesses were, and never looked at while they were tuned. */
export const heldOurs: readonly Letter[] = [
  letter(
    'bezwaar',
    { date: '2026-04-02', kind: 'bezwaarschrift' },
    `
A. Koning
Dorpsstraat 8
Heuvelrode

College van B en W van Heuvelrode
Postbus 5
Heuvelrode, 2 april 2026

Betreft: bezwaar tegen uw besluit van 3 maart 2026, kenmerk 2026-118

Geacht college,
Hierbij maak ik bezwaar tegen bovengenoemd besluit. Ik ben het niet eens met het aantal uren.
Ik verzoek u mij te horen.`,
  ),
  letter(
    'gronden',
    { date: '2026-04-30', kind: 'aanvullende_gronden' },
    `
Heuvelrode, 30 april 2026
Aan: commissie bezwaarschriften
Onderwerp: aanvullende gronden bezwaar 2026-118

Geachte commissie,
In aanvulling op mijn pro forma bezwaarschrift van 2 april 2026 stuur ik u hierbij de gronden van mijn bezwaar.
1. Het onderzoek is onvolledig.`,
  ),
  letter(
    'beroep',
    { date: '2026-10-20', kind: 'beroepschrift' },
    `
Aan de Rechtbank Midden-Holland
Sector bestuursrecht
20 oktober 2026
BEROEPSCHRIFT
Hierbij stel ik beroep in tegen de beslissing op bezwaar van het college van Heuvelrode van 15 september 2026.
Een kopie van het bestreden besluit gaat hierbij.`,
  ),
  letter(
    'ingebrekestelling',
    { date: '2026-06-30', kind: 'ingebrekestelling' },
    `
M. Smit
Kustveen
30 juni 2026
Aan de gemeente Kustveen
Ingebrekestelling wegens niet tijdig beslissen

Geacht college,
Op 28 april 2026 heb ik een aanvraag ingediend. U had uiterlijk 23 juni 2026 moeten beslissen. Dat hebt u niet gedaan. Ik stel u hierbij in gebreke. Als u niet binnen twee weken beslist, bent u een dwangsom verschuldigd.`,
  ),
  letter(
    'klacht',
    { date: '2025-11-03', kind: 'klacht' },
    `
3 november 2025
Gemeente Waterrijk, t.a.v. de klachtencoördinator
Onderwerp: klacht

Geachte heer, mevrouw,
Met deze brief dien ik een klacht in over de behandeling door uw medewerker aan de telefoon op 28 oktober. Ik voelde mij niet serieus genomen.`,
  ),
  letter(
    'inzage',
    { date: '2026-05-05', kind: 'inzageverzoek' },
    `
Aan: Gemeente Zandmeer, functionaris gegevensbescherming
Datum: 5-5-2026
Betreft: verzoek om inzage op grond van artikel 15 AVG

Geachte heer, mevrouw,
Graag ontvang ik een kopie van alle persoonsgegevens die u van mij verwerkt, waaronder het volledige dossier.`,
  ),
  letter(
    'woo',
    { date: '2026-03-23', kind: 'woo_verzoek' },
    `
Oeverwijk, 23 maart 2026
Aan het college
Verzoek op grond van de Wet open overheid
Ik verzoek u op grond van de Woo om openbaarmaking van alle documenten over de inkoop van hulp bij het huishouden in 2025.`,
  ),
  letter(
    'machtiging',
    { date: '2026-01-11', kind: 'machtiging' },
    `
MACHTIGING
Ondergetekende, P. Voorbeeld, machtigt hierbij S. Vriend, cliëntondersteuner, om namens hem op te treden in alle contacten met de gemeente Waterrijk.
Waterrijk, 11 januari 2026
Handtekening`,
  ),
  letter(
    'toestemming',
    { date: '2026-01-12', kind: 'toestemming' },
    `
Toestemmingsverklaring
Ik geef toestemming aan Sociaal Team Heuvelrode om informatie op te vragen bij mijn huisarts.
Deze toestemming geldt tot wederopzegging.
Naam: A. Koning
Datum: 12 januari 2026
Handtekening:`,
  ),
  letter(
    'persoonlijk plan',
    { date: '2025-09-08', kind: 'persoonlijk_plan' },
    `
Mijn persoonlijk plan
A. Koning, 8 september 2025
Wie ben ik?
Wat lukt niet meer?
Wat heb ik nodig?
Dit plan hoort bij mijn melding van 1 september 2025.`,
  ),
  letter(
    'familiegroepsplan',
    { date: '2026-02-21', kind: 'familiegroepsplan' },
    `
Familiegroepsplan
gezin De Wit
gemaakt op 21-02-2026 door ouders, opa en tante
Wat gaat er goed? Wat doen wij zelf? Welke hulp is er nodig?`,
  ),
  letter(
    'aanvraag',
    { date: '2026-04-28', kind: 'aanvraag' },
    `
Aanvraagformulier individuele voorziening Jeugdwet
Gegevens van de jeugdige
Naam: Noor Smit
Geboortedatum: 9-9-2014
Waar vraagt u hulp voor aan?
Begeleiding
Ondertekening
Datum: 28-04-2026`,
  ),
  letter(
    'melding',
    { date: '2025-09-01', kind: 'melding' },
    `
Aan het Sociaal Team Heuvelrode
1 september 2025
Melding van een hulpvraag (Wmo)
Hierbij meld ik mij bij u omdat ik ondersteuning nodig heb in het huishouden. Wilt u mij de ontvangst van deze melding bevestigen?`,
  ),
  letter(
    'mail gemeente',
    { date: '2026-05-19', kind: 'email', from: 'Gemeente Waterrijk' },
    `
From: T. Tuin <t.tuin@waterrijk.example>
To: p.voorbeeld@example.nl
Date: 2026-05-19T08:12:00.000Z
Subject: RE: wanneer komt de rolstoel?

Beste meneer Voorbeeld,
De leverancier neemt volgende week contact met u op.
Groet, Tessa Tuin, Gemeente Waterrijk`,
  ),
  letter(
    'gespreksverslag telefoon',
    { date: '2026-05-20', kind: 'contactnotitie' },
    `
Telefoonnotitie
20-05-2026, 10:40
Gebeld met: leverancier rolstoel, mevrouw Bos
Duur 8 minuten
Zij zegt: levering duurt nog zes weken. Belt terug op 27 mei.`,
  ),
]
