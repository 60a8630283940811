import { FileUp } from 'lucide-react'
import { useState } from 'react'
import { documentId, type CaseId } from '../../shared/domain/ids.ts'
import type { Document } from '../../shared/domain/document.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useJobs } from '../jobs/jobs-context.tsx'
import { PhotosProposal } from '../photos/photos-proposal.tsx'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { MoreMenu, type MenuAction } from '../ui/menu.tsx'
import { Empty, FailureNotice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { AlikeList } from './alike-list.tsx'
import { ToTray } from '../tray/to-tray.tsx'
import { Batches } from './batches.tsx'
import { DocumentList } from './document-list.tsx'
import { EarlierBatches } from './earlier-batches.tsx'
import { useAdding } from './use-adding.ts'
import { useWatch } from './use-watch.ts'
import { WatchLine } from './watch-line.tsx'
import { Viewer } from '../viewer/viewer.tsx'
import css from './documents.module.css'

type Props = {
  readonly caseId: CaseId
  readonly open: string | null
  readonly page: number
  /** Words to mark on the pages of the document that is opened. */
  readonly marks: readonly string[]
  /** To make parts of it black. */
  readonly redact: boolean
}

/** The documents of a case. */
export function Documents({ caseId, open, page, marks, redact }: Props) {
  const { ui } = useTexts()
  const { asked, list, shown, looking } = useShown(caseId, open)
  return (
    <div className={css['screen']}>
      {shown ? (
        <Viewer
          key={`${shown.id} ${page} ${marks.join(' ')}`}
          caseId={caseId}
          document={shown}
          page={page}
          marks={marks}
          redact={redact}
        />
      ) : null}
      {!shown && list && !looking ? <Overview caseId={caseId} list={list} /> : null}
      {!list && asked.loading ? <Loading label={ui.loading} /> : null}
      <FailureNotice failure={asked.failure} retry={asked.reload} />
    </div>
  )
}

/** The list, and the one of it that is open. An older version, or a photo of several, stands in no list. */
function useShown(caseId: CaseId, open: string | null) {
  const asked = useCall(vault.documents.list, { caseId }, ['document', 'agency'])
  const list = asked.value ?? asked.last
  const listed = list?.find((each) => each.id === open)
  const known = documentId.safeParse(open)
  const unlisted = useCall(
    vault.documents.get,
    list && !listed && known.success ? { caseId, id: known.data } : null,
    ['document'],
  )
  return { asked, list, shown: listed ?? unlisted.value, looking: unlisted.loading }
}

function Overview({ caseId, list }: { caseId: CaseId; list: readonly Document[] }) {
  const t = useTexts().documents
  const count = useCounted()
  const { go } = useRoute()
  const watch = useWatch(caseId)
  return (
    <Page
      title={t.title}
      lead={list.length > 0 ? count(t.count, list.length) : t.lead}
      fill
      actions={<AddButtons caseId={caseId} more={watch.actions} />}
    >
      <div className={css['fill']}>
        <div className={css['notices']}>
          {watch.folder ? <WatchLine folder={watch.folder} /> : null}
          <Batches caseId={caseId} />
          <ToTray caseId={caseId} />
          <PhotosProposal caseId={caseId} />
          <AlikeList caseId={caseId} />
        </div>
        {list.length === 0 ? (
          <NoneYet caseId={caseId} />
        ) : (
          <DocumentList
            caseId={caseId}
            documents={list}
            onOpen={(document) => go({ screen: 'case', caseId, tab: 'documents', open: document.id })}
          />
        )}
      </div>
    </Page>
  )
}

/** No document: because none was added, or because the first is still on its way. */
function NoneYet({ caseId }: { caseId: CaseId }) {
  const { adding, documents: t } = useTexts()
  const { jobs } = useJobs()
  const coming = jobs.some(
    (job) => job.kind === 'intake' && job.caseId === caseId && job.state === 'running' && job.paused !== true,
  )
  if (coming) return <Loading label={adding.coming} />
  return (
    <Empty icon={<FileUp />} title={t.emptyTitle}>
      <p>{t.empty}</p>
    </Empty>
  )
}

function AddButtons({ caseId, more }: { caseId: CaseId; more: readonly MenuAction[] }) {
  const { adding: words, documents: t } = useTexts()
  const adding = useAdding(caseId)
  const [earlier, setEarlier] = useState(false)
  return (
    <>
      <Button onPress={() => void adding.choose(true)}>{t.addFolder}</Button>
      <Button tone="primary" icon={<FileUp />} onPress={() => void adding.choose(false)}>
        {t.add}
      </Button>
      <MoreMenu
        of={t.add}
        actions={[
          ...more,
          { label: words.earlier, run: () => setEarlier(true) },
          { label: t.addDoubles, run: () => void adding.choose(false, 'keep') },
        ]}
      />
      {earlier ? <EarlierBatches caseId={caseId} onClose={() => setEarlier(false)} /> : null}
    </>
  )
}
