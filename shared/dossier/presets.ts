/** The made parts of a dossier, before the documents. */
export const partKeys = [
  'cover',
  'summary',
  'terms',
  'receipts',
  'comparison',
  'chronology',
  'index',
  'contacts',
  'people',
  'notes',
] as const
export type PartKey = (typeof partKeys)[number]

/** What a dossier is for; decides which parts it has and in which order. */
export const presetKeys = [
  'full',
  'meeting',
  'response',
  'objection',
  'appeal',
  'complaint',
  'handover',
  'inspection',
] as const
export type PresetKey = (typeof presetKeys)[number]

export interface Preset {
  readonly key: PresetKey
  readonly label: Readonly<Record<'nl' | 'en', string>>
  /** One sentence: when a person would choose it. */
  readonly help: Readonly<Record<'nl' | 'en', string>>
  readonly parts: readonly PartKey[]
}

const everything: readonly PartKey[] = [
  'cover',
  'summary',
  'terms',
  'chronology',
  'index',
  'contacts',
  'people',
]

/** In the order in which they are offered. */
export const presets: readonly Preset[] = [
  {
    key: 'full',
    label: { nl: 'Volledig dossier', en: 'Complete dossier' },
    help: { nl: 'Alles wat er is, op volgorde.', en: 'Everything there is, in order.' },
    parts: everything,
  },
  {
    key: 'meeting',
    label: { nl: 'Keukentafelgesprek', en: 'Assessment meeting' },
    help: {
      nl: 'Voor het gesprek met de gemeente: wat er speelt, wie erbij zijn, ruimte voor aantekeningen.',
      en: 'For the meeting with the municipality: what is going on, who attends, room for notes.',
    },
    parts: ['cover', 'summary', 'terms', 'index', 'people', 'notes'],
  },
  {
    key: 'response',
    label: { nl: 'Zienswijze', en: 'Response to an intended decision' },
    help: {
      nl: 'Op een voorgenomen besluit of een verslag: wat er niet klopt, met de stukken.',
      en: 'To an intended decision or a report: what is not right, with the documents.',
    },
    parts: ['cover', 'summary', 'index', 'chronology', 'terms'],
  },
  {
    key: 'objection',
    label: { nl: 'Bezwaar', en: 'Objection' },
    help: {
      nl: 'Bij een bezwaarschrift: het besluit, de termijnen en de stukken.',
      en: 'With a notice of objection: the decision, the periods and the documents.',
    },
    parts: ['cover', 'summary', 'terms', 'chronology', 'index', 'contacts'],
  },
  {
    key: 'appeal',
    label: { nl: 'Beroep', en: 'Appeal' },
    help: {
      nl: 'Voor de rechtbank: producties met nummers en een inhoudsopgave.',
      en: 'For the court: numbered exhibits and an index.',
    },
    parts: ['cover', 'index', 'summary', 'chronology', 'terms', 'contacts'],
  },
  {
    key: 'complaint',
    label: { nl: 'Klacht', en: 'Complaint' },
    help: {
      nl: 'Wat er misging, wanneer, en wat er is toegezegd.',
      en: 'What went wrong, when, and what was promised.',
    },
    parts: ['cover', 'summary', 'chronology', 'contacts', 'terms', 'index'],
  },
  {
    key: 'handover',
    label: { nl: 'Overdracht', en: 'Handover' },
    help: {
      nl: 'Voor wie de zaak overneemt: mensen, afspraken, wat er nog open staat.',
      en: 'For whoever takes over: people, promises, what is still open.',
    },
    parts: ['cover', 'summary', 'people', 'terms', 'contacts', 'chronology', 'index'],
  },
  {
    key: 'inspection',
    label: { nl: 'Inzage', en: 'Inspection' },
    help: {
      nl: 'Voor wie de stukken wil inzien: alleen een inhoudsopgave en de stukken zelf.',
      en: 'For whoever wants to see the documents: an index and the documents alone.',
    },
    parts: ['cover', 'index'],
  },
]

/** The preset of a key. */
export function presetOf(key: PresetKey): Preset {
  const preset = presets.find((each) => each.key === key)
  if (!preset) throw new Error(`no preset ${key}`)
  return preset
}

/** Without these nobody finds anything. */
const always: ReadonlySet<PartKey> = new Set(['cover', 'index'])

/** The made parts of a dossier in their order: of its preset, or those that the person chose among all. */
export function partsOf(given: {
  readonly preset: PresetKey
  readonly parts?: readonly PartKey[] | undefined
}): PartKey[] {
  // The receipts say why the days before them are what they are, so they stand behind those.
  const own = presetOf(given.preset).parts.flatMap((key) =>
    key === 'terms' ? [key, 'receipts' as const] : [key],
  )
  if (given.parts === undefined) return [...presetOf(given.preset).parts]
  const chosen = new Set([...given.parts, ...always])
  return [...new Set([...own, ...partKeys])].filter((key) => chosen.has(key))
}
