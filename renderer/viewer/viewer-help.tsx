import { useTexts } from '../text/use-texts.ts'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import { KeySheet } from '../ui/key-sheet.tsx'

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
  ['redact', ['Z']],
  ['box', ['Enter']],
  ['boxMove', ['↑', '↓', 'Shift', 'Ctrl']],
  ['boxReason', ['1 … 8']],
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
        <KeySheet keys={keys} names={t.keys} />
      </DialogBody>
    </Dialog>
  )
}
