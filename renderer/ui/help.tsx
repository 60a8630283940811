import { CircleHelp } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTexts } from '../text/use-texts.ts'
import { IconButton } from './button.tsx'
import css from './help.module.css'

/** A question mark that explains one thing in plain words. */
export function Help({ about, children }: { about: string; children: ReactNode }) {
  const t = useTexts().ui
  return (
    <DialogTrigger>
      <IconButton label={`${t.help}: ${about}`} icon={<CircleHelp />} />
      <Popover className={css['popover'] ?? ''} placement="bottom">
        <Dialog className={css['dialog'] ?? ''} aria-label={about}>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
