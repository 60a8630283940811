import type { Letter } from '../../shared/domain/letter.ts'
import css from './paper.module.css'

type Draft = Letter['draft']

/** The letter as it will stand on paper; gaps to fill in stand out. */
export function Paper({ draft }: { draft: Draft }) {
  const facts = [
    ...(draft.reference === '' ? [] : [`Uw kenmerk: ${draft.reference}`]),
    `Onderwerp: ${draft.subject}`,
  ]
  return (
    <article className={css['paper']} lang="nl">
      <Lines texts={draft.sender} />
      <Lines texts={draft.addressee} />
      <p>{draft.placeAndDate}</p>
      <Lines texts={facts} strong />
      <div className={css['body']}>
        {draft.body.map((piece, at) => (
          <Piece key={`${at} ${piece.text}`} piece={piece} />
        ))}
      </div>
      <p>{draft.closing}</p>
      <div className={css['hand']} aria-hidden />
      <Lines texts={draft.signature} />
      {draft.enclosures.length === 0 ? null : (
        <Lines texts={['Bijlagen', ...draft.enclosures.map((text, at) => `${at + 1}. ${text}`)]} />
      )}
    </article>
  )
}

function Lines({ texts, strong = false }: { texts: readonly string[]; strong?: boolean }) {
  return (
    <p className={strong ? css['strong'] : ''}>
      {texts.map((text, at) => (
        <span key={`${at} ${text}`} className={css['line']}>
          <Gapped text={text} />
        </span>
      ))}
    </p>
  )
}

function Piece({ piece: { kind, text } }: { piece: Draft['body'][number] }) {
  if (kind === 'heading') return <h4>{text}</h4>
  return (
    <p className={kind === 'point' ? css['point'] : ''}>
      <Gapped text={text} />
    </p>
  )
}

/** What stands between square brackets is still to be filled in. */
function Gapped({ text }: { text: string }) {
  return text
    .split(/(\[[^\]]+\])/)
    .map((part, at) => (part.startsWith('[') ? <mark key={`${at} ${part}`}>{part}</mark> : part))
}
