import { Hourglass, PenLine } from 'lucide-react'
import { useTexts } from '../text/use-texts.ts'
import css from './turn.module.css'

/** Whose turn it is: us (to act) or them (to wait for). Said in words and a picture, not by colour alone. */
export function TurnMark({ actor }: { actor: 'client' | 'agency' }) {
  const t = useTexts().labels
  return (
    <span className={`${css['turn']} ${css[actor]}`}>
      {actor === 'client' ? <PenLine aria-hidden /> : <Hourglass aria-hidden />}
      {t.actor[actor]}
    </span>
  )
}

/** A small word in a frame. */
export function Tag({ children, tone = 'plain' }: { children: string; tone?: 'plain' | 'warn' | 'good' }) {
  return <span className={`${css['tag']} ${css[tone]}`}>{children}</span>
}
