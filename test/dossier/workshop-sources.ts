import type { DossierSource } from '../../electron/dossier/export.ts'
import { pdf, testJpeg, testPdf } from './documents.ts'

/** The documents of the sample: two PDFs, an e-mail, one that cannot be read, a photo. */
export const sampleSources = async (): Promise<Record<string, DossierSource>> => ({
  'doc-1': pdf(await testPdf('doc-1', 2)),
  'doc-2': pdf(await testPdf('doc-2', 7)),
  'doc-3': {
    kind: 'text',
    title: 'Bezwaarschrift per e-mail',
    headers: [
      ['Van', 'Ayşe Özdemir <ayse@voorbeeld.nl>'],
      ['Onderwerp', 'Bezwaar 😀 αβγ'],
    ],
    body: 'Geachte commissie,\n\nIk maak bezwaar tegen het besluit van 23 december 2025. '.repeat(60),
  },
  'doc-4': {
    kind: 'unreadable',
    fileName: 'verklaring.docx',
    bytes: 1_234_567,
    sha256: 'ab'.repeat(32),
    reason: 'Het bestand is beveiligd met een wachtwoord.',
  },
  'doc-5': { kind: 'image', bytes: await testJpeg(), width: 80, height: 60, orientation: 6 },
})
