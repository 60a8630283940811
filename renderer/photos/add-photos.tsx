import { ImagePlus } from 'lucide-react'
import { useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId, DocumentId } from '../../shared/domain/ids.ts'
import type { PhotoRecipe } from '../../shared/domain/photo.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useCounted, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { Loading } from '../ui/progress.tsx'
import { Checkbox } from '../ui/toggle.tsx'
import { useTell } from '../ui/use-tell.ts'
import { isPhoto } from './is-photo.ts'
import { endOf } from './job-end.ts'
import css from './photos.module.css'

type Props = {
  readonly caseId: CaseId
  readonly id: DocumentId
  readonly pages: PhotoRecipe
  /** What the vault has now: the new ones at its end. */
  readonly onAdded: (kept: PhotoRecipe) => void
}

/** More photos of the case into the document, at its end. */
export function AddPhotos({ caseId, id, pages, onAdded }: Props) {
  const t = useTexts().photos
  const { failed } = useTell()
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const add = async (ids: DocumentId[]): Promise<void> => {
    setOpen(false)
    const started = await vault.photos.add({ caseId, id, ids })
    if (!started.ok) {
      failed(started.failure)
      return
    }
    setBusy(true)
    const end = await endOf(started.value.job)
    if (end?.failure) failed(end.failure)
    const kept = await vault.photos.get({ caseId, id })
    setBusy(false)
    if (kept.ok) onAdded(kept.value.recipe)
  }
  return (
    <>
      {busy ? (
        <Loading label={t.adding} />
      ) : (
        <Button icon={<ImagePlus />} onPress={() => setOpen(true)}>
          {t.add}
        </Button>
      )}
      <Dialog title={t.addTitle} isOpen={open} onClose={() => setOpen(false)}>
        <Choosing
          caseId={caseId}
          pages={pages}
          onChosen={(ids) => void add(ids)}
          onClose={() => setOpen(false)}
        />
      </Dialog>
    </>
  )
}

type ChoosingProps = {
  readonly caseId: CaseId
  readonly pages: PhotoRecipe
  readonly onChosen: (ids: DocumentId[]) => void
  readonly onClose: () => void
}

function Choosing({ caseId, pages, onChosen, onClose }: ChoosingProps) {
  const { photos: t, ui } = useTexts()
  const count = useCounted()
  const [chosen, setChosen] = useState<readonly DocumentId[]>([])
  const list = useCall(vault.documents.list, { caseId }, ['document'])
  const inside = new Set(pages.map(({ photo }) => photo))
  const free: Document[] = (list.last ?? []).filter((each) => isPhoto(each) && !inside.has(each.id))
  const put = (id: DocumentId, on: boolean): void =>
    setChosen((last) => (on ? [...last, id] : last.filter((each) => each !== id)))
  return (
    <>
      <DialogBody>
        {list.last && free.length === 0 ? <p>{t.addNone}</p> : null}
        <div className={css['choices']}>
          {free.map((each) => (
            <Checkbox key={each.id} isSelected={chosen.includes(each.id)} onChange={(on) => put(each.id, on)}>
              {each.title}
            </Checkbox>
          ))}
        </div>
      </DialogBody>
      <DialogFoot>
        <Button onPress={onClose}>{ui.cancel}</Button>
        <Button tone="primary" isDisabled={chosen.length === 0} onPress={() => onChosen([...chosen])}>
          {count(t.addThese, chosen.length)}
        </Button>
      </DialogFoot>
    </>
  )
}
