import { useEffect, useState } from 'react'
import { fill } from '../../shared/text/failure-message.ts'
import { shell } from '../ipc/api.ts'
import { whenDone } from '../ipc/when-done.ts'
import { useTexts } from '../text/use-texts.ts'
import { Notice } from '../ui/notice.tsx'
import { Sheet } from '../ui/page.tsx'
import { Protection } from '../unlock/protection.tsx'
import css from './settings.module.css'

type Facts = { readonly version: string; readonly electron: string; readonly supported: boolean }

/** What this program is, and on what it runs. */
export function About() {
  const { settings: t, frame } = useTexts()
  const [about, setAbout] = useState<Facts | null>(null)
  useEffect(() => whenDone(shell.app.about({}), (result) => setAbout(result.ok ? result.value : null)), [])
  return (
    <Sheet title={t.about}>
      {about ? (
        <>
          {about.supported ? null : (
            <Notice tone="warn">{fill(frame.oldRuntime, { version: about.electron })}</Notice>
          )}
          <p>
            <strong>Zaakmap</strong> · {fill(t.version, { version: about.version })}.{' '}
            {fill(t.runtime, { version: about.electron })}
          </p>
        </>
      ) : null}
      <p>{t.licence}</p>
      <p>{t.notAdvice}</p>
      <div className={css['deeds']}>
        <Protection />
      </div>
    </Sheet>
  )
}
