import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import type { Draft } from '../../shared/letters/draft.ts'
import type { Piece } from '../../shared/letters/letter.ts'

/** Twentieths of a point: the measure of Word. */
const point = 20
const list = 'points'

/** A letter as a Word document (Office Open XML), to go on writing in. Nothing of the computer or its user in it. */
export async function letterDocx(draft: Draft): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Zaakmap',
    title: draft.subject,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } },
          paragraph: { spacing: { line: 276 } },
        },
        heading2: { run: { font: 'Calibri', size: 24, bold: true, color: '000000' } },
      },
    },
    numbering: {
      config: [
        {
          reference: list,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 18 * point, hanging: 14 * point } } },
            },
          ],
        },
      ],
    },
    sections: [
      { properties: { page: { size: { width: 11_906, height: 16_838 } } }, children: paragraphs(draft) },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function paragraphs(draft: Draft): Paragraph[] {
  return [
    ...block(draft.sender, 0),
    ...block(draft.addressee, 24),
    line(draft.placeAndDate, 24),
    ...(draft.reference === '' ? [] : [line(`Uw kenmerk: ${draft.reference}`, 18, true)]),
    line(`Onderwerp: ${draft.subject}`, draft.reference === '' ? 18 : 0, true),
    ...draft.body.map(pieceOf),
    line(draft.closing, 18),
    ...block(draft.signature, 48),
    ...(draft.enclosures.length === 0 ? [] : [line('Bijlagen', 24, true)]),
    ...draft.enclosures.map((text, at) => line(`${at + 1}. ${text}`, 2)),
  ]
}

const block = (texts: readonly string[], before: number): Paragraph[] =>
  texts.map((text, at) => line(text, at === 0 ? before : 0))

const line = (text: string, before: number, bold = false): Paragraph =>
  new Paragraph({ spacing: { before: before * point }, children: runsOf(text, bold) })

/** What is still to be filled in is marked, so that nobody overlooks it. */
const runsOf = (text: string, bold: boolean): TextRun[] =>
  text
    .split(/(\[[^\]]+\])/)
    .filter((part) => part !== '')
    .map(
      (part) => new TextRun({ text: part, bold, ...(part.startsWith('[') ? { highlight: 'yellow' } : {}) }),
    )

function pieceOf({ kind, text }: Piece): Paragraph {
  if (kind === 'heading') {
    return new Paragraph({
      text,
      heading: HeadingLevel.HEADING_2,
      spacing: { before: 14 * point },
      keepNext: true,
    })
  }
  if (kind === 'point')
    return new Paragraph({
      children: runsOf(text, false),
      numbering: { reference: list, level: 0 },
      spacing: { before: 3 * point },
    })
  return line(text, 8)
}
