export type DateField = 'date' | 'sent' | 'received'

/** Words right before a date that say what it is, the surest first; a score of 0: not the letter's own. */
export const labels: readonly (readonly [RegExp, DateField, number])[] = [
  [/(?:ontvangen|ingekomen|received|binnengekomen)(?: op| on)?\s*:?\s*(?:d\.d\.)?\s*$/iu, 'received', 0.85],
  [/\bontvangst(?:datum)?\s*:?\s*$/iu, 'received', 0.7],
  [
    /(?:verzonden|verzenddatum|datum verzend(?:ing|en)|verzending|sent|date sent|bekendgemaakt)(?: op| on)?\s*:?\s*$/iu,
    'sent',
    0.9,
  ],
  [
    /\b(?:geboren|geboorte(?:datum)?|geb\.?|geb\. ?datum|born|date of birth|dob)(?: op| on)?\s*:?\s*$/iu,
    'date',
    0,
  ],
  [
    /\b(?:uw|your) (?:brief|bericht|aanvraag|melding|schrijven|bezwaar(?:schrift)?|klacht|verzoek|mail|e-mail|kenmerk|letter|application)(?:\s*\/\s*kenmerk)?(?: van| of| d\.d\.)?\s*:?\s*$/iu,
    'date',
    0,
  ],
  [
    /\b(?:vanaf|ingaande|ingangsdatum(?: \p{L}+)?|einddatum|t\/m|tot(?: en met)?|geldig(?: tot| vanaf)?|uiterlijk(?: op)?|v(?:óó|oo)r|since|from|until|by|before|per|looptijd|vervaldatum|betalen voor|valid until|due date|due)\s*(?:op|van|:)?\s*:?\s*$/iu,
    'date',
    0,
  ],
  [
    /\bdatum (?:van (?:het |de )?)?(?:brief|besluit|beschikking|verslag|rapport|advies|uitspraak|nota|factuur|beslissing|opstelling|schrijven|dagtekening|rapportage|plan|letter|afgifte|ondertekening)\s*:?\s*$/iu,
    'date',
    0.97,
  ],
  [
    /\b(?:factuurdatum|notadatum|dagtekening|dagtekeningdatum|briefdatum|besluitdatum|rapportdatum|offertedatum|invoice date|date of (?:this )?(?:letter|decision)|gedagtekend|verslagdatum|printdatum)(?: op)?\s*:?\s*$/iu,
    'date',
    0.97,
  ],
  [
    /\bdatum (?:van (?:het |de )?)?(?:huisbezoek|gesprek|onderzoek|melding|aanvraag|ontvangst|afspraak|hoorzitting|zitting|ingang|overlijden|opname|spreekuur|start|einde|indiensttreding|evaluatie|bezoek|geboorte)\s*:?\s*$/iu,
    'date',
    0.22,
  ],
  [
    /\b(?:opgesteld|opgemaakt|getekend|ondertekend|gemaakt|vastgesteld|geschreven|gedaan|signed|drawn up|printed)(?: te [\p{L}' -]{2,30},?| at [\p{L}' -]{2,30},?| in [\p{L}' -]{2,30},?)?(?: op| on| d\.d\.)?(?: (?:ma|di|wo|do|vr|za|zo)\p{L}*)?\s*:?\s*$/iu,
    'date',
    0.8,
  ],
  [
    /(?:^|[\s|(])(?:datum|date|dated|d\.\s?d\.|dd\.?|bericht|oatum|daturn)(?: en tijd)?\s*[:;.]?\s*(?:op )?$/iu,
    'date',
    0.92,
  ],
  [/\buitspraak van (?:de [\p{L} -]{3,40} van )?$/iu, 'date', 0.75],
]

/** A label alone on the line above a date. */
export const alone: readonly (readonly [RegExp, DateField, number])[] = [
  [
    /^(?:datum|date|dagtekening|factuurdatum|datum (?:brief|besluit|verslag)|oatum|daturn|onze datum|our date)\s*:?$/iu,
    'date',
    0.93,
  ],
  [/^(?:verzonden|verzenddatum|datum verzending|verzendatum|date sent)\s*:?$/iu, 'sent', 0.9],
  [/^(?:ontvangen|ingekomen|received|datum ontvangst)\s*:?$/iu, 'received', 0.85],
  [
    /^(?:geboortedatum|geboren|uw brief van|uw bericht van|uw brief|date of birth|ingangsdatum|einddatum|uw aanvraag van|geldig tot|vervaldatum|your letter of)\s*:?$/iu,
    'date',
    0,
  ],
]

/** Labels in a row, with their values in the row below. */
export const columns =
  /(?:kenmerk|referentie|behandeld|telefoon|doorkiesnummer|bijlagen?|onderwerp|reference).*\bdat(?:um|e)\b|\bdatum\b.*(?:kenmerk|referentie|behandeld|telefoon|bijlagen?)/iu
/** Those of them that have a date below them. */
export const datedColumns =
  /\b(uw (?:brief|bericht|mail|aanvraag|schrijven)(?: van)?|your letter(?: of)?|verzonden|verzenddatum|datum|date)\b/giu
