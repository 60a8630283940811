import { FileText, Play } from 'lucide-react'
import type { HeldInCase } from '../../shared/domain/meeting.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { dateText } from '../text/dates.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useTell } from '../ui/use-tell.ts'
import { useBegin } from './use-begin.ts'
import css from './meetings.module.css'

/** On the screen of today: meetings of any case that were begun and never closed. Nothing when there are none. */
export function HeldMeetings() {
  const language = useLanguage()
  const asked = useCall(vault.meetings.held, { language }, ['meeting', 'contact', 'case'])
  return (asked.value ?? asked.last ?? []).map((held) => <HeldLine key={held.id} held={held} />)
}

function HeldLine({ held }: { held: HeldInCase }) {
  const t = useTexts().meetings
  const language = useLanguage()
  const { go } = useRoute()
  const { attempt } = useTell()
  const { caseId, caseName, id, title, startedAt } = held
  const begin = useBegin(caseId)
  const report = (): void =>
    void attempt(vault.meetings.end({ caseId, id }), () => go({ screen: 'meetings', caseId, open: id }))
  const date = dateText(startedAt.slice(0, 10), language)
  return (
    <Notice>
      <p>{fill(t.held, { title, name: caseName, date })}</p>
      <div className={css['deeds']}>
        <Button size="small" icon={<Play />} onPress={() => void begin(id)}>
          {t.goOn}
        </Button>
        <Button size="small" icon={<FileText />} onPress={report}>
          {t.makeReport}
        </Button>
      </div>
    </Notice>
  )
}
