/** The receipt of a term: why this date. On screen beside the step, and as a page to print. */
export const receipts = {
  save: 'Bon opslaan als PDF',
  saved: 'De bon staat klaar om te printen.',
  fileName: 'Waarom deze datum',
  title: 'Waarom deze datum?',
  lead: 'Dit is een berekening, geen juridisch advies. Controleer een datum die ertoe doet in de brief zelf.',
  trigger: 'Begonnen op',
  printed: 'In de brief staat',
  beside: {
    'client-earlier': 'In de brief staat {{date}}. Die is vroeger: houd die aan.',
    'client-later': 'In de brief staat {{date}}. Die is later dan hier is geteld. De vroegste dag is veilig.',
    'agency-later': 'In de brief staat {{date}}. Die is later. Voor de instantie is de laatste dag veilig.',
    'agency-earlier': 'In de brief staat {{date}}. Die is vroeger dan hier is geteld.',
  },
  source: 'Bron',
  corrected: 'Door u gewijzigd',
  made: 'Gemaakt op {{date}}',
}
