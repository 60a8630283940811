import { useEffect, useState } from 'react'
import { shell, type Chosen } from '../ipc/api.ts'
import { whenDone } from '../ipc/when-done.ts'
import { Brand } from '../frame/brand.tsx'
import { useSettings } from '../settings/settings-context.tsx'
import { useTexts } from '../text/use-texts.ts'
import { Notice } from '../ui/notice.tsx'
import { Segments } from '../ui/toggle.tsx'
import { Create } from './create.tsx'
import { OpenVault } from './open.tsx'
import { Protection } from './protection.tsx'
import { Recover } from './recover.tsx'
import css from './unlock.module.css'

export type Recent = Chosen & { readonly exists: boolean }
export type Way = 'open' | 'create' | 'recover'

/** The door: open a vault, make one, or recover one. `said`: why it was closed, if it closed by itself. */
export function Unlock({ said, onOpen }: { said: string; onOpen: () => void }) {
  const t = useTexts().unlock
  const [recent, setRecent] = useState<readonly Recent[] | null>(null)
  const [chosen, setChosen] = useState<Recent | null>(null)
  const [way, setWay] = useState<Way>('open')
  useEffect(
    () =>
      whenDone(shell.vaults.recent({}), (result) => {
        const list = result.ok ? result.value : []
        setRecent(list)
        setChosen(list.find((each) => each.exists) ?? null)
        if (list.length === 0) setWay('create')
      }),
    [],
  )
  if (!recent) return null
  const choose = (vault: Recent | null): void => {
    setChosen(vault)
  }
  return (
    <main className={css['door']}>
      <header className={css['side']}>
        <Brand large />
        <p className={css['tagline']}>{t.tagline}</p>
        <Folders />
        <div className={css['sideFoot']}>
          <LanguageChoice />
          <Protection />
        </div>
      </header>
      <div className={css['main']}>
        <div className={css['card']}>
          {said === '' ? null : <Notice>{said}</Notice>}
          {way === 'open' ? (
            <OpenVault {...{ recent, chosen, choose, setRecent, onOpen }} go={setWay} />
          ) : null}
          {way === 'create' ? <Create onOpen={onOpen} go={setWay} /> : null}
          {way === 'recover' ? <Recover chosen={chosen} onOpen={onOpen} go={setWay} /> : null}
        </div>
      </div>
    </main>
  )
}

function LanguageChoice() {
  const t = useTexts().settings
  const { settings, change } = useSettings()
  return (
    <Segments
      quiet
      label={t.language}
      value={settings.language}
      options={[
        { key: 'nl', label: t.languages.nl },
        { key: 'en', label: t.languages.en },
      ]}
      onChange={(language) => change({ language })}
    />
  )
}

/** A stack of folders, tied: what the program is about, before a word is read. */
function Folders() {
  return (
    <svg className={css['folders']} viewBox="0 0 320 200" aria-hidden>
      <g className={css['folderC']}>
        <path d="M36 62a8 8 0 0 1 8-8h58l12 12h162a8 8 0 0 1 8 8v100H36z" />
      </g>
      <path className={css['sheetB']} d="M60 84h206v90H60z" />
      <path className={css['lines']} d="M78 104h120M78 120h150M78 136h96" />
      <g className={css['folderA']}>
        <path d="M24 120h122l12-12h132a8 8 0 0 1 8 8v62a8 8 0 0 1-8 8H32a8 8 0 0 1-8-8z" />
      </g>
      <path className={css['tie']} d="M160 108v78" />
      <circle className={css['seal']} cx="160" cy="148" r="13" />
    </svg>
  )
}
