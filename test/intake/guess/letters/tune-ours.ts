import { letter, type Letter } from './letter.ts'

/** Tuned on. */
export const tuneOurs: readonly Letter[] = [
  letter(
    'mail doorgestuurd',
    { date: '2026-06-25', kind: 'email' },
    `
Van: planning <planning@zeewind.example>
Verzonden: donderdag 25 juni 2026 09:41
Aan: Hanneke
Onderwerp: gewijzigde uren per 1 juli

Beste mevrouw,
Vanaf 1 juli komt de hulp nog 2 uur per week.`,
  ),
  letter(
    'notitie',
    { date: '2026-05-19', kind: 'contactnotitie' },
    `
Aantekeningen keukentafelgesprek 19 mei 2026
- Bram vroeg hoe vaak Jesse kookt
- hij zei: besluit komt voor 10 juni
- Imke vroeg naar het verslag`,
  ),
  letter(
    'persoonlijk plan',
    { date: '2026-03-20', kind: 'persoonlijk_plan' },
    `
Persoonlijk plan van Jesse
20 maart 2026
Ik ben Jesse en ik hou van hout.
Wat ik nodig heb: iemand die meekijkt.`,
  ),
  letter(
    'melding mail',
    { date: '2026-03-03', kind: 'melding' },
    `
Lindehoven, 3 maart 2026
Gemeente Lindehoven, loket Wmo
Betreft: melding behoefte aan maatschappelijke ondersteuning
Geachte heer, mevrouw,
Hierbij meld ik dat mijn zoon meer begeleiding nodig heeft (artikel 2.3.2 Wmo 2015). Bevestigt u deze melding binnen een week?`,
  ),
  letter(
    'intrekking machtiging',
    { date: '2026-04-13', kind: 'machtiging' },
    `
Machtiging
Ik, Hanneke Lindewaal, geboren op 4 januari 1971, machtig Imke Waterlander om mij te helpen en stukken op te vragen.
Lindehoven, 13 april 2026`,
  ),
  letter(
    'inzage CIZ',
    { date: '2026-10-19', kind: 'inzageverzoek' },
    `
19-10-2026
Aan het UWV
Onderwerp: inzageverzoek AVG
Geachte heer, mevrouw,
Op grond van artikel 15 van de AVG vraag ik u om een volledige kopie van mijn dossier.`,
  ),
  letter(
    'English penalty',
    { date: '2026-08-03', kind: 'ingebrekestelling' },
    `
3 August 2026
To the Municipality of Lindehoven
Notice of default
Dear Sir or Madam,
You had to decide on my application of 20 April 2026 by 15 June 2026. You have not done so. I hereby give you notice of default.`,
  ),
  letter(
    'English refusal',
    { date: '2026-05-27', kind: 'beschikking' },
    `
Municipality of Lindehoven
Date: 27 May 2026
Subject: refusal of your application for a mobility scooter
Dear Ms Silva,
Your application has been rejected. You can object within six weeks.`,
  ),
  letter(
    'English more info',
    { date: '2026-02-20', kind: 'verzoek_om_aanvulling' },
    `
Employee Insurance Agency
February 20th, 2026
Request for additional information
Dear Mr Okoye,
Your application is not complete. Please send us a copy of your contract before 6 March 2026.`,
  ),
  letter(
    'OCR uitnodiging',
    { date: '2026-03-11', kind: 'uitnodiging', from: 'Gemeente Bosrand' },
    `
Gerneente Bosrand
11 rnaart 2026
0nderwerp: uitnodiging gesprek
Geachte rnevrouw,
Wij nodigen u uit voor een gesprek op 23 rnaart 2026 orn 10.00 uur.`,
  ),
]
