import { Check, X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { fill } from '../../shared/text/failure-message.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import type { NoteForm } from './note-form.ts'
import { useLaw } from '../text/use-law.ts'
import { accepted, dismissed, offersOf, type Offer } from './note-offer.ts'
import css from './note.module.css'

type Props = {
  readonly form: NoteForm
  readonly put: (part: Partial<NoteForm>) => void
  readonly children: ReactNode
}

/** What was said, and under it the promises that stand in it: Alt+Enter takes the first one over. */
export function NoteOffers({ form, put, children }: Props) {
  const t = useTexts().contacts
  const offers = offersOf(form, useLaw())
  const [first] = offers
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.altKey || !first) return
    event.preventDefault()
    put(accepted(form, first))
  }
  return (
    <div className={css['offers']} onKeyDown={onKeyDown}>
      {children}
      <ul role="status" aria-label={t.offers}>
        {offers.map((offer) => (
          <li key={offer.line} className={css['offer']}>
            <OfferWords offer={offer} />
            <Button size="small" icon={<Check />} onPress={() => put(accepted(form, offer))}>
              {offer === first ? t.offerTakeKey : t.offerTake}
            </Button>
            <IconButton label={t.offerNot} icon={<X />} onPress={() => put(dismissed(form, offer))} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function OfferWords({ offer }: { offer: Offer }) {
  const t = useTexts().contacts
  const language = useLanguage()
  const { when } = offer.saw
  const day = when
    ? fill(t.offerWhy, { words: when.words, date: dateText(when.due, language) })
    : t.offerNoDay
  return (
    <span className={css['offerWords']}>
      <strong>{offer.text}</strong>
      <small>
        {t.promiser[offer.by]} · {day}
      </small>
    </span>
  )
}
