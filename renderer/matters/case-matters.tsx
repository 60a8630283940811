import { FolderPlus } from 'lucide-react'
import { useState } from 'react'
import type { CaseId } from '../../shared/domain/ids.ts'
import type { Matter } from '../../shared/domain/matter.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { MoreMenu } from '../ui/menu.tsx'
import { FailureNotice } from '../ui/notice.tsx'
import { Sheet } from '../ui/page.tsx'
import { Tag } from '../ui/turn.tsx'
import { useTell } from '../ui/use-tell.ts'
import { MatterDialog } from './matter-dialog.tsx'
import { useCloseMatter } from './use-close-matter.ts'
import css from './matters.module.css'

type Editing = Matter | 'new' | null

/** What runs or ran: every request under one law at one agency. */
export function CaseMatters({ caseId }: { caseId: CaseId }) {
  const t = useTexts().matters
  const matters = useCall(vault.matters.list, { caseId }, ['matter', 'document', 'agency'])
  const [editing, setEditing] = useState<Editing>(null)
  const list = matters.value ?? matters.last ?? []
  return (
    <Sheet
      title={t.title}
      aside={
        <Button tone="quiet" size="small" icon={<FolderPlus />} onPress={() => setEditing('new')}>
          {t.add}
        </Button>
      }
    >
      <FailureNotice failure={matters.failure} retry={matters.reload} />
      {list.length === 0 && matters.value ? <p className={css['blank']}>{t.empty}</p> : null}
      <ul className={css['matters']}>
        {list.map((matter) => (
          <MatterLine key={matter.id} caseId={caseId} matter={matter} onEdit={() => setEditing(matter)} />
        ))}
      </ul>
      {editing === null ? null : (
        <MatterDialog
          caseId={caseId}
          matter={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Sheet>
  )
}

type LineProps = { readonly caseId: CaseId; readonly matter: Matter; readonly onEdit: () => void }

function MatterLine({ caseId, matter, onEdit }: LineProps) {
  const { matters: t, labels, ui } = useTexts()
  const count = useCounted()
  const { attempt, remove } = useTell()
  const { go } = useRoute()
  const { id, title } = matter
  const closed = matter.status === 'closed'
  const about = [labels.law[matter.law], matter.agency, matter.reference].filter((part) => part !== '')
  const closeMatter = useCloseMatter(caseId)
  const reopen = () => attempt(vault.matters.change({ caseId, id, change: { status: 'open' } }))
  const asked = { text: '', filters: { matter: id }, everywhere: false }
  return (
    <li className={css['matter']}>
      <span className={css['words']}>
        <strong>{title}</strong>
        {closed ? <Tag>{labels.matterStatus.closed}</Tag> : null}
        <small>{about.join(' · ')}</small>
        <span className={css['more']}>
          <Button
            tone="quiet"
            size="small"
            aria-label={`${count(t.documents, matter.documents)}. ${t.open}: ${title}`}
            onPress={() => go({ screen: 'search', caseId, asked })}
          >
            {count(t.documents, matter.documents)}
          </Button>
        </span>
      </span>
      <MoreMenu
        of={title}
        actions={[
          { label: `${ui.change}…`, run: onEdit },
          {
            label: closed ? t.reopen : t.close,
            run: () => void (closed ? reopen() : closeMatter(matter)),
          },
          {
            label: ui.remove,
            run: () =>
              void remove(
                title,
                () => vault.matters.remove({ caseId, id }),
                () => vault.matters.restore({ caseId, id }),
              ),
          },
        ]}
      />
    </li>
  )
}
