import { useTexts } from '../text/use-texts.ts'
import { Page } from '../ui/page.tsx'
import { About } from './about.tsx'
import { Legal } from './legal.tsx'
import { Look } from './look.tsx'
import { Remind } from './remind.tsx'
import { Safety } from './safety.tsx'

/** How the page looks, when it locks, and what Zaakmap is. */
export function SettingsScreen() {
  const t = useTexts().settings
  return (
    <Page title={t.title}>
      <Look />
      <Safety />
      <Remind />
      <Legal />
      <About />
    </Page>
  )
}
