/** What a check of the vault may find. */
export const verifyTexts = {
  'header-replica-damaged':
    'De kopie van het kopbestand (vault.json.bak) wijkt af. Bij de volgende keer openen wordt hij vernieuwd.',
  'pages-damaged': 'Het zaakbestand is op {{count}} plaatsen beschadigd. Zet het terug uit een reservekopie.',
  'structure-damaged':
    'De opbouw van het zaakbestand klopt op {{count}} plaatsen niet. Zet het terug uit een reservekopie.',
  'references-broken': 'In het zaakbestand verwijzen {{count}} regels naar iets dat er niet is.',
  'case-unregistered': 'Deze zaak staat wel op de schijf, maar niet in het register.',
  'case-missing': 'De map van deze zaak is weg. Zet hem terug uit een reservekopie.',
}
