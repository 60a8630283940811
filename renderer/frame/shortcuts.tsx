import { useTexts } from '../text/use-texts.ts'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import css from './palette.module.css'

const keys = [
  ['palette', ['Ctrl+K']],
  ['phoneNote', ['Ctrl+Shift+N']],
  ['search', ['Ctrl+F']],
  ['lock', ['Ctrl+L']],
  ['save', ['Ctrl+Enter']],
  ['back', ['Alt+←']],
  ['walk', ['↑ ↓', 'Enter']],
  ['pages', ['Page Up', 'Page Down', '+', '−']],
  ['leave', ['Esc']],
  ['shortcuts', ['?']],
] as const

/** All keys on one sheet. */
export function Shortcuts({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTexts().frame
  return (
    <Dialog title={t.shortcuts} isOpen={isOpen} onClose={onClose}>
      <DialogBody toRead>
        <dl className={css['keys']}>
          {keys.map(([name, each]) => (
            <div key={name}>
              <dt>{t.keys[name]}</dt>
              <dd>
                {each.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </DialogBody>
    </Dialog>
  )
}
