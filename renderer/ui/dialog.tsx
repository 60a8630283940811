import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as Base, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTexts } from '../text/use-texts.ts'
import { IconButton } from './button.tsx'
import css from './dialog.module.css'

export type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly size?: 'normal' | 'wide' | 'full'
  readonly children: ReactNode
}

/** A sheet over the page. Escape closes it; the focus stays inside and goes back where it came from. */
export function Dialog({ title, isOpen, onClose, size = 'normal', children }: DialogProps) {
  const t = useTexts().ui
  return (
    <ModalOverlay
      className={css['veil'] ?? ''}
      isOpen={isOpen}
      isDismissable={size === 'full'}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={`${css['modal']} ${css[size]}`}>
        <Base className={css['dialog'] ?? ''}>
          <header className={css['head']}>
            <Heading slot="title" className={css['title'] ?? ''}>
              {title}
            </Heading>
            <IconButton label={t.close} icon={<X />} onPress={onClose} />
          </header>
          {children}
        </Base>
      </Modal>
    </ModalOverlay>
  )
}

/** The middle of a dialog: the part that scrolls. `toRead`: nothing in it takes the focus, so it does itself. */
export function DialogBody({ children, toRead = false }: { children: ReactNode; toRead?: boolean }) {
  const focus = toRead ? { tabIndex: 0 } : {}
  return (
    <div className={css['body']} {...focus}>
      {children}
    </div>
  )
}

/** The buttons below: the way out first, the deed last. */
export function DialogFoot({ children }: { children: ReactNode }) {
  return <footer className={css['foot']}>{children}</footer>
}
