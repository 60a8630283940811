import { Printer } from 'lucide-react'
import { useState } from 'react'
import { shell } from '../ipc/api.ts'
import { vault } from '../ipc/vault-api.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Checkbox } from '../ui/toggle.tsx'
import { useTell } from '../ui/use-tell.ts'
import css from './unlock.module.css'

/** The recovery key, shown once. Only who says it was kept may go on. */
export function RecoveryKey({ recoveryKey, onDone }: { recoveryKey: string; onDone: () => void }) {
  const t = useTexts().unlock
  const language = useLanguage()
  const { attempt } = useTell()
  const [kept, setKept] = useState(false)
  const [saved, setSaved] = useState(false)
  const save = async (): Promise<void> => {
    const target = await shell.files.chooseTarget({ suggested: t.keySheetName, kind: 'pdf' })
    if (!target.ok || !target.value) return
    await attempt(vault.vault.recoverySheet({ target: target.value.token, recoveryKey, language }), () =>
      setSaved(true),
    )
  }
  return (
    <div className={css['form']}>
      <h1>{t.keyTitle}</h1>
      <p className={css['lead']}>{t.keyLead}</p>
      <output className={css['key']} aria-label={t.keyLabel}>
        {recoveryKey}
      </output>
      <Button size="large" icon={<Printer />} onPress={() => void save()}>
        {t.keySheet}
      </Button>
      {saved ? <Notice>{t.keySheetDone}</Notice> : null}
      <Checkbox isSelected={kept} onChange={setKept}>
        {t.keyKept}
      </Checkbox>
      <Button tone="primary" size="large" isDisabled={!kept} onPress={onDone}>
        {t.keyDone}
      </Button>
    </div>
  )
}
