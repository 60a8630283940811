import type { Document } from '../../../shared/domain/document.ts'
import type { Signs } from './kind-signs.ts'

/** What agencies, courts, doctors and providers write. */
export const authoritySigns: Partial<Record<Document['kind'], Signs>> = {
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
  onderzoeksverslag: {
    head: [
      [
        String.raw`\bonderzoeks?(?:verslag|rapport)|\b(?:verslag|rapport)\w* (?:van (?:het |uw )?|wmo-?)?onderzoek|\bondersteuningsverslag|\bgespreksverslag|\bverslag (?:van )?(?:het |uw |ons )?(?:keukentafel\w*|huisbezoek|gesprek|melding|indicatie\w*)|\badviesrapport`,
        10,
      ],
      [
        String.raw`\b(?:keukentafel\w*|wmo|huisbezoek).{0,20}(?:verslag|rapport)|\bleefzorgplan|\bassessment report|report of the (?:assessment|home visit)`,
        9,
      ],
    ],
    text: [
      [String.raw`\b(?:eigen kracht|gebruikelijke hulp|sociaal netwerk|zelfredzaamheid)\b`, 1.5],
      [
        String.raw`\b(?:hierbij|bijgaand|bijgevoegd).{0,40}(?:verslag|rapport)\b|\bin het verslag leest u|het verslag van (?:het|ons|uw) (?:gesprek|onderzoek|huisbezoek)`,
        5,
      ],
      [
        String.raw`^(?:\d\.? )?(?:aanleiding|hulpvraag|beperkingen|resultaat|bevindingen|conclusie en advies|gewenste resultaten)\b`,
        1.5,
      ],
    ],
  },
  ontvangstbevestiging: {
    head: [
      [
        String.raw`\bontvangstbevestiging|\bbevestiging (?:van )?(?:de |uw )?(?:ontvangst|melding|aanvraag|bezwaar|klacht)|\bontvangst (?:van )?(?:uw |het |de )?(?:aanvraag|melding|bezwaar\w*|klacht|beroep\w*|verzoek|stukken)|\b(?:aanvraag|melding|bezwaar\w*|klacht|bericht|verzoek|brief) (?:is )?ontvangen`,
        10,
      ],
      [String.raw`\backnowledge?ment|confirmation of receipt|we (?:have )?received your`, 10],
    ],
    text: [
      [
        String.raw`\b(?:hebben|heeft) (?:wij|we|ons)?.{0,60}\b(?:aanvraag|melding|bezwaar\w*|klacht|beroep\w*|verzoek|brief|formulier)\b.{0,40}\bontvangen`,
        4,
      ],
      [
        String.raw`\bontvingen (?:wij|we) (?:van u )?(?:uw|een|de)|\bhebben wij uw .{3,60} ontvangen|\bis .{0,30}bij ons binnengekomen|\bop .{6,20} ontvingen wij`,
        2.5,
      ],
      [
        String.raw`\b(?:wij bevestigen|bevestigen wij|hierbij bevestig\w*|ik bevestig).{0,40}(?:ontvangst|ontvangen|melding|aanvraag)`,
        7,
      ],
      [String.raw`\b(?:confirm|acknowledge)\w* (?:that we (?:have )?received|receipt|the receipt)`, 7],
      [
        String.raw`\bin behandeling (?:genomen)?|\bwij (?:nemen|beslissen|laten).{0,30}binnen (?:\w+) (?:weken|dagen)|\bbinnen (?:acht|8|zes|6|13|dertien) weken (?:een )?(?:besluit|beslissing|antwoord|bericht)`,
        1.5,
      ],
    ],
  },
  uitnodiging: {
    head: [
      [
        String.raw`\buitnodiging|\boproep(?:ing)?\b|\bafspraak\b|\bhuisbezoek\b(?! van)|\bspreekuur|\bkeukentafelgesprek|\bkennismak\w+|\bhoorzitting\b|\bzitting\b|\binvitation|\bappointment`,
        7,
      ],
    ],
    text: [
      [
        String.raw`\bnodigen (?:wij |we )?(?:u|je|jullie)\b.{0,60}\buit\b|\bwordt uitgenodigd|\bu (?:bent )?uitgenodigd|\bnodig ik (?:u|jullie)|\bik nodig u|graag (?:nodigen|nodig)|\buitnodigen\b`,
        6,
      ],
      [
        String.raw`\b(?:graag )?(?:kom ik|komen wij|kom) (?:graag )?(?:bij u )?(?:langs|thuis|op bezoek)|\bverwachten (?:wij )?u op|\bstel(?:len)? (?:ik|wij) voor\b|\bhebben (?:wij )?een afspraak (?:voor u )?(?:gemaakt|gepland)|\broepen (?:wij )?u op|\bhebben wij voor u .{0,20}gepland`,
        5,
      ],
      [String.raw`\bom \d{1,2}[.:]\d{2} uur|\bom \d{1,2} uur\b|\bat \d{1,2}(?:[.:]\d{2})? ?(?:am|pm)\b`, 2.5],
      [
        String.raw`\b(?:kunt u niet|bent u verhinderd|neemt? (?:u )?(?:een geldig|iemand)|neem (?:een geldig|uw) )|\bniet verplicht (?:om )?te komen|\bop deze zitting`,
        2,
      ],
      [String.raw`\b(?:would like to )?invite you|\byour appointment is`, 6],
    ],
  },
  verdaging: {
    head: [
      [
        String.raw`\bverda(?:ging|agd|gen)|\bverleng\w+ (?:van )?(?:de |uw )?(?:beslis\w*|behandel\w*|termijn)|\b(?:langere?|verlengde|nieuwe) (?:beslis|behandel)\w*|\buitstel (?:van )?(?:de |uw |een )?(?:beslissing|besluit|beslistermijn)|\bmeer tijd nodig|\bbeslistermijn|\bextension of the (?:decision )?(?:period|term)|more time`,
        9,
      ],
    ],
    text: [
      [
        String.raw`\bverleng(?:en|d)? (?:wij |we )?.{0,40}termijn|\bbeslistermijn.{0,60}(?:verleng|verdaag|opgeschort)|\bverda(?:gen|agd)\b|\btermijn.{0,30}\b(?:met|is) .{0,24}verleng`,
        6,
      ],
      [
        String.raw`\bstellen (?:wij |we )?(?:de|onze|het) (?:beslissing|besluit).{0,50}\buit\b|\b(?:beslissing|besluit).{0,50}uitgesteld|\bhebben (?:wij |we )?meer tijd nodig|\bwij (?:dit |het )?uitstellen`,
        6,
      ],
      [
        String.raw`\blukt (?:het )?ons (?:helaas )?niet|\bniet binnen (?:de (?:wettelijke |gestelde )?termijn|\w+ weken).{0,40}(?:beslissen|besluit)|\bkunnen (?:wij )?(?:nog )?niet (?:op tijd |binnen).{0,40}(?:beslissen|besluit)`,
        3,
      ],
      [String.raw`\bextend(?:ing)? the (?:decision )?(?:period|term|time)|need more time to decide`, 7],
    ],
  },
  verzoek_om_aanvulling: {
    head: [
      [
        String.raw`\b(?:verzoek|vraag) om (?:aanvull\w+|(?:meer |nadere |extra |aanvullende )?(?:gegevens|informatie|stukken))|\baanvullende (?:gegevens|informatie|stukken)|\b(?:missen|ontbrek\w+|ontbreken) .{0,20}(?:gegevens|stukken|informatie)|\b(?:gegevens|stukken) (?:ontbreken|nodig)|\baanvulling (?:van )?(?:uw )?(?:aanvraag|bezwaar)|\bhersteltermijn|\btermijn (?:voor )?(?:het (?:indienen|aanvullen) )?(?:van )?(?:de )?gronden|\bincompleet|\bonvolledig\w*|\bgronden (?:van )?(?:uw )?bezwaar`,
        8,
      ],
      [
        String.raw`request for (?:additional|further|more|missing) (?:information|documents|details)|incomplete application`,
        9,
      ],
    ],
    text: [
      [
        String.raw`\b(?:aanvraag|bezwaar\w*|dossier) (?:is )?(?:nog )?(?:niet (?:compleet|volledig)|onvolledig|incompleet)|\bnog nodig\b|\bontbre(?:ekt|ken)\b|\bhersteltermijn|\bin de gelegenheid.{0,60}(?:gronden|aan te vullen|verzuim)|\bgelegenheid om (?:dit|het|uw)`,
        4,
      ],
      [
        String.raw`\bbuiten behandeling|\bartikel 4:5|\bartikel 6:6|\btermijn.{0,50}staat (?:zolang )?stil|\bopgeschort|\bniet-ontvankelijk (?:te )?verkla`,
        3,
      ],
      [
        String.raw`\b(?:stuur|stuurt|sturen|opsturen|aanleveren|in te dienen|toesturen|toe te sturen)\b.{0,60}\b(?:voor|binnen|uiterlijk)\b`,
        1.5,
      ],
      [String.raw`\bis not (?:yet )?complete|still need|please (?:send|provide)`, 3],
    ],
  },
  dwangsombesluit: {
    head: [[String.raw`\bdwangsom\w*(?! ?verschuldigd)|\bpenalty (?:payment|decision)`, 8]],
    text: [
      [
        String.raw`\b(?:kennen|betalen|ontvangt|krijgt).{0,60}\bdwangsom|\bdwangsom van (?:€|eur)|\b(?:hoogte|bedrag) van de dwangsom|\bdwangsom.{0,40}(?:vast(?:gesteld)?|toe(?:gekend)?|betaald)`,
        4,
      ],
      [String.raw`\bwij .{0,60}dwangsom (?:aan u )?verschuldigd|\bstellen .{0,40}dwangsom`, 4],
    ],
  },
  afdoening_klacht: {
    head: [
      [
        String.raw`\b(?:afdoening|afhandeling|reactie|antwoord|beslissing|oordeel) (?:op |over |van )?(?:uw |de |onze )?klacht|\bonze reactie op uw klacht|response to your complaint`,
        11,
      ],
    ],
    text: [
      [String.raw`\bklacht.{0,60}\b(?:on)?gegrond|\bverklaren (?:wij )?(?:uw|de) klacht`, 7],
      [
        String.raw`\b(?:nationale|gemeentelijke|lokale)? ?ombudsman\b|\bonze excuses|\bniet tevreden (?:met|over) (?:de |onze )`,
        1.5,
      ],
    ],
  },
  beslissing_op_bezwaar: {
    head: [
      [
        String.raw`\b(?:beslissing|besluit|beslist|beschikking) op (?:uw |het |je )?bezwaar|\bdecision on (?:your|the) objection|\bbeslissing bezwaar`,
        13,
      ],
    ],
    text: [
      [
        String.raw`\bverkla(?:ren|art) (?:wij |het college )?(?:uw|het|de) bezwaar|\bbezwaar.{0,50}\b(?:on)?gegrond\b|\bbezwaar.{0,40}niet-ontvankelijk\b`,
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
