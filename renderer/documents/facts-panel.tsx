import { Download, Trash2 } from 'lucide-react'
import { documentKinds, sections, type Document, type DocumentFacts } from '../../shared/domain/document.ts'
import type { CaseId } from '../../shared/domain/ids.ts'
import { useRoute } from '../frame/route.tsx'
import { vault } from '../ipc/vault-api.ts'
import { useTexts } from '../text/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Choice, optionsOf } from '../ui/choice.tsx'
import { DateField } from '../ui/date-field.tsx'
import { useTell } from '../ui/use-tell.ts'
import { OriginalFacts } from './original-facts.tsx'
import { SenderField, TitleField } from './fact-fields.tsx'
import { useExport } from './use-export.ts'
import css from './viewer.module.css'

type Props = { readonly caseId: CaseId; readonly document: Document }

/** What is known of a document. Every change is saved at once. */
export function FactsPanel({ caseId, document }: Props) {
  const { documents: t, labels } = useTexts()
  const { attempt } = useTell()
  const put = (change: DocumentFacts): void =>
    void attempt(vault.documents.change({ caseId, id: document.id, change }))
  const kinds = optionsOf(documentKinds, labels.documentKind).toSorted((a, b) =>
    a.label.localeCompare(b.label),
  )
  return (
    <div className={css['facts']}>
      <p className={css['quiet']}>{t.factsHelp}</p>
      <TitleField key={document.title} title={document.title} onChange={(title) => put({ title })} />
      <Choice label={t.kind} options={kinds} value={document.kind} onChange={(kind) => put({ kind })} />
      <SenderField key={document.agency} sender={document.agency} onChange={(agency) => put({ agency })} />
      <DateField partial whenLeft label={t.date} value={document.date} onChange={(date) => put({ date })} />
      <DateField partial whenLeft label={t.sent} value={document.sent} onChange={(sent) => put({ sent })} />
      <DateField
        partial
        whenLeft
        label={t.received}
        value={document.received}
        onChange={(received) => put({ received })}
      />
      <Choice
        label={t.section}
        options={optionsOf(sections, labels.section)}
        value={document.section}
        onChange={(section) => put({ section })}
      />
      <OriginalFacts document={document} />
      <Deeds caseId={caseId} document={document} />
    </div>
  )
}

function Deeds({ caseId, document }: Props) {
  const { documents: t, ui } = useTexts()
  const { go } = useRoute()
  const { remove } = useTell()
  const save = useExport(caseId)
  const { id } = document
  const throwAway = async (): Promise<void> => {
    const gone = await remove(
      document.title,
      () => vault.documents.remove({ caseId, id }),
      () => vault.documents.restore({ caseId, id }),
    )
    if (gone) go({ screen: 'case', caseId, tab: 'documents' })
  }
  return (
    <div className={css['deeds']}>
      <Button icon={<Download />} onPress={() => void save(document)}>
        {t.export}
      </Button>
      <Button tone="danger" icon={<Trash2 />} onPress={() => void throwAway()}>
        {ui.remove}
      </Button>
    </div>
  )
}
