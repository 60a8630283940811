import { createContext, use, useState, type ReactNode } from 'react'
import type { Moved } from '../../shared/chains/moved.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import css from './course.module.css'

type Shown = { readonly moved: readonly Moved[]; readonly undo: () => void }

const MovedContext = createContext<(shown: Shown) => void>(() => undefined)

/** Shows which days moved after a change, over whatever made it. */
export const useMoved = (): ((shown: Shown) => void) => use(MovedContext)

export function MovedProvider({ children }: { children: ReactNode }) {
  const { course: t, ui } = useTexts()
  const [shown, setShown] = useState<Shown | null>(null)
  const close = (): void => setShown(null)
  return (
    <MovedContext value={setShown}>
      {children}
      {shown === null ? null : (
        <Dialog title={t.moved} isOpen onClose={close}>
          <DialogBody toRead>
            <p>{t.movedLead}</p>
            <ul className={css['moved']}>
              {shown.moved.map((each) => (
                <MovedLine key={each.key} moved={each} />
              ))}
            </ul>
          </DialogBody>
          <DialogFoot>
            <Button
              onPress={() => {
                shown.undo()
                close()
              }}
            >
              {t.undo}
            </Button>
            <Button tone="primary" onPress={close}>
              {ui.close}
            </Button>
          </DialogFoot>
        </Dialog>
      )}
    </MovedContext>
  )
}

function MovedLine({ moved: { label, before, after, why } }: { moved: Moved }) {
  const t = useTexts().course
  const language = useLanguage()
  const words = (day: string | null): string => (day === null ? '' : dateText(day, language, 'full'))
  const text = after === null ? t.movedGone : before === null ? t.movedNew : t.movedFrom
  return (
    <li>
      <strong>{label}</strong>
      <p>{fill(text, { before: words(before), after: words(after) })}</p>
      {why === '' ? null : <p className={css['quiet']}>{why}</p>}
    </li>
  )
}
