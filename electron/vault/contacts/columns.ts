/** What a column of the spreadsheet means, by the words that people put above it. */
const names = {
  at: ['datum', 'date', 'dag', 'datum/tijd', 'datum en tijd', 'wanneer', 'datetime', 'at'],
  time: ['tijd', 'tijdstip', 'time', 'begintijd', 'aanvang'],
  channel: ['kanaal', 'wijze', 'soort', 'soort contact', 'middel', 'channel', 'type', 'hoe'],
  direction: ['richting', 'in/uit', 'in uit', 'inkomend/uitgaand', 'direction'],
  agency: [
    'instantie',
    'organisatie',
    'instelling',
    'bij',
    'agency',
    'organisation',
    'organization',
    'met instantie',
  ],
  person: [
    'persoon',
    'contactpersoon',
    'naam',
    'met',
    'wie',
    'gesproken met',
    'medewerker',
    'person',
    'contact',
    'name',
  ],
  minutes: [
    'minuten',
    'duur',
    'duur (min)',
    'duur in minuten',
    'gespreksduur',
    'tijdsduur',
    'minutes',
    'duration',
    'min',
  ],
  hold: ['wachttijd', 'wacht', 'in de wacht', 'wachten', 'wachtminuten', 'hold', 'on hold', 'waiting'],
  summary: [
    'samenvatting',
    'notitie',
    'omschrijving',
    'inhoud',
    'onderwerp',
    'opmerking',
    'opmerkingen',
    'verslag',
    'wat',
    'tekst',
    'besproken',
    'summary',
    'note',
    'notes',
    'description',
    'text',
  ],
  promise: ['toezegging', 'afspraak', 'belofte', 'afgesproken', 'toegezegd', 'promise', 'agreement'],
  due: [
    'uiterlijk',
    'voor',
    'vóór',
    'toezegging voor',
    'toezegging datum',
    'datum toezegging',
    'deadline',
    'due',
    'by',
    'tot',
  ],
} as const

export type Column = keyof typeof names
export type Columns = Partial<Record<Column, number>>

/** Finds the columns by their headings. Undefined when there is no date, or nothing that says what happened. */
export function columnsOf(heading: readonly string[]): Columns | undefined {
  const columns: Columns = {}
  for (const [at, cell] of heading.entries()) {
    const column = columnOf(cell)
    if (column && columns[column] === undefined) columns[column] = at
  }
  const says = columns.summary ?? columns.agency ?? columns.person ?? columns.promise
  return columns.at === undefined || says === undefined ? undefined : columns
}

function columnOf(cell: string): Column | undefined {
  const heading = cell.toLowerCase().replace(/[:*]$/, '').trim()
  const found = Object.entries(names).find(([, words]) => words.some((word) => word === heading))
  return found && isColumn(found[0]) ? found[0] : undefined
}

const isColumn = (name: string): name is Column => name in names
