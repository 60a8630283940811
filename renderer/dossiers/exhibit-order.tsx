import { useState } from 'react'
import { useDragAndDrop, GridList } from 'react-aria-components'
import type { Document } from '../../shared/domain/document.ts'
import type { CaseId, DocumentId } from '../../shared/domain/ids.ts'
import { receiptsOf } from '../../shared/dispatch/given.ts'
import { fill } from '../../shared/text/failure-message.ts'
import type { Register } from '../dispatches/use-register.ts'
import { useRoute } from '../frame/route.tsx'
import { useCall } from '../ipc/use-call.ts'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Sheet } from '../ui/page.tsx'
import { ExhibitDialog } from './exhibit-dialog.tsx'
import { ExhibitRow, LeftOut } from './exhibit-row.tsx'
import { allOf, moved, type DossierForm } from './recipe.ts'
import { leaveForm } from './use-form.ts'
import css from './dossiers.module.css'

type Props = {
  readonly caseId: CaseId
  readonly documents: readonly Document[]
  readonly chosen: readonly DocumentId[]
  readonly form: DossierForm
  readonly put: (part: Partial<DossierForm>) => void
  readonly register: Register | null
  /** Who is to get it, as far as that was said. */
  readonly recipient: string
}

/** Which documents go in, in which order: by dragging, by buttons, or by keyboard. */
export function ExhibitOrder({ caseId, documents, chosen, form, put, ...given }: Props) {
  const t = useTexts().dossiers
  const boxes = useBoxes(caseId)
  const [adjusting, setAdjusting] = useState<Document | null>(null)
  const onChange: OnChange = (next) => put({ chosen: next })
  const inside = chosen.flatMap((id) => documents.filter((each) => each.id === id))
  const outside = documents.filter((each) => !chosen.includes(each.id))
  const redact = useRedact(caseId, form)
  const dragging = useOrdering(chosen, onChange)
  return (
    <Sheet
      title={t.documents}
      aside={
        <span className={css['quiet']}>{fill(t.chosen, { n: inside.length, total: documents.length })}</span>
      }
    >
      <Help />
      <Choices chosen={chosen} outside={outside} standard={form.chosen === null} onChange={onChange} />
      <GridList
        aria-label={t.documents}
        className={css['order'] ?? ''}
        items={inside}
        dependencies={[form, boxes, given.register, given.recipient]}
        dragAndDropHooks={dragging}
      >
        {(document) => (
          <ExhibitRow
            document={document}
            name={form.names?.[document.id]}
            only={form.pages?.[document.id]}
            boxes={boxes.get(document.id) ?? 0}
            has={holdersOf(given, document.id)}
            onAdjust={() => setAdjusting(document)}
            onRedact={() => redact(document.id)}
            onLeave={() => onChange(chosen.filter((id) => id !== document.id))}
            onMove={(by) => onChange(moved(chosen, document.id, chosen.indexOf(document.id) + by))}
            first={chosen[0] === document.id}
            last={chosen.at(-1) === document.id}
          />
        )}
      </GridList>
      {outside.map((document) => (
        <LeftOut key={document.id} document={document} onTake={() => onChange([...chosen, document.id])} />
      ))}
      {adjusting ? (
        <ExhibitDialog document={adjusting} form={form} put={put} onClose={() => setAdjusting(null)} />
      ) : null}
    </Sheet>
  )
}

function Help() {
  const { dossiers: t, redactions } = useTexts()
  return (
    <p className={css['quiet']}>
      {t.documentsHelp} {redactions.stays}
    </p>
  )
}

/** To the document, to make parts of it black; what was put together here waits for the way back. */
function useRedact(caseId: CaseId, form: DossierForm): (id: DocumentId) => void {
  const { go } = useRoute()
  return (open) => {
    leaveForm(caseId, form)
    go({ screen: 'case', caseId, tab: 'documents', open, edit: 'redact' })
  }
}

/** Who has a document already: of all of them the one that is to get this dossier, as soon as that was said. */
function holdersOf({ register, recipient }: Pick<Props, 'register' | 'recipient'>, id: DocumentId): string[] {
  const all = receiptsOf(register?.dispatches ?? [], id).map((receipt) => receipt.recipient.name)
  const named = recipient.trim().toLowerCase()
  return [...new Set(all)].filter((name) => named === '' || name.toLowerCase() === named)
}

/** How many boxes each document has. */
function useBoxes(caseId: CaseId): ReadonlyMap<string, number> {
  const counts = useCall(vault.redactions.counts, { caseId }, ['redaction', 'document']).last
  return new Map(counts?.map(({ id, boxes }) => [id, boxes]))
}

type OnChange = (chosen: readonly DocumentId[] | null) => void

function Choices({
  chosen,
  outside,
  standard,
  onChange,
}: {
  chosen: readonly DocumentId[]
  outside: readonly Document[]
  /** All documents in their standard order: nothing was changed yet. */
  standard: boolean
  onChange: OnChange
}) {
  const t = useTexts().dossiers
  return (
    <div className={css['choices']}>
      <Button size="small" isDisabled={standard} onPress={() => onChange(null)}>
        {t.standard}
      </Button>
      <Button
        size="small"
        onPress={() => onChange([...chosen, ...allOf(outside)])}
        isDisabled={outside.length === 0}
      >
        {t.all}
      </Button>
      <Button size="small" onPress={() => onChange([])} isDisabled={chosen.length === 0}>
        {t.nothing}
      </Button>
    </div>
  )
}

function useOrdering(chosen: readonly DocumentId[], onChange: OnChange) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const taken = chosen.filter((id) => keys.has(id))
      const rest = chosen.filter((id) => !keys.has(id))
      const at = rest.findIndex((id) => id === target.key) + (target.dropPosition === 'after' ? 1 : 0)
      onChange([...rest.slice(0, at), ...taken, ...rest.slice(at)])
    },
  })
  return dragAndDropHooks
}
