/** Why a file was kept unread, or was not taken in. */
export const intakeTexts = {
  'needs-password':
    'Het bestand heeft een wachtwoord. Het is bewaard zoals het is; voeg een versie zonder wachtwoord toe om het te lezen.',
  damaged: 'Het bestand is beschadigd. Het is bewaard zoals het is.',
  timeout: 'Het lezen duurde te lang. Het bestand is bewaard zoals het is.',
  'too-large': 'Het bestand is te groot (meer dan 500 MB).',
  'too-many-pixels':
    'Het beeld is te groot om te openen: meer dan 100 miljoen beeldpunten. Het is bewaard zoals het is.',
  'too-much-inside': 'Het bestand wordt bij het openen veel te groot. Het is bewaard zoals het is.',
  unsupported: 'Zaakmap kan dit soort bestand niet lezen. Het is bewaard zoals het is.',
  empty: 'Het bestand is leeg. Het is bewaard zoals het is.',
  'out-of-memory': 'Het bestand vraagt te veel geheugen om te lezen. Het is bewaard zoals het is.',
  'system-file': 'Dit is een bestand van het systeem, geen document.',
  symlink: 'Dit is een verwijzing naar een ander bestand. Voeg het bestand zelf toe.',
  'not-a-file': 'Dit is geen gewoon bestand.',
  'too-deep': 'Er zitten te veel mappen in elkaar.',
  'unreadable-file': 'Het bestand kan niet worden gelezen.',
  'too-many': 'Er zijn te veel bestanden in één keer (meer dan 20.000).',
  'no-permission': 'Zaakmap mag dit bestand niet lezen.',
  'not-found': 'Het bestand is er niet (meer).',
  'unreadable-name':
    'De naam van dit bestand of deze map is in een oud schrift geschreven dat niet te lezen is. Geef het een andere naam en voeg het nog een keer toe.',
  'disk-full': 'De schijf is vol.',
  'case-full': 'De zaak is vol (4 GB). Maak een tweede zaak aan.',
  'zip-bomb':
    'Dit ZIP-bestand wordt bij het uitpakken veel te groot. Het is bewaard zoals het is, maar niet geopend.',
  'zip-too-many':
    'In dit ZIP-bestand zitten te veel bestanden (meer dan 2.000). Het is bewaard zoals het is, maar niet geopend.',
  'mailbox-too-many':
    'In dit postvak zitten te veel berichten (meer dan 2.000). Het is bewaard zoals het is, maar niet geopend. Bewaar de berichten in kleinere groepen en voeg die toe.',
  'zip-method':
    'Dit bestand is in het ZIP-bestand ingepakt op een manier die Zaakmap niet kent. Het ZIP-bestand is bewaard zoals het is.',
  'zip-too-deep':
    'Dit ZIP-bestand zit te diep in andere bestanden. Het is bewaard zoals het is, maar niet geopend.',
  'more-than-2000-pages':
    'Van dit bestand is alleen de tekst van de eerste 2.000 bladzijden doorzoekbaar. Het is bewaard zoals het is.',
  'text-cut-short':
    'Dit bestand heeft zo veel tekst dat alleen het begin ervan doorzoekbaar is. Het is bewaard zoals het is.',
  'attachments-left-out':
    'Niet alle bijlagen van dit bericht zijn apart bewaard. Ze staan wel in het originele bericht.',
  unexpected: 'Bij dit bestand ging iets mis in Zaakmap. Voeg het nog een keer toe.',
  'paste-gone': 'Zaakmap sloot voordat dit bewaard was. Plak het nog een keer.',
  slide: 'Dia {{n}}',
  restInOriginal: 'De rest van de tekst staat alleen in het originele bestand.',
  leftOutOne: '1 bijlage staat alleen in het originele bericht en niet apart bij de documenten.',
  leftOutMore: '{{n}} bijlagen staan alleen in het originele bericht en niet apart bij de documenten.',
  pasted: 'Geplakt',
  cancelled: 'Gestopt voordat dit bestand aan de beurt was.',
}
