import type { Document } from '../../../shared/domain/document.ts'
import type { Signs } from './kind-signs.ts'

/** What the client, the family, supporters and their providers write, and papers that are no letter. */
export const clientSigns: Partial<Record<Document['kind'], Signs>> = {
  melding: {
    head: [
      [String.raw`\bmelding\b(?! (?:is )?ontvangen)(?! van de ontvangst)|\bhulpvraag\b|\breport of need`, 7],
    ],
    text: [
      [
        String.raw`\b(?:hierbij )?(?:meld ik|wil ik .{0,60}melden|doe ik (?:een )?melding)|\bmeld ik (?:mij|mijn|me)|\bmelding (?:te )?doen|\bik meld\b|\bals (?:wmo-?)?melding`,
        6,
      ],
    ],
  },
  aanvraag: {
    head: [
      [
        String.raw`\baanvraag(?:formulier)?\b(?! (?:is )?ontvangen)(?! pgb toegekend)|\bapplication(?: form)?\b`,
        6,
      ],
      [String.raw`\baanvraagformulier|\bapplication form`, 5],
    ],
    text: [
      [
        String.raw`\b(?:hierbij )?(?:vraag ik|vragen wij|dien ik).{0,50}\baan\b|\bik vraag .{0,60}\baan\b|\bdien ik .{0,30}aanvraag in|\bi (?:hereby )?apply for`,
        5,
      ],
      [
        String.raw`\bwaar(?:voor)? vraagt u|\bgegevens (?:van de )?(?:aanvrager|jeugdige)|\bondertekening\b|\baanvrager\b`,
        2,
      ],
    ],
  },
  persoonlijk_plan: {
    head: [[String.raw`\b(?:mijn |ons )?persoonlijk plan\b|\bpersonal plan\b`, 12]],
    text: [[String.raw`\bpersoonlijk plan\b|\bwat heb ik nodig|\bwie ben ik|\bwat ik (?:wil|nodig)`, 1.5]],
  },
  familiegroepsplan: {
    head: [[String.raw`\bfamilie ?-?groeps ?-?plan|\bfamily group plan`, 13]],
    text: [[String.raw`\bfamiliegroepsplan`, 2]],
  },
  zorgplan: {
    head: [
      [
        String.raw`\b(?:zorg|ondersteunings|begeleidings|behandel|zorgleef|leef|hulpverlenings)-?plan\b|\bcare plan|\bplan van aanpak|\bperspectiefplan`,
        10,
      ],
    ],
    text: [
      [
        String.raw`\bdoel(?:en)?\b|\bevaluatie\b|\bafspraken over de zorg|\bpersoonlijk begeleider|\brapportage`,
        1,
      ],
    ],
  },
  budgetplan: {
    head: [[String.raw`\bbudgetplan\b|\bpgb-?plan\b|\bbestedingsplan|\bbudget plan\b`, 13]],
    text: [[String.raw`\bkosten per jaar|\bbudgethouder|\buurtarief`, 1.5]],
  },
  zorgovereenkomst: {
    head: [
      [
        String.raw`\bzorgovereenkomst|\bcare agreement|\b(?:arbeids|opdracht)overeenkomst|\bovereenkomst van opdracht`,
        12,
      ],
    ],
    text: [[String.raw`\bzorgverlener\b|\bbudgethouder\b|\bopzegtermijn|\bartikel 1\b`, 1.5]],
  },
  bezwaarschrift: {
    head: [
      [
        String.raw`\bbezwaarschrift\b|\bbezwaar (?:tegen|op|aantekenen|pro forma|maken|inzake)|\bpro forma bezwaar|\b(?:notice of|letter of) objection|\bobjection (?:to|against)|^bezwaar\b`,
        8,
      ],
    ],
    text: [
      [
        String.raw`\b(?:maak|maken|teken|dien) (?:ik|wij|client\w*)?\s?.{0,70}\b(?:bezwaar|bezwaarschrift)\b|\bhierbij .{0,40}bezwaar|\bi (?:hereby )?object|\bwish to object`,
        7,
      ],
    ],
  },
  aanvullende_gronden: {
    head: [
      [
        String.raw`\b(?:aanvullende? |nadere |motivering |de )?gronden (?:van )?(?:het |mijn |ons |het )?(?:bezwaar|beroep)|\baanvullende gronden|\baanvulling (?:op |van )?(?:het |mijn |ons )?(?:bezwaar|beroep)|\bgronden bezwaar|\bmotivering (?:van )?(?:het |mijn )?bezwaar|\b(?:further|additional) grounds`,
        12,
      ],
    ],
    text: [
      [
        String.raw`\bgronden van (?:mijn|het|ons) (?:bezwaar|beroep)|\b(?:vul|vullen|aanvulling).{0,60}(?:bezwaar|beroep)\w*|\bpro forma\b.{0,40}\bgronden|\bnadere gronden`,
        6,
      ],
    ],
  },
  beroepschrift: {
    head: [
      [
        String.raw`\b(?:hoger )?beroep(?:schrift)?\b(?! (?:is )?ontvangen)|\bnotice of appeal|\bappeal (?:to|against)`,
        7,
      ],
    ],
    text: [
      [
        String.raw`\b(?:stel|stellen|teken|dien|ga) (?:ik|wij|client\w*)?\s?.{0,50}\b(?:hoger )?beroep(?:schrift)?\b.{0,20}\b(?:in|aan|tegen)\b|\bhierbij .{0,40}beroep (?:in|aan)|\bi (?:hereby )?appeal`,
        8,
      ],
    ],
  },
  ingebrekestelling: {
    head: [[String.raw`\bin ?gebreke ?-?stelling|\bin gebreke|\bnotice of default|\bdefault notice`, 11]],
    text: [
      [
        String.raw`\bstel(?:len)? (?:ik|wij|client)? ?(?:u|uw \w+)?.{0,40}in gebreke|\bin gebreke te stellen|\bhereby .{0,40}in default|\bgive you notice of default`,
        9,
      ],
    ],
  },
  klacht: {
    head: [[String.raw`\bklacht(?:brief|schrift|enbrief)?\b(?! (?:is )?ontvangen)|\bcomplaint\b`, 7]],
    text: [
      [
        String.raw`\b(?:dien|dienen) (?:ik|wij) .{0,50}klacht|\b(?:wil|willen) .{0,40}klacht (?:indienen|over)|\bklacht in\b|\bhierbij .{0,30}klacht|\bmijn klacht|\bi (?:wish|want|would like) to (?:make|file) a complaint|\bi hereby .{0,20}complain`,
        6,
      ],
    ],
  },
  inzageverzoek: {
    head: [
      [
        String.raw`\binzage(?:verzoek)?\b|\bverzoek om (?:inzage|(?:een )?(?:kopie|afschrift))|\bopvragen (?:van )?dossier|\bsubject access request|\baccess request`,
        11,
      ],
    ],
    text: [
      [
        String.raw`\bartikel 15\b|\b(?:inzage in|kopie van) .{0,50}(?:persoonsgegevens|dossier)|\bavg\b|\bgdpr\b|\bpersonal data`,
        3,
      ],
    ],
  },
  woo_verzoek: {
    head: [
      [
        String.raw`\bwoo ?-?verzoek|\bwet open overheid|\bwob ?-?verzoek|\bopenbaarmaking|\bverzoek .{0,30}\bwoo\b|freedom of information`,
        12,
      ],
    ],
    text: [
      [String.raw`\bop grond van de (?:woo|wet open overheid)|\bopenbaar (?:te )?mak|\bom openbaarmaking`, 5],
    ],
  },
  machtiging: {
    head: [
      [
        String.raw`\bmachtiging(?:sformulier)?\b(?! (?:aan)?gevraagd)|\bvolmacht\b|\bauthori[sz]ation\b|\bpower of attorney`,
        10,
      ],
    ],
    text: [
      [
        String.raw`\bmachtig(?:t|en)? (?:hierbij|ik|u)|\bik machtig\b|\bondergetekende.{0,80}machtigt|\bnamens (?:hem|haar|mij) (?:op te treden|het woord)|\bi (?:hereby )?authori[sz]e`,
        6,
      ],
    ],
  },
  toestemming: {
    head: [[String.raw`\btoestemmings?(?:verklaring|formulier)?\b|\bconsent(?: form)?\b`, 11]],
    text: [
      [
        String.raw`\b(?:geef|geven|verleen) (?:ik |wij )?(?:hierbij )?toestemming|\btoestemming (?:aan|om|voor|geldt)|\bi (?:hereby )?(?:give|consent)`,
        4,
      ],
    ],
  },
  contactnotitie: {
    head: [
      [
        String.raw`\b(?:telefoon|bel|gespreks?|contact)-?(?:notitie|verslagje|notities|aantekening\w*)|\baantekening(?:en)?\b|\bphone note|\bcall note|\bnotitie(?:s)?\b|\btelefonisch contact`,
        9,
      ],
    ],
    text: [
      [
        String.raw`\bgebeld (?:met|door|naar)|\bteruggebeld|\baan de lijn|\bin de wacht|\bnotities?:|\bik (?:belde|bel)\b|\bspoke (?:to|with)`,
        3,
      ],
    ],
  },
}
