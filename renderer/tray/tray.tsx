import { CheckCheck, Inbox } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useRoute } from '../frame/route.tsx'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Empty, FailureNotice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { mayTakeFocus } from './to-confirm.ts'
import { TrayCard } from './tray-card.tsx'
import { TrayKeys } from './tray-keys.tsx'
import { TrayList } from './tray-list.tsx'
import { TrayPicture } from './tray-picture.tsx'
import { useTray, type Tray as Trayed } from './use-tray.ts'
import css from './tray.module.css'

/** What came in and waits for a look: one paper at a time, with what is guessed of it. */
export function Tray({ caseId }: { caseId: CaseId }) {
  const { tray: t, ui } = useTexts()
  const tray = useTray(caseId)
  const { items, asked } = tray
  if (!items) {
    return asked.failure ? (
      <FailureNotice failure={asked.failure} retry={asked.reload} />
    ) : (
      <Loading label={ui.loading} />
    )
  }
  if (items.length === 0) return <AllSeen caseId={caseId} />
  return (
    <Page title={t.title} lead={t.lead} fill actions={<SureButton tray={tray} />}>
      <FailureNotice failure={asked.failure} retry={asked.reload} />
      <div className={css['room']}>
        <Desk caseId={caseId} tray={tray} />
      </div>
    </Page>
  )
}

function Desk({ caseId, tray }: { caseId: CaseId; tray: Trayed }) {
  const { current, items } = tray
  // A button takes Enter for itself, with Ctrl too: this goes before it.
  const before = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    tray.confirmSure()
  }
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    if (event.defaultPrevented || event.altKey || isBusyWithArrows(event.target)) return
    event.preventDefault()
    tray.go(event.key === 'ArrowDown' ? 1 : -1)
  }
  return (
    <div className={css['desk']} onKeyDownCapture={before} onKeyDown={pressed}>
      <TrayList tray={tray} />
      {current ? (
        <div className={css['paper']}>
          <TrayCard
            key={current.document.id}
            caseId={caseId}
            item={current}
            last={items?.length === 1}
            onConfirm={tray.confirmCurrent}
            onLater={() => tray.go(1)}
          />
          <TrayPicture key={`${current.document.id} picture`} caseId={caseId} document={current.document} />
        </div>
      ) : null}
      <TrayKeys />
    </div>
  )
}

/** Where arrows have a meaning of their own: text, lists, the page itself. */
const isBusyWithArrows = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input, textarea, select, [role="listbox"], [role="dialog"], [aria-haspopup="listbox"], [role="region"][tabindex="0"]',
  ) !== null

function SureButton({ tray }: { tray: Trayed }) {
  const t = useTexts().tray
  const count = useCounted()
  if (tray.sure.length < 2) return null
  return (
    <Button icon={<CheckCheck />} onPress={tray.confirmSure}>
      {count(t.confirmSure, tray.sure.length)} <kbd className={css['kbd']}>Ctrl+Enter</kbd>
    </Button>
  )
}

function AllSeen({ caseId }: { caseId: CaseId }) {
  const t = useTexts().tray
  const { go } = useRoute()
  return (
    <Empty
      icon={<Inbox />}
      title={t.emptyTitle}
      action={
        <Button
          tone="primary"
          autoFocus={mayTakeFocus()}
          onPress={() => go({ screen: 'case', caseId, tab: 'documents' })}
        >
          {t.toDocuments}
        </Button>
      }
    >
      <p>{t.empty}</p>
    </Empty>
  )
}
