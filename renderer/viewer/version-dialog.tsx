import { useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import { documentId, type CaseId, type DocumentId } from '../../shared/domain/ids.ts'
import type { Result } from '../../shared/result.ts'
import { useRoute } from '../frame/route.tsx'
import { shell } from '../ipc/api.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { tell } from '../ui/toast.tsx'
import { Segments } from '../ui/toggle.tsx'
import { useTell } from '../ui/use-tell.ts'
import { PickField } from './pick-field.tsx'

const kinds = ['draft', 'sent', 'signed'] as const
type Kind = (typeof kinds)[number]
type Props = { readonly caseId: CaseId; readonly document: Document; readonly onClose: () => void }

/** The next version: a file, or a document that is in the case already. */
export function VersionDialog({ caseId, document, onClose }: Props) {
  const { viewer: t, ui } = useTexts()
  const [kind, setKind] = useState<Kind>('signed')
  const [other, setOther] = useState<DocumentId | null>(null)
  const { busy, choose, join } = useAddVersion({ caseId, document, onClose }, kind)
  return (
    <Dialog title={t.versionAddTitle} isOpen onClose={onClose}>
      <DialogBody>
        <Segments
          label={t.versionKind}
          value={kind}
          onChange={setKind}
          options={kinds.map((key) => ({ key, label: t.versionKinds[key] }))}
        />
        <Button tone="primary" busy={busy} onPress={() => void choose()}>
          {t.versionFile}
        </Button>
        <Others {...{ caseId, document }} onPick={setOther} />
      </DialogBody>
      <DialogFoot>
        <Button onPress={onClose}>{ui.cancel}</Button>
        <Button
          isDisabled={other === null}
          busy={busy}
          onPress={() => {
            if (other !== null) void join(other)
          }}
        >
          {t.versionJoin}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

/** Both ways to come by a version, each with its way back. */
function useAddVersion({ caseId, document, onClose }: Props, kind: Kind) {
  const { viewer: t, ui } = useTexts()
  const { go } = useRoute()
  const { attempt } = useTell()
  const [busy, setBusy] = useState(false)
  const { id } = document
  const add = async (
    deed: () => Promise<Result<Document>>,
    undo: (made: Document) => Promise<Result<unknown>>,
  ): Promise<void> => {
    if (busy) return
    setBusy(true)
    await attempt(deed(), (made) => {
      const run = (): void => void attempt(undo(made))
      tell({ text: t.versionAdded, tone: 'done', action: { label: ui.undo, run } })
      onClose()
      go({ screen: 'case', caseId, tab: 'documents', open: made.id })
    })
    setBusy(false)
  }
  const choose = async (): Promise<void> => {
    const chosen = await shell.files.chooseToAdd({ folders: false })
    const [file] = chosen.ok ? chosen.value : []
    if (!file) return
    await add(
      () => vault.versions.add({ caseId, id, file: file.token, kind }),
      (made) => vault.documents.remove({ caseId, id: made.id }),
    )
  }
  const join = (other: DocumentId): Promise<void> =>
    add(
      () => vault.versions.join({ caseId, id, other, kind }),
      (made) => vault.versions.leave({ caseId, id: made.id }),
    )
  return { busy, choose, join }
}

type OtherProps = Omit<Props, 'onClose'> & { readonly onPick: (id: DocumentId | null) => void }

function Others({ caseId, document, onPick }: OtherProps) {
  const t = useTexts().viewer
  const list = useCall(vault.documents.list, { caseId }, ['document']).last ?? []
  const series = document.seriesId ?? document.id
  const known = list
    .filter((each) => each.seriesId === null && each.id !== series && each.id !== document.id)
    .map(({ id, title, date }) => ({ id, name: title, detail: date ?? '' }))
  if (known.length === 0) return null
  return (
    <PickField
      label={t.versionOther}
      known={known}
      onPick={(id) => onPick(id === null ? null : documentId.parse(id))}
    />
  )
}
