import type { Document } from '../domain/document.ts'
import { longDate } from '../dossier/dates.ts'
import type { Text } from '../terms/text.ts'
import type { Paper } from './enclosures.ts'
import type { Piece } from './piece.ts'

/** Decisions of which the day they came in can make a difference: a term runs from them. */
const decisions: readonly Document['kind'][] = [
  'beschikking',
  'indicatiebesluit',
  'toekenning_pgb',
  'toeslagbeschikking',
  'terugvordering',
  'dwangsombesluit',
  'beslissing_op_bezwaar',
  'uitspraak',
]
/** Letters of the client that keep a term or start one. */
const withTerm: readonly Document['kind'][] = ['bezwaarschrift', 'beroepschrift', 'ingebrekestelling']

/** Letters of the agency that show that it had the client's letter. */
const showsReceipt: readonly Document['kind'][] = [
  'ontvangstbevestiging',
  'verzoek_om_aanvulling',
  'verdaging',
  'dwangsombesluit',
  'beslissing_op_bezwaar',
]

type Tied = { readonly proofs: ReadonlySet<string> }

/** Decisions without the day they came in, and letters with a term on them without a proof that they went out. */
export const dayPieces = (paper: Paper, papers: readonly Paper[], { proofs }: Tied): Piece[] => [
  ...(decisions.includes(paper.kind) && paper.received === null ? [received(paper)] : []),
  ...(isUnproven(paper, papers, proofs) ? [proof(paper)] : []),
]

function isUnproven(paper: Paper, papers: readonly Paper[], proofs: ReadonlySet<string>): boolean {
  const { kind, sent, matterId } = paper
  if (!withTerm.includes(kind) || sent === null || proofs.has(paper.id)) return false
  // What the agency answers in the same matter shows that it came.
  return !papers.some(
    (other) =>
      showsReceipt.includes(other.kind) &&
      matterId !== null &&
      other.matterId === matterId &&
      (other.date ?? other.sent ?? '') >= sent,
  )
}

const received = (paper: Paper): Piece => ({
  ...base('received', paper),
  title: { nl: `Dag van ontvangst: ${paper.title}`, en: `Day of receipt: ${paper.title}` },
  reason: {
    nl: 'Van dit besluit is niet bekend wanneer het bij u kwam. Kwam het later dan het had moeten komen, dan helpt die dag u.',
    en: 'It is not known when this decision reached you. If it came later than it should have, that day helps you.',
  },
  law: 'Awb 6:8(1), 3:41',
  question: {
    nl: 'Op welke dag lag de brief op de mat? Bewaar ook de envelop met het poststempel.',
    en: 'On which day did the letter arrive? Keep the envelope with its postmark too.',
  },
})

function proof(paper: Paper): Piece {
  const day = paper.sent === null ? '' : ` van ${longDate(paper.sent, 'nl')}`
  return {
    ...base('proof', paper),
    title: { nl: `Bewijs van verzending: ${paper.title}`, en: `Proof of posting: ${paper.title}` },
    reason: {
      nl: 'Aan deze brief hangt een termijn. Zonder bewijs kan de instantie zeggen dat zij hem niet kreeg.',
      en: 'A term hangs on this letter. Without proof the agency can say that it never got it.',
    },
    law: 'Awb 6:9',
    question: question(paper.title),
    letter: {
      key: 'missing_piece',
      given: {
        piece: `een bevestiging van de dag waarop u mijn brief “${paper.title}”${day} hebt ontvangen`,
      },
    },
  }
}

const question = (title: string): Text => ({
  nl: `Is de brief “${title}” binnen, en sinds welke dag? Wilt u dat op papier bevestigen?`,
  en: `Has the letter “${title}” arrived, and since which day? Will you confirm that in writing?`,
})

const base = (kind: Piece['kind'], { id, seriesId, matterId }: Paper) => ({
  key: `${kind}:${seriesId ?? id}`,
  kind,
  matterId,
  step: null,
  documentId: id,
  letter: null,
  likely: null,
})
