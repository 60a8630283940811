import type { sections } from '../domain/document.ts'
import { labels as english } from '../text/en/labels.ts'
import { labels as dutch } from '../text/nl/labels.ts'
import type { Language } from './content.ts'
import type { PartKey } from './presets.ts'

type Section = (typeof sections)[number]

/** The fixed words of a printed dossier. Its language is the reader's, not that of the screen. */
export interface Words {
  readonly parts: Readonly<Record<PartKey, string>>
  readonly sections: Readonly<Record<Section, string>>
  readonly documents: string
  /** The heading over what came after the rest was sent. */
  readonly late: string
  /** Title of a dossier that holds only what came since. */
  readonly supplement: string
  readonly exhibit: string
  readonly volume: string
  readonly undated: string
  readonly untitled: string
  /** A document of which only some pages are in it. */
  readonly only: string
  /** Where a document that is spoken of stands. */
  readonly mention: string
  readonly warnings: {
    readonly undated: string
    readonly duplicate: string
    readonly noDocuments: string
    readonly noOwnWords: string
    readonly untitled: string
    readonly sentLeftOut: string
    readonly sentMoved: string
    readonly lost: string
    readonly lostIn: string
    readonly lostHere: string
  }
}

const nl: Words = {
  parts: {
    cover: 'Voorblad',
    summary: 'Wie, wat, wat belangrijk is',
    terms: 'Termijnen: wie is aan zet',
    receipts: 'Waarom deze dagen: elke termijn nagerekend',
    comparison: 'Twee besluiten vergeleken',
    chronology: 'Tijdlijn',
    index: 'Inhoudsopgave',
    contacts: 'Contacten en toezeggingen',
    people: 'Mensen en instanties',
    notes: 'Aantekeningen bij het gesprek',
  },
  sections: dutch.section,
  documents: 'Stukken',
  late: 'Later toegevoegd',
  supplement: '{title}: aanvulling',
  exhibit: 'Productie',
  volume: 'Deel {no} van {count}',
  undated: 'zonder datum',
  untitled: 'Stuk zonder titel',
  only: '{title} (alleen p. {pages})',
  mention: 'productie {no}, p. {page}',
  warnings: {
    undated: 'Er staat geen datum bij “{title}”.',
    duplicate: '“{title}” is hetzelfde bestand als productie {other}.',
    noDocuments: 'Er zitten geen stukken in dit dossier.',
    noOwnWords: 'Het eigen verhaal is nog leeg; het dossier begint er normaal mee.',
    untitled: 'Een stuk heeft geen titel.',
    sentLeftOut: 'Productie {no} (“{title}”) was al verzonden en zit er nu niet in. Het nummer blijft leeg.',
    sentMoved: 'Wat al verzonden is, blijft op zijn oude plek staan, met zijn oude nummer.',
    lost: 'De tijdlijn verwijst naar een stuk dat niet in het dossier zit: “{title}”.',
    lostIn: '“{title}” verwijst naar een stuk dat niet in het dossier zit: {other}. Zo staat het er dan.',
    lostHere: 'Uw tekst verwijst naar een stuk dat niet in het dossier zit: {other}. Zo staat het er dan.',
  },
}

const en: Words = {
  parts: {
    cover: 'Cover',
    summary: 'Who, what, what matters',
    terms: 'Periods: whose turn it is',
    receipts: 'Why these days: every period worked out',
    comparison: 'Two decisions compared',
    chronology: 'Chronology',
    index: 'Index',
    contacts: 'Contacts and promises',
    people: 'People and agencies',
    notes: 'Notes for the meeting',
  },
  sections: english.section,
  documents: 'Documents',
  late: 'Added later',
  supplement: '{title}: supplement',
  exhibit: 'Exhibit',
  volume: 'Volume {no} of {count}',
  undated: 'undated',
  untitled: 'Untitled document',
  only: '{title} (p. {pages} only)',
  mention: 'exhibit {no}, p. {page}',
  warnings: {
    undated: '“{title}” has no date.',
    duplicate: '“{title}” is the same file as exhibit {other}.',
    noDocuments: 'There are no documents in this dossier.',
    noOwnWords: 'The client’s own words are still empty; a dossier normally opens with them.',
    untitled: 'A document has no title.',
    sentLeftOut: 'Exhibit {no} (“{title}”) was sent before and is not in it now. Its number stays empty.',
    sentMoved: 'What was sent before stays in its old place, with its old number.',
    lost: 'The chronology points to a document that is not in the dossier: “{title}”.',
    lostIn: '“{title}” refers to a document that is not in the dossier: {other}. That is what it will say.',
    lostHere: 'Your text refers to a document that is not in the dossier: {other}. That is what it will say.',
  },
}

/** The words of a language. */
export const dossierWords: Readonly<Record<Language, Words>> = { nl, en }

/** Fills `{name}` holes. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
