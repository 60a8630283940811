import type { Draft } from '../../shared/letters/draft.ts'
import { contentSchema, type DossierContent } from '../../shared/dossier/content.ts'
import { partKeys } from '../../shared/dossier/presets.ts'

const ids = {
  letter: '01890a5d-ac96-774b-bcce-b302099a8001',
  lost: '01890a5d-ac96-774b-bcce-b302099a8002',
  elsewhere: '01890a5d-ac96-774b-bcce-b302099a8003',
  term: '01890a5d-ac96-774b-bcce-b302099a8004',
  old: '01890a5d-ac96-774b-bcce-b302099a8005',
  new: '01890a5d-ac96-774b-bcce-b302099a8006',
} as const

/** The text of the letter that is the first document: it speaks of one that is not in the dossier. */
export const letterDraft: Draft = {
  sender: ['Hanneke Lindewaal'],
  addressee: ['Gemeente Duinmeer'],
  placeAndDate: 'Duinmeer, 4 maart 2026',
  reference: '',
  subject: 'Bezwaar',
  body: [{ kind: 'text', text: `Zie @{${ids.elsewhere}}.` }],
  closing: 'Met vriendelijke groet,',
  signature: ['Hanneke Lindewaal'],
  enclosures: [],
}

const decision = (id: string, documentId: string, date: string) => ({
  id,
  documentId,
  title: `Besluit van ${date}`,
  date,
  product: 'Hulp bij het huishouden',
  minutes: 120,
  euros: null,
  period: 'week' as const,
  form: 'zin' as const,
  starts: null,
  ends: null,
  reasons: '',
  result: 'granted' as const,
})

/** A dossier in which every part has something to say; an invented family in an invented municipality. */
export const everything: DossierContent = contentSchema.parse({
  preset: 'full',
  parts: [...partKeys],
  title: 'Bezwaar huishoudelijke hulp',
  caseName: 'Familie Lindewaal',
  municipality: 'Duinmeer',
  reference: 'Z-2026-17',
  addressee: 'Commissie',
  occasion: 'Hoorzitting',
  madeOn: '2026-03-02',
  maker: 'H. de Wit',
  ownWords: `Wij willen dat het zo blijft. Zie @{${ids.elsewhere}}.`,
  asks: 'Dat de hulp blijft.',
  matters: ['Een vaste hulp.'],
  mentions: [{ token: ids.elsewhere, id: ids.elsewhere, text: '“Zorgplan”' }],
  people: [{ name: 'Bram', role: 'cliënt', phone: '06 12 34 56 78', mail: 'b@voorbeeld.nl', agency: 'MEE' }],
  agencies: [{ name: 'Gemeente Duinmeer', kind: 'gemeente', reference: 'Z-17' }],
  terms: [
    { label: 'Bezwaar: laatste dag', date: '2026-04-15', actor: 'agency', law: 'Awb 6:7', why: 'Zes weken.' },
  ],
  receipts: [
    {
      id: ids.term,
      rule: 'bezwaar',
      ruleLabel: 'Bezwaar maken',
      label: 'Bezwaar',
      event: '2026-03-04',
      params: {},
      documentId: null,
      status: 'open',
      reason: '',
      printed: null,
      steps: [
        {
          key: 'last_day',
          label: 'Laatste dag',
          date: '2026-04-15',
          actor: 'client',
          law: 'Awb 6:7',
          why: 'Zes weken.',
          mark: 'V',
        },
      ],
      warnings: ['Let op de feestdag.'],
    },
  ],
  comparison: {
    old: decision(ids.old, ids.old, '2025-03-04'),
    new: decision(ids.new, ids.new, '2026-03-04'),
    fields: [{ field: 'amount', label: 'Hoeveel', old: '2 uur', new: '1 uur', changed: true }],
    sentence: 'Een uur minder.',
    minutesPerWeek: -60,
  },
  chronology: [
    { date: '2026-03-03', time: '10:15', kind: 'contact', title: 'Gebeld', text: 'Gemeente Duinmeer' },
  ],
  contacts: [
    {
      at: '2026-03-03T10:15',
      channel: 'phone',
      direction: 'out',
      agency: 'Gemeente Duinmeer',
      person: 'W. Duin',
      summary: 'Gebeld over de hulp.',
      promises: [{ text: 'Belt terug.', due: '2026-03-10' }],
    },
  ],
  documents: [
    {
      id: ids.letter,
      title: 'Bezwaarschrift',
      kindLabel: 'brief',
      section: 'ours',
      date: '2026-03-04',
      sender: 'Gemeente Duinmeer',
      mentions: [{ token: ids.elsewhere, id: ids.elsewhere, text: '“Zorgplan”' }],
    },
    { id: ids.lost, title: 'Kapot', fileName: 'kapot.pdf', sha256: 'ab', date: '2026-03-05' },
  ],
  sent: {
    how: 'append',
    exhibits: [{ id: ids.letter, no: '1', title: 'Bezwaarschrift', section: 'ours', label: '9', pages: 1 }],
  },
})
