import type { Made } from './made.ts'

const lines = [
  'AANTEKENINGEN KEUKENTAFELGESPREK',
  'dinsdag 19 mei 2026, 10.00 - 11.15 uur',
  'Meteen na afloop opgeschreven. Imke doet het ook, los van mij.',
  '',
  'Erbij: Jesse (tot half elf), Imke, meneer Oosterduin (Bram), ik.',
  '',
  '- Hij was aardig. Keek Jesse aan, niet mij. Dat doet bijna niemand.',
  '- Jesse zei: "Ik wil schuren. Gewoon schuren." Bram schreef het op.',
  '- Het schriftje met de uren laten zien. 46 per week. Hij bladerde erdoor.',
  '- Ik vertelde van de pan op 14 april. En dat oma een nieuwe knie moet.',
  '- Logeren: hij zei dat dat "lastig ligt binnen de huidige kaders".',
  '- UWV en CIZ: dat moesten we "ook maar eens proberen".',
  '',
  'BELANGRIJK, letterlijk:',
  'Ik vroeg: "En na 30 juni dan?"',
  'Bram zei: "De zorg loopt gewoon door tot er een nieuw besluit is waar u niets meer tegen kunt doen."',
  'Imke keek op en vroeg: "Dus ook als er bezwaar komt?" Hij knikte en zei ja.',
  '',
  '- Verslag komt binnen tien werkdagen.',
  '- Over de ingebrekestelling zei hij dat "juridische zaken" daarover gaat.',
  '',
  'Jesse kwam aan het eind beneden met het krukje voor Fenna. Bram vond het mooi. Jesse de rest van de dag geslapen.',
]

/** A note typed on a phone, with the line ends of Windows and a letter or two outside ASCII. */
export function makeNote(): Promise<Made[]> {
  return Promise.resolve([{ file: 'aantekeningen keukentafel.txt', bytes: `${lines.join('\r\n')}\r\n` }])
}
