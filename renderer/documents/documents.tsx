import { FileUp } from 'lucide-react'
import { documentId, type CaseId } from '../../shared/domain/ids.ts'
import type { Document } from '../../shared/domain/document.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { PhotosProposal } from '../photos/photos-proposal.tsx'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { MoreMenu } from '../ui/menu.tsx'
import { Empty, FailureNotice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { Loading } from '../ui/progress.tsx'
import { AddReport } from './add-report.tsx'
import { DocumentList } from './document-list.tsx'
import { useAdding, type Adding } from './use-adding.ts'
import { useFileDrop } from './use-file-drop.ts'
import { Viewer } from '../viewer/viewer.tsx'
import css from './documents.module.css'

type Props = {
  readonly caseId: CaseId
  readonly open: string | null
  readonly page: number
  /** Words to mark on the pages of the document that is opened. */
  readonly marks: readonly string[]
}

/** The documents of a case: the whole screen takes what is dropped on it. */
export function Documents({ caseId, open, page, marks }: Props) {
  const { ui, documents: t } = useTexts()
  const adding = useAdding(caseId)
  const drop = useFileDrop((files) => void adding.drop(files))
  const asked = useCall(vault.documents.list, { caseId }, ['document', 'agency'])
  const list = asked.value ?? asked.last
  const listed = list?.find((each) => each.id === open)
  // An older version, or a photo of several, stands in no list.
  const known = documentId.safeParse(open)
  const unlisted = useCall(
    vault.documents.get,
    list && !listed && known.success ? { caseId, id: known.data } : null,
    ['document'],
  )
  const shown = listed ?? unlisted.value
  return (
    <div className={css['screen']} {...drop.handlers}>
      {shown ? (
        <Viewer
          key={`${shown.id} ${page} ${marks.join(' ')}`}
          caseId={caseId}
          document={shown}
          page={page}
          marks={marks}
        />
      ) : null}
      {!shown && list && !unlisted.loading ? <Overview caseId={caseId} list={list} adding={adding} /> : null}
      {!list && asked.loading ? <Loading label={ui.loading} /> : null}
      <FailureNotice failure={asked.failure} retry={asked.reload} />
      {drop.over ? (
        <div className={css['drop']} aria-hidden>
          <FileUp />
          {t.drop}
        </div>
      ) : null}
    </div>
  )
}

function Overview({ caseId, list, adding }: { caseId: CaseId; list: readonly Document[]; adding: Adding }) {
  const t = useTexts().documents
  const count = useCounted()
  const { go } = useRoute()
  return (
    <Page
      title={t.title}
      lead={list.length > 0 ? count(t.count, list.length) : t.lead}
      fill
      actions={<AddButtons adding={adding} />}
    >
      <div className={css['fill']}>
        {adding.jobs.map((id) => (
          <AddReport key={id} id={id} onClose={() => adding.dismiss(id)} />
        ))}
        <PhotosProposal caseId={caseId} />
        {list.length === 0 ? (
          <Empty icon={<FileUp />} title={t.emptyTitle}>
            <p>{t.empty}</p>
          </Empty>
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

function AddButtons({ adding }: { adding: Adding }) {
  const t = useTexts().documents
  return (
    <>
      <Button onPress={() => void adding.choose(true)}>{t.addFolder}</Button>
      <Button tone="primary" icon={<FileUp />} onPress={() => void adding.choose(false)}>
        {t.add}
      </Button>
      <MoreMenu
        of={t.add}
        actions={[{ label: t.addDoubles, run: () => void adding.choose(false, 'keep') }]}
      />
    </>
  )
}
