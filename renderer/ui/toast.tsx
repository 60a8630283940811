import { CircleAlert, CircleCheck, X } from 'lucide-react'
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from './button.tsx'
import css from './toast.module.css'

export type Note = {
  readonly text: string
  readonly tone: 'done' | 'failed'
  readonly action?: { readonly label: string; readonly run: () => void }
}

const queue = new ToastQueue<Note>({ maxVisibleToasts: 3 })

/** Tells something at the edge of the window. What went wrong stays until it is closed. */
export function tell(note: Note): void {
  const time = note.action ? 12_000 : 5_000
  queue.add(note, note.tone === 'failed' ? {} : { timeout: time })
}

export function Toasts() {
  const t = useTexts().ui
  return (
    <ToastRegion queue={queue} className={css['region'] ?? ''} aria-label={t.messages}>
      {({ toast }) => (
        <Toast toast={toast} className={`${css['toast']} ${css[toast.content.tone]}`}>
          {toast.content.tone === 'failed' ? <CircleAlert aria-hidden /> : <CircleCheck aria-hidden />}
          <ToastContent className={css['words'] ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action ? <Act note={toast.content} done={() => queue.close(toast.key)} /> : null}
          <IconButton slot="close" label={t.close} icon={<X />} />
        </Toast>
      )}
    </ToastRegion>
  )
}

function Act({ note, done }: { note: Note; done: () => void }) {
  return (
    <Button
      size="small"
      onPress={() => {
        note.action?.run()
        done()
      }}
    >
      {note.action?.label}
    </Button>
  )
}
