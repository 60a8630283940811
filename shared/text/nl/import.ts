/** Why a line of a spreadsheet was skipped. */
export const importTexts = {
  empty: 'De regel is leeg.',
  'no-date': 'Er staat geen datum.',
  at: 'De datum of tijd is niet begrepen: "{{value}}".',
  channel:
    'De soort contact is niet begrepen: "{{value}}". Gebruik telefoon, e-mail, brief, gesprek of beeldbellen.',
  direction: 'De richting is niet begrepen: "{{value}}". Gebruik in of uit.',
  minutes: 'Het aantal minuten is niet begrepen: "{{value}}".',
  hold: 'De wachttijd is niet begrepen: "{{value}}".',
  due: 'De datum van de toezegging is niet begrepen: "{{value}}".',
  'too-long': 'Een vak is te lang of past niet: {{value}}.',
  nothing: 'Er staat niet bij met wie of waarover.',
}
