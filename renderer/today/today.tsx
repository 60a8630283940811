import { FolderPlus, PartyPopper } from 'lucide-react'
import { useFrame } from '../frame/frame-context.ts'
import { placeOf } from '../frame/places.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { HeldMeetings } from '../meetings/held-meetings.tsx'
import { AgendaExport } from '../terms/agenda-export.tsx'
import { dateText, today } from '../text/dates.ts'
import { useCounted, useLanguage, useTexts } from '../text/use-texts.ts'
import { WaitingLine } from '../tray/waiting-line.tsx'
import { EntryLine } from '../timeline/entry-line.tsx'
import { Button } from '../ui/button.tsx'
import { Empty, FailureNotice } from '../ui/notice.tsx'
import { Page, Sheet } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { TurnColumn } from './turn-column.tsx'
import css from './today.module.css'

/** Over all cases: whose turn is it, what is due, what came in. */
export function Today() {
  const { today: t, ui } = useTexts()
  const language = useLanguage()
  const count = useCounted()
  const turns = useCall(vault.timeline.turns, { language }, [
    'term',
    'matter',
    'promise',
    'contact',
    'planned',
    'case',
  ])
  const cases = useCall(vault.cases.list, {}, ['case'])
  const list = turns.value ?? turns.last
  if (cases.last?.length === 0) return <FirstDay />
  const now = today()
  const due = (list ?? []).filter((turn) => turn.date <= now).length
  const lead = due === 0 ? t.calm : count(t.busy, due)
  return (
    <Page
      title={t.title}
      lead={`${capital(dateText(now, language, 'full'))}. ${list ? lead : ''}`}
      actions={list && list.length > 0 ? <AgendaExport caseId={null} /> : null}
    >
      <FailureNotice failure={turns.failure} retry={turns.reload} />
      <HeldMeetings />
      <WaitingLine />
      {list ? (
        <div className={css['columns']}>
          <TurnColumn
            title={t.ours}
            lead={t.oursLead}
            empty={t.oursEmpty}
            turns={list.filter((turn) => turn.actor === 'client')}
          />
          <TurnColumn
            title={t.theirs}
            lead={t.theirsLead}
            empty={t.theirsEmpty}
            turns={list.filter((turn) => turn.actor === 'agency')}
          />
        </div>
      ) : (
        <Loading label={ui.loading} />
      )}
      <Lately />
    </Page>
  )
}

function FirstDay() {
  const { today: t, cases } = useTexts()
  const { show } = useFrame()
  return (
    <Empty
      icon={<PartyPopper />}
      title={t.emptyTitle}
      action={
        <Button tone="primary" size="large" icon={<FolderPlus />} onPress={() => show('new-case')}>
          {cases.add}
        </Button>
      }
    >
      <p>{t.empty}</p>
    </Empty>
  )
}

function Lately() {
  const t = useTexts().today
  const language = useLanguage()
  const { go } = useRoute()
  const recent = useCall(vault.timeline.recent, { language, limit: 8 }, [
    'document',
    'contact',
    'term',
    'promise',
    'case',
  ])
  const list = recent.value ?? recent.last
  return (
    <Sheet title={t.recent}>
      {list?.length === 0 ? <p className={css['quiet']}>{t.recentEmpty}</p> : null}
      <ul className={css['recent']}>
        {(list ?? []).map(({ caseId, caseName, entry }) => (
          <li key={`${entry.kind}${entry.id}`}>
            <EntryLine
              entry={entry}
              where={caseName}
              onOpen={() => go(placeOf(caseId, entry.kind, entry.id, entry.date))}
            />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
