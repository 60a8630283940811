import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Settings } from '../../shared/ipc/shell.ts'
import { shell } from '../ipc/api.ts'
import { whenDone } from '../ipc/when-done.ts'
import { LanguageContext, localeOf } from '../text/use-texts.ts'

type Held = { readonly settings: Settings; readonly change: (part: Partial<Settings>) => void }

const standard: Settings = {
  language: 'nl',
  theme: 'system',
  textSize: 100,
  lockAfter: 5,
  remindAt: '09:00',
  trackTime: true,
}
const SettingsContext = createContext<Held>({ settings: standard, change: () => undefined })

/** How this person wants the page: language, colours, size of text. */
export const useSettings = (): Held => use(SettingsContext)

/** Fetches the settings from the shell and puts them into effect. */
export function SettingsProvider({ children }: { children: ReactNode }) {
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(
    () =>
      whenDone(shell.settings.get({}), (result) => {
        const found = result.ok ? result.value : standard
        apply(found)
        setSettings(found)
      }),
    [],
  )
  if (!settings) return null
  const change = (part: Partial<Settings>): void => {
    const next = { ...settings, ...part }
    apply(next)
    setSettings(next)
    void shell.settings.set(part)
  }
  return (
    <SettingsContext value={{ settings, change }}>
      <LanguageContext value={settings.language}>
        <I18nProvider locale={localeOf(settings.language)}>
          <div className="room">{children}</div>
        </I18nProvider>
      </LanguageContext>
    </SettingsContext>
  )
}

function apply(settings: Settings): void {
  const html = document.documentElement
  html.lang = settings.language
  html.dataset['theme'] = settings.theme
  html.style.fontSize = `${settings.textSize}%`
  measureAnew(document.querySelector<HTMLElement>('.room'))
}

/**
 * Chromium asks a container's queries anew when its width changes, not when only the size of text did. So its width changes
 * for a moment. At the start there is no container yet: it comes when the size of text is known.
 */
function measureAnew(container: HTMLElement | null): void {
  if (!container) return
  container.style.inlineSize = 'calc(100% - 1px)'
  container.getBoundingClientRect()
  container.style.inlineSize = ''
}
