/** Names that agencies are known by, whatever their letterhead looks like. Patterns over the line as it stands. */
export const national: readonly (readonly [RegExp, string])[] = [
  [/\bCIZ\b|Centrum Indicatiestelling Zorg/u, 'CIZ'],
  [/\bUWV\b|Uitvoeringsinstituut Werknemersverzekeringen/u, 'UWV'],
  [/\bSVB\b|Sociale Verzekeringsbank/u, 'SVB'],
  [/\bCAK\b|Centraal Administratie Kantoor/u, 'CAK'],
  [/\bUHT\b|Uitvoeringsorganisatie Herstel Toeslagen/u, 'UHT'],
  [/Dienst Toeslagen|Belastingdienst ?\/ ?Toeslagen/u, 'Dienst Toeslagen'],
  [/\bBelastingdienst\b/u, 'Belastingdienst'],
  [/\bDUO\b|Dienst Uitvoering Onderwijs/u, 'DUO'],
  [/Centrale Raad van Beroep|\bCRvB\b/u, 'Centrale Raad van Beroep'],
  [/Afdeling bestuursrechtspraak|Raad van State/u, 'Raad van State'],
  [/\bSKGZ\b|Stichting Klachten en Geschillen Zorgverzekeringen/u, 'SKGZ'],
  [/Nationale ombudsman/iu, 'Nationale ombudsman'],
  [/Kinderombudsman/u, 'Kinderombudsman'],
  [/Raad voor de Kinderbescherming/iu, 'Raad voor de Kinderbescherming'],
  [/Juridisch Loket/u, 'Juridisch Loket'],
  [/College voor de Rechten van de Mens/u, 'College voor de Rechten van de Mens'],
  [/Autoriteit Persoonsgegevens/u, 'Autoriteit Persoonsgegevens'],
  [/Veilig Thuis(?: \p{Lu}[\p{L}-]+)*/u, ''],
  [/Immigratie- en Naturalisatiedienst|\bIND\b/u, 'IND'],
  [/\bGGD\b(?: \p{Lu}[\p{L}-]+)*/u, ''],
]

/** A line that names an organisation by what it is. The line itself, up to a mark, is its name. */
export const organisation =
  /\b(?:commissie bezwaarschriften|bezwaarschriftencommissie|bezwaarcommissie|adviescommissie|rechtbank|gerechtshof|zorgkantoor|zorgverzekera\p{L}*|verzekeringen|samenwerkingsverband|(?:sociaal|wijk|buurt|jeugd|gebieds|ouder- en kind)-?\s?team|woonstichting|woningstichting|woningcorporatie|woningbouw\p{L}*|huisartsen\p{L}*|huisarts|ziekenhuis|gasthuis|umc|medisch centrum|gezondheidscentrum|revalidatie\p{L}*|polikliniek|thuiszorg|zorggroep|zorgcentrum|zorginstelling|ggz|basisschool|school|scholengemeenschap|lyceum|college|sbo|vso|kinderdagverblijf|praktijk|apotheek|adviesbureau|advocaten\p{L}*|bewindvoer\p{L}*|mentorschap|stichting|vereniging|co[oö]peratie|maatschappelijk werk|mee|jeugdbescherming|jeugdzorg|gecertificeerde instelling|omgevingsdienst|waterschap|provincie|ministerie|inspectie|medical cent(?:re|er)|hospital|social team|district court|court of)\b|\b(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?)$/iu

/** The municipality as a letter names it: gemeente X, Municipality of X. */
export const municipalityName =
  /\b(?:[Gg]e(?:m|rn)eente|GEMEENTE|[Mm]unicipality of|MUNICIPALITY OF)[ :]+((?:(?:van|de|den|aan|op|het|'t|’t) )?(?:\p{Lu}[\p{L}'’-]+)(?:[ -](?:(?:aan|op|den|de|en|het|bij|in|a\/d) ){0,2}\p{Lu}[\p{L}'’-]+){0,3})/u

/** Whether a name is that of an organisation. */
export const isOrganisation = (name: string): boolean =>
  organisation.test(name) || municipalityName.test(name)
