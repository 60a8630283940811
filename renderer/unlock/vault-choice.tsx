import { FolderLock, X } from 'lucide-react'
import { Radio, RadioGroup } from 'react-aria-components'
import { shell } from '../ipc/api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import type { OpenProps } from './open.tsx'
import css from './unlock.module.css'

/** Which vault: those that were opened before, or one in another folder. */
export function VaultChoice({ recent, chosen, choose, setRecent }: Omit<OpenProps, 'onOpen' | 'go'>) {
  const t = useTexts().unlock
  const elsewhere = async (): Promise<void> => {
    const result = await shell.vaults.chooseExisting({})
    if (!result.ok || !result.value) return
    const found = { ...result.value, exists: true }
    setRecent([found, ...recent])
    choose(found)
  }
  const forget = (token: OpenProps['recent'][number]['token']): void => {
    void shell.vaults.forget({ token })
    setRecent(recent.filter((each) => each.token !== token))
    if (chosen?.token === token) choose(null)
  }
  return (
    <div className={css['vaults']}>
      <RadioGroup
        aria-label={t.which}
        className={css['vaultList'] ?? ''}
        value={chosen?.token ?? null}
        onChange={(token) => choose(recent.find((each) => each.token === token) ?? null)}
      >
        {recent.map((each) => (
          <div key={each.token} className={css['vaultRow']}>
            <Radio value={each.token} isDisabled={!each.exists} className={css['vault'] ?? ''}>
              <FolderLock aria-hidden />
              <span>
                {each.name}
                {each.exists ? null : <small>{t.missing}</small>}
              </span>
            </Radio>
            {each.exists ? null : (
              <IconButton
                label={t.forget}
                icon={<X />}
                onPress={() => {
                  forget(each.token)
                }}
              />
            )}
          </div>
        ))}
      </RadioGroup>
      <Button tone="quiet" size="small" onPress={() => void elsewhere()}>
        {t.otherFolder}
      </Button>
    </div>
  )
}
