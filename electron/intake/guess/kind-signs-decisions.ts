import type { Document } from '../../../shared/domain/document.ts'
import type { Signs } from './kind-signs.ts'

/** What agencies decide. */
export const decisionSigns: Partial<Record<Document['kind'], Signs>> = {
  beschikking: {
    head: [
      [String.raw`\b(?:besluit|beschikking|beslissing)\b(?! op (?:uw |het |je )?bezwaar)`, 5],
      [String.raw`\w{4,}(?:besluit|beschikking)\b`, 4],
      [
        String.raw`\b(?:toekenning|toegekend|afwijzing|afgewezen|weigering|intrekk\w+|beeindig\w+|herzien\w*|stopzett\w+|verlenging (?:van )?(?:uw|indicatie|hulp))`,
        4,
      ],
      [
        String.raw`\bu krijgt (?:geen|een|vanaf|\d)|\b(?:uw )?(?:uitkering|hulp|voorziening) (?:stopt|eindigt|wijzigt|gaat)`,
        4,
      ],
      [String.raw`\b(?:decision|award|refusal|rejection)\b(?! on (?:your|the) objection)`, 5],
    ],
    text: [
      [
        String.raw`\bwij (?:hebben )?(?:daarom )?(?:besloten|beslist|besluiten|beslissen)\b|\bhebben (?:wij|we) (?:besloten|beslist)\b|\bwij (?:dit )?hebben beslist`,
        4,
      ],
      [
        String.raw`\bwe hebben (?:besloten|beslist)|\bwij nemen dit besluit|\bnemen wij (?:dit|een) besluit|\bons besluit\b|\bonze beslissing\b`,
        3,
      ],
      [
        String.raw`\bheeft (?:het college |het uwv |de svb )?besloten|\bcollege besluit|\bbesluit:? ?$|\bbesluiten:? wij|\bbesluit (?:ik|tot)\b`,
        3,
      ],
      [
        String.raw`\bwijzen (?:wij |we )?(?:uw|de|je) aanvraag.{0,80}\b(?:af|toe)\b|\baanvraag.{0,40}\b(?:wijzen wij|is|wordt|hebben wij|goed)\W?(?:af|toe|goed|gekeurd|afgewezen|toegewezen|goedgekeurd|toegekend)`,
        4,
      ],
      [
        String.raw`\bkennen (?:wij |we )?(?:u|aan|je)\b.{0,80}\btoe\b|\bkennen wij\b.{0,60}\btoe\b|\btoe te kennen`,
        3,
      ],
      [
        String.raw`\bu (?:krijgt|hebt recht op|heeft recht op|komt (?:niet|wel) in aanmerking|ontvangt)\b.{0,60}(?:uur|minuten|uitkering|vergoeding|voorziening|hulp|bijslag|bruikleen|vanaf)`,
        2.5,
      ],
      [
        String.raw`\bniet eens met (?:dit|deze|ons|onze|het|de) (?:besluit|beslissing|beschikking)|niet mee eens`,
        2.5,
      ],
      [
        String.raw`\bbezwaar(?:schrift)? (?:maken|indienen|in te dienen|sturen)|\bbezwaarschrift\b.{0,60}\b(?:indienen|sturen|stuurt)|\bstuur (?:ons )?(?:dan )?uw bezwaar|\bmaak dan bezwaar`,
        3,
      ],
      [
        String.raw`binnen (?:zes|6) weken.{0,70}bezwaar|bezwaar.{0,90}binnen (?:zes|6) weken|bezwaar.{0,40}(?:zes|6) weken`,
        2,
      ],
      [
        String.raw`\bgelet op (?:de|het|artikel)\b|\bop grond van (?:artikel|de wet|de wmo|de jeugdwet|de participatiewet)`,
        1,
      ],
      [
        String.raw`we have decided|it has been decided|your application (?:has been|is) (?:granted|approved|rejected|refused)|we (?:grant|reject|refuse) your application`,
        4.5,
      ],
      [
        String.raw`(?:lodge|file|submit|make) an objection|\bobject within|right to object|disagree with this decision`,
        2.5,
      ],
      [String.raw`eigen bijdrage.{0,60}vastgesteld|\bvastgesteld op\b`, 2],
    ],
  },
  indicatiebesluit: {
    head: [
      [String.raw`\bindicatiebesiuit|\bindicatiebesluit|\bindicatie(?:stelling)? ?(?:besluit|wlz)`, 10],
      [String.raw`\bbesluit.{0,30}(?:wlz|wet langdurige zorg)|(?:wlz|langdurige zorg).{0,30}besluit`, 8],
      [String.raw`\bdecision.{0,30}(?:wlz|long-term care)`, 8],
    ],
    text: [
      [String.raw`\b(?:dit|uw|het) indicatiebesluit`, 4],
      [String.raw`\b(?:recht|toegang|aanspraak).{0,25}(?:zorg|wlz).{0,40}(?:langdurige zorg|wlz)`, 3],
      [String.raw`\bzorgprofiel\b`, 3],
      [String.raw`\bciz (?:heeft )?(?:besluit|besloten|beslist)|\bbesluit van het ciz`, 4],
    ],
  },
  toekenning_pgb: {
    head: [
      [
        String.raw`\b(?:toekenning\w*|toegekend|besluit|beschikking|verlening\w*|verleend).{0,40}(?:\bpgb\b|persoonsgebonden budget)`,
        11,
      ],
      [
        String.raw`(?:\bpgb\b|persoonsgebonden budget).{0,40}(?:toekenning|toegekend|beschikking|besluit|verleend|goedgekeurd)`,
        11,
      ],
      [
        String.raw`\bpersonal budget\b.{0,20}(?:award|granted|decision)|(?:award|grant|decision)\w*.{0,30}personal budget`,
        11,
      ],
      [String.raw`^(?:uw )?(?:pgb|persoonsgebonden budget)(?: (?:wlz|wmo|jeugdwet|20\d\d))*$`, 5],
    ],
    text: [
      [
        String.raw`kennen (?:wij|we).{0,60}budget.{0,40}toe|u krijgt.{0,40}(?:persoonsgebonden budget|pgb)\b|verlenen (?:wij|we).{0,40}(?:persoonsgebonden budget|pgb)`,
        5,
      ],
      [
        String.raw`(?:uw|het|dit) (?:persoonsgebonden )?budget (?:is|bedraagt|voor)\b|toekenningsbeschikking|netto ?-?budget|toegekend budget`,
        3,
      ],
    ],
  },
  toeslagbeschikking: {
    head: [
      [String.raw`\b(?:voorschot|definitieve?)\w* ?(?:beschikking|berekening|toekenning)`, 9],
      [String.raw`\b(?:zorg|huur|kinderopvang)toeslag|\bkindgebonden budget`, 5],
    ],
    text: [
      [
        String.raw`\bvoorschot\w*.{0,60}toeslag|\btoeslag.{0,60}(?:voorschot|definitie|per maand|berekening)|\brecht op .{0,30}toeslag`,
        3,
      ],
    ],
  },
  terugvordering: {
    head: [
      [
        String.raw`\bterug(?:vorder|betal|betaal)\w*|\bte veel (?:ontvangen|betaald|gekregen)|\brepay\w*|\brecovery of`,
        9,
      ],
    ],
    text: [
      [
        String.raw`\bvorderen (?:wij |we )?.{0,60}\bterug\b|\bterug te (?:betalen|vorderen)|\bmoet .{0,60}terugbetalen`,
        4,
      ],
      [
        String.raw`\bte veel (?:\w+ )?(?:\w*uitkering|toeslag|bijstand|pgb|kinderbijslag|ontvangen|betaald|gekregen)`,
        2.5,
      ],
    ],
  },
  dwangsombesluit: {
    head: [
      [String.raw`\bdwangsom\w*(?! ?verschuldigd)|\bpenalty (?:payment|decision)`, 8],
      [
        String.raw`(?:besluit|beschikking|beslissing|vaststelling|toekenning).{0,25}dwangsom|dwangsom.{0,25}(?:besluit|toegekend|beslissing|vastgesteld)`,
        6,
      ],
    ],
    text: [
      [
        String.raw`\b(?:kennen|betalen|ontvangt|krijgt).{0,60}\bdwangsom|\bdwangsom van (?:€|eur)|\b(?:hoogte|bedrag) van de dwangsom|\bdwangsom.{0,40}(?:vast(?:gesteld)?|toe(?:gekend)?|betaald)`,
        4,
      ],
      [String.raw`\bwij .{0,60}dwangsom (?:aan u )?verschuldigd|\bstellen .{0,40}dwangsom`, 4],
    ],
  },
}
