import type { Made } from './made.ts'

/** The winter before: what Hanneke kept in a spreadsheet, with the slips that such a sheet has. */
const rows = [
  'Datum;Tijd;Kanaal;In/uit;Instantie;Persoon;Minuten;Wachttijd;Notitie;Toezegging;Uiterlijk',
  '3-11-2025;9:15;telefoon;uit;Ebbe & Vloed;Sanne Helmgras;12;0;Sanne ziek, geen invaller deze week;"Belt donderdag over vervanging";6-11-2025',
  '5-11-2025;10.40;telefoon;uit;Thuiszorg De Zeewind;Yusuf Karrewiel;9;4;Gerda komt vrijdag een uur later;;',
  '10-11-2025;14:00;bezoek;uit;Revalidatiecentrum De Getijden;dr. Noor Vuurtoren;40;;"Uitslag scan: stabiel; verder herstel niet verwacht";"Schrijft een verklaring als dat nodig is";',
  '13-11-2025;11:30;telefoon;in;De Schelpentuin;Mirte Papaverveld;8;0;Fenna zet haar hoortoestellen uit in de pauze;;',
  '18-11-2025;9:05;telefoon;uit;Gemeente Duinmeer;;22;17;Gevraagd wie onze consulent is. Niemand meer: mevrouw Branding is weg;"Nieuwe naam volgt";1-12-2025',
  '2 december 2025;15:20;mail;uit;Gemeente Duinmeer;;;;Gevraagd naar de naam van de nieuwe consulent;;',
  '31-11-2025;10:00;telefoon;uit;CAK;;15;9;Eigen bijdrage klopt, €\u00a021 per maand;;',
  '4-12-2025;16:45;telefoon;uit;Duinmeer Rijdt;;18;12;Taxi naar revalidatie twee keer niet gekomen;Klacht ligt bij de planning;12-12-2025',
  '9/12/2025;8:50;telefoon;in;Duinmeer Rijdt;;5;0;"Excuses; er komt een vaste chauffeur";Vaste chauffeur vanaf januari;5-1-2026',
  ';;telefoon;uit;Gemeente Duinmeer;;10;8;weer over de consulent, datum vergeten op te schrijven;;',
  '15-12-2025;;brief;in;Gemeente Duinmeer;;;;Kerstkaart van de burgemeester voor alle mantelzorgers. Lief bedoeld;;',
  '17-12-2025;13:10;telefoon;uit;Huisartsenpraktijk Het Duindak;assistente;6;2;Herhaalrecept Jesse;;',
  '7-1-2026;9:30;telefoon;uit;Gemeente Duinmeer;;26;19;"Nog steeds geen naam. ""U staat genoteerd.""";Belt deze maand;30-1-2026',
  '9-1-2026;10:15;telefoon;uit;Thuiszorg De Zeewind;Yusuf Karrewiel;kwartiertje;;Gladheid: hulp komt niet;;',
  '14-1-2026;10:00;bezoek;in;Ebbe & Vloed;Sanne Helmgras;60;;Zorgplan besproken met Jesse – hij wil een krukje maken voor Fenna;Plan op papier;21-1-2026',
  '21-1-2026;8:30;bezoek;uit;Huisartsenpraktijk Het Duindak;Ties Duindoorn;15;;Ikzelf: slecht slapen, hartkloppingen;;',
  '28-1-2026;11:45;telefoon;uit;Duinmeer Rijdt;;14;10;Vaste chauffeur is er nog niet;;',
  '',
  '3-2-2026;14:30;postduif;uit;Gemeente Duinmeer;;;;Grapje van Jesse in mijn lijst gezet;;',
  '5-2-2026;10:05;telefoon;uit;Gemeente Duinmeer;;31;25;De indicatie loopt tot 30 juni. Moet ik zelf iets doen? Nee, wij bellen u;Gemeente belt drie maanden voor het einde;31-3-2026',
  '12-2-2026;25:10;telefoon;uit;UWV;;20;15;Informatie over Wajong gevraagd;;',
  '17-2-2026;9:40;video;in;Revalidatiecentrum De Getijden;dr. Noor Vuurtoren;10;;Beeldbellen afgebroken, Jesse kreeg hoofdpijn;Volgende keer op de poli;',
  '24-2-2026;10:20;telefoon;uit;De Schelpentuin;Mirte Papaverveld;13;0;Oudergesprek verzet naar 10 maart;;',
  '26-2-2026;19:30;telefoon;in;;Trees Merelhof;25;;Moeder (oma) zegt: schrijf alles op, kind;;',
]

/** Bytes of Windows-1252 for the few characters that Latin-1 has not. */
const more: Record<string, string> = { '€': '\u0080', '–': '\u0096', '’': '\u0092' }

/** The sheet as Excel saves it in the Netherlands: semicolons, Windows-1252, CRLF. */
export function makeCalls(): Made {
  const text = rows.join('\r\n').replaceAll(/[€–’]/g, (sign) => more[sign] ?? sign)
  return { file: 'calls.csv', bytes: Buffer.from(`${text}\r\n`, 'latin1') }
}
