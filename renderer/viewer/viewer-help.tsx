import palette from '../frame/palette.module.css'
import { useTexts } from '../text/use-texts.ts'
import { Dialog, DialogBody } from '../ui/dialog.tsx'

const keys = [
  ['turn', ['Page Up', 'Page Down']],
  ['ends', ['Home', 'End']],
  ['goTo', ['G']],
  ['zoom', ['+', '−']],
  ['fit', ['0', '9']],
  ['rotate', ['R']],
  ['find', ['Ctrl+F']],
  ['walk', ['F3', 'Shift+F3']],
  ['note', ['N']],
  ['thumbs', ['T']],
  ['full', ['F11']],
  ['leave', ['Esc']],
] as const

/** All keys of the viewer on one sheet. */
export function ViewerHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTexts().viewer
  return (
    <Dialog title={t.help} isOpen={isOpen} onClose={onClose}>
      <DialogBody toRead>
        <dl className={palette['keys']}>
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
