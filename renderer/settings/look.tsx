import type { Settings } from '../../shared/ipc/shell.ts'
import { useTexts } from '../text/use-texts.ts'
import { optionsOf } from '../ui/choice.tsx'
import { Sheet } from '../ui/page.tsx'
import { Segments } from '../ui/toggle.tsx'
import { useSettings } from './settings-context.tsx'

const sizes = [90, 100, 110, 125, 150] as const
const themes = ['system', 'light', 'dark', 'contrast'] as const satisfies readonly Settings['theme'][]

/** Language, colours and size of text; each choice works at once. */
export function Look() {
  const t = useTexts().settings
  const { settings, change } = useSettings()
  return (
    <Sheet title={t.look}>
      <Segments
        label={t.language}
        options={optionsOf(['nl', 'en'] as const, t.languages)}
        value={settings.language}
        onChange={(language) => change({ language })}
      />
      <Segments
        label={t.theme}
        options={optionsOf(themes, t.themes)}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
      />
      <Segments
        label={t.textSize}
        options={sizes.map((size) => ({ key: String(size), label: `${size}%` }))}
        value={String(settings.textSize)}
        onChange={(key) => {
          const textSize = sizes.find((size) => String(size) === key)
          if (textSize) change({ textSize })
        }}
      />
      <p>{t.sizeSample}</p>
    </Sheet>
  )
}
