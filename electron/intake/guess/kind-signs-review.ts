import type { Document } from '../../../shared/domain/document.ts'
import type { Signs } from './kind-signs.ts'

/** What committees and courts write, and agencies to them. */
export const reviewSigns: Partial<Record<Document['kind'], Signs>> = {
  beslissing_op_bezwaar: {
    head: [
      [
        String.raw`(?<!uitstel (?:van )?(?:de |uw |onze )?)\b(?:beslissing|besluit|beslist|beschikking) op (?:uw |het |je )?bezwaar|\bdecision on (?:your|the) objection|\bbeslissing bezwaar`,
        13,
      ],
      [String.raw`\buw bezwaar\b.{0,60}\b(?:besluit|beslissing)`, 5],
    ],
    text: [
      [
        String.raw`\bverkla(?:ren|art) (?:wij |het college )?(?:uw|het|de) bezwaar|\bherroep(?:en|t) (?:wij )?(?:het|ons|dat) (?:eerdere )?besluit|\bbezwaar.{0,50}\b(?:on)?gegrond\b|\bbezwaar.{0,40}niet-ontvankelijk\b`,
        6,
      ],
      [
        String.raw`\bberoep (?:instellen|aantekenen)\b|\bin beroep (?:gaan )?bij de rechtbank|\bberoepschrift (?:indienen|sturen)`,
        3.5,
      ],
      [String.raw`\b(?:laten|blijft|houden).{0,60}\bin stand\b|\bheroverweg\w+|\bbestreden besluit`, 2],
    ],
  },
  advies_bezwaarcommissie: {
    head: [
      [
        String.raw`\badvies\b.{0,60}\b(?:commissie|bezwaar\w*)|\bcommissie.{0,40}\badvies\b|\bbezwaaradvies`,
        9,
      ],
      [String.raw`^advies$`, 3],
    ],
    text: [
      [
        String.raw`\bcommissie (?:adviseert|overweegt|is van oordeel)|\badviseert (?:het college|het bestuur)|\badviseert .{0,40}bezwaar`,
        6,
      ],
    ],
  },
  verslag_hoorzitting: {
    head: [
      [
        String.raw`\b(?:verslag|notulen) (?:van )?(?:de |het )?(?:hoorzitting|horen|hoorgesprek)|\bhoorzitting.{0,30}verslag|\bhearing report|minutes of the hearing`,
        13,
      ],
    ],
    text: [
      [
        String.raw`\bvoorzitter opent|\bbezwaarmaker (?:licht|geeft|stelt)|\baanwezig:|\bsluit de (?:hoorzitting|zitting)`,
        3,
      ],
    ],
  },
  uitspraak: {
    head: [
      [String.raw`\buitspraak\b|\bvonnis\b|\bjudgment\b|\btussenuitspraak`, 7],
      [String.raw`\benkelvoudige kamer|\bmeervoudige kamer|\bprocesverloop|\boverwegingen`, 3],
    ],
    text: [
      [
        String.raw`\b(?:rechtbank|voorzieningenrechter|raad van beroep|afdeling) (?:verklaart|vernietigt|bevestigt|wijst|bepaalt|draagt)`,
        7,
      ],
      [
        String.raw`\bproces(?:verloop)|\bin de zaak tussen|\b(?:eiser(?:es)?|appellant(?:e)?|verzoek(?:st)?er),? (?:en|te|uit|gemachtigde)?`,
        2,
      ],
      [String.raw`\btegen deze uitspraak`, 4],
    ],
  },
  verweerschrift: {
    head: [[String.raw`\bverweer(?:schrift)?\b|\bstatement of defen[cs]e`, 12]],
    text: [
      [String.raw`\bverzoek(?:en|t)? (?:wij )?(?:u|uw rechtbank).{0,40}beroep ongegrond|\bons verweer`, 5],
    ],
  },
  beschikking_vertegenwoordiging: {
    head: [[String.raw`\b(?:mentorschap|bewindvoering|onderbewindstelling|curatele|bewind)\b`, 11]],
    text: [
      [
        String.raw`\bkantonrechter.{0,80}(?:mentor|bewind|curat)|\bstelt (?:een )?(?:mentorschap|bewind)|\bbenoemt tot (?:mentor|bewindvoerder|curator)`,
        8,
      ],
    ],
  },
}
