import { CalendarClock, FileUp, Phone } from 'lucide-react'
import type { Case } from '../../shared/domain/case.ts'
import { useNote } from '../contacts/note-context.tsx'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/page.tsx'
import css from './overview.module.css'

/** In a case without anything: what to do first. Goes away by itself. */
export function FirstSteps({ file }: { file: Case }) {
  const t = useTexts().cases
  const language = useLanguage()
  const { go } = useRoute()
  const { start } = useNote()
  const caseId = file.id
  const entries = useCall(vault.timeline.list, { caseId, limit: 1, language }, [
    'document',
    'contact',
    'term',
  ])
  if (!entries.value || entries.value.total > 0) return null
  return (
    <Sheet title={t.start}>
      <div className={css['steps']}>
        <Button icon={<FileUp />} onPress={() => go({ screen: 'case', caseId, tab: 'documents' })}>
          {t.startDocuments}
        </Button>
        <Button icon={<Phone />} onPress={() => start(caseId)}>
          {t.startCall}
        </Button>
        <Button icon={<CalendarClock />} onPress={() => go({ screen: 'case', caseId, tab: 'terms' })}>
          {t.startTerm}
        </Button>
      </div>
    </Sheet>
  )
}
