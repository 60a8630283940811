/** Work that goes on in the background. */
export const jobs = {
  title: 'Bezig',
  none: 'Er loopt nu niets.',
  kind: {
    ocr: 'Tekst herkennen',
    photos: 'Foto’s bewerken',
    intake: 'Documenten toevoegen',
    dossier: 'Dossier maken',
    import: 'Contacten overnemen',
    verify: 'Kluis controleren',
  },
  running: { one: '1 taak bezig', other: '{{n}} taken bezig' },
  of: '{{done}} van {{total}}',
  recognising: 'Tekst herkennen: pagina {{done}} van {{total}}',
  stop: 'Stoppen',
  done: 'Klaar',
  cancelled: 'Gestopt',
  failed: 'Niet gelukt',
  dismiss: 'Uit de lijst',
}
