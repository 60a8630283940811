import { CircleAlert, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Failure } from '../../shared/result.ts'
import { useFailureText, useTexts } from '../text/use-texts.ts'
import { Button } from './button.tsx'
import css from './notice.module.css'

/** A few lines that stand apart: help, or something to look at. */
export function Notice({ tone = 'info', children }: { tone?: 'info' | 'warn'; children: ReactNode }) {
  return (
    <div className={`${css['notice']} ${css[tone]}`} role={tone === 'warn' ? 'alert' : 'note'}>
      {tone === 'warn' ? <CircleAlert aria-hidden /> : <Info aria-hidden />}
      <div className={css['words']}>{children}</div>
    </div>
  )
}

/** What went wrong, and a way to try again. */
export function FailureNotice({ failure, retry }: { failure: Failure | null; retry?: () => void }) {
  const t = useTexts().ui
  const say = useFailureText()
  if (!failure) return null
  return (
    <Notice tone="warn">
      <p>{say(failure)}</p>
      {retry ? (
        <Button size="small" onPress={retry}>
          {t.tryAgain}
        </Button>
      ) : null}
    </Notice>
  )
}

/** Nothing here yet: what belongs here, and the first step. */
export function Empty({
  icon,
  title,
  children,
  action,
}: {
  icon: ReactNode
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className={css['empty']}>
      <span className={css['picture']} aria-hidden>
        {icon}
      </span>
      <h2 className={css['title']}>{title}</h2>
      <div className={css['lead']}>{children}</div>
      {action}
    </div>
  )
}
