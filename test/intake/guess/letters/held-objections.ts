import { letter, type Letter } from './letter.ts'

/** Held back: written before the guesses were, and never looked at while they were tuned. */
export const heldObjections: readonly Letter[] = [
  letter(
    'beslissing op bezwaar',
    {
      date: '2026-09-15',
      kind: 'beslissing_op_bezwaar',
      from: 'Gemeente Heuvelrode',
      reference: 'BZW-2026-019',
    },
    `
College van burgemeester en wethouders
Gemeente Heuvelrode
VERZONDEN 15 SEP 2026
Ons kenmerk: BZW-2026-019
Onderwerp: beslissing op uw bezwaarschrift van 2 april 2026

Geachte mevrouw Koning,
Wij verklaren uw bezwaar ongegrond en laten het besluit van 3 maart 2026 in stand. De commissie bezwaarschriften heeft ons hierover op 20 augustus geadviseerd.
Rechtsmiddelen
Tegen dit besluit kunt u binnen zes weken beroep instellen bij de rechtbank.`,
  ),
  letter(
    'hoorzitting uitnodiging',
    { date: '2026-06-22', kind: 'uitnodiging', from: 'Commissie bezwaarschriften Heuvelrode' },
    `
Commissie bezwaarschriften Heuvelrode
22 juni 2026
Uw bezwaarschrift van 2 april 2026

Geachte mevrouw Koning,
De commissie behandelt uw bezwaar in haar hoorzitting van donderdag 9 juli 2026 om 14.15 uur in het gemeentehuis. U wordt uitgenodigd om uw bezwaar daar toe te lichten. U kunt tot tien dagen voor de hoorzitting nadere stukken indienen.`,
  ),
  letter(
    'advies commissie',
    { date: '2026-08-20', kind: 'advies_bezwaarcommissie' },
    `
ADVIES
van de adviescommissie bezwaarschriften van de gemeente Heuvelrode
inzake het bezwaar van mevrouw A. Koning tegen het besluit van 3 maart 2026

Verloop van de procedure
De hoorzitting vond plaats op 9 juli 2026.
Overwegingen
De commissie overweegt dat het onderzoek onvoldoende zorgvuldig is geweest.
Advies
De commissie adviseert het college het bezwaar gegrond te verklaren en het bestreden besluit te herroepen.
Heuvelrode, 20 augustus 2026
de voorzitter, de secretaris`,
  ),
  letter(
    'verslag hoorzitting',
    { date: '2026-07-09', kind: 'verslag_hoorzitting' },
    `
Verslag van de hoorzitting van de commissie bezwaarschriften
Gemeente Heuvelrode
Datum: 9 juli 2026, aanvang 14.15 uur
Aanwezig: mr. T. Vaart (voorzitter), mevrouw A. Koning (bezwaarmaker), de heer S. Linde (namens verweerder)

De voorzitter opent de hoorzitting en heet iedereen welkom.
Bezwaarmaker licht haar bezwaar toe.`,
  ),
  letter(
    'gewone brief',
    { date: '2026-10-01', kind: 'brief', from: 'Gemeente Kustveen' },
    `
Gemeente Kustveen
Kustveen, 1 oktober 2026
Onderwerp: nieuwe contactpersoon

Beste mevrouw Smit,
Vanaf 12 oktober 2026 is Karel Hoek uw contactpersoon bij de gemeente. Hij neemt het over van Nadia Berg. U bereikt hem op telefoonnummer 088-0000000.
Met vriendelijke groet,`,
  ),
  letter(
    'OCR besluit',
    { date: '2026-05-14', kind: 'beschikking', from: 'Gemeente Waterrijk', reference: 'Z26-004411' },
    `
Gerneente Waterrijk
Posthus 1O
Datum: l4 mei 2O26
0ns kenmerk: Z26-004411
Betreft: besluit op uw aanvraag rolstoel

Geachte rnevrouw,
Wij hebben besloten om uw aanvraag van 2 april 2026 toe te wijzen. U krijgt een rolstoel in bruikleen.
U kunt binnen zes weken bezwaar rnaken.`,
  ),
]
