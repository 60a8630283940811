import { useTexts } from '../text/use-texts.ts'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import { KeySheet } from '../ui/key-sheet.tsx'

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
        <KeySheet keys={keys} names={t.keys} />
      </DialogBody>
    </Dialog>
  )
}
