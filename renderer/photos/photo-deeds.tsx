import { Download, Images, Scissors } from 'lucide-react'
import { useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useExport } from '../documents/use-export.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { JobLine } from '../jobs/job-line.tsx'
import { useTexts } from '../text/use-texts.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { tell } from '../ui/toast.tsx'
import { useTell } from '../ui/use-tell.ts'
import { isPhoto } from './is-photo.ts'
import { useCombine } from './use-combine.ts'
import css from './photos.module.css'

type Props = { readonly caseId: CaseId; readonly document: Document }

/** What can be done with a document because it is a photo, or was made of photos. Nothing for other documents. */
export function PhotoDeeds({ caseId, document }: Props) {
  if (isPhoto(document)) return <MakePage caseId={caseId} document={document} />
  return document.mime === 'application/pdf' ? <MadeOfPhotos caseId={caseId} document={document} /> : null
}

function MakePage({ caseId, document }: Props) {
  const t = useTexts().photos
  const { combine, job } = useCombine(caseId)
  if (job) return <JobLine job={job} />
  return (
    <Button icon={<Images />} onPress={() => combine([document.id])}>
      {t.combineOne}
    </Button>
  )
}

function MadeOfPhotos({ caseId, document }: Props) {
  const t = useTexts().photos
  const { go } = useRoute()
  const { id } = document
  const originals = useCall(vault.photos.originals, { caseId, id }, ['document']).last ?? []
  const made = useCall(vault.photos.get, originals.length > 0 ? { caseId, id } : null, ['document']).last
    ?.made
  const save = useExport(caseId)
  if (originals.length === 0) return null
  return (
    <>
      {made === false ? (
        <Notice>
          <p>{t.unfinished}</p>
        </Notice>
      ) : null}
      <Button
        icon={<Images />}
        onPress={() => go({ screen: 'case', caseId, tab: 'documents', open: id, edit: 'photos' })}
      >
        {t.edit}
      </Button>
      <details className={css['originals']}>
        <summary>{t.originals}</summary>
        <p className={css['quiet']}>{t.originalsHelp}</p>
        <ul>
          {originals.map((photo) => (
            <li key={photo.id}>
              <span>{photo.fileName}</span>
              <IconButton
                label={`${t.saveOriginal} ${photo.fileName}`}
                icon={<Download />}
                onPress={() => void save(photo)}
              />
            </li>
          ))}
        </ul>
        <Split caseId={caseId} document={document} isMade={made === true} />
      </details>
    </>
  )
}

/** `isMade`: the document shows its photos as they are meant to be, so that making it anew changes nothing. */
function Split({ caseId, document, isMade }: Props & { isMade: boolean }) {
  const { photos: t, ui } = useTexts()
  const { go } = useRoute()
  const { attempt } = useTell()
  const [asking, setAsking] = useState(false)
  const split = async (): Promise<void> => {
    setAsking(false)
    const one = { caseId, id: document.id }
    /** Out of the bin, and its photos become part of it again. */
    const back = async (): Promise<void> => {
      if (await attempt(vault.documents.restore(one))) await attempt(vault.photos.make(one))
    }
    const undo = { action: { label: ui.undo, run: () => void back() } }
    const gone = await attempt(vault.photos.split(one), () =>
      tell({ text: t.splitDone, tone: 'done', ...(isMade ? undo : {}) }),
    )
    if (gone) go({ screen: 'case', caseId, tab: 'documents' })
  }
  return (
    <>
      <Button icon={<Scissors />} onPress={() => setAsking(true)}>
        {t.split}
      </Button>
      <Dialog title={t.splitTitle} isOpen={asking} onClose={() => setAsking(false)}>
        <DialogBody toRead>
          <p>{t.splitHelp}</p>
        </DialogBody>
        <DialogFoot>
          <Button onPress={() => setAsking(false)}>{ui.cancel}</Button>
          <Button tone="danger" onPress={() => void split()}>
            {t.split}
          </Button>
        </DialogFoot>
      </Dialog>
    </>
  )
}
