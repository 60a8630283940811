import { contentSchema, type DossierContent, type DossierContentInput } from '../../shared/dossier/content.ts'

/** An invented family in an invented municipality, with everything a dossier can hold. */
const sampleInput: DossierContentInput = {
  language: 'nl',
  preset: 'full',
  title: 'Bezwaar tegen het stoppen van de huishoudelijke hulp en de begeleiding',
  caseName: 'Familie Van der Meulen-Özdemir',
  municipality: 'Bredervoort',
  reference: 'Z-2025-004417',
  addressee: 'Bezwaaradviescommissie gemeente Bredervoort',
  occasion: 'Hoorzitting, donderdag 12 maart 2026',
  madeOn: '2026-03-02',
  maker: 'Hanneke de Wit, onafhankelijk cliëntondersteuner',
  ownWords:
    'Ik ben Ayşe. Sinds het ongeluk van Bram draait ons huis op lijstjes. Hij kan veel, maar niet alleen: hij vergeet het gas, hij raakt de weg kwijt op plekken die hij al twintig jaar kent.\n\nWij vragen geen luxe. Wij vragen dat er iemand is op de uren dat ik werk, zodat onze dochter van elf geen verpleegster hoeft te zijn.',
  asks: 'Dat de begeleiding (9 uur per week) en de huishoudelijke hulp (4 uur) doorgaan zoals tot 1 januari 2026, totdat er een goed onderzoek is gedaan.',
  matters: [
    'Een vaste begeleider die Bram kent; elke wisseling kost maanden.',
    'Dat onze dochter kind kan zijn.',
    'Duidelijkheid op papier, met een naam erbij van wie je kunt bellen.',
  ],
  people: [
    { name: 'Bram van der Meulen', role: 'cliënt' },
    {
      name: 'Ayşe Özdemir',
      role: 'echtgenote en mantelzorger',
      phone: '06 12 34 56 78',
      mail: 'ayse@voorbeeld.nl',
    },
    {
      name: 'Hanneke de Wit',
      role: 'onafhankelijk cliëntondersteuner',
      agency: 'MEE Bredervoort',
      phone: '0315 55 01 02',
    },
    {
      name: 'P. Groothuis',
      role: 'klantmanager Wmo',
      agency: 'Gemeente Bredervoort',
      phone: '0315 55 00 00',
      mail: 'p.groothuis@bredervoort.voorbeeld',
    },
    {
      name: 'dr. M.-L. Vandenbroucke-Schimmelpenninck van der Oye',
      role: 'revalidatiearts',
      agency: 'Revalidatiecentrum De Linde',
    },
  ],
  agencies: [
    {
      name: 'Gemeente Bredervoort',
      kind: 'gemeente',
      reference: 'Z-2025-004417',
      phone: '14 0315',
      address: 'Markt 1, 7000 AA Bredervoort',
    },
    { name: 'CIZ', kind: 'ciz', reference: '8842-1191' },
    { name: 'Revalidatiecentrum De Linde', kind: 'zorgaanbieder' },
  ],
  terms: [
    {
      label: 'Beslissing op bezwaar',
      date: '2026-04-28',
      actor: 'agency',
      agency: 'Gemeente Bredervoort',
      law: 'Algemene wet bestuursrecht, artikel 7:10 lid 1',
      why: 'Bezwaartermijn eindigt op 3 februari 2026. Twaalf weken (er is een commissie) vanaf de dag daarna: 28 april 2026, een dinsdag.',
    },
    {
      label: 'Laatste stukken voor de hoorzitting',
      date: '2026-02-27',
      actor: 'client',
      law: 'Algemene wet bestuursrecht, artikel 7:4 lid 1',
      why: 'Tien dagen vóór 12 maart 2026 is 2 maart; veilig is de laatste werkdag daarvoor.',
      doubt: 'de gemeente noemt in de uitnodiging een andere dag',
      status: 'late',
    },
    {
      label: 'Bezwaar maken',
      date: '2026-02-03',
      actor: 'client',
      law: 'Algemene wet bestuursrecht, artikelen 6:7 en 6:8',
      why: 'Besluit verzonden op 23 december 2025; zes weken later is 3 februari 2026.',
      status: 'done',
    },
  ],
  chronology: [
    {
      date: '2019',
      kind: 'fact',
      title: 'Ongeluk van Bram',
      text: 'Niet-aangeboren hersenletsel na een aanrijding.',
    },
    { date: '2025-09-02', kind: 'document', title: 'Melding Wmo gedaan', documentId: 'doc-1' },
    {
      date: '2025-10-14',
      time: '10:15',
      kind: 'contact',
      title: 'Gebeld met de gemeente',
      text: 'Mevrouw Groothuis zegt dat het onderzoek is uitgesteld; er komt binnen een week een brief.',
    },
    {
      date: '2025-12-23',
      kind: 'document',
      title: 'Besluit: begeleiding stopt op 1 januari',
      text: 'Zonder huisbezoek.',
      documentId: 'doc-2',
    },
    { date: '2026-01-29', kind: 'document', title: 'Bezwaarschrift verstuurd', documentId: 'doc-3' },
    { date: 'voorjaar 2024', kind: 'fact', title: 'Eerste aanvraag huishoudelijke hulp toegewezen' },
  ],
  contacts: [
    {
      at: '2025-10-14T10:15',
      channel: 'phone',
      direction: 'out',
      agency: 'Gemeente Bredervoort',
      person: 'P. Groothuis',
      minutes: 25,
      hold: 15,
      summary:
        'Onderzoek is uitgesteld door ziekte. Gevraagd waarom er geen ontvangstbevestiging is. Zij belooft een brief met een nieuwe datum.',
      promises: [
        { text: 'Brief met een nieuwe datum voor het gesprek.', due: '2025-10-21', status: 'broken' },
      ],
    },
    {
      at: '2025-11-03',
      channel: 'mail',
      direction: 'in',
      agency: 'Gemeente Bredervoort',
      summary: 'Automatisch bericht: “Uw vraag is in behandeling.”',
    },
    {
      at: '2026-01-05T09:02',
      channel: 'phone',
      direction: 'in',
      person: 'dr. Vandenbroucke-Schimmelpenninck',
      minutes: 10,
      summary: 'Wil een verklaring schrijven over de noodzaak van vaste begeleiding.',
      promises: [{ text: 'Verklaring per post.', due: '2026-01-19', status: 'kept' }],
    },
  ],
  documents: [
    {
      id: 'doc-1',
      title: 'Melding maatschappelijke ondersteuning',
      kindLabel: 'melding',
      section: 'request',
      date: '2025-09-02',
      pages: 2,
    },
    {
      id: 'doc-2',
      title: 'Besluit beëindiging begeleiding en huishoudelijke ondersteuning',
      kindLabel: 'beschikking',
      section: 'decisions',
      date: '2025-12-23',
      received: '2025-12-27',
      sender: 'Gemeente Bredervoort',
      pages: 4,
    },
    {
      id: 'doc-3',
      title: 'Bezwaarschrift',
      kindLabel: 'bezwaarschrift',
      section: 'ours',
      date: '2026-01-29',
      pages: 3,
    },
    {
      id: 'doc-4',
      title:
        'Arbeidsongeschiktheidsverzekeringsmaatschappijcorrespondentie met bijlagen van de revalidatiearts',
      kindLabel: 'medische verklaring',
      section: 'evidence',
      date: '2026-01',
      sender: 'Revalidatiecentrum De Linde',
      pages: 1,
    },
    { id: 'doc-5', title: 'Foto van de keuken', kindLabel: 'foto', section: 'evidence', pages: 1 },
  ],
}

export const sample = (over: Partial<DossierContentInput> = {}): DossierContent =>
  contentSchema.parse({ ...sampleInput, ...over })
