import type { Document } from '../../../shared/domain/document.ts'
import type { Signs } from './kind-signs.ts'

/** What doctors, schools and providers write. */
export const paperSigns: Partial<Record<Document['kind'], Signs>> = {
  factuur: {
    head: [
      [
        String.raw`\bfactuur(?:nummer|datum)?\b|\bnota(?:nummer|datum)?\b|\bgriffierecht|\brekening\b(?! ?(?:nr|nummer|houder))|\bacceptgiro|\binvoice|\bbetalingsherinnering|\baanmaning`,
        9,
      ],
    ],
    text: [
      [
        String.raw`\b(?:totaal )?te betalen(?: bedrag)?\b|\btotaal\b.{0,20}(?:€|eur)|\bbetal(?:en|ing) (?:voor|binnen)|\bbinnen \d+ dagen.{0,30}(?:overmaken|voldoen|betalen)|\bgelieve .{0,30}(?:betalen|voldoen|overmaken)|\bautomatisch af(?:geschreven|schrijven)|\bfactuurnummer|\bamount due`,
        2.5,
      ],
    ],
  },
  offerte: {
    head: [[String.raw`\bofferte\w*|\bprijsopgave|\bquot(?:e|ation)\b|\bkostenbegroting`, 11]],
    text: [[String.raw`\bofferte\b|\bgeldig tot\b|\bincl\. ?btw|\bvrijblijvend`, 1.5]],
  },
  medische_verklaring: {
    head: [
      [
        String.raw`\b(?:medische|doktors|artsen|specialisten)\w* ?(?:verklaring|brief)|\bverklaring (?:van )?(?:de )?(?:huis|behandelend|revalidatie|kinder)\w* ?arts|\bmedical (?:certificate|statement|report)|\bdoctor'?s (?:note|letter|statement)`,
        11,
      ],
      [
        String.raw`\bhuisarts\w*|\bpoli(?:kliniek)?\b|\bziekenhuis|\bmedisch centrum|\bumc\b|\bspecialist|\brevalidatie\w*|\bpsychiater|\bpsycholoog|\bmedical cent|\bhospital|\bclinic\b|\bggz\b`,
        2.5,
      ],
    ],
    text: [
      [
        String.raw`\bgeachte collega|\bdear colleague|\bbovengenoemde? (?:patient|client)|\bvoorgeschiedenis|\banamnese|\blichamelijk onderzoek|\bdiagnose\b|\bbekend met\b|\bonder behandeling|\bis bekend (?:met|bij)|\bverklaar ik (?:hierbij )?dat|\bunder my care|this is to certify`,
        3.5,
      ],
      [String.raw`\bpatient(?:e|en)?\b|\bbeleid:|\bmedicatie\b|\bbehandelend (?:arts|specialist)`, 1.5],
    ],
  },
  medisch_advies: {
    head: [
      [
        String.raw`\bmedisch advies\b|\bsociaal-?medisch(?:e)? (?:advies|rapport\w*)|\bmedisch(?:e)? (?:onderzoeks)?rapport\w*|\bergotherapeutisch (?:advies|rapport)|\bmedical advice|\badvies (?:van de )?(?:medisch adviseur|arts|ergotherapeut)`,
        11,
      ],
    ],
    text: [
      [
        String.raw`\bin opdracht van (?:de )?gemeente|\bvraagstelling|\bbeantwoording (?:van )?(?:de )?vra|\bmedisch adviseur|\bmedische noodzaak`,
        2.5,
      ],
    ],
  },
  onderwijs: {
    head: [
      [
        String.raw`\bontwikkelingsperspectief|\bopp\b|\btoelaatbaarheidsverklaring|\btlv\b|\bonderwijskundig rapport|\b(?:school|groei|didactisch)\w* ?(?:rapport|verslag|overzicht)|\bhandelingsplan|\bgroeidocument|\bschooladvies|\bstamkaart|\bleerlingrapport|\brapport groep|\bschool report|\bleerlingvolgsysteem`,
        11,
      ],
    ],
    text: [
      [
        String.raw`\bleerling\b|\buitstroom(?:perspectief|bestemming)|\bondersteuningsbehoefte|\bintern begeleider|\bgroep \d\b|\bcito\b|\bpassend onderwijs`,
        1.5,
      ],
    ],
  },
}
