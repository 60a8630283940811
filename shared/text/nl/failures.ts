/** What went wrong and what to do about it, in plain Dutch. Keys: the kinds of `shared/result.ts`. */
export const failures = {
  'wrong-passphrase': 'De wachtzin klopt niet. Let op hoofdletters en spaties, en probeer het opnieuw.',
  'wrong-recovery-key':
    'Deze herstelsleutel hoort niet bij deze kluis. Kijk of u het blad van deze kluis hebt.',
  'weak-passphrase':
    'Deze wachtzin is te makkelijk te raden. Kies vier of meer losse woorden, of minstens 8 tekens.',
  'vault-damaged': 'De kluis is beschadigd: {{file}}. Er is niets gewijzigd. Zet een reservekopie terug.',
  'vault-in-use':
    'Deze kluis is al open in een ander venster of op een ander apparaat. Sluit hem daar eerst.',
  'vault-newer': 'Deze kluis is gemaakt met een nieuwere Zaakmap. Werk Zaakmap bij; er is niets gewijzigd.',
  'vault-exists': 'In deze map staat al iets. Kies een lege map of een nieuwe naam: {{file}}.',
  'vault-locked': 'De kluis is vergrendeld. Ontgrendel hem met uw wachtzin.',
  'not-found': 'Dit is niet gevonden: {{file}}.',
  'unreadable-file': 'Dit bestand kan niet worden gelezen: {{file}}. Het origineel blijft bewaard.',
  'too-large': 'Dit is te groot: {{file}}. Een document mag 500 MB zijn, een zaak 4 GB.',
  'disk-full': 'De schijf is vol. Maak ruimte vrij en probeer het opnieuw; wat al bewaard was, is er nog.',
  'no-permission': 'Zaakmap mag hier niet lezen of schrijven: {{file}}. Kies een andere map.',
  'invalid-input': 'Dit kan niet worden gebruikt: {{field}}.',
  cancelled: 'Gestopt. Er is niets half blijven staan.',
  'wrong-usage': 'Deze opdracht is niet goed: {{usage}}',
  unexpected:
    'Er ging iets mis dat niet had mogen gebeuren. Uw gegevens zijn niet gewijzigd. Probeer het opnieuw.',
  detail: {
    decision: 'Dit besluit is niet (meer) ingevuld: {{id}}.',
    'document-password':
      'Met dit wachtwoord gaat “{{title}}” niet open. Let op hoofdletters en probeer het opnieuw.',
    'redacted-title':
      'De titel “{{title}}” noemt iets wat in het stuk is zwartgemaakt. Geef het stuk in dit dossier een andere titel.',
    'redaction-leaks':
      'Na het maken is op bladzijde {{page}} van "{{title}}" nog iets gevonden dat zwart moest zijn. Er is geen bestand gemaakt. Maak de vakken op die bladzijde groter, of laat het stuk weg.',
    'agenda-line': 'Deze regel staat niet (meer) in de agenda.',
    'snooze-late': 'Dat is te kort voor de laatste dag. U kunt dit uitstellen tot uiterlijk {{latest}}.',
    'not-sent': 'Een aanvulling kan alleen bij een dossier dat verzonden is en niet is ingetrokken.',
    dispatch: 'Deze verzending bestaat niet (meer).',
    consent: 'Deze toestemming bestaat niet (meer).',
    redaction: 'Dit zwarte vak bestaat niet (meer).',
    'header-replica-good':
      'Het kopbestand van de kluis is beschadigd (vault.json). De reservekopie ernaast is in orde: kies "Herstellen", of geef de opdracht "vault repair". Er is niets gewijzigd.',
    'photo-taken': 'Een van deze foto’s zit al in een ander document.',
    'header-lost':
      'Het kopbestand van de kluis en de kopie ervan zijn beschadigd (vault.json, vault.json.bak). Zet ze terug uit een reservekopie; er is niets gewijzigd.',
    'case-database':
      'Een zaakbestand is beschadigd: {{file}}. De andere zaken werken gewoon. Zet dit bestand terug uit een reservekopie; er is niets gewijzigd.',
    'register-database':
      'Het register van de kluis is beschadigd (register.db). Zet het terug uit een reservekopie; er is niets gewijzigd.',
    vault: 'Hier staat geen kluis: {{file}}. Kies een andere map, of maak een nieuwe kluis.',
    case: 'Deze zaak bestaat niet (meer): {{id}}.',
    document: 'Dit document bestaat niet (meer): {{id}}.',
    'page-none': 'Bladzijde {{page}} staat niet in het dossier.',
    'page-made': 'Bladzijde {{page}} is een bladzijde van het dossier zelf, geen stuk.',
    meeting: 'Dit gesprek bestaat niet (meer): {{id}}.',
    'time-entry': 'Deze tijd bestaat niet (meer): {{id}}.',
    contact: 'Dit contactmoment bestaat niet (meer): {{id}}.',
    person: 'Deze persoon bestaat niet (meer): {{id}}.',
    agency: 'Deze instantie bestaat niet (meer): {{id}}.',
    promise: 'Deze toezegging bestaat niet (meer): {{id}}.',
    term: 'Deze termijn bestaat niet (meer): {{id}}.',
    matter: 'Deze aanvraag of zaak bestaat niet (meer): {{id}}.',
    recipe: 'Dit bewaarde dossier bestaat niet (meer).',
    missing: 'Dit ontbreekt niet (meer), of was niet opzijgezet.',
    'notice-premature':
      'De termijn van de instantie loopt nog tot en met {{due}}. Een ingebrekestelling die te vroeg komt, telt niet. Schrijf haar vanaf {{from}}.',
    'notice-report-only':
      'Er is alleen een melding gedaan. Voor een te laat onderzoek is er geen ingebrekestelling en geen dwangsom. Dien eerst een aanvraag in: kies de brief “Aanvraag Wmo na zes weken”.',
    'notice-insurer':
      'Een zorgverzekeraar kunt u niet in gebreke stellen. Antwoordt hij niet binnen vier weken op uw verzoek tot heroverweging, ga dan naar de SKGZ.',
    'saved-search': 'Deze bewaarde zoekopdracht bestaat niet (meer).',
    job: 'Deze taak is al klaar.',
    file: 'Dit bestand is niet gevonden: {{file}}.',
    rule: 'Deze termijnregel bestaat niet: {{name}}. "term rules" toont ze allemaal.',
    date: 'Dit is geen bestaande datum: {{value}}. Schrijf een datum als 2026-03-04.',
    param: 'Dit past niet bij deze regel: {{name}}.',
    typo: 'In de herstelsleutel zit een typefout. Kijk elk teken na.',
    empty: 'Dit bestand is leeg: {{file}}.',
    token: 'Dit bestand of deze map is niet meer gekozen. Kies opnieuw.',
    columns:
      'De kolommen zijn niet herkend. Nodig is minstens een kolom "datum" en een kolom "samenvatting".',
    passphrase: 'Geef de wachtzin in ZAAKMAP_PASSPHRASE, of start de opdracht in een terminal.',
    'new-passphrase': 'Geef de nieuwe wachtzin in ZAAKMAP_NEW_PASSPHRASE.',
    'export-password': 'Geef het wachtwoord voor het bestand in ZAAKMAP_EXPORT_PASSWORD.',
    'archive-password': 'Een PDF/A-bestand kan geen wachtwoord hebben. Kies een van de twee.',
    call: 'Deze opdracht bestaat niet.',
    'document-damaged': 'Dit document is beschadigd: {{file}}. Zet een reservekopie terug.',
    'folder-not-empty': 'In deze map staat al iets anders: {{file}}. Kies een lege map of een nieuwe naam.',
    'header-forged':
      'Het kopbestand van de kluis (vault.json) is door iets anders dan Zaakmap gewijzigd. Zet het terug uit een reservekopie; er is niets gewijzigd.',
    'case-key':
      'De sleutel van een zaak is beschadigd: {{file}}. Zet dit bestand terug uit een reservekopie; er is niets gewijzigd.',
    'other-vault':
      'Dit bestand hoort bij een andere kluis: {{file}}. Zet het goede bestand terug; er is niets gewijzigd.',
    'case-database-missing':
      'Een zaakbestand is weg: {{file}}. Zet het terug uit een reservekopie; er is niets gewijzigd.',
    'register-database-missing':
      'Het register van de kluis is weg (register.db). Zet het terug uit een reservekopie; er is niets gewijzigd.',
    'too-short': 'Deze wachtzin is te kort. Neem minstens 8 tekens; vier losse woorden is het beste.',
    length: 'De herstelsleutel heeft 28 tekens. Kijk of u niets hebt overgeslagen.',
    'passphrase-short': 'Deze wachtzin is te kort. Neem minstens 8 tekens; vier losse woorden is het beste.',
    'folder-target': 'Op deze plek staat een map: {{file}}. Kies een bestandsnaam.',
    'folder-missing': 'De map van dit bestand bestaat niet: {{file}}.',
    'page-note': 'Deze notitie bestaat niet (meer).',
    page: 'Deze pagina bestaat niet.',
    link: 'Deze koppeling bestaat niet (meer).',
    'link-self': 'Een document kan niet aan zichzelf worden gekoppeld.',
    'version-taken': '“{{title}}” is al een versie van een document, of heeft zelf versies.',
    'version-of-pages':
      'Deze versie is gemaakt van de bladzijden van de vorige. Gooi haar weg om de vorige terug te krijgen.',
    'older-version': 'Dit is een oudere versie. Open de laatste versie om de bladzijden te wijzigen.',
    'pages-unreadable':
      'De bladzijden van “{{title}}” kunnen er niet uit worden gehaald: het bestand is beschadigd of heeft een wachtwoord. Er is niets gewijzigd.',
    'pages-slow':
      'Het duurde te lang om de bladzijden van “{{title}}” eruit te halen. Er is niets gewijzigd. Neem minder bladzijden tegelijk.',
  },
}
