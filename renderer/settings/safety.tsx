import { KeyRound, Lock, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { lockNow } from '../ipc/lock.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Notice } from '../ui/notice.tsx'
import { Sheet } from '../ui/page.tsx'
import { ChangePassphrase } from './change-passphrase.tsx'
import { useSettings } from './settings-context.tsx'
import { VerifyVault } from './verify-vault.tsx'
import css from './settings.module.css'

const minutes = [1, 2, 5, 10, 15, 30, 60, 0] as const

/** When the vault locks, its passphrase, and whether it is whole. */
export function Safety() {
  const t = useTexts().settings
  const count = useCounted()
  const { settings, change } = useSettings()
  const [changing, setChanging] = useState(false)
  return (
    <Sheet title={t.safety}>
      <Choice
        label={t.lockAfter}
        value={String(settings.lockAfter)}
        options={minutes.map((n) => ({ key: String(n), label: n === 0 ? t.never : count(t.minutes, n) }))}
        onChange={(key) => change({ lockAfter: Number(key) })}
      />
      {settings.lockAfter === 0 ? <Notice tone="warn">{t.neverWarning}</Notice> : null}
      <div className={css['deeds']}>
        <Button icon={<Lock />} onPress={() => void lockNow()}>
          {t.lockNow}
        </Button>
        <Button icon={<KeyRound />} onPress={() => setChanging(true)}>
          {t.passphrase}
        </Button>
      </div>
      <h3 className={css['sub']}>
        <ShieldCheck aria-hidden /> {t.verify}
      </h3>
      <VerifyVault />
      {changing ? <ChangePassphrase onClose={() => setChanging(false)} /> : null}
    </Sheet>
  )
}
