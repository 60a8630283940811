import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody } from '../ui/dialog.tsx'
import css from './unlock.module.css'

/** What the vault protects and what it does not, in plain words, one press away. */
export function Protection() {
  const t = useTexts().unlock
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button tone="quiet" icon={<ShieldCheck />} onPress={() => setOpen(true)}>
        {t.protectTitle}
      </Button>
      <Dialog title={t.protectTitle} isOpen={open} onClose={() => setOpen(false)}>
        <DialogBody toRead>
          <ProtectionList title={t.protects} lines={t.protectsList} />
          <ProtectionList title={t.protectsNot} lines={t.protectsNotList} />
        </DialogBody>
      </Dialog>
    </>
  )
}

function ProtectionList({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section className={css['protection']}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
