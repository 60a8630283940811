import { useState } from 'react'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { linkKinds, linkTypes, type Link } from '../../shared/domain/link.ts'
import { fill } from '../../shared/text/failure-message.ts'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useLanguage, useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Choice, optionsOf } from '../ui/choice.tsx'
import { Dialog, DialogBody, DialogFoot } from '../ui/dialog.tsx'
import { tell } from '../ui/toast.tsx'
import { Segments } from '../ui/toggle.tsx'
import { useTell } from '../ui/use-tell.ts'
import { PickField, type Pickable } from './pick-field.tsx'

type Props = { readonly caseId: CaseId; readonly document: Document; readonly onClose: () => void }

/** What the document is, and to what. */
export function LinkDialog({ caseId, document, onClose }: Props) {
  const { viewer: t, ui } = useTexts()
  const { attempt } = useTell()
  const [type, setType] = useState<Link['type']>('answers')
  const [kind, setKind] = useState<Link['kind']>('document')
  const [other, setOther] = useState<string | null>(null)
  const save = async (id: string): Promise<void> => {
    const link = { from: document.id, type, to: { kind, id } }
    await attempt(vault.links.add({ caseId, link }), (made) => {
      const run = (): void => void attempt(vault.links.remove({ caseId, id: made.id }))
      tell({ text: ui.saved, tone: 'done', action: { label: ui.undo, run } })
      onClose()
    })
  }
  return (
    <Dialog title={t.linkTitle} isOpen onClose={onClose}>
      <DialogBody>
        <Choice
          label={fill(t.linkLead, { title: document.title })}
          options={optionsOf(linkTypes, t.linkTypes)}
          value={type}
          onChange={setType}
        />
        <Segments
          label={t.linkWith}
          value={kind}
          onChange={(next) => {
            setKind(next)
            setOther(null)
          }}
          options={linkKinds.map((key) => ({ key, label: t.linkKinds[key] }))}
        />
        <Ends key={kind} {...{ caseId, document, kind }} onPick={setOther} />
      </DialogBody>
      <DialogFoot>
        <Button onPress={onClose}>{ui.cancel}</Button>
        <Button
          tone="primary"
          isDisabled={other === null}
          onPress={() => {
            if (other !== null) void save(other)
          }}
        >
          {t.linkSave}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

type EndProps = Omit<Props, 'onClose'> & {
  readonly kind: Link['kind']
  readonly onPick: (id: string | null) => void
}

function Ends({ caseId, document, kind, onPick }: EndProps) {
  const t = useTexts().viewer
  const known = useEnds(caseId, document, kind)
  return <PickField label={t.linkKinds[kind]} known={known} onPick={onPick} />
}

function useEnds(caseId: CaseId, document: Document, kind: Link['kind']): Pickable[] {
  const language = useLanguage()
  const documents = useCall(vault.documents.list, kind === 'document' ? { caseId } : null).last ?? []
  const contacts = useCall(vault.contacts.list, kind === 'contact' ? { caseId, limit: 500 } : null).last
  const terms = useCall(vault.terms.list, kind === 'term' ? { caseId, language } : null).last ?? []
  if (kind === 'document') {
    return documents
      .filter(({ id }) => id !== document.id)
      .map(({ id, title, date }) => ({ id, name: title, detail: date ?? '' }))
  }
  if (kind === 'term') return terms.map(({ id, label, event }) => ({ id, name: label, detail: event }))
  return (contacts?.contacts ?? []).map(({ id, at, agency, person, summary }) => ({
    id,
    name: summary.slice(0, 80) || agency || person || at,
    detail: `${at.slice(0, 10)} ${agency}`.trim(),
  }))
}
