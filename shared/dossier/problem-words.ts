import type { Language } from './content.ts'
import type { PrintedPlace } from './open-numbers.ts'
import type { PartKey } from './presets.ts'
import type { StampPlace } from './stamps.ts'
import type { ThingKey } from './things.ts'

/** What a preflight says, in the language of the dossier. */
interface ProblemWords {
  readonly noText: string
  readonly pageSize: string
  readonly upsideDown: string
  readonly sideways: string
  readonly coveredNumber: string
  readonly places: Readonly<Record<StampPlace, string>>
  readonly nearDuplicate: string
  readonly emptyPage: string
  readonly emptyDocument: string
  readonly signature: string
  readonly unredacted: string
  readonly boxesBehind: string
  readonly what: { readonly bsn: string; readonly iban: string }
  readonly and: string
  /** A number that looks like a citizen service number, in what the dossier itself prints. */
  readonly openNumber: string
  readonly fileName: string
  /** In what it stands. */
  readonly things: Readonly<Record<ThingKey, string>>
  /** Where words come to stand, beside the made parts. */
  readonly around: Readonly<Record<Exclude<PrintedPlace, PartKey>, string>>
  readonly workingNote: string
  readonly large: string
  readonly largeDocument: string
  readonly split: string
  readonly pictures: string
}

const nl: ProblemWords = {
  noText: '“{title}”, p. {pages}: een plaatje waarin niet gezocht kan worden. De tekst is nog niet gelezen.',
  pageSize: '“{title}”, p. {pages}: geen A4. In het dossier wordt het passend gemaakt.',
  upsideDown: '“{title}”, p. {pages}: staat op zijn kop.',
  sideways: '“{title}”, p. {pages}: ligt op zijn kant.',
  coveredNumber:
    '“{title}”, p. {pages}: {place} staat al een nummer ({number}), op de plek van ons nummer. Het oude nummer blijft leesbaar, maar twee nummers kunnen verwarren.',
  places: { 'bottom-right': 'rechtsonder', 'bottom-left': 'linksonder', 'top-right': 'rechtsboven' },
  nearDuplicate: '“{title}” lijkt sterk op productie {other}.',
  emptyPage: '“{title}”, p. {pages}: er staat niets op.',
  emptyDocument: '“{title}” is helemaal leeg.',
  signature:
    '“{title}” is digitaal ondertekend. In het dossier kan niemand dat nog nagaan; bewaar het origineel ernaast.',
  unredacted: '“{title}”, p. {pages}: hier is leesbaar: {what}.',
  boxesBehind:
    '“{title}”: in een eerdere versie is iets zwartgemaakt, in deze niet. Kijk of dat ook hier moet.',
  what: { bsn: 'iets dat op een burgerservicenummer lijkt', iban: 'een rekeningnummer' },
  and: ' en ',
  openNumber:
    '{thing}: hierin staat iets dat op een burgerservicenummer lijkt. Dat is in het dossier te lezen: {places}.',
  fileName: 'In de naam van het bestand staat iets dat op een burgerservicenummer lijkt.',
  things: {
    title: 'De naam van dit dossier',
    caseName: 'De naam van de zaak',
    cover: 'Een tekst op het voorblad',
    occasion: 'De gelegenheid',
    maker: 'De naam van de maker',
    ownWords: '“In eigen woorden”',
    asks: '“Wat wordt gevraagd”',
    matters: '“Wat belangrijk is”',
    person: 'De gegevens van {name}',
    agency: 'De gegevens van {name}',
    term: 'De termijn “{name}”',
    comparison: 'De vergelijking van twee besluiten',
    event: 'De tijdlijn, {name}',
    contact: 'Het contact van {name}',
    document: 'De titel “{name}”',
    documentFile: 'De bestandsnaam van “{name}”',
    documentSender: 'De afzender van “{name}”',
    documentText: 'De tekst van “{name}”',
    mention: 'Een verwijzing naar {name}',
    page: 'Een tekst in dit dossier',
  },
  around: {
    documents: 'bij de stukken',
    bookmarks: 'bladwijzers',
    stamps: 'op elke pagina',
    properties: 'eigenschappen van het bestand',
  },
  workingNote:
    'Uw werknotitie “{note}” staat woordelijk in dit dossier: in het eigen verhaal, een verslag van een gesprek of een titel. Haal haar daar weg.',
  large: 'Het bestand wordt ongeveer {size} MB. Veel mailboxen weigeren meer dan {limit} MB.',
  largeDocument: '“{title}” is alleen al ongeveer {size} MB, meer dan de gevraagde {limit} MB.',
  split: 'Het dossier wordt ongeveer {size} MB en komt dus in delen van hooguit {limit} MB.',
  pictures:
    'Het dossier wordt ongeveer {size} MB; de plaatjes worden kleiner gemaakt tot het onder {limit} MB is.',
}

const en: ProblemWords = {
  noText: '“{title}”, p. {pages}: a picture that cannot be searched. Its text was not read yet.',
  pageSize: '“{title}”, p. {pages}: not A4. In the dossier it is made to fit.',
  upsideDown: '“{title}”, p. {pages}: upside down.',
  sideways: '“{title}”, p. {pages}: on its side.',
  coveredNumber:
    '“{title}”, p. {pages}: there is a number {place} already ({number}), where ours comes. The old number stays readable, but two numbers may confuse.',
  places: {
    'bottom-right': 'at the bottom right',
    'bottom-left': 'at the bottom left',
    'top-right': 'at the top right',
  },
  nearDuplicate: '“{title}” is much like exhibit {other}.',
  emptyPage: '“{title}”, p. {pages}: there is nothing on it.',
  emptyDocument: '“{title}” is entirely empty.',
  signature:
    '“{title}” has a digital signature. Nobody can verify that in the dossier; keep the original beside it.',
  unredacted: '“{title}”, p. {pages}: {what} can be read here.',
  boxesBehind:
    '“{title}”: something was made black in an earlier version, and nothing in this one. See whether it should be here too.',
  what: { bsn: 'what looks like a citizen service number', iban: 'an account number' },
  and: ' and ',
  openNumber:
    '{thing}: this holds what looks like a citizen service number. It can be read in the dossier: {places}.',
  fileName: 'The name of the file holds what looks like a citizen service number.',
  things: {
    title: 'The name of this dossier',
    caseName: 'The name of the case',
    cover: 'A text on the cover',
    occasion: 'The occasion',
    maker: 'The name of the maker',
    ownWords: '“In their own words”',
    asks: '“What is asked”',
    matters: '“What matters”',
    person: 'The details of {name}',
    agency: 'The details of {name}',
    term: 'The period “{name}”',
    comparison: 'The comparison of two decisions',
    event: 'The chronology, {name}',
    contact: 'The contact of {name}',
    document: 'The title “{name}”',
    documentFile: 'The file name of “{name}”',
    documentSender: 'The sender of “{name}”',
    documentText: 'The text of “{name}”',
    mention: 'A reference to {name}',
    page: 'A text in this dossier',
  },
  around: {
    documents: 'with the documents',
    bookmarks: 'bookmarks',
    stamps: 'on every page',
    properties: 'properties of the file',
  },
  workingNote:
    'Your working note “{note}” stands word for word in this dossier: in their own words, the record of a conversation or a title. Take it out there.',
  large: 'The file will be about {size} MB. Many mailboxes refuse more than {limit} MB.',
  largeDocument: '“{title}” alone is about {size} MB, more than the {limit} MB asked for.',
  split: 'The dossier will be about {size} MB, so it comes in volumes of at most {limit} MB.',
  pictures:
    'The dossier will be about {size} MB; its pictures are made smaller until it is below {limit} MB.',
}

/** The words of a language. */
export const problemWords = (language: Language): ProblemWords => (language === 'nl' ? nl : en)
