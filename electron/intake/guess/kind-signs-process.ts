import type { Document } from '../../../shared/domain/document.ts'
import type { Signs } from './kind-signs.ts'

/** What agencies write on the way to a decision. */
export const processSigns: Partial<Record<Document['kind'], Signs>> = {
  onderzoeksverslag: {
    head: [
      [
        String.raw`(?<!reactie op (?:het |uw |ons )?)\bonderzoeks?(?:verslag|rapport)|\b(?:verslag|rapport)\w* (?:van (?:het |uw )?|wmo-?)?onderzoek|\bondersteuningsverslag|\bgespreksverslag|\bverslag (?:van )?(?:het |uw |ons )?(?:keukentafel\w*|huisbezoek|gesprek|melding|indicatie\w*)|\badviesrapport`,
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
        String.raw`\bnodigen (?:wij |we )?(?:u|je|jullie)\b.{0,60}\buit\b|\bwordt uitgenodigd|\bu (?:bent )?uitgenodigd|\bnodig ik (?:u|je|jullie)|\bik nodig u|graag (?:nodigen|nodig)|\buitnodigen\b`,
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
        String.raw`\bverda(?:ging|agd|gen)|\bverleng\w+ (?:van )?(?:de |uw )?(?:beslis\w*|behandel\w*|termijn)|\b(?:langere?|verlengde|nieuwe) (?:beslis|behandel)\w*|\buitstel (?:van )?(?:de |uw |een |onze )?(?:beslissing|besluit|beslistermijn)|\bmeer tijd nodig|\bbeslistermijn|\bextension of the (?:decision )?(?:period|term)|more time`,
        11,
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
        String.raw`\b(?:verzoek|vraag) om (?:aanvull\w+|(?:meer |nadere |extra |aanvullende )?(?:gegevens|informatie|stukken))|\baanvullende (?:gegevens|informatie|stukken)|\b(?:missen|ontbrek\w+|ontbreken) .{0,20}(?:gegevens|stukken|informatie)|\b(?:gegevens|stukken) (?:ontbreken|nodig)|\baanvulling (?:van )?(?:uw )?(?:aanvraag|bezwaar)|\bhersteltermijn|\btermijn (?:voor )?(?:het (?:indienen|aanvullen) )?(?:van )?(?:de )?gronden|\bincompleet|\bonvolledig\w*|\bgronden (?:van )?(?:uw )?bezwaar|\bgronden ontbreken`,
        10,
      ],
      [
        String.raw`request for (?:additional|further|more|missing) (?:information|documents|details)|incomplete application`,
        9,
      ],
    ],
    text: [
      [
        String.raw`\b(?:aanvraag|bezwaar\w*|dossier) (?:is )?(?:nog )?(?:niet (?:compleet|volledig)|onvolledig|incompleet)|\bnog nodig\b|\bontbre(?:ekt|ken)\b|\bhersteltermijn`,
        4,
      ],
      [
        String.raw`\bgelegenheid\b.{0,70}(?:gronden|aan ?te ?vullen|verzuim|herstel)|\bverzuim (?:te )?herstel|\b(?:gronden|stukken|gegevens)\b.{0,50}(?:ontbreken|nog niet ontvangen)|\bbevat (?:nog )?geen gronden`,
        6,
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
}
