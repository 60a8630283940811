import type { Route } from '../frame/route.tsx'
import { useRoute } from '../frame/route.tsx'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import type { LineProps } from './problem-line.tsx'
import { leaveForm } from './use-form.ts'

/** The way to where something can be changed; the dossier waits as it is for the way back. */
export function GoThere({ caseId, problem: { at, message }, documents, form }: LineProps) {
  const t = useTexts().preflight
  const { go } = useRoute()
  if (at === undefined) return null
  // A document that is there no more cannot be opened.
  if (at.tab === 'documents' && !documents.some(({ id }) => id === at.open)) return null
  const to: Route =
    at.tab === 'network'
      ? { screen: 'network' }
      : { screen: 'case', caseId, tab: at.tab, ...(at.open === undefined ? {} : { open: at.open }) }
  const leave = (): void => {
    leaveForm(caseId, form)
    go(to)
  }
  return (
    <Button size="small" tone="quiet" aria-label={`${t.goThere}: ${message}`} onPress={leave}>
      {t.goThere}
    </Button>
  )
}
