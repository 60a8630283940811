import type { Piece } from './letter.ts'

/** The body of a letter as plain text to write in: `# ` before a heading, `- ` before a point, else a paragraph. */
export const bodyText = (pieces: readonly Piece[]): string =>
  pieces.map(({ kind, text }) => marks[kind] + text).join('\n\n')

const marks: Record<Piece['kind'], string> = { heading: '# ', point: '- ', text: '' }

/** Reads a body back from what was written: every line that is not empty is a piece. */
export const bodyPieces = (written: string): Piece[] =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(pieceOf)

function pieceOf(line: string): Piece {
  if (/^#+\s/.test(line)) return { kind: 'heading', text: line.replace(/^#+\s+/, '') }
  if (/^[-*•]\s/.test(line)) return { kind: 'point', text: line.replace(/^[-*•]\s+/, '') }
  return { kind: 'text', text: line }
}
