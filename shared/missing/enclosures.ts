import type { Document } from '../domain/document.ts'
import type { DocumentId } from '../domain/ids.ts'
import { longDate } from '../dossier/dates.ts'
import { mayBe } from './alike.ts'
import { mentionsOf, type Mention } from './mentions.ts'
import type { Piece } from './piece.ts'

/** What the case knows of a document, as far as this needs it. */
export type Paper = Pick<
  Document,
  'id' | 'title' | 'kind' | 'section' | 'date' | 'sent' | 'received' | 'matterId' | 'fileName' | 'seriesId'
> & {
  /** Documents that hang on it: what came with it, and what the person tied to it. */
  readonly tied: readonly DocumentId[]
  /** Text of its pages, as far as they speak of enclosures; others are empty. */
  readonly pages: readonly string[]
}

/**
 * Enclosures that a letter speaks of and that are not there. What stands further on in the same document counts as
 * there, what hangs on it too. One that only looks like it is offered, to be tied to the letter. Of the client's own
 * letters only what is nowhere in the case is missing.
 */
export function enclosurePieces(letter: Paper, papers: readonly Paper[]): Piece[] {
  const tied = papers.filter(({ id }) => letter.tied.includes(id))
  const isOwn = letter.section === 'ours' || letter.section === 'request'
  const mentions = mentionsOf(letter.pages)
  const names = mentions.filter((mention) => 'name' in mention)
  const named = names.flatMap((mention) => {
    if (isInside(letter, mention) || tied.some((paper) => isCalled(paper, mention.name))) return []
    const likely = papers.find((paper) => paper.id !== letter.id && isCalled(paper, mention.name))
    return isOwn && likely ? [] : [enclosure(letter, mention.name, isOwn, likely)]
  })
  return names.length > 0 ? named : counted(letter, mentions, tied.length, isOwn)
}

type Named = Extract<Mention, { name: string }>

const isCalled = ({ title, fileName, kind }: Paper, name: string): boolean =>
  mayBe(name, title) || mayBe(name, `${fileName} ${kind.replaceAll('_', ' ')}`)

/** A later page of the same document that begins as that enclosure. */
const isInside = ({ pages }: Paper, { name, page }: Named): boolean =>
  pages.slice(page).some((text) => mayBe(name, headOf(text)))

const headOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 4)
    .join(' ')

function counted(letter: Paper, mentions: readonly Mention[], tied: number, isOwn: boolean): Piece[] {
  const [wanted] = mentions.flatMap((mention) => ('count' in mention ? [mention.count] : []))
  const inside = letter.pages.slice(1).filter((text) => /^\s*bijlage/iu.test(headOf(text))).length
  const short = (wanted ?? 0) - tied - inside
  if (short <= 0) return []
  const what = short === 1 ? '1 bijlage' : `${short} bijlagen`
  return [enclosure(letter, what, isOwn, undefined, short === 1 ? 'de bijlage' : `de ${what}`)]
}

function enclosure(
  letter: Paper,
  name: string,
  isOwn: boolean,
  likely: Paper | undefined,
  inLetter = `de bijlage “${name}”`,
): Piece {
  const day = letter.date ?? letter.sent
  const of = day === null ? '' : ` van ${longDate(day, 'nl')}`
  return {
    key: `attachment:${letter.seriesId ?? letter.id}:${name.toLocaleLowerCase()}`.slice(0, 200),
    kind: 'attachment',
    matterId: letter.matterId,
    step: null,
    documentId: letter.id,
    title: { nl: `Bijlage: ${name}`, en: `Enclosure: ${name}` },
    reason: {
      nl: `De brief “${letter.title}” noemt deze bijlage, maar zij hangt er niet aan.`,
      en: `The letter “${letter.title}” speaks of this enclosure, but it is not tied to it.`,
    },
    law: '',
    question: isOwn ? ownQuestion : askAgency(letter.title),
    letter: isOwn ? null : { key: 'missing_piece', given: { piece: `${inLetter} bij uw brief${of}` } },
    likely: likely?.id ?? null,
  }
}

const ownQuestion = {
  nl: 'Hebt u deze bijlage nog? Leg haar in het dossier, zodat te zien is wat er meeging.',
  en: 'Do you still have this enclosure? Put it in the case, so that it shows what went along.',
}

const askAgency = (title: string) => ({
  nl: `Bij uw brief “${title}” zat deze bijlage niet. Wilt u haar alsnog sturen?`,
  en: `This enclosure was not with your letter “${title}”. Will you still send it?`,
})
